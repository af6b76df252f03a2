//go:build linux && amd64

package main

import (
	"path/filepath"
	"strconv"
	"strings"

	"chancery/storage"
)

// trial is something that a child does with a diary, and what is looked at when
// it was ended.
type trial struct {
	name string
	of   func(p *proof) string // the folder it begins with
	args func(path string) []string
	look func(path string, told string) error
}

func trials() []trial {
	base := func(p *proof) string { return p.base }
	return []trial{
		{"edit", base, func(path string) []string { return []string{"edit", path, "12"} }, keptAll},
		{"upgrade", func(p *proof) string { return p.old }, func(path string) []string { return []string{"upgrade", path} }, keptAll},
		{"backup", base, func(path string) []string { return []string{"backup", path} }, backupsSound},
		{"restore", base, func(path string) []string { return []string{"restore", path, oldest(path)} }, keptAll},
		{"create", base, func(path string) []string { return []string{"create", fresh(path)} }, createdOrNot},
	}
}

func oldest(path string) string {
	all := storage.Backups(path)
	return all[len(all)-1].Path
}

func fresh(path string) string { return filepath.Join(filepath.Dir(path), "fresh.chancery") }

// keptAll: every acknowledged deed is there, and nothing half made stays.
func keptAll(path, told string) error {
	deeds, err := sound(path, false)
	if err != nil {
		return err
	}
	if n := acknowledged(told); deeds < n {
		return complaint("of %d acknowledged deeds %d are there", n, deeds)
	}
	if parts, _ := filepath.Glob(filepath.Join(filepath.Dir(path), ".*.part*")); len(parts) > 0 {
		return complaint("%s stays", filepath.Base(parts[0]))
	}
	return nil
}

// backupsSound: besides, every backup that is listed can be gone back to.
func backupsSound(path, told string) error {
	for _, b := range storage.Backups(path) {
		if _, err := storage.PreviewBackup(b.Path); err != nil {
			return err
		}
	}
	return keptAll(path, told)
}

// createdOrNot: there is a whole diary, or none and nothing in its way.
func createdOrNot(path, told string) error {
	s, err := storage.Create(fresh(path), options())
	if err == nil {
		return s.Close()
	}
	return keptAll(fresh(path), told)
}

// kills ends children at their calls, one after the other, until so many were.
func (p *proof) kills(most int) {
	all := trials()
	for i, t := range all {
		r := p.begin("killed at each call of: " + t.name)
		calls := p.count(r, t)
		turns := (most + len(all) - 1 - i) / len(all)
		step := max(1, calls/max(1, turns))
		for n := 1; r.runs < turns && calls > 0; n += step {
			if n > calls { // every call had its turn: once more, from the next
				n = n%calls + 1
			}
			p.killAt(r, t, n)
		}
		r.note = "of " + strconv.Itoa(calls) + " calls"
	}
}

// count lets a trial end well, and counts the calls that change something.
func (p *proof) count(r *row, t trial) (calls int) {
	path, err := p.fresh(t.of(p))
	if err != nil {
		r.fail("%v", err)
		return 0
	}
	tr := &tracer{within: filepath.Dir(path)}
	tr.before = func(c call) verdict {
		if tr.deedOf(c, false).changes() {
			calls++
		}
		return verdict{}
	}
	e, err := tr.run(command(t.args(path)...))
	if err != nil || e.code != 0 {
		r.fail("left in peace: %v, code %d, %s", err, e.code, last(e.out))
		return 0
	}
	if err := t.look(path, e.out); err != nil {
		r.fail("left in peace: %v", err)
	}
	return calls
}

func (p *proof) killAt(r *row, t trial, at int) {
	r.runs++
	path, err := p.fresh(t.of(p))
	if err != nil {
		r.fail("%v", err)
		return
	}
	n := 0
	tr := &tracer{within: filepath.Dir(path)}
	tr.before = func(c call) verdict {
		if tr.deedOf(c, false).changes() {
			n++
		}
		return verdict{kill: n >= at}
	}
	e, err := tr.run(command(t.args(path)...))
	if err == nil {
		err = t.look(path, e.out)
	}
	if err != nil {
		r.fail("call %d: %v", at, err)
	}
}

func last(out string) string {
	lines := strings.Split(strings.TrimSpace(out), "\n")
	return lines[len(lines)-1]
}

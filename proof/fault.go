//go:build linux && amd64

package main

import (
	"fmt"
	"path/filepath"
	"strings"
	"syscall"
)

func complaint(format string, args ...any) error { return fmt.Errorf(format, args...) }

// fault is how a call fails.
type fault struct {
	kind    string // of deed
	errno   syscall.Errno
	half    bool // of the bytes are written, and then no more
	forever bool
}

var faults = []fault{
	{kind: writes, errno: syscall.ENOSPC}, {kind: writes, errno: syscall.ENOSPC, forever: true}, {kind: writes, errno: syscall.EIO},
	{kind: writes, errno: syscall.ENOSPC, half: true, forever: true}, {kind: writes, errno: syscall.EIO, half: true},
	{kind: syncs, errno: syscall.EIO}, {kind: syncs, errno: syscall.EIO, forever: true}, {kind: syncs, errno: syscall.ENOSPC},
	{kind: cuts, errno: syscall.EIO}, {kind: cuts, errno: syscall.EIO, forever: true},
	{kind: reads, errno: syscall.EIO}, {kind: reads, errno: syscall.EIO, forever: true},
	{kind: removes, errno: syscall.EIO}, {kind: renames, errno: syscall.EIO}, {kind: links, errno: syscall.EPERM, forever: true}, {kind: makes, errno: syscall.ENOSPC},
}

// faults lets calls fail in children that do all sorts of things: each says so
// with a code, and what it acknowledged is there when the disk is well again.
func (p *proof) faults(most int) {
	r, random := p.begin("calls that fail, in every deed"), p.random()
	all := trials()
	calls := map[string]int{}
	codes := map[string]int{}
	for r.runs < most {
		t, f := all[random.Intn(len(all))], faults[random.Intn(len(faults))]
		key := t.name + f.kind
		if _, ok := calls[key]; !ok {
			calls[key] = p.countKind(r, t, f.kind)
		}
		if calls[key] == 0 {
			continue
		}
		p.fail(r, t, f, 1+random.Intn(calls[key]), codes)
	}
	r.note = fmt.Sprintf("%d kinds of refusal, %d went on", len(codes)-1, codes[""])
	p.withoutLocks()
}

func (p *proof) countKind(r *row, t trial, kind string) (n int) {
	path, err := p.fresh(t.of(p))
	if err != nil {
		r.fail("%v", err)
		return 0
	}
	tr := &tracer{within: filepath.Dir(path)}
	tr.before = func(c call) verdict {
		if tr.deedOf(c, false).kind == kind {
			n++
		}
		return verdict{}
	}
	_, err = tr.run(command(t.args(path)...))
	if err != nil {
		r.fail("%v", err)
	}
	return n
}

func (p *proof) fail(r *row, t trial, f fault, at int, codes map[string]int) {
	r.runs++
	path, err := p.fresh(t.of(p))
	if err != nil {
		r.fail("%v", err)
		return
	}
	n := 0
	tr := &tracer{within: filepath.Dir(path)}
	tr.before = func(c call) verdict {
		d := tr.deedOf(c, false)
		if d.kind != f.kind || strings.HasSuffix(d.path, ".lock") {
			return verdict{}
		}
		n++
		switch {
		case f.half && n == at:
			return verdict{half: true}
		case f.half && (n == at+1 || n > at && f.forever), !f.half && (n == at || n > at && f.forever):
			return verdict{errno: f.errno}
		}
		return verdict{}
	}
	e, err := tr.run(command(t.args(path)...))
	what := fmt.Sprintf("%s, %s %d %v half=%v forever=%v", t.name, f.kind, at, f.errno, f.half, f.forever)
	switch code := refusal(e.out); {
	case err != nil:
		r.fail("%s: %v", what, err)
	case e.code != 0 && e.code != 3 || strings.Contains(e.out, "goroutine "):
		r.fail("%s: it ended with %d, %s", what, e.code, last(e.out))
	case e.code == 3 && code == "":
		r.fail("%s: a refusal without a code: %s", what, last(e.out))
	case f.kind == reads && (code == "storage.corrupt" || code == "storage.unsound"):
		r.fail("%s: a disk that could not be read is told as damage: %s", what, last(e.out))
	default:
		codes[code]++
	}
	if err := t.look(path, e.out); err != nil {
		r.fail("%s: %v", what, err)
	}
}

// refusal is the code that a child ended with.
func refusal(out string) string {
	fields := strings.Fields(last(out))
	if len(fields) > 1 && fields[0] == "ERROR" && strings.Contains(fields[1], ".") {
		return fields[1]
	}
	return ""
}

// withoutLocks lets the system know no locks: a diary opens, and says so.
func (p *proof) withoutLocks() {
	r := p.begin("where the system knows no locks")
	for _, errno := range []syscall.Errno{syscall.ENOLCK, syscall.ENOSYS, syscall.EOPNOTSUPP} {
		r.runs++
		path, err := p.fresh(p.base)
		if err != nil {
			r.fail("%v", err)
			continue
		}
		tr := &tracer{within: filepath.Dir(path)}
		tr.before = func(c call) verdict {
			if tr.deedOf(c, false).kind == locks {
				return verdict{errno: errno}
			}
			return verdict{}
		}
		e, err := tr.run(command("edit", path, "3"))
		if err == nil && (e.code != 0 || acknowledged(e.out) == 0) {
			err = complaint("code %d, %s", e.code, last(e.out))
		}
		if err == nil {
			err = keptAll(path, e.out)
		}
		if err != nil {
			r.fail("%v: %v", errno, err)
		}
	}
}

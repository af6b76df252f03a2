//go:build linux && amd64

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A power cut is tried on what a child did to the disk, call by call: up to any
// of them, with what was not synced kept whole, in part, torn, or not at all.

// powerCuts makes disks of what an edit, an upgrade, a backup and a restore did;
// and those of an edit once more without the syncs of the journal, as a less
// careful program would: that must lose something.
func (p *proof) powerCuts(most int) {
	list := trials()[:4]
	for i, t := range list {
		r := p.begin("power cut during: " + t.name)
		log, err := p.record(t)
		if err != nil {
			r.fail("%v", err)
			continue
		}
		p.cut(r, t, log, (most+len(list)-1-i)/len(list))
		r.note = fmt.Sprintf("in %d deeds on the disk", len(log))
	}
	t := list[0]
	control := &row{what: "control: the same edit, journal not synced"}
	log, err := p.record(t)
	if err == nil {
		p.cut(control, t, careless(log), most/len(list))
		err = nil
	}
	r := p.begin(control.what)
	r.runs, r.note = control.runs, fmt.Sprintf("%d lost or damaged, as they must be", len(control.bad))
	if err != nil || len(control.bad) == 0 {
		r.fail("nothing was lost: these trials see nothing, %v", err)
	}
}

func (p *proof) cut(r *row, t trial, log []deed, most int) {
	random := p.random()
	of := t.of(p)
	for range most {
		r.runs++
		path, err := p.fresh(of)
		if err != nil {
			r.fail("%v", err)
			return
		}
		d := newDisk(filepath.Dir(path), random)
		at := 1 + random.Intn(len(log))
		told := ""
		for _, one := range log[:at] {
			if one.kind == tells {
				told += string(one.bytes)
			} else {
				d.do(one)
			}
		}
		how := d.lose()
		if err = d.write(); err == nil {
			err = t.look(path, told)
		}
		if err != nil {
			r.fail("after %d, %s: %v", at, how, err)
		}
	}
}

// careless is the same without the syncs of the journal.
func careless(log []deed) (out []deed) {
	for _, d := range log {
		if d.kind != syncs || !strings.HasSuffix(d.path, "-wal") {
			out = append(out, d)
		}
	}
	return out
}

// record writes down what a child does to the disk, once each call was made.
func (p *proof) record(t trial) ([]deed, error) {
	path, err := p.fresh(t.of(p))
	if err != nil {
		return nil, err
	}
	var log []deed
	var asked error
	tr := &tracer{within: filepath.Dir(path)}
	begun := map[int]deed{}
	tr.before = func(c call) verdict {
		d := tr.deedOf(c, true)
		if d.kind == writes && d.atEnd && d.path != "" {
			d.at = stands(c, d.fd)
		}
		begun[c.pid] = d
		return verdict{}
	}
	tr.after = func(c call) {
		d, ok := begun[c.pid]
		delete(begun, c.pid)
		if !ok || !d.changes() && d.kind != tells || c.ret < 0 {
			return
		}
		if d.whole {
			d.at = 0
			d.bytes, asked = os.ReadFile(d.path)
		} else if d.kind == writes {
			d.bytes = d.bytes[:c.ret]
		}
		log = append(log, d)
	}
	e, err := tr.run(command(t.args(path)...))
	if err == nil && e.code != 0 {
		err = complaint("code %d, %s", e.code, last(e.out))
	}
	if err == nil {
		err = asked
	}
	return log, err
}

// stands is where a descriptor of the child stands.
func stands(c call, fd uint64) (at int64) {
	b, err := os.ReadFile(fmt.Sprintf("/proc/%d/fdinfo/%d", c.pid, int32(fd)))
	if err == nil {
		_, _ = fmt.Sscanf(string(b), "pos: %d", &at)
	}
	return at
}

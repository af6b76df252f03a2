//go:build unix

package storage

import (
	"crypto/sha256"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

// TestEveryStateLeadsSomewhere puts a diary into every state of the table and
// takes every way out that is offered, each to its end. Nobody is left with a
// sentence and no way, no way loses a file, and what is missing at the end is told.
func TestEveryStateLeadsSomewhere(t *testing.T) {
	first := base(t)
	for _, st := range states() {
		t.Run(st.name, func(t *testing.T) {
			t.Setenv("TMPDIR", t.TempDir())
			sc := abandoned(t, first)
			if err := st.make(t, sc); err != nil {
				t.Fatal(err)
			}
			f := follower{t: t, sc: sc}
			f.follow(sc.path, nil, st.says, st.ends)
			if f.ends == 0 {
				t.Error("no way led to an open diary")
			}
		})
	}
}

// follower walks from an error to an open diary.
type follower struct {
	t    *testing.T
	sc   scene
	ends int
	told int64 // how many deeds are missing, as the last way said
}

// follow opens the diary at path; says "" and ends "" expect nothing in
// particular.
func (f *follower) follow(path string, taken []string, says, ends string) {
	t := f.t
	t.Helper()
	if len(taken) > 4 {
		t.Errorf("%v leads nowhere", taken)
		return
	}
	before := contents(t, filepath.Dir(f.sc.path))
	s, err := Open(path, options())
	if len(taken) == 0 || says != "" {
		if got := said(s, err); got != says && (says != eitherOf || got != file.Stale && got != file.Doubt) {
			t.Errorf("%v: it says %q (%v), not %q", taken, got, err, says)
		}
	}
	ways := model.Ways(err)
	if err == nil {
		ways = model.Ways(s.Health().Why)
		if s.ReadOnly() {
			f.mustKeep(before, taken)
		} else {
			f.opened(s, taken, ends)
		}
		writable := !s.ReadOnly()
		if err := s.Close(); err != nil {
			t.Errorf("%v: closing: %v", taken, err)
		}
		if writable {
			return
		}
	} else {
		f.mustKeep(before, taken)
	}
	if len(ways) == 0 {
		t.Errorf("%v: no way out of %v", taken, err)
	}
	f.take(ways, taken, ends)
}

func said(s *Store, err error) string {
	if err == nil {
		return model.Code(s.Health().Why)
	}
	return model.Code(err)
}

// take takes every way, each from the same state.
func (f *follower) take(ways []model.Way, taken []string, ends string) {
	kept := f.t.TempDir()
	clone(f.t, filepath.Dir(f.sc.path), kept)
	for i, way := range ways {
		if i > 0 {
			clone(f.t, kept, filepath.Dir(f.sc.path))
			ends = ""
		}
		now := append(taken[:len(taken):len(taken)], way.Deed)
		switch way.Deed {
		case model.WayRead:
			f.read(way.Path, now)
			continue
		case model.WayOpen, model.WayAgain:
			f.follow(way.Path, now, "", ends)
			continue
		}
		before := contents(f.t, filepath.Dir(f.sc.path))
		m, err := Mend(way, options())
		f.told = m.Lost
		f.mustKeep(before, now)
		if err != nil {
			if len(model.Ways(err)) == 0 {
				f.t.Errorf("%v: no way out of %v", now, err)
			}
			f.take(model.Ways(err), now, ends)
			continue
		}
		if way.Deed == model.WayRestore && ends == endsClosed && !f.sc.accountsFor(f.sc.closed+m.Lost) && exists(f.sc.path+".lock") {
			f.t.Errorf("%v: %d deeds are missing, and it says %d", now, f.sc.acknowledged-f.sc.closed, m.Lost)
		}
		f.follow(m.Path, now, "", ends)
	}
}

func (f *follower) read(path string, taken []string) {
	o := options()
	o.ReadOnly = true
	s, err := Open(path, o)
	if err != nil {
		f.t.Errorf("%v: %v", taken, err)
		return
	}
	mustBeSound(f.t, s)
	if err := s.Close(); err != nil {
		f.t.Error(err)
	}
}

// opened looks at the end of a way.
func (f *follower) opened(s *Store, taken []string, ends string) {
	f.ends++
	r := mustBeSound(f.t, s)
	lacking := f.told
	for _, w := range s.Health().Warnings {
		if model.Code(w) == file.Lacking {
			lacking = max(lacking, told(w))
		}
	}
	sc := f.sc
	ok := true
	switch ends {
	case endsWhole:
		ok = r.Ops >= sc.acknowledged && lacking == 0
	case endsClosed:
		ok = r.Ops == sc.closed
	case endsFewer:
		ok = r.Ops >= sc.closed && (sc.accountsFor(r.Ops+lacking) || r.Ops >= sc.acknowledged)
	case endsOlder:
		ok = r.Ops < sc.closed || r.Ops >= sc.acknowledged
	case endsEmpty:
		ok = r.Ops == 0
	}
	if !ok {
		f.t.Errorf("%v: it ends with %d deeds and %d told missing, which is not %s of %d, %d", taken, r.Ops, lacking, ends, sc.closed, sc.acknowledged)
	}
	if _, err := set(s, "afterwards", "x"); err != nil {
		f.t.Errorf("%v: nothing can be written: %v", taken, err)
	}
}

func told(err error) (n int64) {
	var e *model.Error
	if errors.As(err, &e) && len(e.Args) > 0 {
		for _, c := range e.Args[0] {
			n = n*10 + int64(c-'0')
		}
	}
	return n
}

// contents are the words of every file in a folder, by their sum.
func contents(t *testing.T, dir string) map[[32]byte]string {
	t.Helper()
	out := map[[32]byte]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		name := filepath.Base(path)
		if err != nil || !d.Type().IsRegular() || strings.Contains(name, ".lock") || strings.HasSuffix(name, "-shm") || strings.Contains(name, ".part") {
			return err
		}
		b, err := os.ReadFile(path)
		if len(b) > 0 {
			out[sha256.Sum256(b)] = path
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// mustKeep fails when the words of a file are in none any more.
func (f *follower) mustKeep(before map[[32]byte]string, taken []string) {
	f.t.Helper()
	now := contents(f.t, filepath.Dir(f.sc.path))
	for sum, path := range before {
		if now[sum] == "" {
			f.t.Errorf("%v: what stood in %s is gone", taken, filepath.Base(path))
		}
	}
}

// clone makes one folder like another, links and second names included.
func clone(t *testing.T, from, to string) {
	t.Helper()
	if err := os.RemoveAll(to); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("cp", "-a", from, to).CombinedOutput(); err != nil {
		t.Fatal(err, string(out))
	}
}

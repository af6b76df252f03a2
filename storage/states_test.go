//go:build unix

package storage

import (
	"encoding/binary"
	"math/rand"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"chancery/storage/file"
)

// scene is a diary on a disk, and what is known of it: how it was when it was
// last closed, an older state, another diary, and what a killed child said.
type scene struct {
	path         string
	older, other string // paths of whole files
	closed       int64  // deeds when it was last closed
	acknowledged int64  // deeds the killed child told us of
}

// base is a closed diary with two backups, an older state of it, and another.
func base(t *testing.T) scene {
	t.Helper()
	dir := t.TempDir()
	sc := sceneIn(dir)
	createdAt(t, sc.other)
	createdAt(t, sc.path)
	if err := copyOf(sc.path, sc.older); err != nil {
		t.Fatal(err)
	}
	s, err := Open(sc.path, options())
	if err != nil {
		t.Fatal(err)
	}
	for i := range 3 {
		if _, err := set(s, "kept", strconv.Itoa(i)); err != nil {
			t.Fatal(err)
		}
	}
	sc.closed = mustBeSound(t, s).Ops
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return sc
}

// accountsFor says that so many deeds are all there were. The killed child may
// have got one more into the diary than it lived to tell us.
func (sc scene) accountsFor(deeds int64) bool {
	return deeds == sc.acknowledged || deeds == sc.acknowledged+1
}

func sceneIn(dir string) scene {
	return scene{path: filepath.Join(dir, "diary", "office.chancery"), older: filepath.Join(dir, "older"), other: filepath.Join(dir, "other.chancery")}
}

// abandoned is a copy of a closed diary in which a child was killed.
func abandoned(t *testing.T, base scene) scene {
	t.Helper()
	dir := t.TempDir()
	sc := sceneIn(dir)
	sc.closed = base.closed
	for wait := 20 * time.Millisecond; wait < 10*time.Second; wait *= 2 { // a busy computer makes one edit in that time
		clone(t, filepath.Dir(filepath.Dir(base.path)), dir)
		sc.acknowledged = killedAfter(t, wait, "edit", sc.path)
		if sc.acknowledged > sc.closed && holdsFirstPage(t, sc.path+"-wal") {
			return sc
		}
	}
	t.Fatalf("no journal was left: %+v", sc)
	return sc
}

// holdsFirstPage says that the head of the diary lies in a journal, from which
// what is lost of it comes back.
func holdsFirstPage(t *testing.T, wal string) bool {
	t.Helper()
	b, err := os.ReadFile(wal)
	if err != nil || len(b) < 32 {
		return false
	}
	frame := 24 + int(binary.BigEndian.Uint32(b[8:]))
	for at := 32; at+frame <= len(b); at += frame {
		if binary.BigEndian.Uint32(b[at:]) == 1 {
			return true
		}
	}
	return false
}

func full(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.Size() > 0
}

// state is what is done to a diary whose program was killed, what opening it
// says first, and how many deeds the end of the likeliest way holds: all those
// acknowledged, or those of when it was last closed, or of before.
type state struct {
	name string
	make func(t *testing.T, sc scene) error
	says string
	ends string
}

const (
	eitherOf   = "stale or in doubt" // by how much of the file the journal holds
	endsWhole  = "whole"             // nothing is missing
	endsClosed = "closed"            // as it was last closed; what is missing is told
	endsOlder  = "older"
	endsOther  = "other"
	endsEmpty  = "empty"
	endsFewer  = "fewer" // between closed and whole; what is missing is told
)

func states() []state {
	none := func(*testing.T, scene) error { return nil }
	on := func(fn func(path string) error) func(*testing.T, scene) error {
		return func(_ *testing.T, sc scene) error { return fn(sc.path) }
	}
	both := func(list ...func(*testing.T, scene) error) func(*testing.T, scene) error {
		return func(t *testing.T, sc scene) error {
			for _, one := range list {
				if err := one(t, sc); err != nil {
					return err
				}
			}
			return nil
		}
	}
	noBackups := on(func(p string) error { return os.RemoveAll(backupFolder(p)) })
	noLock := on(func(p string) error { return os.Remove(p + ".lock") })
	noJournal := on(func(p string) error { return os.Remove(p + "-wal") })
	gone := on(os.Remove)
	emptied := on(func(p string) error { return os.Truncate(p, 0) })
	cut := on(func(p string) error { return os.Truncate(p, 5000) })
	headless := on(func(p string) error { return scribble(p, 0, make([]byte, 512)) })
	ruined := on(func(p string) error { return scribble(p, 4096*30, []byte(strings.Repeat("\xa5", 4*4096))) })
	return []state{
		{"killed", none, "", endsWhole},
		{"killed, no lock", noLock, "", endsWhole},
		{"killed, no backups", noBackups, "", endsWhole},
		{"killed, no shm", on(func(p string) error { return os.Remove(p + "-shm") }), "", endsWhole},
		{"killed, shm of another", on(func(p string) error { return scribble(p+"-shm", 0, []byte(strings.Repeat("x", 32768))) }), "", endsWhole},
		{"journal gone", noJournal, "", endsFewer},
		{"journal emptied", on(func(p string) error { return os.Truncate(p+"-wal", 0) }), "", endsFewer},
		{"journal cut", on(func(p string) error { return halve(p + "-wal") }), "", endsFewer},
		{"journal ruined", on(func(p string) error { return scribble(p+"-wal", 0, []byte(strings.Repeat("x", 64))) }), "", endsFewer},
		{"journal ruined in the middle", on(func(p string) error { return scramble(p + "-wal") }), "", endsFewer},
		{"deleted", gone, file.Missing, endsClosed},
		{"deleted, no backups", both(gone, noBackups), file.Missing, endsEmpty},
		{"deleted with its journal", both(gone, noJournal), file.Missing, endsClosed},
		{"emptied", emptied, file.Empty, endsClosed},
		{"emptied, no backups", both(emptied, noBackups), file.Empty, endsEmpty},
		{"emptied, no journal", both(emptied, noJournal), file.Empty, endsClosed},
		{"cut short", cut, file.Corrupt, endsClosed},
		{"cut short, no journal", both(cut, noJournal), file.Empty, endsClosed},
		{"first sector lost", headless, "", endsWhole},
		{"first sector lost, no journal", both(headless, noJournal), file.Corrupt, endsClosed},
		{"first sector lost, no lock", both(headless, noLock), "", endsWhole},
		{"pages ruined", both(ruined, noJournal), file.Corrupt, endsClosed},
		{"no diary", on(func(p string) error { return os.WriteFile(p, []byte(strings.Repeat("a letter ", 99)), 0o600) }), file.Corrupt, endsClosed},
		{"no diary, no journal", both(noJournal, on(func(p string) error { return os.WriteFile(p, []byte(strings.Repeat("a letter ", 99)), 0o600) })), file.Foreign, endsClosed},
		{"no diary, nothing else", both(noJournal, noBackups, on(func(p string) error { return os.WriteFile(p, []byte(strings.Repeat("a letter ", 99)), 0o600) })), file.Foreign, endsEmpty},
		{"older copied over", func(_ *testing.T, sc scene) error { return over(sc.older, sc.path) }, file.Doubt, endsWhole},
		{"older moved over", func(_ *testing.T, sc scene) error { return os.Rename(sc.older, sc.path) }, file.Doubt, endsWhole},
		{"older copied over, no lock", both(noLock, func(_ *testing.T, sc scene) error { return over(sc.older, sc.path) }), "", endsWhole},
		{"first sector lost, no backups", both(headless, noJournal, noBackups), file.Corrupt, endsEmpty},
		{"another copied over", func(_ *testing.T, sc scene) error { return over(sc.other, sc.path) }, file.Stale, endsOther},
		{"backup copied over", func(_ *testing.T, sc scene) error { return over(fullCopy(sc.path), sc.path) }, eitherOf, endsOlder},
		{"backup moved over", func(_ *testing.T, sc scene) error { return os.Rename(fullCopy(sc.path), sc.path) }, eitherOf, endsOlder},
		{"one that went on copied over", wentOn, file.Stale, endsFewer},
		{"second name", func(_ *testing.T, sc scene) error { return os.Link(sc.path, sc.path+" (2).chancery") }, file.Linked, endsWhole},
		{"opened under its second name", func(_ *testing.T, sc scene) error {
			return os.Link(sc.path, filepath.Join(filepath.Dir(sc.path), "twin"))
		}, file.Linked, endsWhole},
		{"restore killed before the journal was kept", func(_ *testing.T, sc scene) error {
			return os.Link(sc.path, sc.path+".before-restore-20260312T120000Z")
		}, "", endsWhole},
		{"restore killed before the end", killedRestore, "", endsWhole},
		{"restore killed where there are no links", func(t *testing.T, sc scene) error {
			kept := sc.path + ".before-restore-20260312T120000Z"
			return os.Rename(sc.path, kept)
		}, file.Missing, endsClosed},
		{"lock is a link", both(noLock, on(func(p string) error { return os.Symlink(filepath.Join(filepath.Dir(p), "..", "older"), p+".lock") })), file.NotALock, endsWhole},
		{"lock is a folder", both(noLock, on(func(p string) error { return os.Mkdir(p+".lock", 0o700) })), file.NotALock, endsWhole},
		{"lock is a pipe", both(noLock, on(func(p string) error { return syscall.Mkfifo(p+".lock", 0o600) })), file.NotALock, endsWhole},
		{"lock is a letter", on(func(p string) error { return os.WriteFile(p+".lock", []byte("Dear Anna"), 0o600) }), file.NotALock, endsWhole},
		{"lock is a second name", both(noLock, func(_ *testing.T, sc scene) error { return os.Link(sc.older, sc.path+".lock") }), file.NotALock, endsWhole},
		{"half-made files", on(func(p string) error {
			return os.WriteFile(filepath.Join(filepath.Dir(p), ".office.chancery.123.part"), []byte("half"), 0o600)
		}), "", endsWhole},
	}
}

// wentOn is a copy of how the diary was closed, in which two more deeds were done.
func wentOn(t *testing.T, sc scene) error {
	apart := filepath.Join(t.TempDir(), "apart.chancery")
	if _, err := Restore(apart, Backups(sc.path)[0].Path, options()); err != nil {
		return err
	}
	s, err := Open(apart, options())
	if err != nil {
		return err
	}
	for i := range 2 {
		if _, err := set(s, "elsewhere", strconv.Itoa(i)); err != nil {
			return err
		}
	}
	if err := s.Close(); err != nil {
		return err
	}
	return over(apart, sc.path)
}

// killedRestore is a restore that was killed when all was put aside, and the
// backup not yet in its place.
func killedRestore(_ *testing.T, sc scene) error {
	kept := sc.path + ".before-restore-20260312T120000Z"
	if err := os.Link(sc.path, kept); err != nil {
		return err
	}
	return os.Rename(sc.path+"-wal", kept+"-wal")
}

// over copies onto a file as cp does: the name and the file stay, the words go.
func over(from, to string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o600)
}

// fullCopy is the newest backup that is a whole diary.
func fullCopy(path string) string {
	for _, b := range Backups(path) {
		if b.Full == "" {
			return b.Path
		}
	}
	return ""
}

func scribble(path string, at int64, b []byte) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	_, err = f.WriteAt(b, at)
	return err
}

func halve(path string) error {
	st, err := os.Stat(path)
	if err != nil {
		return err
	}
	return os.Truncate(path, st.Size()/2)
}

func scramble(path string) error {
	st, err := os.Stat(path)
	if err != nil {
		return err
	}
	b := make([]byte, 512)
	rand.New(rand.NewSource(7)).Read(b)
	return scribble(path, st.Size()/2, b)
}

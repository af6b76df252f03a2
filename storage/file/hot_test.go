package file

import (
	"database/sql"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model"
)

// killed makes what a program leaves that is killed while a growing change goes
// to the disk: the file as it was but for its first page, which counts more
// pages than there are, and the journal that takes it back.
func killed(t *testing.T) (path string, rows int) {
	t.Helper()
	f := create(t, options())
	write(t, f, "before")
	path, rows = f.path, count(t, f.reads)
	if err := shut(f, false); err != nil {
		t.Fatal(err)
	}
	was := read(t, path)
	db, err := sql.Open(driverName, uri(path)+"?_journal_mode=PERSIST&_synchronous=FULL")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(1)
	do := func(q string, args ...any) {
		if _, err := db.Exec(q, args...); err != nil {
			t.Fatal(err)
		}
	}
	do("PRAGMA cache_size=2")
	do("BEGIN IMMEDIATE")
	for range 200 {
		do("INSERT INTO notes(hash, words) VALUES('x', ?)", strings.Repeat("large ", 500))
	}
	head := read(t, path+"-journal")[:28] // which a commit that ends well wipes out
	do("COMMIT")
	journal := append(head, read(t, path+"-journal")[28:]...)
	now := read(t, path)
	page := int(now[16])<<8 | int(now[17])
	write := func(name string, b []byte) {
		if err := os.WriteFile(name, b, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	write(path, append(append([]byte{}, now[:page]...), was[page:]...))
	write(path+"-journal", journal)
	return path, rows
}

func read(t *testing.T, path string) []byte {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// A kill in the middle of a change, or of an upgrade, leaves a file that looks
// cut short and a journal that makes it whole: SQLite is let do it.
func TestAHalfWrittenFileIsMadeWhole(t *testing.T) {
	path, rows := killed(t)
	f, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer shut(f, false)
	if n := count(t, f.reads); n != rows || f.why != nil {
		t.Errorf("%d rows, not %d; %v", n, rows, f.why)
	}
	if r, err := f.Verify(); err != nil || !r.OK() {
		t.Errorf("%v %v", r.Findings, err)
	}
}

// Whoever may only read does so through a copy; neither the file nor its journal
// is touched, and the copy goes.
func TestAHalfWrittenFileIsReadWithoutTouchingIt(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	path, rows := killed(t)
	was, journal := read(t, path), read(t, path+"-journal")
	o := options()
	o.ReadOnly = true
	f, err := Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	if n := count(t, f.reads); n != rows {
		t.Errorf("%d rows, not %d", n, rows)
	}
	if err := shut(f, true); err != nil {
		t.Error(err)
	}
	if r, err := Verify(path, o.Schema); err != nil || !r.OK() || r.Ops != int64(rows) {
		t.Errorf("%+v %v", r, err)
	}
	if string(read(t, path)) != string(was) || string(read(t, path+"-journal")) != string(journal) {
		t.Error("the file or its journal was touched")
	}
	if left, err := filepath.Glob(filepath.Join(os.TempDir(), "chancery-*")); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

// Without a journal such a file is cut short, and nothing makes it whole.
func TestACutFileIsStillRefused(t *testing.T) {
	path, _ := killed(t)
	for _, journal := range []func() error{
		func() error { return os.Truncate(path+"-journal", 0) },
		func() error { return os.Remove(path + "-journal") },
	} {
		if err := journal(); err != nil {
			t.Fatal(err)
		}
		f, err := Open(path, options())
		if err == nil {
			shut(f, false)
		}
		if model.Code(err) != Empty {
			t.Errorf("%v", err)
		}
	}
}

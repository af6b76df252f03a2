package storage

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

// oldDiaries were made by the programs of their days; testdata/README.md says
// what lies in them. Rows and ops are those of the file as it was left.
var oldDiaries = []struct {
	name                       string
	schema                     int
	events, items, people, ops int
	stand, waiting             int // deeds that stand, deeds that were undone last
}{
	{"schema-1", 1, 2, 14, 5, 91, 68, 3},
	{"schema-2", 2, 3, 16, 5, 97, 74, 3},
	{"schema-3", 3, 3, 16, 5, 104, 81, 3},
	{"schema-4", 4, 3, 16, 5, 112, 89, 3},
	{"schema-5", 5, 3, 16, 5, 115, 92, 3},
	{"schema-1-to-4", 4, 5, 23, 5, 196, 119, 3},
	{"schema-6", 6, 1, 6, 1, 22, 13, 3},
	{"schema-1-to-5", 5, 6, 26, 5, 248, 147, 3},
	{"schema-1-to-6", 6, 7, 32, 6, 271, 160, 3},
	{"schema-7", 7, 1, 2, 1, 16, 10, 3},
	{"schema-1-to-7", 7, 8, 34, 7, 288, 170, 3},
	{"schema-11", 11, 1, 2, 1, 19, 12, 3},
	{"schema-12", 12, 1, 2, 1, 17, 8, 3},
	{"schema-13", 13, 1, 2, 1, 18, 10, 3},
}

// givenAway are the tables of what went out: no undo takes it back.
var givenAway = map[string]bool{"editions": true, "edition_papers": true, "edition_holders": true, "edition_recalls": true}

// oldDiary is a copy that may be written.
func oldDiary(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+file.Extension))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), name+file.Extension)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDiariesOfEarlierProgramsOpenWhole(t *testing.T) {
	for _, old := range oldDiaries {
		t.Run(old.name, func(t *testing.T) {
			path := oldDiary(t, old.name)
			version := 0
			if err := file.Peek(path, func(_ conn, at int) error { version = at; return nil }); err != nil || version != old.schema {
				t.Fatalf("the file is of schema %d, %v", version, err)
			}
			s, err := Open(path, options())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if h := s.Health(); h.ReadOnly {
				t.Fatal(h.Why)
			}
			if r := mustBeSound(t, s); r.Version != len(ownSchema) {
				t.Errorf("version %d", r.Version)
			}
			for table, want := range map[string]int{"events": old.events, "items": old.items, "people": old.people, "ops": old.ops + 1} { // the upgrade is an op, however many steps it takes
				var n int
				if err := s.reads.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil || n != want {
					t.Errorf("%s: %d rows, not %d, %v", table, n, want, err)
				}
			}
		})
	}
}

// Each goes on where its program left off: what was undone is done again, all is
// undone to the first deed, past every upgrade, and done again; then the backup
// from before all that takes its place: the one that the upgrade made, or one made
// by hand where there was nothing to upgrade.
func TestDiariesOfEarlierProgramsUndoEverything(t *testing.T) {
	for _, old := range oldDiaries {
		t.Run(old.name, func(t *testing.T) {
			path := oldDiary(t, old.name)
			s, err := Open(path, options())
			if err != nil {
				t.Fatal(err)
			}
			left, reason := dump(t, s), file.ReasonUpgrade
			if old.schema == len(ownSchema) {
				reason = file.ReasonHand
				if _, err := s.Backup(""); err != nil {
					t.Fatal(err)
				}
			}
			redo := func() int { return repeated(t, s.Redo) }
			undo := func() int { return repeated(t, s.Undo) }
			if n := redo(); n != old.waiting {
				t.Errorf("%d deeds were done again, not %d", n, old.waiting)
			}
			all := dump(t, s)
			if n := undo(); n != old.stand+old.waiting {
				t.Errorf("%d deeds were undone, not %d", n, old.stand+old.waiting)
			}
			for _, one := range ownTables.list {
				var n int
				if err := s.reads.QueryRow("SELECT count(*) FROM " + one.name).Scan(&n); err != nil || n > 0 && one.name != "papers" && !givenAway[one.name] {
					t.Errorf("%d rows of %s are left before the first deed, %v", n, one.name, err)
				}
			}
			mustBeSound(t, s)
			if n := redo(); n != old.stand+old.waiting || dump(t, s) != all {
				t.Errorf("%d deeds were done again, and the diary is the same: %v", n, dump(t, s) == all)
			}
			mustBeSound(t, s)
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			restoredAsItWas(t, path, reason, left)
		})
	}
}

// repeated does it until nothing is left.
func repeated(t *testing.T, do func() (model.Touched, error)) (n int) {
	t.Helper()
	for ; ; n++ {
		_, err := do()
		if model.Code(err) == codeNothing {
			return n
		}
		if err != nil {
			t.Fatalf("at %d: %v", n, err)
		}
	}
}

// restoredAsItWas puts back the backup that was made for that reason.
func restoredAsItWas(t *testing.T, path, reason, left string) {
	t.Helper()
	for _, b := range Backups(path) {
		if b.Reason != reason {
			continue
		}
		if p, err := PreviewBackup(b.Path); err != nil || p.Rows["events"] == 0 {
			t.Errorf("preview: %v %v", p.Rows, err)
		}
		if _, err := Restore(path, b.Path, options()); err != nil {
			t.Fatal(err)
		}
		s, err := Open(path, options())
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		if dump(t, s) != left {
			t.Error("what was restored is not what the backup was made of")
		}
		return
	}
	t.Errorf("no backup was made: %s", reason)
}

// TestOldDiariesArePlainFiles: every diary in testdata is tested, was closed by
// its program, and has nothing beside it.
func TestOldDiariesArePlainFiles(t *testing.T) {
	entries, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, old := range oldDiaries {
		known[old.name+file.Extension] = true
	}
	for _, e := range entries {
		if !strings.Contains(e.Name(), file.Extension) {
			continue
		}
		if !known[e.Name()] { // also what would stand beside one: -wal, .lock
			t.Errorf("%s: nothing tests it", e.Name())
			continue
		}
		b, err := os.ReadFile(filepath.Join("testdata", e.Name()))
		if err != nil || len(b) < 100 || b[18] != 1 || b[19] != 1 { // 2 would ask for a -wal
			t.Errorf("%s: not left as one plain file, %v", e.Name(), err)
		}
	}
}

package storage

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// oldDiaries were made by the programs of their days; testdata/README.md says
// what lies in them. Rows and ops are those of the file as it was left.
var oldDiaries = []struct {
	name                       string
	schema                     int
	events, items, people, ops int
}{
	{"schema-1", 1, 2, 14, 5, 91},
	{"schema-2", 2, 3, 16, 5, 97},
	{"schema-3", 3, 3, 16, 5, 104},
	{"schema-4", 4, 3, 16, 5, 112},
	{"schema-1-to-4", 4, 5, 23, 5, 196},
}

// oldDiary is a copy that may be written.
func oldDiary(t testing.TB, name string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("testdata", name+extension))
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), name+extension)
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestDiariesOfEarlierProgramsOpenWhole(t *testing.T) {
	for _, old := range oldDiaries {
		t.Run(old.name, func(t *testing.T) {
			path := oldDiary(t, old.name)
			if h, err := readHeader(path); err != nil || h.version != old.schema {
				t.Fatalf("the file is of schema %d, %v", h.version, err)
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
			upgrades := len(ownSchema) - old.schema // each is an op
			for table, want := range map[string]int{"events": old.events, "items": old.items, "people": old.people, "ops": old.ops + upgrades} {
				var n int
				if err := s.reads.QueryRow("SELECT count(*) FROM " + table).Scan(&n); err != nil || n != want {
					t.Errorf("%s: %d rows, not %d, %v", table, n, want, err)
				}
			}
		})
	}
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
		known[old.name+extension] = true
	}
	for _, e := range entries {
		if !strings.Contains(e.Name(), extension) {
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

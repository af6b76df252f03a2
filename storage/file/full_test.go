package file

import (
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"chancery/model"
	"chancery/words"
)

// On a full disk a change is refused in a sentence, all before it stays, and once there is room the same change
// goes through.
func TestAFullDiskEndsInASentence(t *testing.T) {
	f := create(t, options())
	defer f.Leave(false)
	write(t, f, "before")
	if _, err := f.writes.Exec("PRAGMA max_page_count = 1"); err != nil { // no more than there are now
		t.Fatal(err)
	}
	long := strings.Repeat("a long note ", 10000)
	_, err := f.writes.Exec("INSERT INTO notes(hash, words) VALUES(?, ?)", "0123456789abcdef", long)
	if err = Mapped(err); model.Code(err) != Full {
		t.Fatalf("%v", err)
	}
	for _, lang := range []string{"en", "ro", "uk"} {
		if said := words.For(lang).Error(err); said == err.Error() || !strings.HasSuffix(said, ".") || strings.Contains(said, "storage.") {
			t.Errorf("%s: %q", lang, said)
		}
	}
	if n := count(t, f.writes); n != 1 {
		t.Errorf("%d notes", n)
	}
	if _, err := f.writes.Exec("PRAGMA max_page_count = 100000"); err != nil {
		t.Fatal(err)
	}
	if write(t, f, long); count(t, f.writes) != 2 {
		t.Error("it does not go through once there is room")
	}
}

// A file that is not there yet has nothing that was safe before: that its disk is full says where, and
// leaves nothing behind.
func TestAFullDiskForANewFileSaysWhere(t *testing.T) {
	o, path := options(), filepath.Join(t.TempDir(), "office.chancery")
	o.Schema.Steps = append([]string{"PRAGMA max_page_count = 1; CREATE TABLE room(it)"}, o.Schema.Steps...)
	_, err := Create(path, o)
	for what, err := range map[string]error{"a first diary": err, "a copy": unwritable(path, Mapped(syscall.ENOSPC))} {
		if model.Code(err) != NoRoom {
			t.Errorf("%s: %v", what, err)
			continue
		}
		for _, lang := range words.Languages {
			if said := words.For(lang).Error(err); !strings.Contains(said, filepath.Dir(path)) || !strings.HasSuffix(said, ".") {
				t.Errorf("%s in %s: %q", what, lang, said)
			}
		}
	}
	left, err := filepath.Glob(filepath.Join(filepath.Dir(path), "*.chancery*"))
	if err != nil || slices.ContainsFunc(left, func(name string) bool { return !strings.HasSuffix(name, ".lock") }) {
		t.Errorf("left behind: %q, %v", left, err)
	}
}

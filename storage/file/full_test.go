package file

import (
	"strings"
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

package ui

import (
	"os"
	"path/filepath"
	"testing"

	"chancery/ui/look"
)

// A diary that lies where it should not is told of, with one press that goes on in a copy; the old one stays.
func TestADiaryThatLiesWhereItShouldNot(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := sit(t, lang, look.Light)
		was := w.diary.Health().Path
		before, err := os.ReadFile(was)
		if err != nil {
			t.Fatal(err)
		}
		to := filepath.Join(t.TempDir(), "chancery.chancery")
		w.Misplaced(to)
		if !u.Sees(was) {
			t.Errorf("%s: it is not said where it lies", lang)
		}
		u.ClickText(w.words.Say("ui.misplaced.move"))
		if got := w.diary.Health().Path; got != to {
			t.Errorf("%s: the desk has %s", lang, got)
		}
		if !u.Sees(to) || len(w.events) == 0 {
			t.Errorf("%s: it is not said where it went, or %d visits came along", lang, len(w.events))
		}
		if after, err := os.ReadFile(was); err != nil || len(after) < len(before) {
			t.Errorf("%s: the old one: %v", lang, err)
		}
	}
}

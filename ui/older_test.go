package ui

import (
	"os"
	"testing"

	"fyne.io/fyne/v2"
)

// grownOld keeps a diary that takes a while to bring up to date.
type grownOld struct{ onDisk }

func (grownOld) Slow(string) bool { return true }

// A large diary of an earlier program is opened beside the window, which says so,
// and keeps what is on the desk until the other is there or cannot be.
func TestAnOlderDiaryIsBroughtUpToDateBesideTheWindow(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		l := leaving(t, lang)
		l.Files = grownOld{}
		var work, then func()
		l.beside = func(w, t func()) { work, then = w, t }
		l.OpenFile(l.other)
		said := l.words.Say("ui.older")
		l.u.Key(fyne.KeyEscape)
		if !l.u.Sees(said) || l.diary.Health().Path != l.path {
			t.Fatalf("%s: it does not say that it works: %q", lang, l.u.Texts())
		}
		work()
		then()
		if l.u.Sees(said) || l.diary.Health().Path != l.other {
			t.Errorf("%s: %q is on the desk, the window says %q", lang, l.diary.Health().Path, l.u.Texts())
		}
	}
}

func TestAnOlderDiaryThatCannotBeOpenedLeavesTheOther(t *testing.T) {
	l := leaving(t, "en")
	l.Files = grownOld{}
	l.beside = func(work, then func()) { work(); then() }
	if err := os.Truncate(l.other, 5000); err != nil {
		t.Fatal(err)
	}
	l.OpenFile(l.other)
	if l.diary.Health().Path != l.path || l.u.Sees(l.words.Say("ui.older")) || !l.u.Sees(l.words.Say("way.anew")) {
		t.Errorf("%q is on the desk, the window says %q", l.diary.Health().Path, l.u.Texts())
	}
}

// Whoever does not wait quits; the program asks nothing more.
func TestQuittingWhileADiaryIsBroughtUpToDate(t *testing.T) {
	l := leaving(t, "en")
	l.Files = grownOld{}
	l.beside = func(func(), func()) {}
	l.OpenFile(l.other)
	if l.u.Key(fyne.KeyReturn); !l.ended {
		t.Errorf("it goes on: %q", l.u.Texts())
	}
}

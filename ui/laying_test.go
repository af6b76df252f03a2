package ui

import (
	"testing"

	"chancery/ui/look"
)

// While pages are laid out every choice of the sheet of papers opens at once, none is
// lost, and what is shown in the end is what was asked for last.
func TestChoicesOpenWhilePagesAreLaidOut(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	var works, thens []func()
	w.beside = func(work, then func()) { works, thens = append(works, work), append(thens, then) }
	next := func() {
		work, then := works[0], thens[0]
		works, thens = works[1:], thens[1:]
		work()
		then()
	}
	w.papers.Of(visit(t, w).ID)
	if !u.Sees(w.words.Say("sheet.laying")) || len(works) != 1 {
		t.Fatalf("%d are laid out, it says %q", len(works), u.Texts())
	}
	choose := func(was, next string) {
		p := u.Point(was)
		u.Click(p.X, p.Y)
		if len(u.Canvas.Overlays().List()) != 2 {
			t.Fatalf("no list opens at %q", was)
		}
		u.ClickText(next)
	}
	u.Key("") // lays out what came
	choose("A4", "A3")
	choose("A3", "Letter")
	if len(works) != 1 {
		t.Errorf("%d are laid out at once", len(works))
	}
	next()
	if len(works) != 1 || u.Sees("1 / ") {
		t.Fatalf("what was asked for last is not laid out: %d", len(works))
	}
	next()
	if len(works) != 0 || u.Sees(w.words.Say("sheet.laying")) {
		t.Errorf("%d wait, it says %q", len(works), u.Texts())
	}
}

package ui

import (
	"testing"

	"chancery/ui/look"
)

// While pages are laid out every choice of the papers opens at once, none is
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
	w.toPapers(visit(t, w).ID, "")
	u.Key("") // lays out what came
	if !u.Sees(w.words.Say("sheet.laying")) || len(works) != 1 {
		t.Fatalf("%d are laid out, it says %q", len(works), u.Texts())
	}
	choose := func(was, next string) {
		p := u.Point(was)
		u.Click(p.X, p.Y)
		if len(u.Canvas.Overlays().List()) != 1 {
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
	if len(works) != 1 || u.Sees(w.words.Say("sheet.page-of", 1, 1)) {
		t.Fatalf("what was asked for last is not laid out: %d", len(works))
	}
	next()
	if !u.Sees(w.words.Say("sheet.page-of", 1, 1)) || u.Sees(w.words.Say("sheet.laying")) {
		t.Errorf("it says %q", u.Texts())
	}
	for len(works) > 0 { // the picture of the page
		next()
	}
	choose("Letter", "A3") // what is shown meanwhile is pale, and says so
	if !u.Sees(w.words.Say("sheet.laying")) {
		t.Errorf("nothing says that other pages are on their way: %q", u.Texts())
	}
}

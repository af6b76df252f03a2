package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/section"
	"chancery/ui/view"
)

// Whatever the pointer rests on hears that it went when what it lay on is no more: the visit is
// left, another section or language is shown, the diary is closed, all by the keyboard.
func TestAnythingIsLeftUnderThePointer(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	event := visit(t, w).ID
	calendar := func() {
		if w.in != section.Calendar {
			w.goSection(section.Calendar)
		}
		for w.stand.Inside() {
			w.goBack()
		}
	}
	shown := map[string]func(){}
	for _, tab := range view.Tabs {
		shown["tab "+string(tab)] = func() { w.enter(event); w.setTab(tab) }
	}
	for _, v := range []view.Kind{view.Day, view.Lanes, view.List} {
		shown["within "+string(v)] = func() { w.enter(event); w.setView(v) }
		shown["calendar "+string(v)] = func() { w.setView(v) }
	}
	for _, v := range []view.Kind{view.Week, view.Month, view.Year} {
		shown["calendar "+string(v)] = func() { w.setView(v) }
	}
	for _, k := range []section.Kind{section.People, section.Places, section.FollowUp} {
		for _, board := range k.Boards() {
			shown["board "+string(board)] = func() { w.goBoard(board, 0); u.Key(fyne.KeyF3) }
		}
	}
	left := []struct {
		way string
		by  func()
	}{
		{"another section", func() { w.goSection(section.Places); calendar() }},
		{"no diary", func() { d := w.diary; w.Welcome(); u.Move(2, 2); w.Open(d) }},
		{"another language", func() { w.speak("ro"); w.speak("en") }},
	}
	n := 0
	for name, show := range shown {
		calendar()
		show()
		u.Key("")
		places := u.Places()
		if len(places) == 0 {
			t.Errorf("%s: nothing can be pressed", name)
		}
		for place, at := range places {
			n++
			leave := left[n%len(left)]
			calendar()
			show()
			u.Move(at.X, at.Y)
			func() {
				defer func() {
					if what := recover(); what != nil {
						t.Fatalf("%s is left for %s with the pointer on %v: %v", name, leave.way, place, what)
					}
				}()
				leave.by()
				u.Move(1, 1)
			}()
		}
	}
}

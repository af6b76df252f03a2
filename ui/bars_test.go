package ui

import (
	"testing"

	"chancery/model"
	"chancery/ui/look"
)

// What stands beside the title of a visit is the same in the list, on the boards and
// over its programme; under a badge it is still known whose guest it is.
func TestOneMarkForAVisit(t *testing.T) {
	for _, badge := range []string{"", "B9"} {
		w, u := sit(t, "en", look.Light)
		e := visit(t, w)
		if e.Badge = badge; badge != "" && !w.try(&model.SaveEvent{Event: e}) {
			t.Fatal("no badge can be given")
		}
		l, want := w.listed(e.ID), badge
		if want == "" {
			want = "UA"
		}
		if l.Mark != want || l.Flag != (badge == "") || l.Guest != "UA" {
			t.Errorf("%q is listed as %q, %v, guest %q", badge, l.Mark, l.Flag, l.Guest)
		}
		for _, on := range w.entries {
			if on.Ref.Event == e.ID && (on.Guest != l.Mark || on.Flag != l.Flag) {
				t.Errorf("%v is marked %q, %v", on.Ref, on.Guest, on.Flag)
			}
		}
		w.enter(e.ID)
		if at := (host{w}).Head(); at.Mark != l.Mark || at.Flag != l.Flag {
			t.Errorf("its programme is marked %q, %v", at.Mark, at.Flag)
		}
		w.goBack()
		w.choose(nil)
		w.GoTo("2026-08-24")
		if u.Type("m"); !u.Sees("UA National Day") {
			t.Errorf("%q hides the days of the guest", badge)
		}
	}
}

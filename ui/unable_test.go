package ui

import (
	"slices"
	"strings"
	"testing"

	"chancery/model"
	"chancery/register"
	"chancery/ui/command"
	"chancery/ui/look"
	"chancery/ui/section"
	"chancery/ui/uitest"
	"chancery/ui/view"
	"chancery/words"
)

// pressed presses the key of a command that has nothing to do here: with others held down it goes to the
// window, which the canvas of a test has not.
func pressed(w *Window, u *uitest.User, c command.Command) {
	if c.Mods == 0 {
		u.Key(c.Key)
		return
	}
	(host{w}).Unable(c)
}

// A key that has nothing to do here says what to do first, wherever one stands: that a command cannot be
// used is said of none.
func TestAKeyThatCannotSaysWhatToDoFirst(t *testing.T) {
	for _, lang := range words.Languages {
		w, u := sit(t, lang, look.Light)
		e := visit(t, w)
		said := map[string]bool{}
		try := func(where string) {
			t.Helper()
			for _, c := range w.commands() {
				if able := c.Able == nil || c.Able(); c.Key == "" || able {
					continue
				}
				w.toast.Clear()
				pressed(w, u, c)
				got := w.toast.Text()
				if said[c.ID] = true; got == "" || got == w.words.Say("ui.unable", w.table.Name(c)) {
					t.Errorf("%s, %s: %s says %q", lang, where, c.Shown, got)
				}
			}
		}
		w.choose(nil)
		try("calendar")
		for _, in := range []section.Kind{section.People, section.Places, section.FollowUp} {
			w.goSection(in)
			try(string(in))
		}
		w.goCalendar()
		for _, v := range []view.Kind{view.Order, view.Day, view.Lanes, view.Delegations, view.Papers} {
			w.show(view.Stand{View: v, Event: e.ID, Day: "2026-03-12"})
			try("visit, " + string(v))
		}
		w.goBoard(register.People, 0)
		if try("people, behind them a visit"); !said["papers"] {
			t.Errorf("%s: the papers of the visit were not tried", lang)
		}
		w.Open(bareDiary(t))
		w.choose(nil)
		try("empty diary")
		for _, id := range []string{"papers", "replace", "shift", "substitute", "assign", "details"} {
			if !said[id] {
				t.Errorf("%s: %s was not tried", lang, id)
			}
		}
	}
}

// On the opening screen every key says that a diary is to be begun or opened first; the one for a
// visit begins it, and the visit.
func TestOnTheOpeningScreenAKeyLeadsOn(t *testing.T) {
	for _, lang := range words.Languages {
		w, u := sit(t, lang, look.Light)
		w.Files = allFiles{t: t}
		w.Welcome()
		n := 0
		for _, c := range w.commands() {
			if c.Key == "" || c.ID == "new-visit" || c.Able != nil && c.Able() {
				continue
			}
			w.toast.Clear()
			pressed(w, u, c)
			if n++; w.toast.Text() != w.words.Say("ui.first.diary") {
				t.Errorf("%s: %s says %q", lang, c.Shown, w.toast.Text())
			}
		}
		if n < 40 || !u.Sees(w.words.Say("ui.first.diary")) {
			t.Errorf("%s: %d keys were tried, the last says nothing", lang, n)
		}
		w.toast.Clear()
		pressed(w, u, w.commands()[slices.IndexFunc(w.commands(), func(c command.Command) bool { return c.ID == "new-visit" })])
		if w.diary == nil || u.Canvas.Overlays().Top() == nil {
			t.Fatalf("%s: no diary is begun, or no visit: %q", lang, u.Texts())
		}
		if want := w.words.Say("ui.first.begun", w.diary.Health().Path); w.toast.Text() != want {
			t.Errorf("%s: it says %q, want %q", lang, w.toast.Text(), want)
		}
	}
}

// A key of an open visit opens the one that is chosen in the calendar, and does what it does there.
func TestAKeyOpensTheChosenVisit(t *testing.T) {
	for id, there := range map[string]func(*Window) bool{
		"order":     func(w *Window) bool { return w.stand.View == view.Order },
		"programme": func(w *Window) bool { return w.tab() == view.ProgrammeTab },
		"replace": func(w *Window) bool {
			return len(w.sheets()) == 1 && w.sheets()[0].Title() == strings.TrimSuffix(w.words.Say("ui.cmd.replace"), "…")
		},
	} {
		w, _ := sit(t, "en", look.Light)
		e := visit(t, w)
		w.choose([]model.Ref{{Event: e.ID}})
		w.table.Run(id)
		if w.stand.Event != e.ID || !there(w) {
			t.Errorf("%s: it stands at %+v and says %q", id, w.stand, w.toast.Text())
		}
	}
}

// On the opening screen a digit opens the diary that stands there under it; any other says what to do.
func TestADigitOpensADiaryThatWasOpenedBefore(t *testing.T) {
	l := leaving(t, "en")
	l.memory.Recent = []string{l.other, l.backup}
	l.Welcome()
	l.u.Canvas.Focus(l.doors.Page)
	if !l.u.Sees("1  other") || !l.u.Sees("2  copy") {
		t.Fatalf("they are not shown: %q", l.u.Texts())
	}
	l.u.Type("7")
	if l.toast.Text() != l.words.Say("ui.first.diary") || l.diary != nil {
		t.Errorf("a digit of none says %q", l.toast.Text())
	}
	l.u.Type("2")
	if l.diary == nil || l.diary.Health().Path != l.backup {
		t.Errorf("it does not open: %q", l.u.Texts())
	}
}

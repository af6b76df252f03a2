package ui

import (
	"slices"
	"testing"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"

	"fyne.io/fyne/v2"
)

// The tabs of who was invited and of what is signed show what is of the open visit alone, and
// Escape leads back into it.
func TestGuestsAndSigningAreOfTheVisit(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	list, err := w.reading.Events()
	if err != nil {
		t.Fatal(err)
	}
	for kind, want := range map[model.EventKind]struct {
		tab  view.Tab
		kind register.Kind
	}{
		model.Summit:        {view.GuestsTab, register.Invitations},
		model.OfficialVisit: {view.SigningTab, register.Texts},
	} {
		for i := range list {
			if list[i].Event.Kind != kind {
				continue
			}
			event := list[i].Event.ID
			w.enter(event)
			w.setTab(want.tab)
			if w.registers.Board() != want.kind || !w.register() {
				t.Fatalf("%s shows %s", want.tab, w.registers.Board())
			}
			if rec := w.registers.Chosen(); rec == nil || model.NameOf(rec).In("en") == "" {
				t.Errorf("%s has nothing to show", want.tab)
			}
			if at := (host{w}).Head(); at.Tab() != want.tab || at.Visit == "" || !w.bars.Tabs.Visible() {
				t.Errorf("over %s stands the head of %q, tab %s", want.tab, at.Visit, at.Tab())
			}
			u.ClickPlace("tab", int64(slices.Index(view.Tabs, view.DelegationsTab))) // the others are a press away
			if w.register() || w.stand.Tab() != view.DelegationsTab {
				t.Errorf("from %s the delegations are not reached: %+v", want.tab, w.stand)
			}
			u.ClickPlace("tab", int64(slices.Index(view.Tabs, want.tab)))
			w.table.Run("programme")
			if w.register() || w.stand.Tab() != view.ProgrammeTab {
				t.Errorf("from %s F5 leads to %+v", want.tab, w.stand)
			}
			u.ClickPlace("tab", int64(slices.Index(view.Tabs, want.tab)))
			u.Key(fyne.KeyEscape)
			if w.register() || w.stand.Event != event {
				t.Errorf("Escape leads from %s to %+v", want.tab, w.stand)
			}
			if n := (host{w}).Head().Counts[want.tab]; n == 0 {
				t.Errorf("%s counts none", want.tab)
			}
		}
	}
}

// The sides of a visit are shown of the one that is chosen too, without entering it first.
func TestTheSidesOfAChosenVisitAreAtHand(t *testing.T) {
	for id, want := range map[string]view.Tab{"delegations": view.DelegationsTab, "papers": view.PapersTab, "signing": view.SigningTab} {
		w, _ := sit(t, "en", look.Light)
		of := visit(t, w)
		w.choose([]model.Ref{{Event: of.ID}})
		w.table.Run(id)
		if w.stand.Event != of.ID || w.tab() != want {
			t.Errorf("%s shows %s of %d: %q", id, w.tab(), w.stand.Event, w.toast.Text())
		}
	}
}

// Where a visit has no text to sign its tab says what belongs there, and no name that nobody typed.
func TestAnEmptyTabSaysWhatBelongsThere(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	at := slices.IndexFunc(w.events, func(l model.Listed) bool { return l.Event.Kind == model.Summit })
	w.enter(w.events[at].Event.ID)
	w.table.Run("signing")
	if u.Sees(w.words.Say("section.nothing")) || !u.Sees(w.words.Say("section.first")) {
		t.Errorf("the tab says %q", u.Texts())
	}
	u.ClickText(w.words.Say("section.first"))
	if n := len(w.registers.Box.Objects); n == 0 || u.Sees(w.words.Say("section.empty.texts")) {
		t.Errorf("nothing is begun: %q", u.Texts())
	}
}

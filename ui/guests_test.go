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

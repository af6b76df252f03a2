package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/edition"
	"chancery/ui/look"
)

// givesOwn gives somebody their own programme of the visit.
func givesOwn(t *testing.T, w *Window, who model.Person) {
	t.Helper()
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	b, err := edition.Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	n, err := w.desk.Numbering(p.Event.UID)
	if err != nil {
		t.Fatal(err)
	}
	paper := model.EditionPaper{Document: "individual", Format: "pdf", Langs: "en", Audience: model.ForDelegation, Person: "person " + who.UID, File: "own.pdf", Hash: "aa"}
	to := []model.EditionHolder{{Kind: model.HeldByPerson, Who: who.UID, Name: who.Name}}
	if err := w.desk.Do(&model.Issue{Event: p.Event.UID, N: n.Next, Zone: p.Event.Zone, Frozen: b, Revision: p.Revision, Papers: []model.GivenOut{{Paper: paper, Bytes: []byte("x"), To: to}}}); err != nil {
		t.Fatal(err)
	}
}

// callsBack recalls the last edition.
func callsBack(t *testing.T, w *Window) {
	t.Helper()
	list, err := w.desk.Editions(visit(t, w).UID)
	if err == nil {
		err = w.desk.Do(&model.Recall{Edition: list[0].ID, Why: model.Plain("wrong hour")})
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Who holds what, the card of the next edition and the list of changes answer alike whether somebody's
// own programme is another than the one in hand: they count what only that reader may know, and since
// the last edition that was not recalled.
func TestEveryListCountsChangesAlike(t *testing.T) {
	documents(t)
	w, u := sit(t, "en", look.Light)
	of := visit(t, w)
	w.enter(of.ID)
	p, err := w.desk.Programme(of.ID)
	if err != nil {
		t.Fatal(err)
	}
	var who model.Person
	for _, one := range p.People {
		if one.Name["en"] == "Andrii Sybiha" {
			who = one
		}
	}
	lists := func(holder, card string, anew bool) {
		t.Helper()
		w.table.Run("editions")
		if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, holder) || strings.Contains(said, w.words.Say("holds.anew")) != anew {
			t.Errorf("who holds what, for %q: %q", holder, said)
		}
		u.Key(fyne.KeyEscape)
		w.table.Run("issue")
		if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, card) {
			t.Errorf("the card, for %q: %q", card, said)
		}
		u.Key(fyne.KeyEscape)
	}
	givesOwn(t, w, who)
	lists("no changes since", "No changes since edition 1", false)
	it := p.Items[3]
	it.Row, it.Title, it.Audience = model.Row{}, model.Text{"en": "Briefing of the Minister"}, model.ForDelegation
	if err := w.desk.Do(&model.SaveItem{Item: it, Who: &[]model.Participation{{Side: model.GuestSide, PersonID: &who.ID}}}); err != nil {
		t.Fatal(err)
	}
	lists("1 change since", "1 change since edition 1: New: ", true)
	givesOwn(t, w, who)
	lists("no changes since", "No changes since edition 2", false)
	callsBack(t, w)
	lists("recalled · 1 change since edition 1", "1 change since edition 1: New: ", true)
	w.table.Run("changed")
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, "Briefing of the Minister") || !strings.Contains(said, "Edition 1") {
		t.Errorf("the list of changes: %q", said)
	}
	u.Key(fyne.KeyEscape)
	callsBackAll(t, w)
	w.table.Run("editions")
	if said := strings.Join(u.Above(), "\n"); !strings.Contains(said, w.words.Say("holds.recalled")) || !strings.Contains(said, w.words.Say("holds.anew")) {
		t.Errorf("where nothing holds: %q", said)
	}
}

// callsBackAll recalls every edition.
func callsBackAll(t *testing.T, w *Window) {
	t.Helper()
	list, err := w.desk.Editions(visit(t, w).UID)
	if err != nil {
		t.Fatal(err)
	}
	for i := range list {
		if _, gone := list[i].Recalled(); gone {
			continue
		}
		if err := w.desk.Do(&model.Recall{Edition: list[i].ID, Why: model.Plain("wrong hour")}); err != nil {
			t.Fatal(err)
		}
	}
}

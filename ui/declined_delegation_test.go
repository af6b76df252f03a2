package ui

import (
	"slices"
	"testing"

	"chancery/model"
	"chancery/ui/clash"
	"chancery/ui/look"
)

// A delegation with nobody of which the invitation was declined says so, where another offers to name the first.
func TestADelegationThatDeclinedSaysSo(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	party := &model.Save{Record: &model.Party{Kind: model.State, Code: "AT", Name: model.Text{"en": "Austria"}}}
	if !w.try(party) || !w.try(&model.Invite{Event: visit(t, w).ID, Parties: []int64{party.ID}}) {
		t.Fatal(w.toast.Text())
	}
	if !u.Sees(w.words.Say("delegates.first")) {
		t.Fatalf("nobody is offered: %v", u.Texts())
	}
	event := visit(t, w).ID
	thread := model.Thread{{Day: "2026-02-01", Kind: model.StepLetter}, {Day: "2026-02-20", Kind: model.StepDeclined}}
	if !w.try(&model.Save{Record: &model.Invitation{EventID: &event, PartyID: &party.ID, Who: model.Text{"en": "Austria"}, Thread: thread, Audience: model.Internal}}) {
		t.Fatal(w.toast.Text())
	}
	if !u.Sees("Declined, Fri 20 Feb") || u.Sees(w.words.Say("delegates.first")) {
		t.Errorf("it is not said: %v", u.Texts())
	}
}

// A state whose invitation is declined is told, and one press says of all who were expected of it that they do not come: its
// people are counted no more, and one undo brings them back. The deed stands in the palette too, of the delegation under the keyboard.
func TestTheWholeDelegationDeclines(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	p, err := w.desk.Programme(visit(t, w).ID)
	if err != nil {
		t.Fatal(err)
	}
	guest := p.DelegationsOf(model.GuestSide)[0]
	thread := model.Thread{{Day: "2026-02-01", Kind: model.StepLetter}, {Day: "2026-02-20", Kind: model.StepDeclined}}
	if !w.try(&model.Save{Record: &model.Invitation{EventID: &p.Event.ID, PartyID: &guest.PartyID, Who: model.Text{"en": "State"}, Thread: thread, Audience: model.Internal}}) {
		t.Fatal(w.toast.Text())
	}
	expected := func() int {
		now, err := w.desk.Programme(p.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		return now.Counted(guest.ID, now.Event.Begins())
	}
	before := expected()
	if before < 2 {
		t.Fatalf("%d are expected", before)
	}
	list, err := w.clash.Conflicts()
	if err != nil {
		t.Fatal(err)
	}
	at := slices.IndexFunc(list, func(c clash.Conflict) bool { return c.Why == "refused" })
	if at < 0 {
		t.Fatalf("nothing is told: %v", w.clash.Said())
	}
	w.clash.Open()
	u.ClickPlace("decline", int64(at))
	if n := expected(); n != 0 {
		t.Errorf("%d are expected still: %s", n, w.toast.Text())
	}
	u.Key("Escape") // the list has opened again
	w.undo()
	if n := expected(); n != before {
		t.Errorf("undone, %d of %d are expected", n, before)
	}
	w.toDelegates(p.Event.ID, model.Participation{DelegationID: &guest.ID})
	for _, o := range w.ofSender() {
		o.Do()
	}
	if n := expected(); n != 0 || len(w.ofSender()) != 0 {
		t.Errorf("from the palette %d are expected still", n)
	}
}

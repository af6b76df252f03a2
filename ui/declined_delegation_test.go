package ui

import (
	"testing"

	"chancery/model"
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

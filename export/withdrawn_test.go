package export_test

import (
	"strings"
	"testing"

	"chancery/model"
)

// Whoever accepted an invitation and declined in the delegation since is not said to come: the paper of the
// invitations says both. Where somebody of those who were asked comes, it says the answer alone.
func TestWhoDeclinedInTheDelegationIsNotSaidToCome(t *testing.T) {
	_, summit := programmes(t)
	when := "2026-05-01T09:00"
	for lang, want := range map[string]string{"en": "in the delegation: declined", "ro": "în delegație: a declinat", "uk": "у делегації: відмова"} {
		said := func(p model.Programme) string {
			return everything(composed(t, p, at(t, options("invitations", model.Internal, lang), when)))
		}
		if strings.Contains(said(summit), want) {
			t.Fatalf("%s: somebody has declined already", lang)
		}
		some := 0
		for id, s := range summit.Seats {
			if s.PersonID == nil || s.Role != model.HeadOfDelegation {
				continue
			}
			i := summit.InvitationOf(*s.PersonID, s.DelegationID, s.Role)
			if i == nil || i.Thread.Answer() == nil || i.Thread.Answer().Kind != model.StepAccepted {
				continue
			}
			some++
			p := summit
			p.Seats = clone(summit.Seats)
			declined := s
			declined.Status = model.Declined
			p.Seats[id] = declined
			if n := strings.Count(said(p), want); n != 1 {
				t.Errorf("%s: %s is said to have declined %d times", lang, p.People[*s.PersonID].Name, n)
			}
			p.Seats[9999] = model.Seat{Row: model.Row{ID: 9999}, DelegationID: s.DelegationID, PersonID: s.PersonID, Role: s.Role, Status: model.Accepted}
			if strings.Contains(said(p), want) {
				t.Errorf("%s: of %s somebody comes", lang, p.People[*s.PersonID].Name)
			}
		}
		if some == 0 {
			t.Fatal("nobody has accepted")
		}
	}
}

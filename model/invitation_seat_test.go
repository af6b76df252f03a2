package model

import "testing"

// An invitation to an office is of whoever holds it: the head of the delegation, who holds another,
// was not asked in it, and no list may say that they have not replied.
func TestAnInvitationToAnOfficeIsOfWhoeverHoldsIt(t *testing.T) {
	key := func(id int64) *int64 { return &id }
	const state, sent, president, minister, clerk, head, economy, transport = 1, 2, 3, 4, 5, 11, 12, 13
	at := func(i Invitation, seats map[int64]Seat) *Programme {
		i.PartyID, i.Thread = key(state), Thread{{Day: "2026-11-20", Kind: StepLetter}}
		return &Programme{Event: Event{FirstDay: "2026-12-14", LastDay: "2026-12-15", Zone: "Europe/Bucharest"},
			Delegations: map[int64]Delegation{sent: {Row: Row{ID: sent}, PartyID: state}}, Seats: seats, Invitations: []Invitation{i},
			Tenures: []Tenure{{PersonID: president, OfficeID: head}, {PersonID: minister, OfficeID: economy}}}
	}
	all := map[int64]Seat{
		1: {DelegationID: sent, PersonID: key(president), Role: HeadOfDelegation},
		2: {DelegationID: sent, PersonID: key(minister), Role: "member"},
		3: {DelegationID: sent, PersonID: key(clerk), Role: "member"}}
	unknown := map[int64]Seat{1: {DelegationID: sent, PersonID: key(clerk), Role: HeadOfDelegation}, 2: all[2]}
	for name, c := range map[string]struct {
		of    Invitation
		seats map[int64]Seat
		whose int64 // the person, 0 for nobody
	}{
		"the office of a member":      {Invitation{OfficeID: key(economy)}, all, minister},
		"the office of the head":      {Invitation{OfficeID: key(head)}, all, president},
		"an office that nobody holds": {Invitation{OfficeID: key(transport)}, all, 0},
		"the state":                   {Invitation{}, all, president},
		"a member":                    {Invitation{PersonID: key(minister)}, all, minister},
		"an office nobody holds, a head who holds none": {Invitation{OfficeID: key(transport)}, unknown, clerk},
		"the office of a member, a head who holds none": {Invitation{OfficeID: key(economy)}, unknown, minister},
		"somebody who does not come":                    {Invitation{PersonID: key(99)}, all, 0},
	} {
		p := at(c.of, c.seats)
		for _, s := range c.seats {
			got := p.InvitationOf(*s.PersonID, s.DelegationID, s.Role) != nil
			if want := *s.PersonID == c.whose; got != want {
				t.Errorf("%s: of person %d %v, want %v", name, *s.PersonID, got, want)
			}
		}
	}
}

// Who was invited to the luncheon, and declines it or takes part in the talks on a screen, has said nothing of the
// visit: the head of the delegation comes, whoever reads the list.
func TestAnInvitationToOneItemIsNotToTheVisit(t *testing.T) {
	key := func(id int64) *int64 { return &id }
	for _, answer := range []StepKind{StepDeclined, StepVideo, StepPrinciple} {
		one := Invitation{Row: Row{ID: 7}, PartyID: key(1), PersonID: key(3), EventID: key(9), Audience: ForDelegation,
			Thread: Thread{{Day: "2026-11-20", Kind: StepLetter}, {Day: "2026-11-26", Kind: answer}}}
		seat := Seat{Row: Row{ID: 5}, DelegationID: 2, PersonID: key(3), Role: HeadOfDelegation}
		p := &Programme{Event: Event{Row: Row{ID: 9}, Audience: ForDelegation, FirstDay: "2026-12-14", LastDay: "2026-12-15", Zone: "Europe/Bucharest"},
			Delegations: map[int64]Delegation{2: {Row: Row{ID: 2}, PartyID: 1}}, Seats: map[int64]Seat{5: seat}, Invitations: []Invitation{one}}
		read := func() map[string]*Programme {
			theirs := p.For(Reader{Audience: ForDelegation, Delegation: 2})
			return map[string]*Programme{"the office": p, "their delegation": &theirs}
		}
		for name, of := range read() {
			if of.InvitationOf(3, 2, HeadOfDelegation) == nil {
				t.Errorf("%s: to the visit, %s is not told", answer, name)
			}
		}
		p.Invitations[0].Origin = Text{"en": "Official luncheon"}
		for name, of := range read() {
			if len(of.Invitations) != 1 {
				t.Fatalf("%s: %s reads of %d invitations", answer, name, len(of.Invitations))
			}
			if i := of.InvitationOf(3, 2, HeadOfDelegation); i != nil {
				t.Errorf("%s: %s takes it for one to the visit", answer, name)
			}
		}
	}
}

package export_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"chancery/model"
)

// Two of one name in a delegation nobody of which can be reached yet are two on the contact sheet.
func TestTwoOfOneNameAreTwoOnTheContactSheet(t *testing.T) {
	_, summit := programmes(t)
	of := int64(0)
	for _, d := range summit.Delegations {
		if d.Side == model.GuestSide && (of == 0 || d.ID < of) {
			of = d.ID
		}
	}
	summit.Seats, summit.People, summit.Delegations = maps.Clone(summit.Seats), maps.Clone(summit.People), maps.Clone(summit.Delegations)
	d := summit.Delegations[of]
	d.Liaison, d.LiaisonPhone = nil, ""
	summit.Delegations[of] = d
	for id, s := range summit.Seats {
		if s.DelegationID == of {
			delete(summit.Seats, id)
		}
	}
	for i, office := range []string{"Minister of Defence", "Head of Cabinet"} {
		id := int64(950001 + i)
		summit.People[id] = model.Person{Row: model.Row{ID: id, UID: office}, Name: model.Plain("Janis Ozols")}
		summit.Seats[id] = model.Seat{Row: model.Row{ID: id, UID: office}, DelegationID: of, PersonID: &id, Role: "member", Title: model.Plain(office), Pos: int64(i)}
	}
	summit.Resolve()
	got := map[string]string{}
	for _, sec := range composed(t, summit, options("contacts", model.Internal, "en")).Sections {
		for _, r := range sec.Table.Rows {
			got[r.Cells[0].String()] = r.Cells[1].String()
		}
	}
	for _, office := range []string{"Minister of Defence", "Head of Cabinet"} {
		if who := got[office]; who != "Janis Ozols\nNo contact details yet" {
			t.Errorf("%s is %q", office, who)
		}
	}
}

// Whoever is in the programme and comes is on the contact sheet of the office: with a number, else among those of
// whom none is known yet. Heads and spouses are reached through others; others than the office are told of nobody
// whom they cannot reach.
func TestTheContactSheetPassesOverNobody(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		p.People, p.Who, p.Seats, p.Delegations = maps.Clone(p.People), maps.Clone(p.Who), maps.Clone(p.Seats), maps.Clone(p.Delegations)
		it, guests := p.Items[0].ID, p.DelegationsOf(model.GuestSide)[0]
		guests.Liaison, guests.LiaisonPhone = model.Plain("Vlad Iordache"), "+40 722 1"
		p.Delegations[guests.ID] = guests
		id, stranger, numbered := int64(950001), int64(950002), int64(950003)
		p.People[id] = model.Person{Row: model.Row{ID: id, UID: "seated"}, Name: model.Plain("Seated Without")}
		p.Seats[id] = model.Seat{Row: model.Row{ID: id, UID: "seated"}, DelegationID: guests.ID, PersonID: &id, Role: "member", Title: model.Plain("Adviser"), Pos: 40, From: p.Items[len(p.Items)-1].Start.At}
		p.People[stranger] = model.Person{Row: model.Row{ID: stranger, UID: "stranger"}, Name: model.Plain("Stranger Without")}
		p.People[numbered] = model.Person{Row: model.Row{ID: numbered, UID: "numbered"}, Name: model.Plain("Stranger Numbered"), Phone: "+40 722 2"}
		p.Who[it] = append(slices.Clone(p.Who[it]),
			model.Participation{Row: model.Row{ID: id}, ItemID: it, PersonID: &stranger, Side: model.HostSide, Role: "member", Mode: model.InPerson},
			model.Participation{Row: model.Row{ID: stranger}, ItemID: it, PersonID: &numbered, Side: model.HostSide, Role: "member", Mode: model.InPerson},
			model.Participation{Row: model.Row{ID: numbered}, ItemID: it, Name: model.Plain("Typed Only"), Side: model.GuestSide, Role: "member", Mode: model.InPerson})
		p.Resolve()
		s := everything(composed(t, p, options("contacts", model.Internal, "en")))
		for _, name := range []string{"Seated Without", "Stranger Without", "Stranger Numbered", "Typed Only"} {
			if strings.Count(s, name) != 1 {
				t.Errorf("%s stands there %d times: %s", name, strings.Count(s, name), s)
			}
		}
		if !strings.Contains(s, "No contact details yet") {
			t.Error("nothing says what is missing")
		}
		if opt := options("contacts", model.ForDelegation, "en"); strings.Contains(everything(composed(t, p, opt)), "Without") {
			t.Error("others are told of somebody whom they cannot reach")
		}
	}
}

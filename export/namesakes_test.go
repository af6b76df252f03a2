package export_test

import (
	"maps"
	"strconv"
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

// Whoever comes and can be reached is on the contact sheet of the office: heads and spouses, those in a seat from a
// later hour, those without one, and those who come with a group.
func TestWhoeverCanBeReachedIsOnTheContactSheet(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		p.People, p.Seats = maps.Clone(p.People), maps.Clone(p.Seats)
		late := int64(950001)
		p.People[late] = model.Person{Row: model.Row{ID: late, UID: "late"}, Name: model.Plain("Juris Ozols")}
		p.Seats[late] = model.Seat{Row: model.Row{ID: late, UID: "late"}, DelegationID: p.DelegationsOf(model.GuestSide)[0].ID, PersonID: &late, Role: "member", Pos: 40, From: p.Items[len(p.Items)-1].Start.At}
		number := map[int64]string{}
		for id, who := range p.People {
			who.Phone = "+40 722 " + strconv.FormatInt(1000+id, 10)
			p.People[id], number[id] = who, who.Phone
		}
		p.Resolve()
		comes := map[int64]bool{late: true}
		for i := range p.Items {
			for _, one := range p.Attending(&p.Items[i]) {
				comes[one.Person] = true
			}
		}
		delete(comes, 0)
		s := everything(composed(t, p, options("contacts", model.Internal, "en")))
		for id := range comes {
			if n := strings.Count(s, number[id]); n != 1 {
				t.Errorf("%s stands there %d times", p.People[id].Name.In("en"), n)
			}
		}
		if len(comes) < 5 {
			t.Errorf("only %d come", len(comes))
		}
	}
}

package proposal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// atDinner is a visit of Lithuania to Romania with a dinner, and the register of both.
func atDinner(lang string, who ...model.Participation) (*typed.Cells, *model.Item) {
	c := inJune(lang)
	host, guest := int64(1), int64(2)
	p := &c.Programme
	p.Event.HostID, p.Event.GuestID = &host, &guest
	p.Parties = map[int64]model.Party{1: {Row: model.Row{ID: 1}, Kind: model.State, Code: "RO", Name: model.Text{"en": "Romania"}}, 2: {Row: model.Row{ID: 2}, Kind: model.State, Code: "LT", Name: model.Text{"en": "Lithuania"}}}
	people := []model.Person{
		{Row: model.Row{ID: 11}, Name: model.Text{"en": "Nicușor Dan"}, Family: model.Text{"en": "Dan"}, PartyID: &host},
		{Row: model.Row{ID: 12}, Name: model.Text{"en": "Gitanas Nausėda"}, Family: model.Text{"en": "Nausėda"}, PartyID: &guest},
		{Row: model.Row{ID: 13}, Name: model.Text{"en": "Diana Nausėdienė"}, Family: model.Text{"en": "Nausėdienė"}, PartyID: &guest},
		{Row: model.Row{ID: 14}, Name: model.Text{"en": "Raimundas Vaikšnoras"}, Family: model.Text{"en": "Vaikšnoras"}, PartyID: &guest},
	}
	p.People = map[int64]model.Person{}
	var known []model.Known
	for _, one := range people {
		p.People[one.ID], known = one, append(known, model.Known{Person: one})
	}
	c.Roll = typed.NewRoll(known)
	p.Delegations = map[int64]model.Delegation{5: {Row: model.Row{ID: 5}, EventID: 1, PartyID: 2, Side: model.GuestSide}}
	p.Seats, p.Groups = map[int64]model.Seat{}, map[int64]model.Group{}
	for i, id := range []int64{12, 13, 14} {
		p.Seats[id] = model.Seat{Row: model.Row{ID: id}, DelegationID: 5, PersonID: &people[id-11].ID, Pos: int64(i)}
	}
	it := model.Item{Row: model.Row{ID: 7}, EventID: 1, Kind: model.Dinner}
	it.ID, it.Title = 7, model.Text{"en": "State dinner"}
	p.Items = []model.Item{it}
	for i := range who {
		who[i].ID, who[i].ItemID = int64(100+i), 7
	}
	p.Who = map[int64][]model.Participation{7: who}
	return c, &p.Items[0]
}

// taken are those of an item once a list of guests is taken in, as the host has them, and then the guest.
func taken(p *proposal.Proposal, c *typed.Cells, it *model.Item) (out []string) {
	who := map[model.Side][]model.Participation{}
	for _, w := range c.Programme.Who[it.ID] {
		who[w.Side] = append(who[w.Side], w)
	}
	if change := p.Guests(c, it, proposal.Seated{Langs: words.Languages}); change != nil {
		for _, one := range change.(*model.Acquaint).Change.(*model.Several).Changes {
			if deed, ok := one.(*model.Participate); ok {
				who[deed.Side] = deed.Who
			}
		}
	}
	for _, side := range model.Sides {
		for _, w := range who[side] {
			switch {
			case w.PersonID != nil:
				out = append(out, c.Programme.People[*w.PersonID].Name.In("en"))
			case w.SeatID != nil:
				out = append(out, "seat "+fmt.Sprint(*w.SeatID))
			case w.DelegationID != nil:
				out = append(out, "delegation")
			default:
				out = append(out, strings.TrimPrefix(w.Name["en"], "Ms "))
			}
		}
	}
	return out
}

// Whoever takes part in an item already is not added to it again, whatever stands in front of the name here or there, and
// whether they come by name, by office, with a seat or with a delegation.
func TestAGuestWhoTakesPartIsNotAddedAgain(t *testing.T) {
	words := func(side model.Side, s string) model.Participation {
		return model.Participation{Side: side, Name: model.Text{"en": s}}
	}
	list := "Name;Position;Side\nPresident Nicușor Dan;President of Romania;Romania\nMs Mirabela Grădinaru;Partner of the President;Romania\nH.E. Mr Gitanas Nausėda;President of Lithuania;Lithuania\nMs Diana Nausėdienė;Spouse of the President;Lithuania\nGeneral Raimundas Vaikšnoras;Chief of Defence;Lithuania\n"
	person, seat, delegation := int64(11), int64(13), int64(5)
	for _, one := range []struct {
		there []model.Participation
		want  string
	}{
		{[]model.Participation{{Side: model.HostSide, PersonID: &person}, {Side: model.GuestSide, SeatID: &seat}}, "Nicușor Dan|Mirabela Grădinaru|seat 13|Gitanas Nausėda|Raimundas Vaikšnoras"},
		{[]model.Participation{{Side: model.GuestSide, DelegationID: &delegation}}, "Nicușor Dan|Mirabela Grădinaru|delegation"},
		{[]model.Participation{words(model.HostSide, "President of Romania")}, "Nicușor Dan|Mirabela Grădinaru|Gitanas Nausėda|Diana Nausėdienė|Raimundas Vaikšnoras"},
		{[]model.Participation{words(model.HostSide, "Nicușor Dan, President"), words(model.GuestSide, "Mr. Gitanas Nausėda"), words(model.GuestSide, "General Vaikšnoras")}, "Nicușor Dan|Mirabela Grădinaru|Gitanas Nausėda|General Vaikšnoras|Diana Nausėdienė"},
		{[]model.Participation{words(model.HostSide, "President Dan"), words(model.HostSide, "Adviser to the President"), words(model.GuestSide, "President and Ms Diana Nausėdienė")}, "President Dan|Adviser to the President|Mirabela Grădinaru|President and Ms Diana Nausėdienė|Gitanas Nausėda|Raimundas Vaikšnoras"},
		{[]model.Participation{words(model.GuestSide, "President of Romania")}, "Mirabela Grădinaru|Nicușor Dan|Gitanas Nausėda|Diana Nausėdienė|Raimundas Vaikšnoras"},
	} {
		p := ofText(t, "g.csv", list, proposal.Options{Today: "2018-06-01", Kind: proposal.People})
		c, it := atDinner("en", one.there...)
		c.Programme.Resolve()
		if got := strings.Join(taken(p, c, it), "|"); got != one.want {
			t.Errorf("there stand %v:\n%s\nnot %s", one.there, got, one.want)
		}
	}
}

// Whoever may be one of those who take part is asked about: named as one they are not added, named as another they are.
func TestAGuestWhoMayTakePartIsAskedAbout(t *testing.T) {
	c, it := atDinner("en", model.Participation{Side: model.GuestSide, Name: model.Text{"en": "Mr Kazlauskas"}})
	p := ofText(t, "g.csv", "Name;Position;Side\nJonas Kazlauskas;Adviser;Lithuania\nPetras Balčiūnas;Adviser;Lithuania\n", proposal.Options{Today: "2018-06-01", Kind: proposal.People})
	st := p.Standings(c, it, proposal.Seated{})
	if st[0].Sure || len(st[0].Likely) != 1 || st[0].Likely[0].Called != "Mr Kazlauskas" || st[1].Sure || len(st[1].Likely) > 0 {
		t.Fatalf("%+v", st)
	}
	for said, want := range map[int64]string{0: "Mr Kazlauskas|Jonas Kazlauskas|Petras Balčiūnas", -1: "Mr Kazlauskas|Jonas Kazlauskas|Petras Balčiūnas", st[0].Likely[0].Row: "Mr Kazlauskas|Petras Balčiūnas"} {
		p.People[0].As = said
		if got := strings.Join(taken(p, c, it), "|"); got != want {
			t.Errorf("said %d: %s, not %s", said, got, want)
		}
	}
}

// A rank, a title or an office in front of a name is no part of it.
func TestWhatStandsInFrontOfANameIsNoPartOfIt(t *testing.T) {
	for said, want := range map[string]string{
		"General Raimundas Vaikšnoras": "Raimundas Vaikšnoras|General|", "Lt Gen. Mart Tamm": "Mart Tamm|Lt Gen.|", "Lt. Gen. Mart Tamm": "Mart Tamm|Lt. Gen.|", "Col. Ion Pop": "Ion Pop|Col.|",
		"Colonel Dr Ion Pop": "Ion Pop|Colonel Dr|", "Prof. Dr. Ana Rusu": "Ana Rusu|Prof. Dr.|", "Ambassador Halka Kaiserová": "Halka Kaiserová|Ambassador|", "Senator Ion Pop": "Ion Pop||Senator",
		"President Nicușor Dan": "Nicușor Dan||President", "Deputy Prime Minister Oana Gheorghiu": "Oana Gheorghiu||Deputy Prime Minister", "Голова Верховної Ради Руслан Стефанчук": "Руслан Стефанчук||Голова Верховної Ради",
		"генерал Петро Коваль": "Петро Коваль|генерал|", "General Secretary": "General Secretary||", "Director General": "||Director General", "President of Romania": "||President of Romania", "Major League": "League|Major|",
		"President Romania": "||President Romania", "Prime Minister Georgia Meloni": "||Prime Minister Georgia Meloni", "Students Ion Pop": "Students Ion Pop||",
	} {
		d := ofText(t, "g.csv", "Name;Organisation\n"+said+";\nAna Vlad;X\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People}).People[0]
		if got := d.Name + "|" + d.Address + "|" + d.Office; got != want {
			t.Errorf("%s: %s, not %s", said, got, want)
		}
	}
	d := ofText(t, "g.csv", "Name;Position\nMinister Ion Pop;Chairman of the Board\n", proposal.Options{Today: "2026-11-01", Kind: proposal.People}).People[0]
	if d.Name != "Ion Pop" || d.Address != "Minister" || d.Office != "Chairman of the Board" {
		t.Errorf("%+v", d)
	}
}

// A column of sides says on which each guest stands, however it calls it, and nobody is asked whose they are.
func TestAColumnOfSidesIsReadAsSuch(t *testing.T) {
	for head, cells := range map[string][2]string{"Side": {"Romania", "Lithuania"}, "Partea": {"română", "lituaniană"}, "Partea ": {"România", "Lituania"}, "Сторона": {"Румунія", "Литва"}, "Delegation": {"Romanian delegation", "Lithuania"}, "Side (host/guest)": {"host", "guest"}, "Parte": {"gazdă", "oaspete"}} {
		p := ofText(t, "g.csv", "Name;Position;"+head+"\nIon Pop;Mayor;"+cells[0]+"\nJonas Kazlauskas;Adviser;"+cells[1]+"\n", proposal.Options{Today: "2018-06-01", Kind: proposal.People})
		c, it := atDinner("en")
		if got := p.GuestSides(c); !slices.Equal(got, []model.Side{model.HostSide, model.GuestSide}) || p.Unsided(c) != "" {
			t.Errorf("%s: %v, asked of %q", head, got, p.Unsided(c))
		}
		if p.People[0].Remarks != "" || len(taken(p, c, it)) != 2 {
			t.Errorf("%s: %+v", head, p.People[0])
		}
	}
}

// A guest has no seat that would say whose partner they are: the register keeps the office as the list says it.
func TestTheOfficeOfAPartnerIsKept(t *testing.T) {
	for lang, office := range map[string]string{"en": "Partner of the President", "ro": "Soția Președintelui României", "uk": "Дружина Президента"} {
		p := ofText(t, "g.csv", "Name;Position;Side\nMirabela Grădinaru;"+office+";Romania\n", proposal.Options{Today: "2018-06-01", Kind: proposal.People})
		c, it := atDinner(lang)
		for _, one := range p.Guests(c, it, proposal.Seated{Langs: words.Languages}).(*model.Acquaint).Change.(*model.Several).Changes {
			if deed := one.(*model.Participate); strings.TrimSpace(deed.New[0].Office.Title.All()) != office {
				t.Errorf("%s: the register has %q", office, deed.New[0].Office.Title)
			}
		}
	}
}

// Two of one name come in once each, however often their list does.
func TestTwoGuestsOfOneNameComeOnce(t *testing.T) {
	p := ofText(t, "g.csv", "Name;Position;Side\nJan Nowicki;Adviser;Lithuania\nJan Nowicki;Driver;Lithuania\n", proposal.Options{Today: "2018-06-01", Kind: proposal.People})
	words := model.Participation{Side: model.GuestSide, Name: model.Text{"en": "Jan Nowicki"}}
	for there, want := range map[int]int{0: 2, 1: 2, 2: 2} {
		c, it := atDinner("en", []model.Participation{words, words}[:there]...)
		if got := taken(p, c, it); len(got) != want {
			t.Errorf("beside %d they are %q", there, got)
		}
	}
}

package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// How somebody takes part stands behind the name, and is read as it is written.
func TestTheMannerBehindAName(t *testing.T) {
	w := words.For("ro")
	for text, want := range map[string]model.Participation{
		"President +6":                                      {Plus: 6},
		"President (20:10–)":                                {JoinsAt: "20:10"},
		"President (–21.30)":                                {LeavesAt: "21:30"},
		"President (9:05 - 21:30) +2":                       {JoinsAt: "09:05", LeavesAt: "21:30", Plus: 2},
		"President (from 20:10)":                            {JoinsAt: "20:10"},
		"President (joins 20:10)":                           {JoinsAt: "20:10"},
		"President (Joins at 20.10)":                        {JoinsAt: "20:10"},
		"President (until 15:00)":                           {LeavesAt: "15:00"},
		"President (leaves 15:00) +2":                       {LeavesAt: "15:00", Plus: 2},
		"President (de la 13:10)":                           {JoinsAt: "13:10"},
		"President (până la 15:00)":                         {LeavesAt: "15:00"},
		"President (pana la ora 15)":                        {},
		"President (sosește la ora 13.10, pleacă la 15:00)": {JoinsAt: "13:10", LeavesAt: "15:00"},
		"President (from 13:10 until 15:00)":                {JoinsAt: "13:10", LeavesAt: "15:00"},
		"Президент (з 13:10)":                               {JoinsAt: "13:10"},
		"Президент (приєднується о 13:10)":                  {JoinsAt: "13:10"},
		"Президент (до 15:00)":                              {LeavesAt: "15:00"},
		"Президент (приєднується об 11:00)":                 {JoinsAt: "11:00"},
		"Президент (бере участь з 13:10)":                   {JoinsAt: "13:10"},
		"Президент (бере участь до 15:00)":                  {LeavesAt: "15:00"},
		"President (from Kyiv)":                             {},
		"President (from)":                                  {},
		"President (at 20:10)":                              {},
		"President (from 20:10 from 20:15)":                 {},
		"President (absent)":                                {Mode: model.Absent},
		"Jānis Kalniņš by video":                            {Mode: model.ByVideo},
		"Jānis Kalniņš, via video":                          {Mode: model.ByVideo},
		"Jānis Kalniņš (by video)":                          {Mode: model.ByVideo},
		"Jānis Kalniņš (online)":                            {Mode: model.ByVideo},
		"Jānis Kalniņš by video from 13:10":                 {Mode: model.ByVideo, JoinsAt: "13:10"},
		"Ion Popa prin videoconferință":                     {Mode: model.ByVideo},
		"Іван Франко відеозвʼязком":                         {Mode: model.ByVideo},
		"Liene Bērziņa (represented)":                       {Mode: model.Represented},
		"Digi online":                                       {},
		"President (не бере участі)":                        {Mode: model.Absent},
		"President (Відсутній)":                             {Mode: model.Absent},
		"Президентка (відсутня)":                            {Mode: model.Absent},
		"Președinta (absentă)":                              {Mode: model.Absent},
		"President (acting)":                                {},
		"President (25:10–)":                                {},
		"President (–)":                                     {},
	} {
		name, m := cutManner(text)
		var got model.Participation
		m.put(&got)
		if got.Plus != want.Plus || got.JoinsAt != want.JoinsAt || got.LeavesAt != want.LeavesAt || got.Mode != want.Mode {
			t.Errorf("%q: %+v", text, got)
		}
		again, n := cutManner(name + Manner(&got, w))
		if again != name || n != m {
			t.Errorf("%q is written %q", text, name+Manner(&got, w))
		}
	}
}

// A group is understood by its own name and by the usual one in three languages; words
// that stood there stay words, and a group that is not there is only offered.
func TestGroupsAreUnderstood(t *testing.T) {
	heads := model.Group{Row: model.Row{ID: 3}, EventID: 1, Kind: model.Heads, Name: model.Text{"en": "The eleven"}}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: model.Programme{Event: model.Event{Row: model.Row{ID: 1}}, Groups: map[int64]model.Group{3: heads}}}
	for _, name := range []string{"the eleven", "Heads of delegation", "șefii de delegație", "глави делегацій"} {
		out := c.who("Aide; "+name, model.GuestSide, nil)
		if len(out) != 2 || out[1].GroupID == nil || *out[1].GroupID != 3 || !out[1].Name.Empty() || out[0].GroupID != nil {
			t.Errorf("%q: %+v", name, out)
		}
	}
	stood := []model.Participant{{Participation: model.Participation{Row: model.Row{ID: 9}, Name: model.Text{"en": "Heads of delegation"}}, Called: model.Text{"en": "Heads of delegation"}}}
	if out := c.who("Heads of delegation", model.GuestSide, stood); out[0].GroupID == nil || *out[0].GroupID != 3 || out[0].ID != 9 {
		t.Errorf("typed again they stay words, though there is such a group by now: %+v", out)
	}
	if g, ok := c.GroupToMake("Foreign Ministers"); !ok || g.Kind != model.AtLevel || g.EventID != 1 {
		t.Errorf("offered %+v", g)
	}
	if _, ok := c.GroupToMake("heads of delegation"); ok {
		t.Error("a group that is there is offered again")
	}
	if out := c.who("Foreign Ministers", model.GuestSide, nil); out[0].GroupID != nil {
		t.Errorf("made unasked: %+v", out)
	}
}

// A group is offered with whom it brings, also one that would only be made.
func TestAGroupIsOfferedWithWhomItBrings(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, FirstDay: "2026-06-03", Zone: "Europe/Rome"}, Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{}}
	for i, name := range []string{"Romania", "Italy", "Poland", "Latvia"} {
		id := int64(i + 1)
		p.Delegations[id] = model.Delegation{Row: model.Row{ID: id}, Name: model.Text{"en": name}, Side: model.GuestSide, Pos: id}
		p.Seats[id] = model.Seat{Row: model.Row{ID: id}, DelegationID: id, Name: model.Text{"en": "President of " + name}, Role: model.HeadOfDelegation}
	}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	g, ok := c.GroupToMake("Heads of delegation")
	if got := c.Grouping(&g, nil, ""); !ok || got != "Heads of delegation · Romania, Italy, Poland, +1" {
		t.Errorf("%q", got)
	}
	if got := c.Grouping(&model.Group{Kind: model.ChosenOnes, Name: model.Text{"en": "Drivers"}}, nil, ""); got != "Drivers" {
		t.Errorf("nobody yet: %q", got)
	}
}

// In the cell of a side a group is offered with those of it who stand there, as it is then resolved; where
// many meet with all.
func TestAGroupIsOfferedAsOfTheSide(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, FirstDay: "2026-06-03", Zone: "Europe/Rome"}, Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{}}
	for i, name := range []string{"Romania", "Moldova"} {
		id := int64(i + 1)
		p.Delegations[id] = model.Delegation{Row: model.Row{ID: id}, Name: model.Text{"en": name}, Side: model.Sides[i]}
		p.Seats[id] = model.Seat{Row: model.Row{ID: id}, DelegationID: id, Name: model.Text{"en": "President of " + name}, Role: model.HeadOfDelegation}
	}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	g, _ := c.GroupToMake("Heads of delegation")
	for side, want := range map[model.Side]string{model.HostSide: "Heads of delegation · Romania", model.GuestSide: "Heads of delegation · Moldova", "": "Heads of delegation · Romania, Moldova"} {
		if got := c.Grouping(&g, nil, side); got != want {
			t.Errorf("%q: %q", side, got)
		}
	}
	c.Programme.Event.Kind = model.Summit
	if got := c.Grouping(&g, nil, model.HostSide); got != "Heads of delegation · Romania, Moldova" {
		t.Errorf("where many meet: %q", got)
	}
}

// All, in the cell of a side, is offered as the whole of its delegation, in three languages; of several
// delegations nobody is meant.
func TestAllAreTheDelegationOfTheSide(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}}, Delegations: map[int64]model.Delegation{}, Groups: map[int64]model.Group{}}
	for i, name := range []string{"Romania", "Moldova"} {
		id := int64(i + 1)
		p.Delegations[id] = model.Delegation{Row: model.Row{ID: id}, Name: model.Text{"en": name}, Side: model.Sides[i]}
	}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	for _, text := range []string{"All", "toți", "Усі", "всі", "everybody", "toata delegatia"} {
		if list := c.Wholes(text, model.GuestSide); len(list) != 1 || list[0].ID != 2 || !c.Collective(text) {
			t.Errorf("%q: %+v", text, list)
		}
	}
	if out := c.who("All", model.GuestSide, nil); len(out) != 1 || !out[0].Worded() {
		t.Errorf("taken unasked: %+v", out)
	}
	if list := c.Wholes("All Saints", model.GuestSide); len(list) > 0 {
		t.Errorf("all saints: %+v", list)
	}
	if list := c.Wholes("Rom", model.GuestSide); len(list) != 1 || list[0].ID != 1 {
		t.Errorf("begun: %+v", list)
	}
	two := int64(2)
	p.Groups[7] = model.Group{Row: model.Row{ID: 7}, Kind: model.WholeOf, DelegationID: &two, Name: model.Text{"en": "Moldova"}}
	if g, ok := c.Everybody("all", model.GuestSide); !ok || g.ID != 7 || len(c.Wholes("all", model.GuestSide)) > 0 {
		t.Errorf("one that is there: %+v", g)
	}
	p.Delegations[3] = model.Delegation{Row: model.Row{ID: 3}, Side: model.HostSide}
	if g, ok := c.Everybody("all", model.HostSide); ok || len(c.Wholes("all", model.HostSide)) > 0 {
		t.Errorf("of two delegations: %+v", g)
	}
}

// Who is called as a group usually is makes that group with the item, where somebody of the visit belongs to it;
// where nobody does the words stay.
func TestAGroupIsMadeWithItsItem(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, FirstDay: "2026-06-03", Zone: "Europe/Rome"}, Items: []model.Item{{Row: model.Row{ID: 4}}},
		Delegations: map[int64]model.Delegation{2: {Row: model.Row{ID: 2}, Name: model.Text{"en": "Latvia"}, Side: model.GuestSide}},
		Seats:       map[int64]model.Seat{3: {Row: model.Row{ID: 3}, DelegationID: 2, Name: model.Text{"en": "Spouse"}, Role: model.SpouseOf}}}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	for _, text := range []string{"Spouses", "дружини", "Подружжя", "Дружини та чоловіки", "soții și soțiile", "Aide; spouses"} {
		change, err := c.Change(p.Items[0], ColGuest, text)
		if err != nil || change == nil {
			t.Fatal(text, change, err)
		}
		one := change.(*model.Participate)
		if g, ok := one.Groups[len(one.Who)-1]; !ok || g.Kind != model.Spouses || g.EventID != 1 || len(one.Groups) != 1 {
			t.Errorf("%s: %+v", text, one.Groups)
		}
		if got := c.ToldOnWay(change); got != "A group was made: Spouses · Latvia" {
			t.Errorf("%s is told %q", text, got)
		}
	}
	for _, text := range []string{"Ministers", "Heads of delegation", "the spouses of both"} {
		if change, _ := c.Change(p.Items[0], ColGuest, text); len(change.(*model.Participate).Groups) > 0 {
			t.Errorf("%s, of whom there is nobody: %+v", text, change)
		}
	}
	c.Programme.Who = map[int64][]model.Participation{4: {{Row: model.Row{ID: 9}, Side: model.GuestSide, Name: model.Text{"en": "Spouses"}}}}
	if change, err := c.Change(p.Items[0], ColGuest, "Spouses"); change == nil || err != nil {
		t.Errorf("typed again: %v, %v", change, err)
	}
}

// The whole of a delegation is offered, and told when it is named, with how many come and how many of the press
// do not come with it.
func TestAWholeDelegationIsToldWithoutItsPress(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, FirstDay: "2026-06-03", Zone: "Europe/Rome"}, Items: []model.Item{{Row: model.Row{ID: 4}}},
		Delegations: map[int64]model.Delegation{2: {Row: model.Row{ID: 2}, Name: model.Text{"en": "Latvia"}, Side: model.GuestSide}}, Seats: map[int64]model.Seat{}}
	for i, role := range []model.Role{model.HeadOfDelegation, "member", model.OfPress} {
		p.Seats[int64(i+1)] = model.Seat{Row: model.Row{ID: int64(i + 1)}, DelegationID: 2, Name: model.Text{"en": "seat"}, Role: role}
	}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	latvia := int64(2)
	c.Programme.Who = map[int64][]model.Participation{4: {{Side: model.GuestSide, DelegationID: &latvia}}}
	if got := c.Within(&p.Items[0], ColGuest); len(got) != 1 || got[0] != "Latvia: seat, seat" || len(c.Within(&p.Items[0], ColHost)) > 0 {
		t.Errorf("within: %q", got)
	}
	c.Programme.Who = nil
	if list := c.Wholes("latv", model.GuestSide); len(list) != 1 || c.Offered(&list[0], nil) != "Latvia · 2, without press: 1" {
		t.Errorf("offered %+v", list)
	}
	for text, want := range map[string]string{"Latvia": "“Latvia” is the whole delegation here (2, without press: 1).", "Latvia +1": "“Latvia” here is the head of the delegation and 1 more."} {
		change, err := c.Change(p.Items[0], ColGuest, text)
		if got := c.ToldOnWay(change); err != nil || got != want {
			t.Errorf("%s: %q, %v", text, got, err)
		}
	}
}

// The name of a delegation of the visit is that delegation, by its state in any language and by the words in which
// it is printed and offered; where a group of all of it was made it is that, and with so many its head comes.
func TestTheNameOfADelegationIsTheDelegation(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, FirstDay: "2026-06-03", Zone: "Europe/Rome"},
		Parties:     map[int64]model.Party{5: {Row: model.Row{ID: 5}, Code: "LV", Name: model.Text{"en": "Latvia"}}, 6: {Row: model.Row{ID: 6}, Code: "EE", Name: model.Text{"en": "Estonia"}}},
		Delegations: map[int64]model.Delegation{2: {Row: model.Row{ID: 2}, PartyID: 5, Side: model.GuestSide}, 3: {Row: model.Row{ID: 3}, PartyID: 6, Side: model.HostSide}}}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	for _, name := range []string{"Latvia", "Letonia", "ЛАТВІЯ", "Republic of Latvia", "the delegation of Latvia", "Delegation of Latvia", "Latvian side", "Latvian delegation", "делегація Латвії", "латвійська сторона",
		"вся делегація", "Уся делегація: Латвія", "whole delegation", "All of the delegation: Latvia", "delegația Letoniei", "Toată delegația: Letonia", "Partea letonă", "делегація Латвії +3", "Latvia 1+3", "Latvia +3 (from 20:00)"} {
		out := c.who(name, model.GuestSide, nil)
		plus := 0
		if strings.Contains(name, "+") {
			plus = 3
		}
		if len(out) != 1 || out[0].DelegationID == nil || *out[0].DelegationID != 2 || !out[0].Name.Empty() || out[0].Plus != plus {
			t.Errorf("%s: %+v", name, out)
		}
	}
	if out := c.who("Latvia, Estonia", model.GuestSide, nil); len(out) != 2 || out[0].DelegationID == nil || out[1].DelegationID == nil {
		t.Errorf("two with a comma: %+v", out)
	}
	for _, name := range []string{"Lithuania", "delegation", "All", "Latvian", "press of Latvia", "Ambassador of Latvia", "side"} {
		if out := c.who(name, model.GuestSide, nil); !out[0].Worded() {
			t.Errorf("%s: %+v", name, out)
		}
	}
	stood := model.Item{Row: model.Row{ID: 4}, Title: model.Text{"en": "Talks"}}
	c.Programme.Items = []model.Item{stood}
	c.Programme.Who = map[int64][]model.Participation{4: {{Row: model.Row{ID: 9}, Side: model.GuestSide, Name: model.Text{"en": "Latvia"}}}}
	if change, err := c.Change(stood, ColGuest, "Latvia"); err != nil || change == nil {
		t.Errorf("typed again: %v, %v", change, err)
	} else if who := change.(*model.Participate).Who; len(who) != 1 || who[0].ID != 9 || who[0].DelegationID == nil {
		t.Errorf("typed again: %+v", who)
	}
	c.Programme.Groups = map[int64]model.Group{7: {Row: model.Row{ID: 7}, Kind: model.WholeOf, DelegationID: &[]int64{2}[0], Name: model.Text{"en": "Latvia"}}}
	for _, name := range []string{"Latvia", "Letonia", "whole delegation"} {
		if out := c.who(name, model.GuestSide, nil); out[0].GroupID == nil || *out[0].GroupID != 7 {
			t.Errorf("%s: %+v", name, out)
		}
	}
	if out := c.who("Latvia +3", model.GuestSide, nil); out[0].DelegationID == nil || out[0].Plus != 3 {
		t.Errorf("with its head: %+v", out)
	}
	c.Programme.People = map[int64]model.Person{8: {Row: model.Row{ID: 8}, Name: model.Text{"en": "Estonia Popa"}}}
	if out := c.who("Estonia", model.GuestSide, nil); out[0].DelegationID != nil {
		t.Errorf("somebody is called so: %+v", out)
	}
}

// Whoever is typed behind a semicolon, a line or, after a name, a comma is sought alone.
func TestTheLastNameIsSought(t *testing.T) {
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll([]model.Known{{Person: model.Person{Row: model.Row{ID: 1}, Name: model.Text{"en": "Maia Sandu"}}}})}
	for text, want := range map[string][2]string{
		"Pop":                         {"", "Pop"},
		"Maia Sandu; Pop":             {"Maia Sandu;", "Pop"},
		"Maia Sandu, Pop":             {"Maia Sandu;", "Pop"},
		"Aide; Maia Sandu, Ion Rus, ": {"Aide; Maia Sandu; Ion Rus;", ""},
		"Aide\nIon":                   {"Aide", "Ion"},
		"the guard, and":              {"", "the guard, and"},
		"Ana Pop, Minister of Health": {"", "Ana Pop, Minister of Health"},
		"Ana Pop, Maia Sandu":         {"Ana Pop;", "Maia Sandu"},
	} {
		if before, name := c.Naming(text); before != want[0] || name != want[1] {
			t.Errorf("%q: %q, %q", text, before, name)
		}
	}
}

// Where many meet, the heads are meant however they are called together, and all delegations are each of them; in a
// visit of two nobody is meant by that.
func TestHeadsAndAllDelegationsAreMeant(t *testing.T) {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1}, Kind: model.Summit, FirstDay: "2026-06-03", Zone: "Europe/Rome"}, Items: []model.Item{{Row: model.Row{ID: 4}}},
		Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{}}
	for i, name := range []string{"Romania", "Moldova", "Latvia"} {
		id := int64(i + 1)
		p.Delegations[id] = model.Delegation{Row: model.Row{ID: id}, Name: model.Text{"en": name}, Side: model.GuestSide, Pos: id}
		p.Seats[id] = model.Seat{Row: model.Row{ID: id}, DelegationID: id, Name: model.Text{"en": "President of " + name}, Role: model.HeadOfDelegation}
	}
	c := Cells{Words: words.For("en"), Lang: "en", Roll: NewRoll(nil), Programme: p}
	for _, text := range []string{"heads of delegations", "All heads of delegation", "șefii de delegații", "sefii delegatiilor", "усі глави делегацій"} {
		change, _ := c.Change(p.Items[0], ColGuest, text)
		if one, ok := change.(*model.Participate); !ok || len(one.Groups) != 1 || one.Groups[0].Kind != model.Heads || !c.Collective(text) {
			t.Errorf("%s: %+v", text, change)
		}
	}
	for _, text := range []string{"all delegations", "Toate delegațiile", "усі делегації", "всі делегації; Speaker"} {
		out := c.who(text, model.GuestSide, nil)
		if len(out) < 3 || !c.Collective(strings.TrimSuffix(text, "; Speaker")) {
			t.Fatalf("%s: %+v", text, out)
		}
		for i, w := range out[:3] {
			if w.DelegationID == nil || *w.DelegationID != int64(i+1) {
				t.Errorf("%s: %+v", text, w)
			}
		}
	}
	c.Programme.Event.Kind = model.OfficialVisit
	if out := c.who("all delegations", model.GuestSide, nil); len(out) != 1 || !out[0].Worded() {
		t.Errorf("of two: %+v", out)
	}
}

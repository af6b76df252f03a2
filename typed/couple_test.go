package typed

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/words"
)

// couples are a President with his wife, a minister with hers known by the seat alone, a minister without, and whoever of
// the hosts has none.
func couples() Cells {
	c := Cells{Words: words.For("en"), Lang: "en"}
	c.Programme = model.Programme{Event: model.Event{Row: model.Row{ID: 1}}, People: map[int64]model.Person{}, Seats: map[int64]model.Seat{}, Offices: map[int64]model.Office{},
		Delegations: map[int64]model.Delegation{1: {Row: model.Row{ID: 1}, Side: model.HostSide}, 2: {Row: model.Row{ID: 2}, Side: model.GuestSide}, 3: {Row: model.Row{ID: 3}, Side: model.GuestSide}}}
	var known []model.Known
	sit := func(delegation int64, name model.Text, office model.Text, role model.Role) {
		id := int64(len(c.Programme.Seats) + 1)
		s := model.Seat{Row: model.Row{ID: id}, DelegationID: delegation, Role: role, Pos: id, Title: office}
		if name["uk"] == "" {
			s.Name = name
		} else {
			p := model.Person{Row: model.Row{ID: id}, Name: name}
			if role == model.SpouseOf {
				p.Address = model.Text{"en": "Mrs"}
			}
			c.Programme.People[id], s.PersonID = p, &id
			known = append(known, model.Known{Person: p})
		}
		c.Programme.Seats[id] = s
	}
	sit(2, model.Text{"en": "Jānis Ozoliņš", "uk": "Яніс Озоліньш"}, model.Text{"en": "President of Latvia", "ro": "Președintele Letoniei", "uk": "Президент Латвії"}, model.HeadOfDelegation)
	sit(2, model.Text{"en": "Ilze Ozoliņa", "uk": "Ілзе Озоліня"}, nil, model.SpouseOf)
	sit(2, model.Text{"en": "Hanno Lepik", "uk": "Ганно Лепік"}, nil, "member")
	sit(1, model.Text{"en": "Ion Georgescu", "uk": "Йон Джорджеску"}, model.Text{"en": "Minister of Defence", "ro": "Ministrul apărării naționale", "uk": "Міністр оборони"}, model.HeadOfDelegation)
	sit(1, model.Text{"en": "Doamna Georgescu"}, nil, model.SpouseOf)
	sit(3, model.Text{"en": "Andris Spruds", "uk": "Андріс Спрудс"}, model.Text{"en": "Minister of Energy"}, "member")
	c.Roll = NewRoll(known)
	return c
}

// seated are those of a cell, seats and groups too.
func seated(list []model.Participation) string {
	out := strings.Split(read(list), "; ")
	for i, p := range list {
		switch {
		case p.SeatID != nil:
			out[i] = "seat"
		case p.GroupID != nil:
			out[i] = "group"
		}
		out[i] += Manner(&list[i], words.For("en"))
	}
	return strings.Join(out, "; ")
}

// Somebody and the spouse are both, in every language, and whoever is known stays linked where the spouse is not.
func TestACoupleIsBoth(t *testing.T) {
	for text, want := range map[string]string{
		"Ozolins and spouse":                                      "#1; #2",
		"Ozoliņš cu soția":                                        "#1; #2",
		"Озоліньш з дружиною":                                     "#1; #2",
		"Ozoliņš, spouse":                                         "#1; #2",
		"Ozoliņš și soția, Lepik":                                 "#1; #2; #3",
		"Jānis Ozoliņš accompanied by his wife":                   "#1; #2",
		"Ozoliņš and spouse (from 20:10)":                         "#1 (from 20:10); #2 (from 20:10)",
		"President of Latvia and Mrs Ozoliņa":                     "#1; #2",
		"the President of Latvia and Mrs Ilze Ozoliņa":            "#1; #2",
		"Președintele Letoniei și doamna Ozoliņa":                 "#1; #2",
		"Президент Латвії з дружиною":                             "#1; #2",
		"Ion Georgescu și doamna":                                 "#4; seat",
		"Ion Georgescu și doamna Georgescu":                       "#4; seat",
		"Lepik and spouse":                                        "#3; and spouse",
		"Лепік з дружиною":                                        "#3; з дружиною",
		"Lepik, soția":                                            "#3; soția",
		"Lepik and Mrs Kask":                                      "#3; Mrs Kask",
		"Spruds and Mrs Ozoliņa":                                  "#6; #2",
		"Kask and spouse":                                         "Kask and spouse",
		"spouse of the President and Mrs Kask":                    "spouse of the President and Mrs Kask",
		"heads and spouses":                                       "group; group",
		"șefii de delegație cu soțiile/soții":                     "group; group",
		"președinții cu soțiile/soții":                            "group; group",
		"presidents and spouses":                                  "group; group",
		"президенти з дружинами":                                  "group; group",
		"spouse of the President":                                 "#2",
		"soția președintelui":                                     "#2",
		"soția Președintelui, Lepik":                              "#2; #3",
		"дружина Президента (from 20:10)":                         "#2 (from 20:10)",
		"soția ministrului":                                       "soția ministrului",
		"Heads of delegation with their spouses":                  "group; group",
		"șefii de delegație și soțiile":                           "group; group",
		"глави делегацій з дружинами":                             "group; group",
		"Ozoliņš și soția; heads and spouses; Lepik (from 20:10)": "#1; #2; group; group; #3 (from 20:10)",
	} {
		c := couples()
		c.Programme.Groups = map[int64]model.Group{7: {Row: model.Row{ID: 7}, Kind: model.Heads, Name: usualName(&model.Group{Kind: model.Heads})},
			9: {Row: model.Row{ID: 9}, Kind: model.AtLevel, Level: model.HeadOfState, Name: usualName(&model.Group{Kind: model.AtLevel, Level: model.HeadOfState})},
			8: {Row: model.Row{ID: 8}, Kind: model.Spouses, Name: usualName(&model.Group{Kind: model.Spouses})}}
		who := c.who(text, model.GuestSide, nil)
		if got := seated(who); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	c := couples()
	it := model.Item{Row: model.Row{ID: 5}}
	if made := c.participate(&it, model.GuestSide, "heads and spouses"); len(made.Groups) != 2 {
		t.Errorf("of two groups %d are made", len(made.Groups))
	}
	if got := read(c.Roll.readNear("Jānis Ozoliņš and spouse", "en", model.GuestSide)); got != "#1; and spouse" {
		t.Errorf("in a hurry it is %q", got)
	}
}

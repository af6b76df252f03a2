package typed

import (
	"slices"
	"testing"

	"chancery/model"
)

// Moldova in short, its capital without the marks and a family name alone go with their guest: what has
// one answer is turned, and what has not is listed until somebody words it.
func TestTheGuestInShortGoesToo(t *testing.T) {
	c, _, it := polish(t)
	md := partyOf(t, "MD", 1)
	c.Programme.Parties[1] = md
	of := int64(1)
	sandu := model.Person{Row: model.Row{ID: 7}, Name: model.Text{"en": "Maia Sandu"}, Family: model.Text{"en": "Sandu"}, PartyID: &of}
	ours := model.Person{Row: model.Row{ID: 20}, Name: model.Text{"en": "Ion Popsoi"}}
	theirs := model.Person{Row: model.Row{ID: 9}, Name: model.Text{"en": "Mihai Popsoi"}, PartyID: &of}
	c.Roll = NewRoll([]model.Known{{Person: sandu}, {Person: theirs}, {Person: ours}})
	c.Programme.People = map[int64]model.Person{7: sandu, 9: theirs, 20: ours}
	c.Programme.Event.Title = model.Text{"en": "Official visit of the President of Moldova"}
	for text, want := range map[string]string{
		"Flight Chisinau - Bucharest":         "Flight Rome - Bucharest",
		"Departure for Chișinău":              "Departure for Rome",
		"Dinner of the delegation of Moldova": "Dinner of the delegation of Italy",
	} {
		c.Programme.Items[0].Title = model.Text{"en": text}
		g := c.NewGuests(md, it, true)
		if got := model.Renamed(c.Programme.Items[0].Title, g.Words())["en"]; got != want {
			t.Errorf("%q reads %q, not %q", text, got, want)
		}
	}
	for text, want := range map[string]string{
		"Lunch in honour of Mrs Sandu":     "Lunch in honour of Mr Mattarella",
		"Dinner hosted by President Sandu": "Dinner hosted by President Mattarella",
	} {
		c.Programme.Items[0].Title = model.Text{"en": text}
		g := c.NewGuests(md, it, true)
		if _, left, _ := g.Changed(); !slices.Equal(left, []string{text}) {
			t.Errorf("%q is not among what still names the guest: %q", text, left)
		}
		for i := range g.Rows {
			switch g.Rows[i].Was {
			case "Mrs Sandu":
				g.Rows[i].Now = "Mr Mattarella"
			case "Sandu":
				g.Rows[i].Now = "Mattarella"
			}
		}
		if got := model.Renamed(c.Programme.Items[0].Title, g.Words())["en"]; got != want {
			t.Errorf("worded, %q reads %q", text, got)
		}
	}
	for _, text := range []string{"Call by Ion Popsoi", "Mr Popsoi waits", "Lunch with Maia Sandu"} {
		c.Programme.Items[0].Title = model.Text{"en": text}
		if _, left, _ := c.NewGuests(md, it, true).Changed(); len(left) != 0 {
			t.Errorf("%q is among what still names the guest: %q", text, left)
		}
	}
}

// Whoever the register knows by a name in one language is found in the texts of the others: in its letters as
// they stand, in other letters by their sound and in any case.
func TestANameOfOneLanguageIsFoundInTheOthers(t *testing.T) {
	ours := model.Person{Row: model.Row{ID: 20}, Name: model.Text{"uk": "Олена Ковальська"}}
	for _, own := range []model.Text{{"en": "Karol Nawrocki"}, {"en": "Karol Nawrocki", "uk": "Кароль Навроцький"}} {
		c, pl, it := polish(t)
		known := slices.Clone(c.Roll.Known())
		for i := range known {
			if known[i].Person.ID == 7 {
				known[i].Person.Name = own
			}
		}
		c.Roll = NewRoll(append(known, model.Known{Person: ours}))
		p := c.Programme.People[7]
		p.Name = own
		c.Programme.People[7] = p
		title := model.Text{"en": "Talks between President Dan and President Nawrocki", "ro": "Întrevedere între Președintele Dan și Președintele Nawrocki", "uk": "Зустріч Президента Дана та Президента Навроцького, Олени Ковальської"}
		c.Programme.Items[0].Title = title
		g := c.NewGuests(pl, it, true)
		if _, left, _ := g.Changed(); !slices.Contains(left, title["en"]) || !slices.Contains(left, title["ro"]) || !slices.Contains(left, title["uk"]) {
			t.Errorf("%v: still naming the guest are %q", own, left)
		}
		for i := range g.Rows {
			switch g.Rows[i].Was {
			case "Nawrocki":
				g.Rows[i].Now = "Mattarella"
			case "Навроцького":
				g.Rows[i].Now = "Маттарелли"
			case "Ковальської":
				t.Errorf("%v: Olena Kovalska is taken for a guest", own)
			}
		}
		now := model.Renamed(title, g.Words())
		if now["ro"] != "Întrevedere între Președintele Dan și Președintele Mattarella" || now["uk"] != "Зустріч Президента Дана та Президента Маттарелли, Олени Ковальської" {
			t.Errorf("%v: worded, it reads %q", own, now)
		}
		c.Programme.Items[0].Title = model.Text{"ro": "Dineu oferit de Karol Nawrocki", "uk": "Вечеря на честь Кароля Навроцького"}
		g = c.NewGuests(pl, it, true)
		if got := model.Renamed(c.Programme.Items[0].Title, g.Words()); got["ro"] != "Dineu oferit de Sergio Mattarella" || got["uk"] != "Вечеря на честь …" {
			t.Errorf("%v: whole names read %q", own, got)
		}
		if slices.ContainsFunc(g.Rows, func(r GuestRow) bool { return r.Was == "Навроцького" }) {
			t.Errorf("%v: a name is listed twice", own)
		}
	}
}

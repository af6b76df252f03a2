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

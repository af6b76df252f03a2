package typed

import (
	"fmt"
	"slices"
	"testing"

	"chancery/model"
)

// What is named after a town is not in another: it stands in a row of its own and stays, while all else
// that names the town names the other. Each row tells in which texts its words stand.
func TestANameOfSomethingInATownStays(t *testing.T) {
	for _, tt := range []struct{ lang, town, other, text, want, proper string }{
		{"en", "Warsaw", "Riga", "Visit to the Warsaw Rising Museum", "Visit to the Warsaw Rising Museum", "Warsaw Rising Museum"},
		{"en", "Warsaw", "Riga", "Warsaw Rising Museum, then a walk through Warsaw", "Warsaw Rising Museum, then a walk through Riga", "Warsaw Rising Museum"},
		{"en", "Warsaw", "Riga", "Flight Bucharest – Warsaw", "Flight Bucharest – Riga", ""},
		{"en", "Warsaw", "Riga", "Flight Bucharest Warsaw", "Flight Bucharest Riga", ""},
		{"en", "Warsaw", "Riga", "Meeting with the Mayor of Warsaw", "Meeting with the Mayor of Riga", ""},
		{"en", "Warsaw", "Riga", "Arrival in Warsaw. Transfer", "Arrival in Riga. Transfer", ""},
		{"en", "Warsaw", "Riga", "Concert at the National Museum of Warsaw", "Concert at the National Museum of Warsaw", "National Museum of Warsaw"},
		{"en", "Warsaw", "Riga", "Official Visit to Warsaw", "Official Visit to Riga", ""},
		{"ro", "Varșovia", "Riga", "Vizită la Muzeul Insurecției din Varșovia", "Vizită la Muzeul Insurecției din Varșovia", "Muzeul Insurecției din Varșovia"},
		{"ro", "Varșovia", "Riga", "Primarul orașului Varșovia", "Primarul orașului Riga", ""},
	} {
		c := cellsOf()
		old, now := partyOf(t, "PL", 1), partyOf(t, "LV", 2)
		c.Programme.Event.Title, c.Programme.Event.HostID = model.Text{tt.lang: tt.text}, &old.ID
		g := c.NewGuests(old, now, true)
		g.Town(model.Text{tt.lang: tt.town}, model.Text{tt.lang: tt.other})
		if got := model.Renamed(c.Programme.Event.Title, g.Words())[tt.lang]; got != tt.want {
			t.Errorf("%q became %q", tt.text, got)
		}
		at := slices.IndexFunc(g.Rows, func(r GuestRow) bool { return r.Proper() })
		switch {
		case tt.proper == "":
			if at >= 0 {
				t.Errorf("%q: %q is no name", tt.text, g.Rows[at].Was)
			}
		case at < 0 || g.Rows[at].Was != tt.proper:
			t.Errorf("%q: %+v", tt.text, g.Rows)
		default:
			if got := g.Rows[at].Offered(); got != model.Renamed(model.Text{tt.lang: tt.proper}, []model.Renaming{{Lang: tt.lang, Was: tt.town, Now: tt.other}})[tt.lang] {
				t.Errorf("%q is offered for %q", got, tt.proper)
			}
			g.Rows[at].Now = "Museum of Warsaw’s past"
			if got := model.Renamed(c.Programme.Event.Title, g.Words())[tt.lang]; got == tt.want {
				t.Errorf("worded, it is still %q", got)
			}
		}
		for _, r := range g.Rows {
			if !slices.Equal(r.In, []string{tt.text}) {
				t.Errorf("%q stands in %q", r.Was, r.In)
			}
		}
	}
}

// Whatever is found of the guest tells where it stands.
func TestEveryWordOfTheGuestTellsWhereItStands(t *testing.T) {
	c, pl, it := polish(t)
	for _, r := range c.NewGuests(pl, it, true).Rows {
		if r.Person == 0 && len(r.In) == 0 {
			t.Errorf("%s stands nowhere", fmt.Sprintf("%s %s", r.Lang, r.Was))
		}
	}
}

// The article before an adjective goes with its sound.
func TestAnArticleGoesWithTheWordBehindIt(t *testing.T) {
	for _, tt := range []struct{ was, now, text, want string }{
		{"UA", "AT", "Talks with a Ukrainian delegation", "Talks with an Austrian delegation"},
		{"AT", "UA", "An Austrian choir; an Austrian wine", "A Ukrainian choir; a Ukrainian wine"},
		{"UA", "UY", "a Ukrainian minister", "a Ukrainian minister"},
		{"PL", "EE", "a Polish minister; A Polish–Romanian choir", "an Estonian minister; An Estonian–Romanian choir"},
		{"UA", "NL", "a Ukrainian minister", "a Dutch minister"},
		{"UA", "AT", "the Ukrainian side", "the Austrian side"},
	} {
		c := cellsOf()
		old, now := partyOf(t, tt.was, 1), partyOf(t, tt.now, 2)
		c.Programme.Event.Title, c.Programme.Event.GuestID = model.Text{"en": tt.text}, &old.ID
		if got := model.Renamed(c.Programme.Event.Title, c.NewGuests(old, now, true).Words())["en"]; got != tt.want {
			t.Errorf("%q became %q", tt.text, got)
		}
	}
}

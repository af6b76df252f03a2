package proposal_test

import (
	"testing"

	"chancery/exchange/proposal"
)

// Whoever is told to be of a side anywhere in a draft, by a state, by words before a list or by its column, is of it
// everywhere in it, also in rows above, and nothing is asked about them. Of whom both sides are told, it is asked.
func TestWhoIsToldToBeOfASideIsOfItThroughoutTheDraft(t *testing.T) {
	for _, one := range []struct{ told, bare, host, guest string }{
		{"H.E. Mr Karel Lepp, Prime Minister of the Republic of Latvia", "H.E. Mr Karel Lepp", "", "H.E. Mr Karel Lepp"},
		{"H.E. Mr Karel Lepp, Prime Minister of the Republic of Latvia", "Prime Minister Karel Lepp", "", "Prime Minister Karel Lepp"},
		{"H.E. Mr Karel Lepp, Prime Minister of Moldova", "Mr Karel Lepp", "Mr Karel Lepp", ""},
		{"din partea Letoniei: dl Karel Lepp", "Karel Lepp", "", "Karel Lepp"},
		{"пан Карел Лепп, Прем’єр-міністр Латвії", "пан Карел Лепп", "", "пан Карел Лепп"},
		{"Mr Karel Lepp, Minister of Finance of Moldova; Mr Karel Lepp, Minister of Defence of Latvia", "Mr Karel Lepp", "Mr Karel Lepp", ""},
	} {
		text := "Date;Time;Activity;Venue;Participants\n9 December 2026;09:00;Welcome;Hall;\"" + one.bare + "\"\n9 December 2026;10:00;Talks;Hall;\"" + one.told + "\"\n9 December 2026;12:00;Lunch;Hall;\"" + one.bare + "\"\n"
		p := ofText(t, "p.csv", text, proposal.Options{Today: "2026-11-28"})
		for range 2 { // the same again
			p.Sided(visiting())
		}
		for _, i := range []int{0, 2} {
			if r := p.Rows[i]; r.Host != one.host || r.Guest != one.guest {
				t.Errorf("%s: row %d, host %q, guest %q", one.told, i+1, r.Host, r.Guest)
			}
		}
		if of := one.told; asksFor(p, "side-guessed") != (of[:2] == "Mr") {
			t.Errorf("%s: %v", of, p.Ask)
		}
	}
}

// A column of a side tells it too.
func TestAColumnOfASideTellsItOfABareName(t *testing.T) {
	text := "Date;Time;Activity;Guest side;Participants\n9 December 2026;09:00;Welcome;;Mr Karel Lepp\n9 December 2026;10:00;Talks;Mr Karel Lepp;\n"
	p := ofText(t, "p.csv", text, proposal.Options{Today: "2026-11-28"})
	if p.Sided(visiting()); p.Rows[0].Guest != "Mr Karel Lepp" || p.Rows[0].Host != "" {
		t.Errorf("host %q, guest %q", p.Rows[0].Host, p.Rows[0].Guest)
	}
}

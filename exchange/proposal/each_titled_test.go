package proposal_test

import (
	"strings"
	"testing"
)

// Those who are named with an office each are each their own, whatever stands between them, and stand on the side that
// knows them; an office behind a name stays with it. A couple stands on one side, which has somebody of that family.
func TestWhoeverHasATitleIsEachTheirOwn(t *testing.T) {
	const title = "Official visit of H.E. Mr Alar Karis, President of the Republic of Estonia"
	for _, one := range []struct{ who, host, guest, unsure string }{
		{"President Alar Karis, President Maia Sandu", "President Maia Sandu", "President Alar Karis", ""},
		{"President Alar Karis; President Maia Sandu", "President Maia Sandu", "President Alar Karis", ""},
		{"President Alar Karis and President Maia Sandu", "President Maia Sandu", "President Alar Karis", ""},
		{"President Alar Karis / President Maia Sandu", "President Maia Sandu", "President Alar Karis", ""},
		{"President Maia Sandu/President Alar Karis", "President Maia Sandu", "President Alar Karis", ""},
		{"Președintele Alar Karis și Președinta Maia Sandu", "Președinta Maia Sandu", "Președintele Alar Karis", ""},
		{"Президент Alar Karis та президентка Maia Sandu", "президентка Maia Sandu", "Президент Alar Karis", ""},
		{"President of Estonia Alar Karis, Minister of Industry Maia Sandu", "Minister of Industry Maia Sandu", "President of Estonia Alar Karis", ""},
		{"President Karis, President Sandu", "President Sandu", "President Karis", ""},
		{"Presidents Karis and Sandu", "President Sandu", "President Karis", ""},
		{"Președinții Karis și Sandu", "Președintele Sandu", "Președintele Karis", ""},
		{"Foreign Ministers Tsahkna and Popa", "Foreign Minister Popa", "Foreign Minister Tsahkna", "Foreign Minister Popa"},
		{"Alar Karis, President of the Republic of Estonia", "", "Alar Karis, President of the Republic of Estonia", ""},
		{"Maia Sandu, President", "Maia Sandu, President", "", ""},
		{"Minister of Foreign Affairs, Mr Margus Tsahkna", "", "Mr Margus Tsahkna, Minister of Foreign Affairs", ""},
		{"Head of Culture and Sport Margus Tsahkna", "Head of Culture and Sport Margus Tsahkna", "", "Head of Culture and Sport Margus Tsahkna"},
		{"President and Mrs Sirje Karis", "", "President; Mrs Sirje Karis", ""},
		{"President and Mrs Sirje Karienė", "", "President; Mrs Sirje Karienė", ""},
		{"President Maia Sandu and Mr Ion Sandu", "President Maia Sandu; Mr Ion Sandu", "", ""},
		{"President and Mrs Ana Popa", "President; Mrs Ana Popa", "", "President, Mrs Ana Popa"},
	} {
		p := ofEstonia(t, title, one.who)
		unsure := ""
		for _, e := range p.Ask {
			if e.Code == "takein.side-guessed" {
				unsure = strings.Join(e.Args, " ")
			}
		}
		if r := p.Rows[0]; r.Host != one.host || r.Guest != one.guest || unsure != one.unsure {
			t.Errorf("%s\nhost %q, guest %q, unsure %q", one.who, r.Host, r.Guest, unsure)
		}
	}
}

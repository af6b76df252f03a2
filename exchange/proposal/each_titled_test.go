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
		{"Met by the Minister of Foreign Affairs of Moldova, Ms Ana Popa, and the Ambassador of Estonia, Mr Jaan Kask", "Ms Ana Popa, Minister of Foreign Affairs of Moldova", "Mr Jaan Kask, Ambassador of Estonia", ""},
		{"the Minister of Foreign Affairs of Moldova, Ms Ana Popa and the Ambassador of Estonia, Mr Jaan Kask", "Ms Ana Popa, Minister of Foreign Affairs of Moldova", "Mr Jaan Kask, Ambassador of Estonia", ""},
		{"Ms Ana Popa, Minister of Foreign Affairs of Moldova, and Mr Jaan Kask, Ambassador of Estonia", "Ms Ana Popa, Minister of Foreign Affairs of Moldova", "Mr Jaan Kask, Ambassador of Estonia", ""},
		{"ministra Afacerilor Externe a Republicii Moldova, dna Ana Popa, și ambasadorul Estoniei, dl Jaan Kask", "dna Ana Popa, ministra Afacerilor Externe a Republicii Moldova", "dl Jaan Kask, ambasadorul Estoniei", ""},
		{"întâmpinat de ministra afacerilor externe a Moldovei, dna Ana Popa, și de ambasadorul Estoniei, dl Jaan Kask", "dna Ana Popa, ministra afacerilor externe a Moldovei", "dl Jaan Kask, ambasadorul Estoniei", ""},
		{"міністр закордонних справ Молдови, пані Анна Попа, та посол Естонії, пан Яан Каск", "пані Анна Попа, міністр закордонних справ Молдови", "пан Яан Каск, посол Естонії", ""},
		{"зустрічають міністр закордонних справ Молдови Анна Попа та посол Естонії Яан Каск", "міністр закордонних справ Молдови Анна Попа", "посол Естонії Яан Каск", ""},
		{"the Ambassador of Estonia, Mr Jaan Kask", "", "Mr Jaan Kask, Ambassador of Estonia", ""},
		{"Minister of Culture, and Sport", "Minister of Culture, and Sport", "", "Minister of Culture, and Sport"},
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

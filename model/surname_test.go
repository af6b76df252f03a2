package model

import "testing"

// The family name is filled where the way a name is written makes it sure, and nowhere else.
func TestSurname(t *testing.T) {
	for _, c := range []struct {
		name  string
		order NameOrder
		state string
		want  string
	}{
		{"Maia Sandu", "", "MD", "Sandu"},
		{"Володимир Зеленський", "", "UA", "Зеленський"},
		{"Iulian-Corneliu Costescu", "", "", "Costescu"},
		{"Nicușor Dan", "family-first", "RO", "Nicușor"},
		{"Sulyok Tamás", "", "HU", ""},
		{"Sulyok Tamás", "family-first", "HU", "Sulyok"},
		{"Xi Jinping", "", "CN", ""},
		{"Kim Jong Un", "family-first", "KP", "Kim"},
		{"Guðni Jóhannesson", "", "IS", ""},
		{"SANDU Maia", "", "MD", "Sandu"},
		{"Ana Maria POPESCU-TĂRICEANU", "", "RO", "Popescu-Tăriceanu"},
		{"ORBÁN Viktor", "", "HU", "Orbán"},
		{"Іван Петрович Франко", "", "UA", "Франко"},
		{"Ana Maria Popescu", "", "RO", ""},
		{"Pedro Sánchez Pérez-Castejón", "", "ES", ""},
		{"Ursula von der Leyen", "", "DE", "von der Leyen"},
		{"Josep Borrell i Fontelles", "", "ES", ""},
		{"Sandu, Maia", "", "MD", "Sandu"},
		{"Felipe VI", "", "ES", ""},
		{"King Charles", "", "GB", ""},
		{"Pelé", "", "BR", ""},
		{"J. Smith", "", "GB", "Smith"},
		{"Smith J.", "", "GB", ""},
		{"习 近平", "", "CN", ""},
		{"MAIA SANDU", "", "MD", "SANDU"},
		{"Ion Rusu junior", "", "MD", "Rusu"},
		{"Ion Rusu, jr.", "", "MD", "Rusu"},
		{"Ion Rusu (tatăl)", "", "MD", "Rusu"},
		{"Rusu senior, Ion", "", "MD", "Rusu"},
		{"Ion Rusu – fiul", "", "MD", "Rusu"},
		{"Ion RUSU Sr", "", "MD", "Rusu"},
		{"Іван Русу мол.", "", "UA", "Русу"},
		{"Іван Петрович Франко син", "", "UA", "Франко"},
		{"Іван Син", "", "UA", "Син"},
		{"Rusu Ion junior", "family-first", "MD", "Rusu"},
		{"Felipe II", "", "ES", ""},
		{"Ion junior", "", "MD", ""},
		{"", "", "", ""},
	} {
		if got := surname(c.name, c.order, c.state); got != c.want {
			t.Errorf("%q (%s, %s): %q, want %q", c.name, c.order, c.state, got, c.want)
		}
	}
}

package typed

import "testing"

func TestANameIsCutFromItsOffice(t *testing.T) {
	h := NewHeadings(nil, worldParties())
	for text, want := range map[string][3]string{
		"Maia Sandu, President of Moldova":                         {"Maia Sandu", "President of Moldova", "MD"},
		"Maia Sandu (Președinta Republicii Moldova)":               {"Maia Sandu", "Președinta Republicii Moldova", "MD"},
		"Андрій Сибіга, Міністр закордонних справ України":         {"Андрій Сибіга", "Міністр закордонних справ України", "UA"},
		"Radosław Sikorski – Deputy Prime Minister, MFA of Poland": {"Radosław Sikorski", "Deputy Prime Minister, MFA of Poland", "PL"},
		"Popescu, Ion":                         {"Popescu, Ion", "", ""},
		"Popescu, ministrul energiei":          {"Popescu", "ministrul energiei", ""},
		"Ministry, Department of Energy":       {"Ministry, Department of Energy", "", ""},
		"Ion Popescu; Prime Minister":          {"Ion Popescu", "Prime Minister", ""},
		"Maia Sandu":                           {"Maia Sandu", "", ""},
		"Jean-Pierre Dupont, Head of Protocol": {"Jean-Pierre Dupont", "Head of Protocol", ""},
	} {
		name, office := CutPerson(text)
		if got := [3]string{name, office, h.PartyIn(office)}; got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

// An office is of the state that stands in it, in whichever form; a person of such a name is of none.
func TestAnOfficeIsOfItsState(t *testing.T) {
	h := NewHeadings(nil, worldParties())
	for text, want := range map[string]string{
		"President of Poland": "PL", "President of the Republic of Poland": "PL", "Prime Minister of Slovakia": "SK", "Polish President": "PL", "President of Poland Karol Nowak": "PL",
		"Președintele Poloniei": "PL", "Prim-ministrul Republicii Moldova": "MD", "Президент Польщі": "PL", "Премʼєр-міністр Словаччини": "SK", "Ambassador of Chad to Romania": "TD",
		"Secretary General of NATO": "NATO", "General Chad Smith": "", "Maia Sandu": "", "Georgia Meloni": "", "The President": "", "Poland": "",
	} {
		if got := h.OfficeOf(text); got != want {
			t.Errorf("%q is of %q, not %q", text, got, want)
		}
	}
}

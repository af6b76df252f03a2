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
		"Maia Sandu":                           {"Maia Sandu", "", ""},
		"Jean-Pierre Dupont, Head of Protocol": {"Jean-Pierre Dupont", "Head of Protocol", ""},
	} {
		name, office := CutPerson(text)
		if got := [3]string{name, office, h.PartyIn(office)}; got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}

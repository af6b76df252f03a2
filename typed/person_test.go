package typed

import (
	"testing"

	"chancery/model"
)

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

// An office that is typed in two languages is each in its own, as in a list that was sent.
func TestAnOfficeInTwoLanguagesIsEachInItsOwn(t *testing.T) {
	for said, want := range map[string]model.Text{
		"Віцеміністр закордонних справ / Deputy Minister of Foreign Affairs": {"uk": "Віцеміністр закордонних справ", "en": "Deputy Minister of Foreign Affairs"},
		"ministrul apărării / Minister of Defence":                           {"ro": "ministrul apărării", "en": "Minister of Defence"},
		"міністр":                       {"uk": "міністр"},
		"Minister / Deputy Premier":     {"uk": "Minister / Deputy Premier"},
		"Head of unit EU/NATO (acting)": {"uk": "Head of unit EU/NATO (acting)"},
	} {
		if got := TitleIn("uk", []string{"uk", "en", "ro"}, said); !got.Equal(want) {
			t.Errorf("%q is %v, want %v", said, got, want)
		}
	}
}

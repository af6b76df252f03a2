package typed

import (
	"testing"

	"chancery/model"
)

// An office before a name is that of whoever bears the name, or of another who is known to hold it; where nobody is,
// whoever is named stays linked, and the office stays in words.
func TestAnOfficeBeforeAName(t *testing.T) {
	for text, want := range map[string]string{
		"the Minister of Defence, Georgescu":           "#4",
		"ministrul apărării, Georgescu":                "#4",
		"міністр оборони, Джорджеску":                  "#4",
		"Minister of Defence, Ion Georgescu":           "#4",
		"the Minister of Defence, Lepik":               "#4; #3",
		"ministrul apărării, Lepik":                    "#4; #3",
		"міністр оборони, Лепік":                       "#4; #3",
		"the Minister of Defence and Lepik":            "#4; #3",
		"the Minister of Defence, Lepik (until 21:00)": "#4; #3 (until 21:00)",
		"ministrul apărării, Kask":                     "#4; Kask",
		"ministrul agriculturii, Lepik":                "ministrul agriculturii; #3",
		"ministrul agriculturii, Kask":                 "ministrul agriculturii, Kask",
		"Georgescu, Minister of Defence":               "#4",
		"Lepik, Minister of Defence":                   "Lepik, Minister of Defence",
		"Spruds, Minister of Energy, Lepik":            "#6; #3",
		"Minister of Energy and European Funds":        "Minister of Energy and European Funds",
	} {
		c := couples()
		if got := seated(c.who(text, model.GuestSide, nil)); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

package words

import "testing"

// A number said of another one agrees with what is counted: so many of so many entries.
func TestSoManyOfSoManyAgree(t *testing.T) {
	for _, tt := range []struct {
		lang  string
		of    int
		shown string
		want  string
	}{
		{"uk", 1, "0", "0 з 1 запису"}, {"uk", 3, "0", "0 з 3 записів"}, {"uk", 21, "2", "2 з 21 запису"}, {"uk", 25, "1", "1 з 25 записів"},
		{"ro", 1, "0", "0 din 1 înregistrare"}, {"ro", 3, "0", "0 din 3 înregistrări"}, {"ro", 25, "1", "1 din 25 de înregistrări"},
		{"en", 1, "0", "0 of 1 entry"}, {"en", 3, "2", "2 of 3 entries"},
	} {
		if got := For(tt.lang).Count("section.count-of", tt.of, tt.shown); got != tt.want {
			t.Errorf("%q, not %q", got, tt.want)
		}
	}
	w := For("uk")
	for got, want := range map[string]string{
		w.Say("delegates.there-some", 1, 3):   "уже серед учасників: 1 з 3",
		w.Say("delegates.away-some", 1, 3):    "на цей час не очікується: 1 з 3",
		w.Say("takein.shown", "2000", "2001"): "Показано лише перші 2000 рядків, а всього їх 2001; імпортовано буде всі.",
	} {
		if got != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

package words

import "testing"

// What is said of a paste names the texts that were taken as another language: the others were not.
func TestWhatWasTakenAsAnotherLanguageIsNamed(t *testing.T) {
	hall, palace, both := Taken{"ro", "Sala Unirii"}, Taken{"ro", "Palatul Cotroceni"}, Taken{"uk", "Маріїнський палац"}
	for _, tt := range []struct {
		list   []Taken
		single bool
		want   string
	}{
		{nil, false, ""},
		{[]Taken{hall}, true, "taken as Romanian"},
		{[]Taken{hall}, false, "taken as Romanian: ‘Sala Unirii’"},
		{[]Taken{hall, both, palace}, false, "taken as Romanian: ‘Sala Unirii’, ‘Palatul Cotroceni’ · taken as Ukrainian: ‘Маріїнський палац’"},
		{[]Taken{hall, palace, {"ro", "Otopeni"}}, false, "taken as Romanian: ‘Sala Unirii’, ‘Palatul Cotroceni’ (and 1 more)"},
	} {
		if got := For("en").TakenAs(tt.list, tt.single); got != tt.want {
			t.Errorf("%v: %q, not %q", tt.list, got, tt.want)
		}
	}
}

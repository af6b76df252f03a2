package typed

import "testing"

// A text in Latin letters is not Ukrainian for sounding like it, and a place that is called by a name is
// under the language that is typed in.
func TestNamesAreInNoOtherLanguage(t *testing.T) {
	if got := Filed(nil, "Foto-TV", "ro"); got["ro"] != "Foto-TV" {
		t.Errorf("%v", got)
	}
	c := &Cells{Lang: "ro"}
	for text, want := range map[string]string{"Hotel Athénée Palace Hilton": "ro", "the small dining room of the palace": "en", "Палац Маріїнський": "uk"} {
		if got := c.placed(nil, text); got[want] != text {
			t.Errorf("%q: %v", text, got)
		}
	}
	c.Lang = "en" // a programme in several languages
	for text, want := range map[string]string{"Palatul Cotroceni": "ro", "Palatul Cotroceni, Biroul Președintelui": "ro", "Palatul Victoria": "ro", "Academia Română": "ro", "Parcul Carol I": "ro",
		"Aeroportul Henri Coandă": "ro", "Hotel Athénée Palace": "en", "Cotroceni Palace": "en", "Palace Hotel Kempinski": "en"} {
		if got := c.placed(nil, text); got[want] != text {
			t.Errorf("%q: %v", text, got)
		}
	}
}

package export

import (
	"testing"

	"chancery/words"
)

// A programme is that of the visit, in the case in which the language says so; a heading
// that begins otherwise stands as it was typed.
func TestATitleSaysWhoseProgrammeItIs(t *testing.T) {
	for _, tt := range []struct{ lang, heading, kind, want string }{
		{"en", "Official visit of the President of Ukraine to Romania", "Official visit", "Programme of the official visit of the President of Ukraine to Romania"},
		{"en", "The Hague Summit", "Summit", "Programme of the Hague Summit"},
		{"en", "Bucharest Nine Summit", "Summit", "Programme of the Bucharest Nine Summit"},
		{"ro", "Vizita oficială a Președintelui Ucrainei în România", "Vizită oficială", "Programul vizitei oficiale a Președintelui Ucrainei în România"},
		{"ro", "Vizita oficială de lucru a Președintelui Ucrainei", "", "Programul vizitei oficiale de lucru a Președintelui Ucrainei"},
		{"ro", "Summitul București 9 (B9)", "Summit", "Programul Summitului București 9 (B9)"},
		{"ro", "Reuniunea șefilor de stat ai Formatului București 9", "", "Programul reuniunii șefilor de stat ai Formatului București 9"},
		{"ro", "Întrevederea cu ambasadorii", "", "Programul întrevederii cu ambasadorii"},
		{"ro", "Zilele Europei", "", "Program – Zilele Europei"},
		{"ro", "Vizita oficialităților italiene", "", "Program – Vizita oficialităților italiene"},
		{"uk", "Офіційний візит Президента України до Румунії", "Офіційний візит", "Програма офіційного візиту Президента України до Румунії"},
		{"uk", "Саміт Бухарестської девʼятки", "Саміт", "Програма саміту Бухарестської девʼятки"},
		{"uk", "Дні Європи", "", "Програма – Дні Європи"},
	} {
		if got := titled(words.For(tt.lang), "public", tt.heading, tt.kind); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.lang, got, tt.want)
		}
	}
	for heading, want := range map[string]string{
		"Vizita oficială a Președintelui Ucrainei în România": "Lista delegațiilor la vizita oficială a Președintelui Ucrainei în România",
		"Vizită oficială a Regelui Suediei":                   "Lista delegațiilor la vizita oficială a Regelui Suediei",
		"Summitul București 9 (B9)":                           "Lista delegațiilor la Summitul București 9 (B9)",
	} {
		if got := titled(words.For("ro"), "delegation-list", heading, ""); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	if got := titled(words.For("uk"), "running-order", "Офіційний візит Президента України", "Офіційний візит"); got != "Детальна програма офіційного візиту Президента України" {
		t.Error(got)
	}
	if got := titled(words.For("uk"), "scenario", "Офіційний візит Президента України", "Офіційний візит"); got != "Сценарій офіційного візиту Президента України" {
		t.Error(got)
	}
}

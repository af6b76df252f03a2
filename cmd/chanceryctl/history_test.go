package main

import (
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage"
)

// The history with a state is counted in the terminal as on its card, also from the visit that was typed
// as one line; where nobody declares it complete any more, no number is told.
func TestTheHistoryWithAStateIsListed(t *testing.T) {
	diary := sampleDiary(t)
	list := func() map[string]map[string]any {
		out := map[string]map[string]any{}
		for _, one := range rowsJSON(t, "history", diary, "--with", "UA", "--now", "2026-03-12T12:00") {
			out[one["day"].(string)] = one
		}
		return out
	}
	got := list()
	for day, nth := range map[string]float64{"2023-10-10": 1, "2026-03-12": 2} {
		if one := got[day]; one["counts"] != "visit" || one["nth"] != nth || one["completeSince"] == "" {
			t.Errorf("of %s it says %v", day, one)
		}
	}
	for lang, want := range map[string]string{"en": "Zelenskyy, Bucharest", "ro": "Zelenski, București", "uk": "Зеленський, Бухарест"} { // typed once, in Romanian
		if said := good(t, "history", diary, "--with", "UA", "--lang", lang); !strings.Contains(said, want) {
			t.Errorf("%s: it does not say %q: %s", lang, want, said)
		}
	}
	d, err := storage.Open(diary, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	settings, err := d.Settings()
	if err != nil {
		t.Fatal(err)
	}
	declared := 0
	for name, value := range settings {
		if strings.HasPrefix(name, model.SettingHistorySince) {
			declared++
			if _, err := d.Do(&model.SaveSetting{Name: name, Was: value}); err != nil {
				t.Fatal(err)
			}
		}
	}
	if declared == 0 {
		t.Fatalf("nothing is declared: %v", settings)
	}
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	for day, one := range list() {
		if one["nth"] != 0.0 {
			t.Errorf("undeclared, of %s it says %v", day, one)
		}
	}
}

// A state is meant by any of its names in any language, also those the diary does not have, and by its codes; one
// that is known and with which there was nothing has an empty list, and no state at all is refused.
func TestAStateIsMeantByAnyOfItsNames(t *testing.T) {
	diary := sampleDiary(t)
	for _, with := range []string{"UA", "UKR", "ua", "Ukraine", "Ucraina", "Україна"} {
		for _, command := range []string{"history", "commitments", "texts", "invitations"} {
			if want, got := rowsJSON(t, command, diary, "--with", "UA"), rowsJSON(t, command, diary, "--with", with); len(got) != len(want) || command == "history" && len(got) == 0 {
				t.Errorf("%s --with %s: %d rows, want %d", command, with, len(got), len(want))
			}
		}
	}
	for _, with := range []string{"Moldova", "Republic of Moldova", "the Republic of Moldova", "Republica Moldova", "Молдова", "Республіка Молдова", "MD", "MDA", "Marea Britanie", "USA", "Statele Unite ale Americii"} {
		if s := call(t, "history", diary, "--with", with, "--format", "json"); s.code != 0 || s.err != "" {
			t.Errorf("--with %s: %s", with, s.err)
		}
	}
	if s := call(t, "history", diary, "--with", "Ruritania"); s.code == 0 || !strings.Contains(s.err, "Ruritania") {
		t.Errorf("it knows Ruritania: %s%s", s.out, s.err)
	}
}

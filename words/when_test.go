package words

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// How a time is said, of each mark, in full and where there is little room.
func TestTimesAreSaidAsSureAsTheyAre(t *testing.T) {
	at := func(clock string) civil.Moment {
		m, err := civil.Resolve("2026-03-12T"+clock, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	when := func(start string, mark model.TimeMark) model.When {
		return model.When{Start: at(start), End: at("20:00"), StartMark: mark, EndMark: model.Open}
	}
	alt, own, ends := when("09:00", model.Exact), when("09:00", model.After), when("18:00", model.Exact)
	alt.StartAlt, own.Words, ends.EndMark = "09:15", model.Text{"en": "on arrival", "ro": "la sosire"}, model.ByTime
	for _, tt := range []struct {
		of                model.When
		en, ro, uk, brief string
	}{
		{of: when("15:00", model.Exact), en: "15:00", ro: "15:00", uk: "15:00", brief: "15:00"},
		{of: when("15:00", model.Approx), en: "about 15:00", ro: "în jurul orei 15:00", uk: "орієнтовно 15:00", brief: "~15:00"},
		{of: when("15:00", model.Provisional), en: "15:00, to be confirmed", ro: "15:00, de confirmat", uk: "15:00, уточнюється", brief: "15:00 (TBC)"},
		{of: when("15:00", model.TimeTBC), en: "time to be confirmed", ro: "oră de confirmat", uk: "час уточнюється", brief: "TBC"},
		{of: when("18:45", model.FromTime), en: "from 18:45", ro: "de la 18:45", uk: "з 18:45", brief: "from 18:45"},
		{of: when("09:30", model.ByTime), en: "by 09:30", ro: "până la 09:30", uk: "до 09:30", brief: "by 09:30"},
		{of: when("09:30", model.NotBefore), en: "not before 09:30", ro: "nu înainte de 09:30", uk: "не раніше 09:30", brief: "not before 09:30"},
		{of: when("19:00", model.PartOfDay), en: "in the evening", ro: "seara", uk: "увечері", brief: "in the evening"},
		{of: when("09:00", model.PartOfDay), en: "in the morning", ro: "dimineața", uk: "вранці", brief: "in the morning"},
		{of: when("02:00", model.PartOfDay), en: "at night", ro: "noaptea", uk: "вночі", brief: "at night"},
		{of: when("09:00", model.After), en: "afterwards", ro: "ulterior", uk: "після цього", brief: "afterwards"},
		{of: own, en: "on arrival", ro: "la sosire", uk: "on arrival", brief: "on arrival"},
		{of: alt, en: "09:00/09:15", ro: "09:00/09:15", uk: "09:00/09:15", brief: "09:00/09:15"},
		{of: ends, en: "18:00 – by 20:00", ro: "18:00 – până la 20:00", uk: "18:00 – до 20:00", brief: "18:00 – by 20:00"},
	} {
		for lang, want := range map[string]string{"en": tt.en, "ro": tt.ro, "uk": tt.uk, "en brief": tt.brief} {
			h := Hours{Words: For(lang[:2]), Clock: civil.Moment.Clock, Brief: strings.HasSuffix(lang, "brief")}
			got := h.Begins(&tt.of)
			if end := h.Ends(&tt.of); end != "" {
				got += " – " + end
			}
			if got != want {
				t.Errorf("%s %s: %q, want %q", tt.of.StartMark, lang, got, want)
			}
		}
	}
}

// An hour on other clocks than those it stands among carries the city of its own.
func TestAnHourOnOtherClocksCarriesItsCity(t *testing.T) {
	m, err := civil.Resolve("2026-03-12T21:05", "Europe/Rome", civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ lang, among, want string }{
		{"en", "Europe/Bucharest", "21:05 Rome"}, {"ro", "Europe/Bucharest", "21:05 Roma"}, {"uk", "Europe/Bucharest", "21:05 Рим"},
		{"en", "Europe/Rome", "21:05"}, {"en", "Europe/Paris", "21:05"},
	} {
		if got := For(tt.lang).told(m, tt.among); got != tt.want {
			t.Errorf("%s among %s: %q, want %q", tt.lang, tt.among, got, tt.want)
		}
	}
}

// A shift says what of it is less than was asked.
func TestAShiftSaysWhatItDoes(t *testing.T) {
	s := model.ShiftSum{Asked: 40, Groups: []model.ShiftGroup{{Count: 3, Minutes: 40}, {Count: 1, Minutes: 25, Title: model.Text{"en": "Dinner", "ro": "Dineu", "uk": "Вечеря"}}},
		Held: []model.ShiftHeld{{Title: model.Text{"en": "Press conference", "ro": "Conferință de presă", "uk": "Пресконференція"}, Why: model.HeldByAnchor}}}
	for lang, want := range map[string]string{
		"en": "40 min later: 3 items; only 25 min: ‘Dinner’; ‘Press conference’ stays (fixed)",
		"ro": "cu 40 min mai târziu: 3 puncte; doar 25 min: „Dineu”; „Conferință de presă” rămâne pe loc (fixat)",
		"uk": "на 40 хв пізніше: 3 пункти; лише на 25 хв: «Вечеря»; «Пресконференція» лишається на місці (закріплено)",
	} {
		if got := For(lang).Shifted(&s); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
}

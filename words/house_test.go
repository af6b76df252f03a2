package words

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"chancery/model"
	"chancery/model/civil"
)

func like(t *testing.T, preset string) House {
	t.Helper()
	h, err := HouseLike(preset)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// soft shows blanks at which no line is broken as blanks.
func soft(s string) string { return strings.ReplaceAll(s, hard, " ") }

// Each institution writes hours as its published papers do, in each language as that says
// them.
func TestEachHouseWritesHours(t *testing.T) {
	for _, tt := range []struct{ preset, lang, hour, at, eleven, span, outside, end, about, item string }{
		{"plain", "en", "09:05", "16:30", "11:05", "09:00–10:00", "09:00–10:00", "24:00", "about 09:00", "to be confirmed"},
		{"plain", "uk", "09:05", "16:30", "11:05", "09:00–10:00", "09:00–10:00", "24:00", "орієнтовно 09:00", "потребує підтвердження"},
		{"romanian", "ro", "09.05", "ora 16.30", "ora 11.05", "09.00 – 10.00", "09.00 – 10.00", "24.00", "în jurul orei 09.00", "de confirmat"},
		{"ukrainian", "uk", "09:05", "о 16:30", "об 11:05", "09:00–10:00", "09:00–10:00", "24:00", "09:00 (орієнтовно)", "потребує підтвердження"},
		{"eu", "en", "09.05", "16.30", "11.05", "09.00 – 10.00", "09.00", "24.00", "09.00 (approximately)", "(tbc)"},
		{"nato", "en", "09:05", "16:30", "11:05", "09:00 – 10:00", "09:00 – 10:00", "00:00", "about 09:00", "(tbc)"},
		{"american", "en", "9:05 a.m.", "at 4:30 p.m.", "at 11:05 a.m.", "9:00 a.m. – 10:00 a.m.", "9:00 a.m.", "midnight", "about 9:00 a.m.", "(tbc)"},
		{"american", "ro", "09:05", "ora 16:30", "ora 11:05", "09:00 – 10:00", "09:00", "miezul nopții", "în jurul orei 09:00", "(de confirmat)"},
	} {
		h, w := like(t, tt.preset), For(tt.lang)
		from, to := h.Hour(w, "09:00"), h.Hour(w, "10:00")
		for want, got := range map[string]string{tt.hour: h.Hour(w, "09:05"), tt.at: h.at(w, "16:30"), tt.eleven: h.at(w, "11:05"), tt.span: h.Range(w, from, to, false),
			tt.outside: h.Range(w, from, to, true), tt.end: h.Ending(w, "00:00", true), tt.about: h.about(w, from), tt.item: h.ToConfirm(w)} {
			if soft(got) != want {
				t.Errorf("%s in %s: %q, want %q", tt.preset, tt.lang, soft(got), want)
			}
		}
	}
	for clock, want := range map[string]string{"00:00": "midnight", "12:00": "noon", "00:05": "12:05 a.m.", "12:30": "12:30 p.m.", "13:00": "1:00 p.m.", "noon": "noon"} {
		if got := soft(like(t, "american").Hour(For("en"), clock)); got != want {
			t.Errorf("%s: %q, want %q", clock, got, want)
		}
	}
}

// In the English of the United States the month stands before the day, in no other house and
// no other language.
func TestAnAmericanPaperBeginsWithTheMonth(t *testing.T) {
	w := like(t, "american").Speaker("en")
	for got, want := range map[string]string{w.Day("2026-03-12"): "Thursday, March 12, 2026", w.Date("2026-03-12"): "March 12, 2026", w.DayShort("2026-03-12"): "Thu Mar 12", w.DayNoYear("2026-05-01"): "Friday, May 1",
		w.Range("2026-05-12", "2026-05-13"): "May 12–13, 2026", w.Range("2026-04-30", "2026-05-02"): "April 30 – May 2, 2026", w.RangeNoYear("2026-05-12", "2026-05-13"): "May 12–13"} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	for _, other := range []*Words{like(t, "american").Speaker("ro"), like(t, "nato").Speaker("en"), For("en")} {
		if got := other.Date("2026-03-12"); got[:2] != "12" {
			t.Errorf("%s", got)
		}
	}
}

// Every value of every point has its own sentence, and each preset writes one form only: no
// paper has dots and colons.
func TestOnePaperOneForm(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		h := House{preset: rapid.SampledFrom(HousePresets).Draw(t, "preset")}
		for _, p := range HousePoints {
			h = h.With(p.ID, rapid.SampledFrom(p.Values).Draw(t, p.ID))
		}
		w := For(rapid.SampledFrom(Languages).Draw(t, "lang"))
		minutes := rapid.IntRange(0, 24*60-1).Draw(t, "minutes")
		clock := civil.Clock(minutes)
		said, at := h.Hour(w, clock), h.at(w, clock)
		if !strings.HasSuffix(at, said) {
			t.Fatalf("%q is no hour in %q", said, at)
		}
		if eleven := w.Lang() == "uk" && strings.HasPrefix(at, "об "); eleven != (w.Lang() == "uk" && h.is("word", "word") && minutes/60 == 11) {
			t.Fatalf("%s: %q", clock, at)
		}
		if verb := h.AtVerb(w, clock); w.Lang() == "uk" && verb != map[bool]string{true: "об ", false: "о "}[minutes/60 == 11]+said {
			t.Fatalf("%s: %q behind a verb", clock, verb)
		}
		if strings.Contains(said, ":") && strings.Contains(h.Ending(w, "21:00", false), ".") && !w.halves() {
			t.Fatalf("two forms: %q and %q", said, h.Ending(w, "21:00", false))
		}
	})
}

// A style is kept as it is, what a later program wrote in it too; what is set as the preset
// has it is no difference. Older diaries keep their numbers.
func TestAHouseStyleIsKept(t *testing.T) {
	kept := func(said string) House { return HouseOf(map[string]model.Text{model.SettingHouse: model.Plain(said)}) }
	rapid.Check(t, func(t *rapid.T) {
		h := House{preset: rapid.SampledFrom(HousePresets).Draw(t, "preset")}
		for range rapid.IntRange(0, 6).Draw(t, "times") {
			p := rapid.SampledFrom(HousePoints).Draw(t, "point")
			v := rapid.SampledFrom(p.Values).Draw(t, "value")
			if h = h.With(p.ID, v); h.Value(p.ID) != v || h.Differs(p.ID) != (v != p.of(h.Preset())) {
				t.Fatalf("%s is %s, differs %v", p.ID, h.Value(p.ID), h.Differs(p.ID))
			}
		}
		again := kept(h.Setting())
		if again.Setting() != h.Setting() {
			t.Fatalf("%q comes back as %q", h.Setting(), again.Setting())
		}
		for _, p := range HousePoints {
			if again.Value(p.ID) != h.Value(p.ID) {
				t.Fatalf("%s was %s and is %s", p.ID, h.Value(p.ID), again.Value(p.ID))
			}
		}
	})
	later := kept("nato hour=sundial moon=full")
	if later.Value("hour") != "colon" || !strings.Contains(later.With("names", "office").Setting(), "moon=full") {
		t.Errorf("%q, %s", later.Setting(), later.Value("hour"))
	}
	if got := kept("martian").Preset(); got != "plain" {
		t.Errorf("an unknown preset is %s", got)
	}
	if _, err := HouseLike("martian"); model.Code(err) != "words.house" {
		t.Error(err)
	}
	old := map[string]model.Text{model.SettingNumbers: model.Plain("all")}
	if !HouseOf(old).Numbered() || HouseOf(nil).Numbered() {
		t.Error("an older diary lost its numbers")
	}
	old[model.SettingHouse] = model.Plain(HouseOf(old).With("numbers", "office").Setting())
	if HouseOf(old).Numbered() {
		t.Errorf("%q has numbers", old[model.SettingHouse])
	}
}

// Whatever can be chosen has a name in every language, each access its words in each house,
// and each preset says something else.
func TestEveryHouseHasItsWords(t *testing.T) {
	for _, lang := range Languages {
		w := For(lang)
		seen := map[string]bool{}
		for _, preset := range HousePresets {
			if name := w.Say("house.preset." + preset); !w.Has("house.preset."+preset) || seen[name] {
				t.Errorf("%s has no name of its own in %s", preset, lang)
			} else {
				seen[name] = true
			}
		}
		for _, p := range HousePoints {
			if !w.Has("house.point." + p.ID) {
				t.Errorf("%s has no name in %s", p.ID, lang)
			}
			for _, v := range p.Values {
				if !w.Has("house." + p.ID + "." + v) {
					t.Errorf("%s of %s has no name in %s", v, p.ID, lang)
				}
			}
			for preset, v := range p.has {
				if _, ok := pointOf(p.ID); !ok || !strings.Contains(strings.Join(p.Values, " "), v) || like(t, preset).Value(p.ID) != v {
					t.Errorf("%s: %s is no value of %s", preset, v, p.ID)
				}
			}
		}
		for _, v := range []string{"short", "full", "class"} {
			said := map[string]bool{}
			for _, p := range model.Presses[1:] {
				key := "house.press." + v + "." + string(p)
				got := House{}.With("press-words", v).access(w, p)
				if got == key || got == "" {
					t.Errorf("%s is not said %s in %s", p, v, lang)
				}
				said[got] = true
			}
			if v == "short" && len(said) != len(model.Presses)-1 {
				t.Errorf("two accesses are said alike in %s", lang)
			}
		}
	}
}

package words

import (
	"strings"
	"testing"

	"chancery/model"
)

// Which pool may come is said once, however it was typed.
func TestAPoolIsSaidOnce(t *testing.T) {
	for _, lang := range Languages {
		w := For(lang)
		text := func(t model.Text) string { return t.In(lang) }
		pool := w.Say("press.pool")
		for _, a := range []model.Access{{Press: model.PressPool, Pool: "1"}, {Press: model.PressPool, Note: model.Text{lang: pool + " 1"}},
			{Press: model.PressPool, Pool: "1", Note: model.Text{lang: pool + " 1, cameras"}}} {
			for _, alone := range []bool{false, true} {
				said := strings.Join(House{}.Admission(w, &a, text, alone), " · ")
				if n := strings.Count(Fold(said), Fold(pool)); n != 1 || !strings.Contains(Fold(said), Fold(pool)+" 1") {
					t.Errorf("%s: %+v is %q", lang, a, said)
				}
			}
		}
		if said := strings.Join((House{}).Admission(w, &model.Access{Press: model.PressClosed, Note: model.Text{lang: pool + " 1"}}, text, true), " · "); strings.Contains(said, "1") {
			t.Errorf("%s: what is closed has a pool: %q", lang, said)
		}
		if said := strings.Join((House{}).Admission(w, &model.Access{Press: model.PressPrint, Pool: "2"}, text, true), " · "); !strings.Contains(said, "2") {
			t.Errorf("%s: which print pool is not said: %q", lang, said)
		}
	}
}

// The hour behind which nobody is let in stands behind one preposition, in every house.
func TestTheLatestHourHasOnePreposition(t *testing.T) {
	for _, tt := range []struct{ preset, lang, want string }{
		{"ukrainian", "en", "no later than 19:00"}, {"american", "en", "no later than 7:00 p.m."}, {"eu", "en", "no later than 19.00"},
		{"ukrainian", "uk", "не пізніше 19:00"}, {"plain", "uk", "не пізніше 19:00"}, {"romanian", "ro", "cel târziu la ora 19.00"}, {"eu", "ro", "cel târziu la 19.00"},
	} {
		w := For(tt.lang)
		said := like(t, tt.preset).Admission(w, &model.Access{Press: model.PressPool, LatestAt: "19:00"}, func(t model.Text) string { return t.In(tt.lang) }, true)
		if got := soft(said[len(said)-1]); got != tt.want {
			t.Errorf("%s in %s: %q, want %q", tt.preset, tt.lang, got, tt.want)
		}
	}
}

// Behind the word that says what it is about, who of the press may come begins small, unless it is the name of a class.
func TestBehindThePressItBeginsSmall(t *testing.T) {
	for lang, want := range map[string]string{"ro": "presă: numai fotograful oficial", "uk": "преса: лише офіційний фотограф", "en": "press: Official Photographer Only"} {
		h, w := like(t, "nato"), For(lang)
		parts := h.Admission(w, &model.Access{Press: model.PressPhotographer}, func(t model.Text) string { return t.In(lang) }, false)
		if got := soft(h.PressSaid(w, parts, false)); strings.TrimSpace(got) != want {
			t.Errorf("%q, not %q", got, want)
		}
	}
}

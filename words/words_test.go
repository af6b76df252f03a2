package words

import (
	"fmt"
	"strings"
	"testing"

	"chancery/model"

	"pgregory.net/rapid"
)

func TestSay(t *testing.T) {
	w := &Words{lang: "ro", rules: For("ro").rules, said: map[string]entry{"two": {text: "{1} și {0}"}, "brace": {text: "{x} {0} {"}, "ends": {text: "La {0}. Apoi {1}…"}}}
	tests := []struct{ got, want string }{
		{w.Say("two", "a", 2), "2 și a"},
		{w.Say("two", "{1}", "b"), "b și {1}"},
		{w.Say("two"), "{1} și {0}"},
		{w.Say("brace", 1.5), "{x} 1.5 {"},
		{w.Say("ends", "2026 р.", "etc."), "La 2026 р. Apoi etc.…"},
		{w.Say("words.minutes", 5), "5 min"}, // not there: English
		{w.Say("no.such.key"), "no.such.key"},
		{For("fr").Lang(), "en"},
		{For("uk").Say("words.language"), "Українська"},
		{For("ro").Text(model.Text{"en": "Talks", "uk": "Переговори"}), "Talks"},
		{For("uk").Text(model.Text{"en": "Talks", "uk": "Переговори"}), "Переговори"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
}

func TestPlurals(t *testing.T) {
	guests := map[string]map[string]string{
		"en": {"one": "{0} guest", "other": "{0} guests"},
		"ro": {"one": "{0} oaspete", "few": "{0} oaspeți", "other": "{0} de oaspeți"},
		"uk": {"one": "{0} гість", "few": "{0} гості", "many": "{0} гостей", "other": "{0} гостя"},
	}
	tests := []struct {
		lang string
		n    int
		want string
	}{
		{"en", 0, "0 guests"}, {"en", 1, "1 guest"}, {"en", 2, "2 guests"},
		{"ro", 0, "0 oaspeți"}, {"ro", 1, "1 oaspete"}, {"ro", 2, "2 oaspeți"}, {"ro", 19, "19 oaspeți"}, {"ro", 20, "20 de oaspeți"},
		{"ro", 100, "100 de oaspeți"}, {"ro", 101, "101 oaspeți"}, {"ro", 119, "119 oaspeți"}, {"ro", 120, "120 de oaspeți"}, {"ro", -20, "-20 de oaspeți"},
		{"uk", 0, "0 гостей"}, {"uk", 1, "1 гість"}, {"uk", 3, "3 гості"}, {"uk", 5, "5 гостей"}, {"uk", 11, "11 гостей"}, {"uk", 21, "21 гість"}, {"uk", 112, "112 гостей"},
	}
	for _, tt := range tests {
		w := &Words{lang: tt.lang, rules: For(tt.lang).rules, said: map[string]entry{"guests": {forms: guests[tt.lang]}}}
		if got := w.Count("guests", tt.n); got != tt.want {
			t.Errorf("%s %d: %q, want %q", tt.lang, tt.n, got, tt.want)
		}
	}
	ro := &Words{lang: "ro", rules: For("ro").rules}
	if got := ro.Count("verb.move-items", 1) + ", " + ro.Count("no.such.key", 2); got != "Move 1 item, no.such.key" {
		t.Errorf("what is missing is counted as %q", got)
	}
}

func TestLabels(t *testing.T) {
	title := model.Text{"en": "Tête-à-tête", "ro": "Tête-à-tête", "uk": "Розмова"}
	tests := []struct {
		lang  string
		label model.Label
		want  string
	}{
		{"en", model.Label{Verb: "move", Args: []model.Text{title}}, "Undo Move ‘Tête-à-tête’"},
		{"ro", model.Label{Verb: "move", Args: []model.Text{title}}, "Anulează: Mutare „Tête-à-tête”"},
		{"uk", model.Label{Verb: "move", Args: []model.Text{title}}, "Скасувати: Перенесення «Розмова»"},
		{"en", model.Label{Verb: "move-items", Args: []model.Text{model.Plain("2")}}, "Undo Move 2 items"},
		{"ro", model.Label{Verb: "delete-items", Args: []model.Text{model.Plain("20")}}, "Anulează: Ștergere: 20 de puncte de program"},
		{"uk", model.Label{Verb: "add-items", Args: []model.Text{model.Plain("21")}}, "Скасувати: Додавання 21 пункту"},
		{"en", model.Label{Verb: "setting"}, "Undo Change a setting"},
		{"en", model.Label{Verb: "edit", Args: []model.Text{model.Plain(strings.Repeat("дуже довга назва ", 9))}}, "Undo Edit ‘дуже довга назва дуже довга назва дуже…’"},
	}
	for _, tt := range tests {
		w := For(tt.lang)
		if got := w.Say("words.undo", w.Label(tt.label)); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

func TestCountriesAndFlags(t *testing.T) {
	for _, tt := range []struct{ got, want string }{
		{For("en").Country("RO"), "Romania"}, {For("ro").Country("ua"), "Ucraina"}, {For("uk").Country("RO"), "Румунія"},
		{For("ro").Country("MD"), "Republica Moldova"}, {For("en").Country("CZ"), "Czechia"}, {For("en").Country("NATO"), "NATO"},
		{Flag("RO"), "🇷🇴"}, {Flag("UA"), "🇺🇦"}, {Flag("GB"), "🇬🇧"}, {Flag("ro"), ""}, {Flag("EU"), ""}, {Flag("UN"), ""}, {Flag("XK"), ""}, {Flag("XX"), ""}, {Flag("NATO"), ""}, {Flag(""), ""},
	} {
		if tt.got != tt.want {
			t.Errorf("%q, want %q", tt.got, tt.want)
		}
	}
	countries := 0
	for k := range For("en").said {
		if strings.HasPrefix(k, "country.") {
			countries++
		}
	}
	if countries != 250 { // 249 of ISO 3166, and Kosovo
		t.Errorf("%d countries", countries)
	}
}

func TestAlphabet(t *testing.T) {
	for lang, list := range map[string][]string{
		"en": {"Aachen", "Ábel", "Albania", "Sala 2", "Sala 10", "Zürich"},
		"ro": {"Arad", "Ăla", "Ânul", "Iași", "În", "Sală", "Șag", "Tulcea", "Țara", "Zalău"},
		"uk": {"Вінниця", "Георгій", "Ґудзь", "Дніпро", "Євген", "Жовква", "Ізмаїл", "Їжак", "Юрій", "Яна"},
	} {
		for i := 1; i < len(list); i++ {
			if w := For(lang); !w.Less(list[i-1], list[i]) || w.Less(list[i], list[i-1]) {
				t.Errorf("%s: %s does not come before %s", lang, list[i-1], list[i])
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		w := For(rapid.SampledFrom(Languages).Draw(t, "lang"))
		a, b := rapid.String().Draw(t, "a"), rapid.String().Draw(t, "b")
		if w.Less(a, a) || w.Less(a, b) && w.Less(b, a) {
			t.Fatalf("%q and %q have no order", a, b)
		}
	})
}

// Several goroutines may speak at once.
func TestSpokenAtOnce(t *testing.T) {
	done := make(chan string)
	for range 4 {
		go func() {
			w, s := For("ro"), ""
			for i := range 200 {
				s = fmt.Sprint(w.Less("Șag", "Tulcea"), w.Count("verb.move-items", i), w.Day("2026-03-12"))
			}
			done <- s
		}()
	}
	for range 4 {
		if got := <-done; got != "trueMutare: 199 de puncte de programjoi, 12 martie 2026" {
			t.Errorf("%q", got)
		}
	}
}

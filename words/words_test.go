package words

import (
	"errors"
	"fmt"
	"regexp"
	"sort"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/model"
	"chancery/model/civil"

	"pgregory.net/rapid"
)

var placeholder = regexp.MustCompile(`\{\d\}`)

func marks(e entry) string {
	text := e.text
	if e.forms != nil {
		text = e.forms["other"]
	}
	m := placeholder.FindAllString(text, -1)
	sort.Strings(m)
	return strings.Join(m, "")
}

// Every language says everything, with the same arguments, and no Romanian
// text carries a cedilla where a comma belongs.
func TestCataloguesAgree(t *testing.T) {
	all := map[string]map[string]entry{}
	for _, l := range Languages {
		said, err := load(assets.Words(), l)
		if err != nil {
			t.Fatal(err)
		}
		all[l] = said
	}
	for _, l := range Languages {
		for _, other := range Languages {
			for k, e := range all[l] {
				o, ok := all[other][k]
				if !ok {
					t.Errorf("%s has %s, %s has not", l, k, other)
				} else if marks(e) != marks(o) {
					t.Errorf("%s: %s says %s, %s says %s", k, l, marks(e), other, marks(o))
				}
			}
		}
	}
	for k, e := range all["ro"] {
		if strings.ContainsAny(e.text+fmt.Sprint(e.forms), "şţŞŢ") {
			t.Errorf("cedilla in %s: %s", k, e.text)
		}
	}
}

func codes[T ~string](prefix string, list []T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = prefix + string(v)
	}
	return out
}

func TestEveryChoiceHasAName(t *testing.T) {
	var keys []string
	for _, list := range [][]string{
		codes("event.kind.", model.EventKinds), codes("event.direction.", model.Directions), codes("event.level.", model.Levels),
		codes("event.status.", model.EventStatuses), codes("item.kind.", model.ItemKinds), codes("item.status.", model.ItemStatuses),
		codes("mark.", model.TimeMarks), codes("press.", model.Presses), codes("audience.", model.Audiences), codes("marking.", model.Markings),
		codes("dress.", model.Dresses), codes("side.", model.Sides), codes("role.", model.Roles), codes("mode.", model.Modes),
		codes("party.kind.", model.PartyKinds), codes("family.", model.Families), codes("verb.", model.Verbs), codes("route.", model.RouteModes),
	} {
		keys = append(keys, list...)
	}
	for _, l := range Languages {
		for _, k := range keys {
			if !For(l).Has(k) {
				t.Errorf("%s has no name for %s", l, k)
			}
		}
	}
}

func TestDates(t *testing.T) {
	tests := []struct{ lang, got, want string }{
		{"en", For("en").Day("2026-03-12"), "Thursday, 12 March 2026"},
		{"ro", For("ro").Day("2026-03-12"), "joi, 12 martie 2026"},
		{"uk", For("uk").Day("2026-03-12"), "четвер, 12 березня 2026 р."},
		{"en", For("en").Range("2026-05-12", "2026-05-13"), "12–13 May 2026"},
		{"ro", For("ro").Range("2026-04-30", "2026-05-02"), "30 aprilie – 2 mai 2026"},
		{"uk", For("uk").Range("2026-03-12", "2026-03-12"), "12 березня 2026 р."},
		{"en", For("en").Range("2026-12-31", "2027-01-01"), "31 December 2026 – 1 January 2027"},
		{"uk", For("uk").Month(3), "березень"},
		{"ro", For("ro").DayShort("2026-03-12"), "joi 12 mar."},
		{"en", For("en").WeekLabel("2026-03-12"), "wk 11"},
		{"en", For("fr").Lang(), "en"},
	}
	for _, tt := range tests {
		if tt.got != tt.want {
			t.Errorf("%s: %q, want %q", tt.lang, tt.got, tt.want)
		}
	}
}

func TestFold(t *testing.T) {
	for _, pair := range [][2]string{
		{"Fetesti", "Fetești"}, {"Fetesti", "Feteşti"}, {"Fetesti", "Fetes\u0326ti"}, {"Zelenskyy", "Зеленський"}, {"Zelensky", "Зеленський"},
		{"Dang", "Đặng"}, {"Lokke", "Løkke"}, {"Lodz", "Łódź"}, {"Strasse", "Straße"}, {"Athina", "Αθήνα"}, {"Kyiv", "Київ"}, {"Yurii", "Юрій"},
		{"TETE-A-TETE", "tête-à-tête"}, {"  two   words ", "two words"},
	} {
		if a, b := Fold(pair[0]), Fold(pair[1]); a != b {
			t.Errorf("%q folds to %q, %q to %q", pair[0], a, pair[1], b)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.String().Draw(t, "s")
		if once, twice := Fold(s), Fold(Fold(s)); once != twice {
			t.Fatalf("%q folds to %q, then to %q", s, once, twice)
		}
	})
}

func TestPluralsAndErrors(t *testing.T) {
	w := &Words{lang: "ro", rules: For("ro").rules, said: map[string]entry{"guests": {forms: map[string]string{"one": "{0} oaspete", "few": "{0} oaspeți", "other": "{0} de oaspeți"}}}}
	for n, want := range map[int]string{1: "1 oaspete", 2: "2 oaspeți", 19: "19 oaspeți", 20: "20 de oaspeți", 101: "101 oaspeți"} {
		if got := w.Count("guests", n); got != want {
			t.Errorf("%d: %q, want %q", n, got, want)
		}
	}
	err := fmt.Errorf("saving: %w", &model.FieldError{Field: "Start", Err: &civil.Error{Code: "civil.gap", Local: "2026-03-29T03:30", Zone: "Europe/Bucharest"}})
	if got := For("en").Error(err); got != "Sunday, 29 March 2026, 03:30 does not exist in Europe/Bucharest: clocks go forward that night." {
		t.Errorf("%q", got)
	}
	if Field(err) != "Start" {
		t.Errorf("field %q", Field(err))
	}
	if got := For("en").Error(errors.New("boom")); !strings.Contains(got, "boom") || !strings.Contains(got, "safe") {
		t.Errorf("%q", got)
	}
	label := model.Label{Verb: "move", Args: []model.Text{{"en": "Tête-à-tête", "ro": "Tête-à-tête"}}}
	if got := For("ro").Say("words.undo", For("ro").Label(label)); got != "Anulează: Mutare „Tête-à-tête”" {
		t.Errorf("%q", got)
	}
	if Flag("RO") == "" || Flag("XX") != "" || Flag("NATO") != "" {
		t.Error("flags")
	}
	if !For("ro").Less("Șos", "Tac") || For("ro").Less("Țar", "Sos") {
		t.Error("order of the alphabet")
	}
}

func BenchmarkFold(b *testing.B) {
	for b.Loop() {
		Fold("Зеленський, Baza 86 Aeriană Fetești")
	}
}

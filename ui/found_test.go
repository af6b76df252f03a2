package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/view"
)

// A state is found by its name before what only speaks of it, in the search and among the commands; the
// history with a state or a person by a word of it, declined as it is spoken.
func TestAStateAndItsHistoryAreFound(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	h := host{w}
	first := func(text string) string {
		w.search.Field.Put("")
		if hits := h.FoundDays(text); len(hits) > 0 {
			return hits[0].Kind + " " + hits[0].Title.In("en")
		}
		return ""
	}
	for text, want := range map[string]string{
		"ukraine":              "party Ukraine",
		"Україна":              "party Ukraine",
		"history with Ukraine": "party Ukraine",
		"історія з Україною":   "party Ukraine",
		"istoricul cu Ucraina": "party Ukraine",
		"history zelenskyy":    "person Volodymyr Zelenskyy",
		"past visits ukraine":  "party Ukraine",
		"uk":                   "",
		"history":              "",
		"історія з Володимиром Зеленським": "",
	} {
		if got := first(text); got != want {
			t.Errorf("%q finds %q first, not %q", text, got, want)
		}
	}
	cards := h.Cards("ukraine", 24)
	if len(cards) == 0 || cards[0].Name != w.words.Say("ui.palette-card", "Ukraine") {
		t.Fatalf("the cards of %q begin with %+v", "ukraine", cards)
	}
	w.table.Run("palette")
	u.Type("history with ukraine")
	u.Key(fyne.KeyReturn)
	if !w.register() || w.registers.Board() != register.Parties {
		t.Fatalf("the history leads to %+v", w.stand)
	}
	if !slices.ContainsFunc(u.Texts(), func(s string) bool { return strings.HasPrefix(s, w.words.Say("section.history")) }) {
		t.Errorf("it is not told there: %q", u.Texts())
	}
}

// An office and a person are begun by a command, from wherever one is.
func TestAnOfficeIsBegunByACommand(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	for id, board := range map[string]register.Kind{"new-office": register.Offices, "new-person": register.People} {
		w.goCalendar()
		w.table.Run(id)
		if !w.register() || w.registers.Board() != board {
			t.Errorf("%s leads to %q", id, w.registers.Board())
		}
	}
}

// The history of the state that comes is found among the commands by what it is called alone.
func TestThePaletteFindsTheHistoryThatIsMeant(t *testing.T) {
	for lang, typed := range map[string]string{"en": "history", "ro": "istoric", "uk": "історія"} {
		w, _ := sit(t, lang, look.Light)
		w.enter(visit(t, w).ID)
		var found []string
		for _, c := range (host{w}).Cards(typed, 24) {
			found = append(found, c.Name)
		}
		if want := w.words.Say("ui.palette-history", w.words.Text(w.inside.Guest.Name)); len(found) == 0 || found[0] != want {
			t.Errorf("%s: %q finds %q, not %q", lang, typed, found, want)
		}
	}
}

// A paper of the visit is found among the commands by a word of its name or by what others call it, in whatever language and
// from wherever in the visit; the row leads to it.
func TestThePaletteFindsThePapersOfTheVisit(t *testing.T) {
	for _, tt := range []struct {
		lang, typed string
		first       bool // Enter leads to it
	}{{"en", "previous", true}, {"en", "past visits", true}, {"ro", "anterioare", true}, {"ro", "vizite precedente", true}, {"uk", "попередні", true}, {"uk", "минулі візити", true}, {"en", "visits earlier", false}} {
		w, u := sit(t, tt.lang, look.Light)
		w.enter(visit(t, w).ID)
		w.table.Run("palette")
		name := w.words.Say("sheet.paper.history")
		if u.Type(tt.typed); !u.Sees(name) {
			t.Errorf("%s: %q finds %q", tt.lang, tt.typed, u.Above())
			continue
		}
		found := u.Above()
		if tt.first {
			u.Key(fyne.KeyReturn)
		} else {
			u.ClickText(name)
		}
		if got := w.views.Papers.Board.Document(); got != export.History || w.stand.Tab() != view.PapersTab {
			t.Errorf("%s: %q leads to %q on %s: %q of %q", tt.lang, tt.typed, got, w.stand.Tab(), w.toast.Text(), found)
		}
	}
}

// The history with a state is found by any words of it and of the state, in any order; the light theme by its name.
func TestThePaletteFindsByWordsInAnyOrder(t *testing.T) {
	for _, tt := range []struct{ lang, typed, state, command string }{
		{"ro", "anterioare ucraina", "Ucraina", ""}, {"ro", "ucraina anterioare", "Ucraina", ""}, {"ro", "ucraina vizite anterioare", "Ucraina", ""}, {"ro", "întâlniri ucraina anterioare", "Ucraina", ""},
		{"en", "ukraine previous visits", "Ukraine", ""}, {"uk", "україна попередні", "Україна", ""},
		{"ro", "luminoasă", "", "look"}, {"ro", "tema întunecată", "", "look"}, {"en", "light theme", "", "look"}, {"uk", "темна тема", "", "look"},
	} {
		w, u := sit(t, tt.lang, look.Light)
		w.table.Run("palette")
		want := w.words.Say("ui.palette-history", tt.state)
		if tt.command != "" {
			want = w.words.Say("ui.cmd." + tt.command)
		}
		if u.Type(tt.typed); !u.Sees(want) {
			t.Errorf("%s: %q finds %q, not %q", tt.lang, tt.typed, u.Above(), want)
		}
	}
	w, _ := sit(t, "en", look.Light)
	for _, typed := range []string{"previous minister", "past", "ukraine visits"} {
		for _, c := range (host{w}).foundHistory(typed) {
			t.Errorf("%q asks for a history: %+v", typed, c)
		}
	}
}

package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
)

// Whoever looks for a language finds that of the program, of the texts, of one text and of the papers,
// whatever they call it; the command says which language it leads to.
func TestThePaletteFindsLanguages(t *testing.T) {
	for _, tt := range []struct{ lang, next, content string }{{"en", "Language of the program: Română", "Type texts in: Română"}, {"ro", "Limba aplicației: Українська", "Texte scrise în: Українська"}, {"uk", "Мова інтерфейсу: English", "Мова введення текстів: English"}} {
		w, u := sit(t, tt.lang, look.Light)
		for _, typed := range []string{"limba", "language", "мова"} {
			w.table.Run("palette")
			u.Type(typed)
			seen := u.Texts()
			for _, want := range []string{tt.next, tt.content, w.words.Say("ui.keys.language"), w.words.Say("ui.palette-papers")} {
				if !slices.ContainsFunc(seen, func(s string) bool { return strings.HasPrefix(s, want) }) {
					t.Errorf("%s: %s does not find %q: %q", tt.lang, typed, want, seen)
				}
			}
			u.Key(fyne.KeyEscape)
		}
	}
}

// Ctrl+G asks for a day, and says so.
func TestGoToDateHasItsOwnHead(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("go-date")
	if !u.Sees(strings.TrimSuffix(w.words.Say("ui.cmd.go-date"), "…")) || u.Sees(w.words.Say("ui.cmd.palette")) || !u.Sees(w.words.Say("ui.palette-date-hint")) {
		t.Errorf("%q", u.Texts())
	}
}

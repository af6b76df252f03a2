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
	for _, tt := range []struct{ lang, next, content string }{{"en", "Language of the program: Română", "Type texts in: Română"}, {"ro", "Limba aplicației: Українська", "Limba în care se scriu textele: Українська"}, {"uk", "Мова інтерфейсу: English", "Мова введення текстів: English"}} {
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

// A language that is named in any language leads to it at once: the program speaks it.
func TestThePaletteLeadsToALanguageByItsName(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		for _, tt := range []struct{ typed, want string }{{"ukrainian", "uk"}, {"Українська", "uk"}, {"ucraineana", "uk"}, {"romanian", "ro"}, {"Română", "ro"}, {"румунська", "ro"}, {"English", "en"}, {"engleza", "en"}, {"англійська", "en"}} {
			w, u := sit(t, lang, look.Light)
			content := w.kit.Lang
			w.table.Run("palette")
			u.Type(tt.typed)
			if n := strings.Count(strings.Join(u.Texts(), "\n"), strings.TrimSuffix(w.words.Say("ui.cmd.language-to", ""), " ")); n != 1 {
				t.Errorf("%s: %q finds %d languages of the program: %q", lang, tt.typed, n, u.Texts())
			}
			u.Key(fyne.KeyReturn)
			if w.words.Lang() != tt.want || lang == tt.want && w.kit.Lang != content {
				t.Errorf("%s: %q led to %s, texts in %s", lang, tt.typed, w.words.Lang(), w.kit.Lang)
			}
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

// A day is asked for as people say it, in figures too; what is left out is that of the day on
// show, and what is no day is said and leads nowhere.
func TestADayIsTypedToGoTo(t *testing.T) {
	for _, tt := range []struct{ typed, want string }{
		{"12 march", "2026-03-12"}, {"12.03", "2026-03-12"}, {"+3", "2026-05-15"}, {"-1", "2026-05-11"}, {"7", "2026-05-07"}, {"12.03.2027", "2027-03-12"}, {"tomorrow", "2026-03-13"}, {"", "2026-03-12"},
	} {
		w, u := sit(t, "en", look.Light)
		w.GoTo("2026-05-12")
		w.table.Run("go-date")
		u.Type(tt.typed)
		u.Key(fyne.KeyReturn)
		if string(w.stand.Day) != tt.want || u.Canvas.Overlays().Top() != nil {
			t.Errorf("%q led to %s, want %s: %q", tt.typed, w.stand.Day, tt.want, u.Texts())
		}
	}
	w, u := sit(t, "en", look.Light)
	w.table.Run("go-date")
	u.Type("31 february")
	was := w.stand
	u.Key(fyne.KeyReturn)
	if !u.Sees(w.words.Say("ui.palette-no-day")) || w.stand != was || u.Canvas.Overlays().Top() == nil {
		t.Errorf("31 february led to %+v: %q", w.stand, u.Texts())
	}
}

package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

// Whatever kind of place can be pressed has a name in every language, and no two languages share them all.
func TestEveryPlaceHasAName(t *testing.T) {
	kinds := kindsOfPlaces(t)
	if len(kinds) < 100 {
		t.Fatalf("only %d kinds of places", len(kinds))
	}
	for _, lang := range words.Languages {
		same := 0
		for _, kind := range kinds {
			if !words.For(lang).Has("place." + kind) {
				t.Errorf("%s: nothing is called “%s”", lang, kind)
			} else if lang != "en" && words.For(lang).Say("place."+kind) == words.For("en").Say("place."+kind) {
				same++
			}
		}
		if same > len(kinds)/10 {
			t.Errorf("%s: %d names are English", lang, same)
		}
	}
}

// A pane that is called nothing says which of its places has the keyboard, in the language of the window, and what it is.
func TestTheKeyboardIsSpokenOf(t *testing.T) {
	for lang, want := range map[string]string{"en": "Open the handbook ?", "ro": "Deschide manualul ?", "uk": "Відкрити посібник ?"} {
		sit(t, lang, look.Light)
		p := scene.NewPane("", fyne.NewSize(40, 40), func(p *scene.Pane, s *scene.Scene, size fyne.Size) {
			p.Lit(s, 0, 0, 20, 20, 5, "explain", 0)
			s.In(4, 0, 20, "?", scene.F12, look.Now().Text)
			p.Lit(s, 0, 20, 20, 20, 5, "close", 0)
		})
		r := p.CreateRenderer()
		p.Resize(fyne.NewSize(40, 40))
		r.Layout(p.Size())
		r.Refresh()
		if p.AccessibilityLabel() != "" || p.AccessibilityRole() != fyne.AccessibleRoleContainer {
			t.Errorf("%s: without the keyboard it says %q", lang, p.AccessibilityLabel())
		}
		p.FocusGained()
		for _, role := range []fyne.AccessibleRole{fyne.AccessibleRoleLink, fyne.AccessibleRoleButton} {
			h, ok := p.Keyed()
			if !ok || h.Is("explain", 0) != (role == fyne.AccessibleRoleLink) || p.AccessibilityRole() != role {
				t.Fatalf("%s: the keyboard is on %+v, %v, which is %v", lang, h, ok, p.AccessibilityRole())
			}
			if role == fyne.AccessibleRoleLink && p.AccessibilityLabel() != want {
				t.Errorf("%s: it says %q, want %q", lang, p.AccessibilityLabel(), want)
			}
			p.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
		}
	}
}

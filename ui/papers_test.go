package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/ui/look"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// onPapers opens the papers of the sample visit.
func onPapers(t testing.TB, lang string, m look.Mode) (*Window, *uitest.User) {
	t.Helper()
	w, u := sit(t, lang, m)
	t.Setenv("HOME", t.TempDir())
	w.enter(visit(t, w).ID)
	u.Key(fyne.KeyF10)
	if w.stand.View != view.Papers {
		t.Fatalf("F10 leads to %s", w.stand.View)
	}
	return w, u
}

// The board as it looks: in English, light, and in Ukrainian, dark.
func TestAPapersPicture(t *testing.T) {
	for lang, m := range map[string]look.Mode{"en": look.Light, "uk": look.Dark} {
		w, u := sit(t, lang, m)
		w.memory.Exports["paper"] = export.Request{Folder: "/home/protocol/Documents"}
		w.enter(visit(t, w).ID)
		u.Key(fyne.KeyF10)
		u.Key(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
		w.toast.Clear()
		u.Golden("papers-" + lang + "-" + string(m))
	}
}

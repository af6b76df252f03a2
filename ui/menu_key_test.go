package ui

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/uitest"
	"chancery/ui/view"
)

// The key for menus, and Shift+F10, open on every board what a right press opens where the keyboard is, and
// lead nowhere else.
func TestTheMenuKeyIsARightPressWhereTheKeyboardIs(t *testing.T) {
	keys := map[string]func(*uitest.User){
		"Menu":      func(u *uitest.User) { u.Key(desktop.KeyMenu) },
		"Shift+F10": func(u *uitest.User) { u.Hold(fyne.KeyModifierShift).Key(fyne.KeyF10).Hold(0) },
	}
	boards := map[view.Kind]string{view.Day: "entry", view.Week: "entry", view.Month: "entry", view.List: "entry", view.Lanes: "entry", view.Year: "", view.Order: "", view.Delegations: "seat"}
	for kind, place := range boards {
		for key, press := range keys {
			t.Run(string(kind)+" "+key, func(t *testing.T) {
				w, u := sit(t, "en", look.Light)
				w.enter(visit(t, w).ID)
				w.setView(kind)
				there := uitest.Target{}
				if place != "" {
					there = placed(t, u, func(x uitest.Target) bool { return x.Kind == place && x.At.X > 500 && x.At.X < 900 })
					u.Click(there.At.X, there.At.Y)
				}
				was := w.stand
				press(u)
				byKey := u.Above()
				if len(byKey) == 0 || w.stand.View != was.View {
					t.Fatalf("it shows %v in %v, which was %v", byKey, w.stand.View, was.View)
				}
				u.Key(fyne.KeyEscape)
				if place == "" {
					return
				}
				at := placed(t, u, func(x uitest.Target) bool { return x.Kind == there.Kind && x.ID == there.ID }).At // the details moved it
				u.RightClick(at.X, at.Y)
				if byHand := u.Above(); !slices.Equal(byKey, byHand) {
					t.Errorf("the key shows %q, a right press %q", byKey, byHand)
				}
			})
		}
	}
}

// placed is the first place that is meant.
func placed(t *testing.T, u *uitest.User, is func(uitest.Target) bool) uitest.Target {
	t.Helper()
	list := u.Targets()
	i := slices.IndexFunc(list, is)
	if i < 0 {
		t.Fatal("nothing is there to press")
	}
	return list[i]
}

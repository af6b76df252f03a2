package ui

import "testing"

// What a heading that is refused would make is not promised below it.
func TestARefusedHeadingPromisesNothing(t *testing.T) {
	w, u, _ := plan(t)
	w.table.Run("new-visit")
	makes := w.words.Say("sheet.makes", "")
	title := fieldOf(u, w.words.Say("sheet.heading"))
	u.Canvas.Focus(title.Entry())
	if u.Type("Working visit of the President of Poland, 8 December 2026"); !u.Sees(makes) || title.Refused() != "" {
		t.Fatalf("%q: %v", title.Refused(), u.Texts())
	}
	title.Entry().SetText("")
	if u.Type("Working visit of the President of Poland, 31 February 2027"); title.Refused() == "" || u.Sees(makes) {
		t.Errorf("refused with %q, and yet: %v", title.Refused(), u.Texts())
	}
}

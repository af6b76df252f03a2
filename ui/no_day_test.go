package ui

import (
	"testing"

	"fyne.io/fyne/v2"
)

// A day that does not exist is told where it is typed while it is typed, in a heading too; what is no
// day at all once the field is left.
func TestADayThatDoesNotExistIsToldAtOnce(t *testing.T) {
	w, u := before(t, "ro")
	w.table.Run("new-visit")
	heading, first, last := fieldOf(u, w.words.Say("sheet.heading")), fieldOf(u, w.words.Say("sheet.first-day")), fieldOf(u, w.words.Say("sheet.last-day"))
	const none = "Ziua nu există: luna aceea are 28 de zile. S-a scris: „31 februarie 2026”."
	u.Type("Vizita de lucru, 31 februarie 2026")
	if heading.Refused() != none {
		t.Errorf("under the heading: %q", heading.Refused())
	}
	adds(w, u)
	if len(w.events) != 0 || heading.Refused() != none {
		t.Fatalf("it was made all the same, or nothing is said: %q", heading.Refused())
	}
	heading.Entry().SetText("Vizita de lucru")
	if heading.Refused() != "" {
		t.Errorf("put right, it is still said: %q", heading.Refused())
	}
	u.Canvas.Focus(first.Entry())
	u.Type("31 februarie 2026")
	if first.Refused() != none {
		t.Errorf("under the first day: %q", first.Refused())
	}
	first.Entry().SetText("soon")
	if first.Refused() != "" {
		t.Errorf("while it is typed: %q", first.Refused())
	}
	if u.Key(fyne.KeyTab); first.Refused() == "" {
		t.Error("left with what is no day, nothing is said")
	}
	u.Type("30.2.2026")
	if last.Refused() == "" {
		t.Error("nothing is said of the last day")
	}
	first.Entry().SetText("3.6.2026")
	u.Canvas.Focus(last.Entry())
	u.Type("1.6.2026").Key(fyne.KeyTab)
	if last.Refused() == "" {
		t.Error("the last day lies before the first, and nothing is said when it is left")
	}
}

package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
)

// A press on empty ground of a card takes the keyboard from its fields; Enter goes on to the blue
// button all the same.
func TestEnterAfterAPressOnEmptyGround(t *testing.T) {
	w, u, now := threeItems(t)
	first := w.inside.Items[0]
	w.choose([]model.Ref{{Event: first.EventID, Item: first.ID}})
	w.table.Run("shift")
	s, ok := u.Canvas.Overlays().Top().(*part.Sheet)
	if !ok {
		t.Fatal("no card")
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(s.Held())
	if u.Click(at.X+3, at.Y-3); u.Canvas.Focused() != nil {
		t.Fatalf("it is no empty ground: %T", u.Canvas.Focused())
	}
	was := now()
	if u.Key(fyne.KeyReturn); now() == was || u.Canvas.Overlays().Top() != nil {
		t.Errorf("nothing was done: %s, %q", now(), u.Texts())
	}
}

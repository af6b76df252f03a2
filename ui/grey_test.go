package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// Whoever chose on the board what the card shows, and then presses on the card beside its fields, means
// the card: what is typed next reaches nothing behind it, whatever had the keyboard before.
func TestAPressOnACardTakesTheKeyboardFromTheBoard(t *testing.T) {
	w, u := onSenders(t, "en", look.Light)
	before := sent(w, model.GuestSide)
	u.Key(fyne.KeyDown, fyne.KeyReturn)
	seat := firstSeat(t, w, model.GuestSide)
	for _, from := range []string{"a seat", "a field", "a list", "the place for a name"} {
		role := fieldOf(u, w.words.Say("delegates.office"))
		at := u.Corner(role)
		grey := fyne.NewPos(at.X+role.Size().Width-50, at.Y+role.Size().Height+5)
		switch from {
		case "a seat":
			pressOn(t, u, "seat", seat)
		case "a field":
			u.Canvas.Focus(role.Entry())
		case "a list":
			u.Canvas.Focus(role.Entry())
			u.Key(fyne.KeyTab)
		case "the place for a name":
			pressOn(t, u, "seat", seat)
			u.Type("Xa")
			u.Canvas.Focused().(*part.Entry).SetText("") // nobody is begun
		}
		u.Click(grey.X, grey.Y)
		typedNowhere(t, u, from)
		if now := sent(w, model.GuestSide); now != before || len(w.typed()) > 0 {
			t.Errorf("after %s: %s, %+v", from, now, w.typed())
		}
	}

	w, u = atBoard(t, "en", look.Light, register.People)
	table := w.registers.Keyboard().(*part.Table)
	cell, size := table.CellAt(4, 2)
	on := fyne.CurrentApp().Driver().AbsolutePositionForObject(table).Add(cell)
	u.Click(on.X+size.Width/2, on.Y+size.Height/2)
	name := fieldOf(u, w.words.Say("register.col.name"))
	at := u.Corner(name)
	u.Click(at.X+name.Size().Width-30, at.Y+name.Size().Height+5)
	typedNowhere(t, u, "a row")
	if len(w.typed()) > 0 {
		t.Errorf("typed: %+v", w.typed())
	}
}

func typedNowhere(t *testing.T, u *uitest.User, after string) {
	t.Helper()
	u.Type("qwen ")
	u.Key(fyne.KeyDelete, fyne.KeyReturn)
	if len(u.Above()) > 0 {
		t.Errorf("after %s: %s", after, u.Above())
	}
}

func firstSeat(t *testing.T, w *Window, side model.Side) int64 {
	t.Helper()
	p, err := w.desk.Programme(w.stand.Event)
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range p.DelegationsOf(side) {
		for _, s := range p.Seats {
			if s.DelegationID == d.ID && s.Pos <= 1 {
				return s.ID
			}
		}
	}
	t.Fatal("nobody sits there")
	return 0
}

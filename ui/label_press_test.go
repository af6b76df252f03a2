package ui

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/uitest"
)

// A press on the name of a field puts the keyboard into it, as everywhere on a desk: what is typed next
// never goes into the table beside the card.
func TestAPressOnALabelPutsTheCaretIntoItsField(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Commitments)
	table := w.registers.Keyboard().(*part.Table)
	table.GoTo(0, 0)
	label := func(o fyne.CanvasObject) {
		u.Canvas.Focus(table)
		at := u.Corner(o)
		u.Click(at.X+8, at.Y+5)
	}
	due := fieldOf(u, w.words.Say("register.col.due"))
	if label(due); u.Canvas.Focused() != fyne.Focusable(due.Entry()) {
		t.Errorf("after a press on the label of a field %T has the keyboard", u.Canvas.Focused())
	}
	status := uitest.Labelled[*scene.Pane](u, w.words.Say("register.col.progress"))
	if label(status); u.Canvas.Focused() != fyne.Focusable(status) {
		t.Errorf("after a press on the label of a choice %T has the keyboard", u.Canvas.Focused())
	}
	text := fieldOf(u, w.words.Say("register.col.commitment"))
	tabs := u.Corner(text)
	u.Canvas.Focus(table)
	u.Click(tabs.X+text.Size().Width-2, tabs.Y+16.5) // below the tabs of its languages
	if u.Canvas.Focused() == fyne.Focusable(table) || u.Canvas.Focused() == nil {
		t.Errorf("after a press beside the tabs %T has the keyboard", u.Canvas.Focused())
	}
}

// A key that is held for a capital or a sign is nothing by itself: the letter that comes with it still
// goes nowhere after a press between the fields of a card, nor after one beside the table.
func TestACapitalAfterAPressOnACardGoesNowhere(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.Parties)
	rec := standOn(t, w, "poland")
	in := fieldOf(u, w.words.Say("register.col.party"))
	at, side := u.Corner(in), u.Corner(w.registers.Side)
	for _, on := range []fyne.Position{
		fyne.NewPos(at.X+40, at.Y+in.Size().Height+6),
		side.AddXY(w.registers.Side.Size().Width/2, w.registers.Side.Size().Height-8),
	} {
		for _, held := range []fyne.KeyName{desktop.KeyShiftLeft, desktop.KeyShiftRight, desktop.KeyAltRight, desktop.KeyCapsLock} {
			u.Canvas.Focus(w.registers.Keyboard())
			u.Click(on.X, on.Y)
			u.Key(held)
			u.Type("English")
			var p model.Party
			if err := w.desk.Get(&p, rec.Head().ID); err != nil || p.Name.In("en") != "Poland" || len(w.registers.Typed()) != 0 {
				t.Fatalf("%s at %v: it is %q, %+v", held, on, p.Name.In("en"), w.registers.Typed())
			}
		}
	}
}

package ui

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/section"
	"chancery/ui/uitest"
)

// onScreen says that a part of the window is on show, and all of it in the window.
func onScreen(u *uitest.User, o fyne.CanvasObject) bool {
	at, size, whole := fyne.CurrentApp().Driver().AbsolutePositionForObject(o), o.Size(), u.Canvas.Size()
	return o.Visible() && at.X >= 0 && at.Y >= 0 && at.X+size.Width <= whole.Width && at.Y+size.Height <= whole.Height
}

// A register is narrowed, and the rail is there, whatever the size of the window and of its
// text, with a card beside the table or none, the sidebar put away or not.
func TestARegisterIsNarrowedInEveryWindow(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := atBoard(t, lang, look.Light, register.People)
		if err := w.do(&model.Save{Record: &model.Letter{About: model.Plain("Dates"), Way: model.WayOut, Kind: model.NoteVerbale}}); err != nil { // of which the sample has none
			t.Fatal(err)
		}
		least := (&frame{w}).MinSize(nil)
		for _, size := range []fyne.Size{fyne.NewSize(900, 560), fyne.NewSize(1100, 700), fyne.NewSize(1280, 800)} {
			for _, text := range []float32{1, 1.25, 1.5} {
				w.win.Resize(fyne.NewSize(size.Width/text, size.Height/text).Max(least))
				for _, k := range register.Kinds {
					for _, away := range []bool{false, true} {
						for _, card := range []bool{true, false} {
							w.memory.Sidebar, w.registers.Card.Away = away, !card
							w.goBoard(k, 0)
							field := w.registers.Field
							if !onScreen(u, field) || field.Size().Width < 120 {
								t.Errorf("%s, %v at %v, %s, sidebar away %v, card %v: the filter is %v wide, on show %v", lang, size, text, k, away, card, field.Size().Width, field.Visible())
							}
							if !onScreen(u, w.bars.Rail) || w.bars.Rail.Size().Width < 48 {
								t.Errorf("%s, %v at %v, %s: the rail is %v", lang, size, text, k, w.bars.Rail.Size())
							}
							if box := w.registers.Box; !onScreen(u, box) || box.Size().Width < 320 || box.Size().Height < 200 {
								t.Errorf("%s, %v at %v, %s, card %v: the table is %v", lang, size, text, k, card, box.Size())
							}
							before := w.registers.Keyboard()
							if w.table.Run("find"); u.Canvas.Focused() != fyne.Focusable(field.Entry()) {
								t.Fatalf("%s, %v at %v: Ctrl+F leads to %T, from %T", lang, size, text, u.Canvas.Focused(), before)
							}
							if u.Type("qzx"); !u.Sees(w.words.Say("section.nothing")) {
								t.Errorf("%s, %v at %v, %s: it does not narrow: %q", lang, size, text, k, u.Texts())
							}
							u.Key(fyne.KeyEscape, fyne.KeyEscape)
						}
					}
				}
			}
		}
		w.goCalendar()
		if w.registers.Line.Visible() || w.registers.More.Visible() || w.registers.Field.Visible() {
			t.Errorf("%s: what narrows a register lies over the calendar", lang)
		}
		if w.win.Resize(least); !onScreen(u, w.bars.Rail) {
			t.Errorf("%s: the calendar of the least window has no rail", lang)
		}
	}
}

// Where the card leaves no room for it, the sidebar is asked for in its place, and F3
// brings the card again.
func TestTheSidebarOfARegisterTakesTheCardsPlace(t *testing.T) {
	w, u := atBoard(t, "en", look.Light, register.People)
	w.win.Resize(fyne.NewSize(900, 560))
	side, card := w.registers.Side, w.registers.Card.Ground
	if side.Visible() || !card.Visible() {
		t.Fatalf("sidebar %v, card %v", side.Visible(), card.Visible())
	}
	if u.ClickText("More filters"); !side.Visible() || card.Visible() || w.registers.Line.Visible() {
		t.Errorf("asked for: sidebar %v, card %v, line %v", side.Visible(), card.Visible(), w.registers.Line.Visible())
	}
	if w.table.Run("details"); side.Visible() || !card.Visible() {
		t.Errorf("F3: sidebar %v, card %v", side.Visible(), card.Visible())
	}
	for _, want := range []bool{true, false, true} {
		if w.table.Run("sidebar"); side.Visible() != want || card.Visible() == want {
			t.Errorf("F9: sidebar %v, card %v, want %v", side.Visible(), card.Visible(), want)
		}
	}
	if w.goSection(section.Calendar); w.sidebarAsked {
		t.Error("it stays asked for in the calendar")
	}
}

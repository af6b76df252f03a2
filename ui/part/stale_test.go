package part

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"chancery/model"
)

// What was said of a text goes when the text does.
func TestASentenceGoesWithTheTextItWasSaidOf(t *testing.T) {
	test.NewTempApp(t)
	f := NewField("Day", 1, func(error) string { return "no such day" })
	f.OnCommit = func(s string) error {
		if s != "Monday" {
			return model.Refuse("model.missing")
		}
		return nil
	}
	f.Entry().SetText("Mnday")
	if f.Commit() || f.Refused() == "" {
		t.Fatal("it was not refused")
	}
	f.Entry().SetText("Mondy")
	if f.Refused() != "" {
		t.Errorf("of another text it says %q", f.Refused())
	}
	if f.Commit() || f.Refused() == "" {
		t.Error("the other text was not refused")
	}
}

// A scroll bar lies beside what is on a card, over none of it.
func TestTheScrollBarOfACardCoversNoField(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewTempWindow(t, container.NewWithoutLayout())
	w.Resize(fyne.NewSize(800, 400))
	var fields []fyne.CanvasObject
	for range 12 {
		fields = append(fields, NewField("Field", 1, nil))
	}
	s := Open(w.Canvas(), "Many", 500, container.New(Stack{Gap: 8}, fields...), nil)
	s.Refresh()
	bar := s.scroll.Size().Width - 10
	if got := fields[0].Size().Width; got > bar || got < bar-20 {
		t.Errorf("a field is %v wide, the bar begins at %v", got, bar)
	}
}

// A form that is locked is a card to read.
func TestALockedFormIsACardToRead(t *testing.T) {
	test.NewTempApp(t)
	changed := 0
	field := NewField("Name", 1, nil)
	field.Put("as it is")
	choice := NewChoice("Kind", []Option{{Value: "a", Name: "A"}, {Value: "b", Name: "B"}}, nil)
	choice.OnChoose = func(string) error { changed++; return nil }
	check := NewCheck("Fixed", false, func(bool) { changed++ })
	form := container.New(Stack{}, field, choice.Pane, check.Pane)
	w := test.NewTempWindow(t, form)
	w.Resize(fyne.NewSize(400, 300))
	Lock(form)
	for range 6 {
		w.Canvas().(interface{ FocusNext() }).FocusNext()
		if f := w.Canvas().Focused(); f != nil {
			f.TypedRune('x')
			f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
			f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
			f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
		}
		if s, ok := w.Canvas().Focused().(fyne.Shortcutable); ok {
			clip := fyne.CurrentApp().Clipboard()
			clip.SetContent("pasted")
			s.TypedShortcut(&fyne.ShortcutPaste{Clipboard: clip})
			s.TypedShortcut(&fyne.ShortcutCut{Clipboard: clip})
		}
	}
	if changed != 0 || field.Text() != "as it is" {
		t.Errorf("%d changes, it says %q", changed, field.Text())
	}
}

// A card lies on whole dots, whatever the height of the window: between two its edges
// would be cut.
func TestACardLiesOnWholeDots(t *testing.T) {
	test.NewTempApp(t)
	w := test.NewTempWindow(t, container.NewWithoutLayout())
	s := Open(w.Canvas(), "Card", 500, NewField("Field", 1, nil), nil)
	for h := float32(400); h < 420; h++ {
		if x, y, _, _ := s.card(fyne.NewSize(801, h)); x != float32(int(x)) || y != float32(int(y)) {
			t.Errorf("%v high, the card lies at %v, %v", h, x, y)
		}
	}
}

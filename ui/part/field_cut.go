package part

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/scene"
)

const cutInset = 8 // of a text in its box: the border and the padding of the toolkit

// cut says by an ellipsis that a text is longer than its line is wide. The entry of the toolkit ends it
// in the middle of a letter at the frame, or shows its end after it was typed in; once it has the keyboard
// all of it is reached there. What is too long by little is set a little smaller instead.
func (f *Field) cut(y, h float32) {
	p, s, room := look.Now(), &f.veil.Scene, f.size.Width-2*cutInset-2
	s.Begin()
	short := f.entry.MultiLine || f.entry.focused || f.entry.Password || room < 20 || scene.F13.Width(f.entry.Text) <= room
	if f.veil.Hidden = short; short {
		return
	}
	f.veil.Move(fyne.NewPos(0, y))
	f.veil.Resize(fyne.NewSize(f.size.Width+1, h+1))   // as the layer below it
	s.Box(0, 0, f.size.Width, h, false, f.wrong != "") // the entry writes over the frame too
	face := scene.F13
	if narrow := scene.F12; narrow.Width(f.entry.Text) <= room { // a date with its year is not cut for a few dots
		face = narrow
	}
	s.In(cutInset, 0, h, face.Fit(f.entry.Text, room), face, p.Text)
}

// Hint is shown while the field is empty.
func (f *Field) Hint(s string) *Field {
	f.hint = s
	f.fitHint()
	return f
}

// fitHint shows as much of the hint as there is room for: of examples those that fit whole.
func (f *Field) fitHint() {
	text := f.hint
	if room := f.size.Width - hintInset; f.rows == 1 && f.size.Width > 0 {
		for scene.F13.Width(text) > room && strings.Contains(text, ", ") {
			text = text[:strings.LastIndex(text, ", ")]
		}
		text = scene.F13.Fit(text, room)
	}
	if f.entry.PlaceHolder != text {
		f.entry.SetPlaceHolder(text)
	}
}

const hintInset = 26 // of the entry on both sides, with some room for the face of the toolkit

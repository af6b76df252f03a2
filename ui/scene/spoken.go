package scene

import (
	"strings"

	"fyne.io/fyne/v2"
)

// called names the kinds of places in the language of the window.
var called = func(string) string { return "" }

// Speak says how kinds of places are called from now on.
func Speak(name func(kind string) string) { called = name }

// leading are the kinds of places that show something and do nothing.
var leading = map[string]bool{"attached": true, "change": true, "conflict": true, "diary": true, "entry": true, "event": true, "explain": true, "go": true,
	"heading": true, "hit": true, "leads": true, "made": true, "month": true, "more": true, "days-more": true, "nearest": true, "origin": true, "past": true, "point": true,
	"points": true, "untranslated": true, "use": true, "uses": true}

// role is what a place is taken for: of those that the toolkit knows.
func (h Hit) role() fyne.AccessibleRole {
	switch {
	case h.inert():
		return fyne.AccessibleRoleContainer
	case leading[h.Kind]:
		return fyne.AccessibleRoleLink
	}
	return fyne.AccessibleRoleButton
}

// spoken is how a place is called: by its kind, and by what is written on it.
func (s *Scene) spoken(h Hit) string {
	out := []string{called(h.Kind)}
	for _, t := range s.texts[:s.nt] {
		at := t.Position().AddXY(1, t.TextSize/2)
		if at.X >= h.Pos.X && at.Y >= h.Pos.Y && at.X < h.Pos.X+h.Size.Width && at.Y < h.Pos.Y+h.Size.Height && t.Text != "" {
			out = append(out, t.Text)
		}
	}
	return strings.Join(out, " ")
}

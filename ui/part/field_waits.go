package part

import "chancery/ui/scene"

// Waiting is a field whose text is taken with the button of its card, also where the card has looked
// at it before.
func (f *Field) Waiting() *Field {
	f.held = func() bool { return true }
	return f
}

// waits says that the text is committed by a button: then it is the card that Escape
// leaves, with all that is typed on it.
func (f *Field) waits() bool { return f.OnCommit == nil || f.held != nil && f.held() }

// escape leaves the field as Tab does: what was typed is taken. What cannot be is kept with its reason,
// and goes only when Escape is pressed again.
func (f *Field) escape() {
	if f.Dirty() && !f.waits() {
		if f.wrong != "" {
			f.Put(f.last)
		} else if !f.Commit() {
			return
		}
	}
	if c := canvasOf(f); c != nil && !scene.Escape(c) {
		scene.LetGo(c)
	}
}

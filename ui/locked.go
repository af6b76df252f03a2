package ui

import (
	"errors"

	"chancery/model"
	"chancery/ui/part"
)

// locked is why the diary that is open can only be read, nil when it can be
// written, or none is open.
func (w *Window) locked() error {
	if w.diary == nil {
		return nil
	}
	return w.diary.Health().ReadOnly
}

// writable says that a diary is open in which something can be entered.
func (w *Window) writable() bool { return w.diary != nil && w.locked() == nil }

// both says that something can be entered, and what else a command asks for.
func (w *Window) both(able func() bool) func() bool {
	return func() bool { return w.writable() && able() }
}

// unlocked says that something can be entered; where not, it tells why before
// anybody has filled in a card.
func (w *Window) unlocked() bool {
	err := w.locked()
	switch {
	case err == nil:
		return true
	case model.Code(err) == readOnly:
		w.toast.Warn(w.words.Say("ui.read-only.said", w.whyLocked(err)), part.Action{Name: w.words.Say("ui.cmd.save-copy"), Do: w.doors.SaveCopy})
		w.root.Refresh()
	default:
		w.tell(err)
	}
	return false
}

// readOnly is the code of a diary that was opened to be read, or lies in a file that may
// not be written.
const readOnly = "storage.readonly"

// whyLocked is the sentence beside "can only be read": who had the file open, or what does not let it
// be written.
func (w *Window) whyLocked(err error) string {
	var e *model.Error
	switch {
	case model.Code(err) != readOnly:
		return w.words.Error(err)
	case errors.As(err, &e) && len(e.Args) > 1: // behind the path
		return w.words.Error(model.Refuse(readOnly+"-"+e.Args[1], e.Args[2:]...))
	}
	return w.words.Say("ui.read-only.why")
}

// entering lets a wish through that ends on a card, where something can be
// entered.
func entering[A, B any](w *Window, wish func(A, B)) func(A, B) {
	return func(a A, b B) {
		if w.unlocked() {
			wish(a, b)
		}
	}
}

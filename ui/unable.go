package ui

import (
	"slices"
	"strings"

	"chancery/ui/command"
	"chancery/ui/part"
)

// unable says why the command of a key has nothing to do here now, and what to do first: that it
// cannot be used alone leads nowhere.
func (w *Window) unable(c command.Command) {
	switch why := w.first(c.ID); {
	case w.diary == nil && c.ID == "new-visit": // whoever reads "New visit (Ctrl+N)" means to begin
		w.doors.Begin(func() { w.table.Run(c.ID) })
	case w.diary == nil:
		w.say(w.words.Say("ui.first.diary"), part.Action{Name: w.words.Say("ui.begin-empty"), Do: func() { w.doors.Begin(w.focusBoard) }})
	case w.locked() != nil && writes(c):
		w.unlocked()
	case why != "":
		w.say(w.words.Say(why))
	default:
		w.say(w.words.Say("ui.unable", strings.TrimSuffix(w.table.Name(c), "…")))
	}
}

// OpenBefore opens a diary that was opened before, by the digit under which it stands on the opening screen.
func (h host) OpenBefore(n int) {
	if !h.w.doors.OpenBefore(n) {
		h.w.unable(command.Command{})
	}
}

// writes says that a command enters something in the diary, which cannot be done in one that is only read.
func writes(c command.Command) bool {
	switch c.Group {
	case "new", "edit":
		return !slices.Contains([]string{"flagged", "files", "filter-clear"}, c.ID)
	}
	return slices.Contains([]string{"new-row", "set-rows", "twins", "letters", "import", "issue"}, c.ID)
}

// first is the key of the sentence that says what to do before a command can be used here, "" where
// nobody has said it.
func (w *Window) first(id string) string {
	switch id {
	case "delegations", "guests", "signing", "papers", "substitute":
		return w.leading("ui.choose-first")
	case "programme", "order", "back":
		return w.leading("ui.first.open")
	case "replace":
		return "ui.first.replace"
	case "enter", "save-template":
		return "ui.choose-first"
	case "shift":
		return "ui.first.shift"
	case "assign":
		if w.delegating() {
			return "ui.first.seat"
		}
		return w.leading("ui.first.items")
	case "undo", "redo":
		return "error.storage.nothing"
	case "details":
		if w.register() {
			return "ui.first.row"
		}
		return "ui.first.details"
	case "fit":
		return "ui.first.days"
	case "closed-visit":
		return "ui.first.left"
	case "flagged":
		return "ui.first.flagged"
	case "new-row", "set-rows", "twins", "register-columns", "export-register":
		return "ui.first.register"
	}
	return ""
}

// leading leads back to the visit that is open behind a register; where none is, it says what else is
// to be done first.
func (w *Window) leading(first string) string {
	if w.register() && w.stand.Inside() {
		return "ui.first.back"
	}
	return first
}

package ui

import (
	"errors"
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
)

// toldLeft is something typed of which the toast says that it was not saved.
type toldLeft struct {
	said string // by the toast, "" for nothing
	text string
	away int // seconds for which the place where it was typed has not been on show
}

// longEnough is for how many seconds that is said where something else is on show.
const longEnough = 10

func (w *Window) toldUnsaved(err error) {
	w.unsaved = toldLeft{}
	var of *model.Error
	if errors.As(err, &of) && of.Code == "sheet.draft-kept" && len(of.Args) > 0 {
		w.unsaved = toldLeft{said: w.toast.Text(), text: of.Args[0]}
	}
}

// calm takes away that something typed was not saved, as soon as it waits no more, or what it waits in was left for
// something else.
func (w *Window) calm() {
	u := &w.unsaved
	if u.said == "" || w.toast.Text() != u.said || w.diary == nil {
		return
	}
	typed := w.typed()
	at := slices.IndexFunc(typed, func(d draft) bool { return d.Text == u.text || u.text == "…" })
	if at >= 0 && w.shows(&typed[at]) {
		u.away = 0
		return
	}
	if u.away++; at < 0 || u.away >= longEnough {
		*u = toldLeft{}
		w.toast.Clear()
		w.root.Refresh()
	}
}

// shows says that a draft stands where somebody can see it.
func (w *Window) shows(d *draft) bool {
	switch d.In {
	case ofRegister:
		return w.registers.Board() == register.Kind(d.Command) && (w.register() || w.ofRegister() != "")
	case ofSheet:
		return true
	}
	return w.stand.Event == d.Of.Event || slices.Contains(w.chosen, d.Of)
}

// waits says what is typed at this moment and is saved nowhere, "" for nothing.
func (w *Window) waits() string {
	var out []string
	for _, d := range w.typed() {
		out = append(out, w.words.Say("ui.drafts.new", d.Where, short(d.Text)))
	}
	return strings.Join(out, "; ")
}

package ui

import (
	"slices"
	"strings"

	"chancery/exchange"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/view"
)

const mostProgrammes = 4 // are offered

// Programmes are the visits in which rows of a programme that were copied can be opened: the one
// that is open, the one that was left, then those ahead.
func (h host) Programmes(text string) (out []part.Action) {
	w, today := h.w, h.w.today()
	list := slices.Clone(w.events)
	rank := func(e *model.Event) int {
		switch {
		case e.ID == w.stand.Event:
			return -2
		case e.ID == w.left.stand.Event:
			return -1
		case e.LastDay == "", e.LastDay < today:
			return 1 << 20
		}
		return max(0, e.FirstDay.Sub(today))
	}
	slices.SortStableFunc(list, func(a, b model.Listed) int { return rank(&a.Event) - rank(&b.Event) })
	for i := range list[:min(mostProgrammes, len(list))] {
		e := &list[i].Event
		out = append(out, part.Action{Name: w.words.Say("section.programme.into", w.words.Text(e.Title)), Do: func() { w.pasteInto(e.ID, e.FirstDay, text) }})
	}
	return out
}

// copied gives what was copied as rows, where the clipboard holds a page beside the text and there is a
// table in it: no text tells of merged cells, and of lines within one. The system is asked beside the
// window: it may be slow, and what the window itself has copied only the window can give.
func (w *Window) copied(text string, put func(rows string)) {
	if text != "" && !strings.ContainsAny(text, "\t\n") {
		put(text)
		return
	}
	rows := ""
	w.beside(func() { rows = exchange.Copied(w.Outside.Copied()) }, func() {
		if rows == "" {
			rows = text
		}
		put(rows)
	})
}

// pasteInto opens rows that were copied in the running order of a visit, from its first day on.
func (w *Window) pasteInto(event int64, day civil.Date, text string) {
	w.showThen(view.Stand{View: view.Order, Day: day, Event: event}, func() {
		w.focusBoard()
		w.views.Order.Rows.Paste(text)
	})
}

// pasteAnywhere takes in what was copied where nothing that has the keyboard takes it, as a file with
// the same text that is dropped there. A card that is open comes first.
func (w *Window) pasteAnywhere() {
	if w.diary == nil || w.win.Canvas().Overlays().Top() != nil || !w.unlocked() {
		return
	}
	w.copied(w.App.Clipboard().Content(), w.taker.Pasted)
}

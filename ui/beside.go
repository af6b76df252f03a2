package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/side"
	"chancery/ui/view"
)

var _ side.Host = host{}

func (h host) Canvas() fyne.Canvas   { return h.w.win.Canvas() }
func (h host) Remember()             { h.w.remember() }
func (h host) GivenUp(s *part.Sheet) { h.w.kit.GivenUp(s) }
func (h host) Enter(event int64)     { h.w.enter(event) }

func (h host) Known(of register.Kind, key int64) { h.w.goBoard(of, key) }

// Begin opens a visit that was made just now, in its first empty row. Escape leads
// back to its days.
func (h host) Begin(event int64) {
	if !h.w.stand.Inside() {
		h.w.stand.Day = h.w.listed(event).Event.FirstDay
	}
	h.w.enter(event)
}

// Reach shows what was found, wherever it is.
func (h host) Reach(ref model.Ref, start civil.Moment) {
	if ref.Event < 0 {
		h.w.goLent(ref, start)
		return
	}
	h.w.goTo(ref, start)
}
func (h host) FocusBoard() { h.w.focusBoard() }
func (h host) Search()     { h.w.find() }

// namedBoards are those on which a filter with a name may be shown.
func namedBoards() (out []string) {
	for _, v := range view.Kinds {
		if v != view.Some {
			out = append(out, string(v))
		}
	}
	return out
}

// Shown is what is on show.
func (h host) Shown() side.Shown {
	w := h.w
	s := side.Shown{Today: w.today(), Day: w.stand.Day, Event: w.stand.Event, Zone: w.zone, Pool: w.pool.list, Span: w.pool.span}
	s.First, s.Days = w.stand.Span(w.words.FirstWeekday())
	s.Marked = w.stand.View != view.Month && w.stand.View != view.Year
	if len(w.chosen) > 0 && !w.chosen[0].IsItem() {
		s.Chosen = w.chosen[0].Event
	}
	return s
}

// Whole is what is on show with all that is known of it, read anew where the view
// does without.
func (h host) Whole() []model.Entry {
	w := h.w
	if !w.bare() {
		return w.pool.list
	}
	all, err := w.reading.Calendar(w.pool.span, false)
	if err != nil {
		w.tell(err)
	}
	return w.onShow(all, w.pool.span)
}

// Look shows what is let through now, on a board when it can be shown.
func (h host) Look(board string) {
	w := h.w
	v := view.Kind(board)
	if v == "" && !w.filters() { // where nothing is narrowed nobody would see what a view lets through
		v = view.Order
	}
	if !slices.Contains(view.Kinds, v) || v == view.Order && !w.stand.Inside() {
		w.read()
		return
	}
	w.setView(v)
}

// Turn shows a day, and chooses what else is given: the list it was chosen in stays under
// the hand, which may be about to press a second time.
func (h host) Turn(day civil.Date, choose ...model.Ref) {
	w := h.w
	if len(choose) > 0 {
		w.chosen, w.inList = choose, choose
	}
	p := w.timely(w.stand)
	p.Day = day
	if p.View == view.Order {
		p.View = view.Day
	}
	w.show(p)
}

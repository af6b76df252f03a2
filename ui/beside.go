package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/ui/side"
	"chancery/words"
)

var _ side.Host = (*Window)(nil)

// pool is what the filter chooses from on the view that is on show: conflicts
// are looked for in all of it, so that none is hidden.
type pool struct {
	list []model.Entry
	span civil.Span // that is on show
}

// namedBoards are those on which a filter with a name may be shown.
func namedBoards() (out []string) {
	for _, v := range Views {
		if v != Some {
			out = append(out, string(v))
		}
	}
	return out
}

// Words are those of the language on show.
func (w *Window) Words() *words.Words { return w.words }

// Canvas is where sheets and menus open.
func (w *Window) Canvas() fyne.Canvas { return w.win.Canvas() }

// Reading is what was read of the diary, nil while none is open.
func (w *Window) Reading() *reading.Reading {
	if w.diary == nil {
		return nil
	}
	return w.reading
}

// Shown is what is on show.
func (w *Window) Shown() side.Shown {
	s := side.Shown{Today: w.today(), Day: w.place.Day, Event: w.place.Event, Zone: w.zone, Pool: w.pool.list, Span: w.pool.span}
	s.First, s.Days = w.place.Span(w.words.FirstWeekday())
	s.Marked = w.place.View != Month && w.place.View != Year
	if len(w.chosen) > 0 && !w.chosen[0].IsItem() {
		s.Chosen = w.chosen[0].Event
	}
	return s
}

// Do makes a change and says so.
func (w *Window) Do(c model.Change) error { return w.do(c) }

// Tell says an error that has no field to stand under.
func (w *Window) Tell(err error) { w.tell(err) }

// Remember keeps how the window was left.
func (w *Window) Remember() { w.remember() }

// Look shows what is let through now, on a board when it can be shown.
func (w *Window) Look(board string) {
	v := View(board)
	if !slices.Contains(Views, v) || v == Order && !w.place.Inside() {
		w.read()
		return
	}
	w.setView(v)
}

// Turn shows a day, and chooses what else is given.
func (w *Window) Turn(day civil.Date, choose ...model.Ref) {
	if len(choose) > 0 {
		w.chosen = choose
	}
	p := w.place
	p.Day = day
	if p.View == Order {
		p.View = Day
	}
	w.show(p)
}

// Reach shows something, wherever it is.
func (w *Window) Reach(ref model.Ref, start civil.Moment) { w.goTo(ref, start) }

// Enter opens a visit.
func (w *Window) Enter(event int64) { w.enter(event) }

// Menu opens the menu of an item or a visit.
func (w *Window) Menu(ref model.Ref, at fyne.Position) { w.menuItem(ref, at) }

// FocusBoard gives the keyboard to what is on show.
func (w *Window) FocusBoard() { w.focusBoard() }

package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/section"
	"chancery/ui/view"
)

// show goes to a place without remembering the way back. A visit in which
// something is typed that cannot be saved is left when whoever typed it says so.
func (w *Window) show(p view.Stand) { w.showThen(p, func() {}) }

// showThen does something more once the place is on show.
func (w *Window) showThen(p view.Stand, then func()) {
	on := func() {
		w.goes(p)
		then()
		w.cameBack(p.Event)
	}
	if p.Event != w.stand.Event && len(w.settleVisit()) > 0 {
		w.doors.Leave("visit", on)
		return
	}
	on()
}

func (w *Window) goes(p view.Stand) {
	if p.Event != w.stand.Event {
		if w.stand.Inside() {
			w.left = closed{w.stand, slices.Clone(w.chosen), model.Ref{}}
			if w.ordered() {
				w.left.at = w.views.Order.Rows.At()
			}
		}
		w.dropVisit()
	}
	if p.Whole() && !p.Inside() {
		p.View = view.Week
	}
	if p.Inside() && p.Tab() == view.ProgrammeTab {
		w.seenBy = p.View
	}
	w.sidebarAsked = w.sidebarAsked && p.View == view.Papers
	p.Days = w.memory.Days
	w.search.Shut()
	if w.came != nil && p.Event != w.came.event {
		w.came = nil
	}
	w.in, w.stand = section.Calendar, p
	w.side.Turn(p.Day)
	w.read()
}

// enter opens a visit: its programme alone, with the way back kept.
func (w *Window) enter(event int64) {
	for _, l := range w.events {
		if l.Event.ID != event {
			continue
		}
		if !w.stand.Inside() {
			w.trail.Push(w.stand)
		}
		day := l.Event.FirstDay
		if l.Event.Covers(w.stand.Day) {
			day = w.stand.Day
		}
		w.chosen = nil
		w.show(view.Stand{View: view.Order, Day: day, Event: event})
		w.focusBoard()
	}
}

// goBack leaves the visit for where the person came from; where that shows none of
// its days, for those days.
func (w *Window) goBack() {
	if p, ok := w.trail.Pop(); ok {
		e := w.inside.Event
		if !w.covers(p, e) {
			p.Day = e.FirstDay
			if e.Covers(w.stand.Day) {
				p.Day = w.stand.Day
			}
		}
		was := w.chosen
		w.chosen = []model.Ref{{Event: e.ID}}
		w.showThen(p, func() { w.left.chosen = was })
		w.focusBoard()
	} else if w.stand.Inside() {
		w.show(view.Stand{View: view.Week, Day: w.stand.Day})
		w.focusBoard()
	}
}

// covers says whether any day of an event is on show at a place.
func (w *Window) covers(p view.Stand, e model.Event) bool {
	first, days := p.Span(w.words.FirstWeekday())
	for n := range days {
		if e.Covers(first.Add(n)) {
			return true
		}
	}
	return false
}

func (w *Window) setView(v view.Kind) {
	if w.desk == nil || (view.Stand{View: v}).Whole() && !w.stand.Inside() {
		return
	}
	p := w.stand
	p.View = v
	it, meant := w.meantItem()
	if meant = meant && w.ordered(); meant {
		p.Day = it.Start.Date()
	}
	if w.show(p); meant {
		w.views.Of(v).Reveal(it.Start.At)
	}
	w.focusBoard()
}

// meantItem is the one item of the open visit that is chosen.
func (w *Window) meantItem() (model.Item, bool) {
	if ref, ok := w.only(); ok && w.stand.Inside() {
		return w.inside.Item(ref.Item)
	}
	return model.Item{}, false
}

func (w *Window) step(n int) {
	w.show(w.timely(w.stand).Step(n))
	w.focusBoard()
}

func (w *Window) goToday() {
	p := w.timely(w.stand)
	p.Day = w.today()
	w.show(p)
	w.views.Of(p.View).Reveal(w.Now().Unix())
	w.focusBoard()
}

// goDay opens a day in the day view.
func (w *Window) goDay(d civil.Date) {
	w.show(view.Stand{View: view.Day, Day: d, Event: w.stand.Event})
	w.focusBoard()
}

// goTo shows one item or event, wherever it is.
func (w *Window) goTo(ref model.Ref, start civil.Moment) {
	p := w.timely(w.stand)
	if p.Inside() && p.Event != ref.Event {
		p = view.Stand{View: view.Week}
		w.trail = view.Trail{}
	}
	if day := start.Date(); day.Valid() {
		p.Day = day
	}
	w.chosen = []model.Ref{ref}
	w.show(p)
	if ref.IsItem() {
		w.views.Of(p.View).Reveal(start.At)
	}
	w.focusBoard()
}

// choose selects what the inspector shows.
func (w *Window) choose(refs []model.Ref) {
	refs = slices.DeleteFunc(slices.Clone(refs), func(r model.Ref) bool { return r == model.Ref{} })
	clean := slices.DeleteFunc(slices.Clone(refs), isLent) // that can be pointed at, and no more
	was := w.inspecting()
	w.chosen, w.inList = clean, nil
	w.fillInspector()
	if was != w.inspecting() {
		w.root.Refresh()
	}
	for _, v := range w.views.All() {
		v.Select(refs...)
	}
	w.inspector.Ground.Refresh()
	w.side.Refresh()
	w.holdOn()
}

// goRow chooses, and puts the keyboard on the row of what is chosen where the running order is on show.
func (w *Window) goRow(refs []model.Ref) {
	w.choose(refs)
	if w.ordered() && len(w.chosen) == 1 {
		w.views.Order.Rows.Select(w.chosen[0])
	}
}

// open is a double click or Enter: into the visit, or into the fields of an item.
func (w *Window) open(ref model.Ref) {
	switch {
	case ref.Event < 0:
		w.openLent(ref)
		return
	case !ref.IsItem():
		w.enter(ref.Event)
		return
	}
	w.lookInto(ref)
}

// lookInto opens the fields of an item or a visit beside the board.
func (w *Window) lookInto(ref model.Ref) {
	w.memory.Inspect = true
	w.choose([]model.Ref{ref})
	w.root.Refresh()
	if w.inspecting() {
		w.inspector.Focus(w.win.Canvas())
	}
}

// details shows the fields of the visit that is open.
func (w *Window) details() {
	w.memory.Inspect = true
	w.choose([]model.Ref{{Event: w.stand.Event}})
	w.root.Refresh()
}

// focusBoard gives the keyboard to what is on show.
func (w *Window) focusBoard() {
	c := w.win.Canvas()
	switch {
	case c.Overlays().Top() != nil:
		return
	case w.diary == nil:
		c.Focus(w.doors.Page)
		return
	}
	if f := w.keyboard(); f != nil {
		c.Focus(f)
	}
}

// holdOn gives the keyboard to what is on show when what had it is not on show any more.
func (w *Window) holdOn() {
	if f, ok := w.win.Canvas().Focused().(fyne.CanvasObject); ok && w.diary != nil && w.gone(f) {
		w.focusBoard()
	}
}

// gone says that what has the keyboard cannot be seen. What is none of the parts of the
// window lies in the inspector.
func (w *Window) gone(f fyne.CanvasObject) bool {
	if w.register() {
		return w.goneFrom(f)
	}
	shown := w.views.Of(w.stand.View)
	for _, v := range w.views.All() {
		if k, ok := v.Keyboard().(fyne.CanvasObject); ok && k == f {
			return v != shown
		}
	}
	if slices.Contains(w.root.Objects, f) {
		return !f.Visible()
	}
	if f == fyne.CanvasObject(w.search.Field.Entry()) {
		return !w.search.Field.Visible()
	}
	if w.stand.View == view.Delegations {
		return !w.views.Senders.Board.Editing(f)
	}
	if w.stand.View == view.Papers {
		return !w.views.Papers.Board.Editing(f)
	}
	rows := w.views.Order.Rows
	if _, table := f.(*part.Table); table { // of a visit that was left
		return true
	}
	typing := rows != nil && rows.Table.Editing() && w.stand.View == view.Order
	return !typing && !w.inspector.Body.Visible()
}

// goneFrom says so of what has the keyboard while a register is on show.
func (w *Window) goneFrom(f fyne.CanvasObject) bool {
	k, ok := w.registers.Keyboard().(fyne.CanvasObject)
	if ok && k == f {
		return false
	}
	if _, table := f.(*part.Table); table { // of a register that was left
		return true
	}
	if slices.Contains(w.root.Objects, f) {
		return !f.Visible()
	}
	if f == fyne.CanvasObject(w.registers.Field.Entry()) {
		return !w.registers.Field.Visible()
	}
	return !w.registers.Editing() && !w.registers.Card.Body.Visible()
}

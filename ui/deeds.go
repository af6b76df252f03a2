package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/board"
	"chancery/ui/deed"
	"chancery/ui/past"
	"chancery/ui/view"
)

var _ deed.Host = host{}

func (h host) Events() []model.Listed           { return h.w.events }
func (h host) Chosen() []model.Ref              { return h.w.chosen }
func (h host) Pick(refs ...model.Ref)           { h.w.chosen = refs }
func (h host) Entry(ref model.Ref) *model.Entry { return h.w.entryOf(ref) }
func (h host) Seen(ref model.Ref) model.Seen    { return h.w.seen(ref) }
func (h host) ReadAgain()                       { h.w.read() }
func (h host) StandAt(p view.Stand)             { h.w.show(p) }
func (h host) NoWayBack()                       { h.w.trail = view.Trail{} }
func (h host) LookInto(ref model.Ref)           { h.w.open(ref) }
func (h host) GuestList(ref model.Ref)          { h.w.guestList(ref) }
func (h host) History(ref model.Ref)            { past.Open(h, ref) }
func (h host) PapersOf(event int64)             { h.w.toPapers(event, "") }

func (h host) InsertRow(beside model.Ref, below bool) { h.w.views.Order.Rows.Insert(beside, below) }

// wishes are what the boards ask of the window.
func (w *Window) wishes() board.Wishes {
	return board.Wishes{
		OnSelect: w.choose, OnOpen: w.open, OnDay: w.goDay, OnStep: w.step, OnToday: w.goToday, OnRune: w.table.Rune, OnClash: w.clash.OfMove,
		OnKey:        w.table.Key,
		OnChange:     func(moves []model.Move, insist bool) { w.try(&model.MoveItems{Moves: moves, Force: insist}) },
		OnMoveEvent:  func(event model.Seen, days int) { w.try(&model.MoveEvent{Event: event, Days: days, Force: true}) },
		OnCreate:     entering(w, w.deeds.NewItemAt),
		OnCreateDays: entering(w, w.deeds.NewOnDays),
		OnDelete:     func(refs []model.Ref) { w.deeds.Remove(slices.DeleteFunc(slices.Clone(refs), isLent)) },
		OnDuplicate:  w.own(w.deeds.Duplicate),
		OnMenu: func(ref model.Ref, at int64, pos fyne.Position) {
			w.own(func(ref model.Ref) { w.deeds.MenuBoard(ref, at, pos) })(ref)
		},
		OnRulers: w.menuRulers,
		OnRefuse: w.refuse,
		OnStay:   w.stayed,
		OnFit:    w.fitDays,
		OnZoom:   func(hour float32) { w.memory.Zoom = hour },
	}
}

// stayed says why something that was carried lies where it lay.
func (w *Window) stayed(ref model.Ref, why board.Stay) {
	title := w.words.Text(w.entryOf(ref).Title)
	switch why {
	case board.Outside:
		w.say(w.words.Say("ui.stayed.outside", title))
	case board.Astray:
		w.say(w.words.Say("ui.stayed.astray", title, w.words.RangeNoYear(w.daysOf(ref.Event))))
	}
}

// daysOf are the days of a visit; one that stands has no last one.
func (w *Window) daysOf(event int64) (first, last civil.Date) {
	e := &w.listed(event).Event
	return e.FirstDay, e.LastDay
}

// fitDays lets full days take the width of empty ones, or no longer.
func (w *Window) fitDays() {
	w.memory.Fitted = !w.memory.Fitted
	w.refill()
	w.remember()
}

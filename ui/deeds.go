package ui

import (
	"chancery/model"
	"chancery/ui/board"
	"chancery/ui/deed"
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
func (h host) PapersOf(event int64)             { h.w.papers.Of(event) }

func (h host) InsertRow(beside model.Ref, below bool) { h.w.views.Order.Rows.Insert(beside, below) }

// wishes are what the boards ask of the window.
func (w *Window) wishes() board.Wishes {
	return board.Wishes{
		OnSelect: w.choose, OnOpen: w.open, OnDay: w.goDay, OnStep: w.step, OnToday: w.goToday, OnRune: w.table.Rune, OnClash: w.clash.OfMove,
		OnKey:        w.table.Key,
		OnChange:     func(moves []model.Move, insist bool) { w.try(&model.MoveItems{Moves: moves, Force: insist}) },
		OnMoveEvent:  func(event model.Seen, days int) { w.try(&model.MoveEvent{Event: event, Days: days, Force: true}) },
		OnCreate:     w.deeds.NewItemAt,
		OnCreateDays: w.deeds.NewOnDays,
		OnDelete:     w.deeds.Remove,
		OnDuplicate:  w.deeds.Duplicate,
		OnMenu:       w.deeds.MenuBoard,
		OnRulers:     w.menuRulers,
		OnRefuse:     w.deeds.RefuseFixed,
		OnZoom:       func(hour float32) { w.memory.Zoom = hour },
	}
}

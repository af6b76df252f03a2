package ui

import (
	"chancery/model"
	"chancery/ui/clash"
	"chancery/ui/view"
)

var _ clash.Host = host{}

func (h host) Stand() view.Stand        { return h.w.stand }
func (h host) Inside() *model.Programme { return &h.w.inside }
func (h host) Zone() string             { return h.w.zone }
func (h host) Pool() []model.Entry      { return h.w.pool.list }

func (h host) Later(ref model.Ref, minutes int) { h.w.deeds.ShiftAlone(ref, minutes) }
func (h host) Elsewhere(ref model.Ref)          { h.w.deeds.Place([]model.Ref{ref}) }

// ShowBoth shows two items, chosen, on the day that the second begins.
func (h host) ShowBoth(a, b *model.Entry) {
	h.w.goTo(b.Ref, b.Start)
	if a.Ref != b.Ref {
		h.w.choose([]model.Ref{a.Ref, b.Ref})
	}
}

package inspect

import (
	"chancery/model"
	"chancery/ui/part"
)

// Left is what was typed and is not saved, and in what.
type Left struct {
	part.Left
	Of model.Ref
}

// Settle saves what is typed in the inspector as leaving the field does, and gives
// what cannot be saved: here, and in what was looked into before.
func (p *Panel) Settle() []Left {
	var out []Left
	add := func(of model.Ref, list []part.Left) {
		for _, l := range list {
			out = append(out, Left{l, of})
		}
	}
	if p.item != nil {
		add(p.item.ref(), part.Settle(p.item.box))
		for ref, list := range p.item.waiting() {
			if p.holds(ref) {
				add(ref, list)
			}
		}
	}
	if p.visit != nil {
		add(model.Ref{Event: p.visit.event.ID}, part.Settle(p.visit.box))
	}
	return out
}

// holds says that an item is still in the diary.
func (p *Panel) holds(ref model.Ref) bool {
	of, err := p.host.Kit().Desk.Programme(ref.Event)
	if err != nil {
		return false
	}
	_, ok := of.Item(ref.Item)
	return ok
}

// ref is the item on show.
func (f *itemForm) ref() model.Ref {
	return model.Ref{Event: f.cells.Programme.Event.ID, Item: f.id}
}

// waiting is what could not be saved in other items, by item.
func (f *itemForm) waiting() map[model.Ref][]part.Left {
	out := map[model.Ref][]part.Left{}
	for _, list := range f.drafts {
		for _, d := range list {
			out[d.of] = append(out[d.of], part.Left{Where: f.inputs()[d.field].AccessibilityLabel(), Text: d.text, Why: d.wrong})
		}
	}
	return out
}

var _ part.Typist = (*People)(nil)

// Settle leaves a name that was typed to whoever typed it: it may mean one of
// several, or somebody new.
func (l *People) Settle() []part.Left { return l.Typed() }

// Typed is the name that was typed and means nobody yet.
func (l *People) Typed() []part.Left {
	left := l.field.Typed()
	for i := range left {
		left[i].Where = l.label
	}
	return left
}

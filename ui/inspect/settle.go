package inspect

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"

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
	return append(out, p.waiting()...)
}

// Typed is what was typed in the inspector and is not saved: here, and in what was
// looked into before.
func (p *Panel) Typed() []Left {
	var out []Left
	for _, form := range p.forms() {
		for _, l := range part.Typed(form.box) {
			if l.Text != l.Was {
				out = append(out, Left{l, form.ref})
			}
		}
	}
	if p.item != nil {
		for ref, list := range p.item.waiting() {
			for _, l := range list {
				out = append(out, Left{l, ref})
			}
		}
	}
	return append(out, p.waiting()...)
}

// shownForm is one of the two forms, and what it shows.
type shownForm struct {
	box *fyne.Container
	ref model.Ref
}

func (p *Panel) forms() (out []shownForm) {
	if p.item != nil {
		out = append(out, shownForm{p.item.box, p.item.ref()})
	}
	if p.visit != nil {
		out = append(out, shownForm{p.visit.box, model.Ref{Event: p.visit.event.ID}})
	}
	return out
}

// setAside keeps what is typed in a form that is about to show something else, where
// it cannot be saved.
func (p *Panel) setAside(now model.Ref) {
	p.busy = true
	defer func() { p.busy = false }()
	for _, f := range p.forms() {
		if f.ref.IsItem() != now.IsItem() || f.ref == now || f.ref == (model.Ref{}) {
			continue
		}
		var left []part.Left
		if f.ref.IsItem() { // its fields look after themselves
			left = append(p.item.host.Settle(), p.item.guest.Settle()...)
		} else {
			left = part.Settle(f.box)
		}
		if len(left) > 0 {
			p.aside[f.ref] = left
			p.host.Tell(model.Refuse("sheet.draft-kept", left[0].Text, p.called(f.ref)))
		}
	}
}

// called is the title of what a form shows.
func (p *Panel) called(ref model.Ref) string {
	if !ref.IsItem() {
		return p.host.Kit().Words.Text(p.visit.event.Title)
	}
	it, _ := p.item.cells.Programme.Item(ref.Item)
	return p.host.Kit().Words.Text(it.Title)
}

// takeUp shows again what was set aside of what is looked into.
func (p *Panel) takeUp(ref model.Ref) {
	for _, f := range p.forms() {
		if f.ref != ref {
			continue
		}
		for _, l := range p.aside[ref] {
			part.Put(f.box, l)
		}
		delete(p.aside, ref)
	}
}

// waiting is what was set aside, in the order of the diary.
func (p *Panel) waiting() []Left {
	var out []Left
	for ref, list := range p.aside {
		for _, l := range list {
			if _, err := p.host.Kit().Desk.Programme(ref.Event); err == nil {
				l.In = nil
				out = append(out, Left{l, ref})
			}
		}
	}
	slices.SortFunc(out, func(a, b Left) int {
		return cmp.Or(cmp.Compare(a.Of.Event, b.Of.Event), cmp.Compare(a.Of.Item, b.Of.Item))
	})
	return out
}

// Put types again what was typed into a field of what is looked into.
func (p *Panel) Put(l Left) bool {
	for _, f := range p.forms() {
		if f.ref == l.Of {
			return part.Put(f.box, l.Left)
		}
	}
	return false
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

// Put types a name again.
func (l *People) Put(left part.Left) bool {
	if left.Where != l.label {
		return false
	}
	l.field.Entry().SetText(left.Text)
	return true
}

// Typed is the name that was typed and means nobody yet.
func (l *People) Typed() []part.Left {
	left := l.field.Typed()
	for i := range left {
		left[i].Where = l.label
	}
	return left
}

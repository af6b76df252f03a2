package ui

import (
	"fyne.io/fyne/v2"

	"reflect"

	"chancery/model"
	"chancery/ui/scene"
	"chancery/ui/view"
)

// Seek shows where a text that stands in some programmes is typed: in an item, in the visit itself, or
// in a register.
func (h host) Seek(of []model.Programme, text string) {
	w := h.w
	h.leaveSheet()
	for i := range of {
		p := &of[i]
		for j := range p.Items {
			it := &p.Items[j]
			if holds(reflect.ValueOf(*it), text) || holds(reflect.ValueOf(p.Who[it.ID]), text) || holds(reflect.ValueOf(p.Accesses[it.ID]), text) {
				w.seekItem(model.Ref{Event: p.Event.ID, Item: it.ID})
				return
			}
		}
		if holds(reflect.ValueOf(p.Event), text) {
			w.seekItem(model.Ref{Event: p.Event.ID})
			return
		}
	}
	if list := h.Cards(text, 1); len(list) > 0 {
		list[0].Do()
		return
	}
	w.say(w.words.Say("ui.nothing-found"))
}

// leaveSheet leaves the sheet on which a place was pressed.
func (h host) leaveSheet() {
	for range 2 {
		if h.w.win.Canvas().Overlays().Top() != nil {
			scene.Escape(h.w.win.Canvas())
		}
	}
}

// SeekItem shows an item in its programme.
func (h host) SeekItem(ref model.Ref) {
	h.leaveSheet()
	h.w.seekItem(ref)
}

// ToDelegations shows those of the visit that is open.
func (h host) ToDelegations() { h.w.setTab(view.DelegationsTab) }
func (h host) ToSigning()     { h.w.setTab(view.SigningTab) }

// ToCard shows the card of a visit, at the field with a label, "" for its head.
func (h host) ToCard(event int64, field string) {
	h.leaveSheet()
	h.w.seekItem(model.Ref{Event: event})
	fyne.Do(func() { h.w.inspector.To(h.w.win.Canvas(), field) }) // once the press is over, and the card is laid out
}

// seekItem opens what is meant in the programme of its visit, with its form beside it.
func (w *Window) seekItem(ref model.Ref) {
	if w.stand.Event != ref.Event || w.register() {
		w.enter(ref.Event)
	}
	if w.stand.Event != ref.Event { // something typed elsewhere keeps the window where it is
		return
	}
	w.show(w.timely(w.stand))
	if !ref.IsItem() {
		w.details()
		return
	}
	w.open(ref)
}

// holds says that a record, or one of several, has a text in one of its fields.
func holds(v reflect.Value, text string) bool {
	if t, ok := v.Interface().(model.Text); ok {
		for _, s := range t {
			if s == text {
				return true
			}
		}
		return false
	}
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			if holds(v.Index(i), text) {
				return true
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanInterface() && holds(f, text) {
				return true
			}
		}
	}
	return false
}

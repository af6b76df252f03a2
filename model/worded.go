package model

import (
	"reflect"
	"slices"
)

// each gives every text that a field of a record holds to a function that may change it: the
// text itself, those of steps, what stands on a diagram. What a copy of the record shares with
// it stays as it is.
func (f Field) each(r Record, do func(*Text)) {
	switch v := reflect.ValueOf(r).Elem().Field(f.at).Addr().Interface().(type) {
	case *Text:
		do(v)
	case *Steps:
		*v = slices.Clone(*v)
		for i := range *v {
			for _, t := range (*v)[i].texts() {
				do(t)
			}
		}
	case *string:
		if it, ok := r.(*Item); ok && v == &it.Diagram {
			onDiagram(v, do)
		}
	}
}

// onDiagram gives what stands on a diagram to a function; a picture says nothing.
func onDiagram(diagram *string, do func(*Text)) {
	p, ok := PositionsOf(*diagram)
	if !ok {
		return
	}
	was, _ := p.Diagram() // numbers and texts always encode
	for _, t := range p.texts() {
		do(t)
	}
	if now, err := p.Diagram(); err == nil && now != was {
		*diagram = now
	}
}

// texts are what the positions are called, and from where they are seen.
func (p *Positions) texts() []*Text {
	out := []*Text{&p.Seen, &p.Other}
	for i := range p.Marks {
		out = append(out, &p.Marks[i].Label)
	}
	return out
}

// Texts are the texts of a record, those of its steps and of its diagram too.
func Texts(r Record) (out []Text) {
	for _, f := range Fields(r) {
		f.each(r, func(t *Text) { out = append(out, *t) })
	}
	return out
}

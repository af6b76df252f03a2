package ui

import (
	"slices"
	"strings"

	"chancery/model"
)

// of says where what somebody typed stands: of which visit, of which of its items or days, on which card.
func (w *Window) of(d *draft) string {
	at, card := d.Of, ""
	if n := len(d.Ways); n > 0 {
		y := &d.Ways[n-1]
		card = y.Title
		switch {
		case y.Card != nil && y.Card.Of.Event != 0:
			at = y.Card.Of
		case y.Board != "": // of no visit
		case len(y.Chosen) == 1:
			at = y.Chosen[0]
		default:
			at = model.Ref{Event: y.Stand.Event}
		}
	}
	var out []string
	if p, err := w.reading.Programme(at.Event); at.Event != 0 && err == nil {
		out = append(out, w.words.Text(p.Event.Title))
		if it, ok := p.Item(at.Item); ok {
			out = append(out, w.words.DayShort(it.Start.Date()), w.words.Text(it.Title))
		}
	}
	if d.Spot != nil && d.Spot.Row != nil {
		out = append(out, w.words.DayShort(d.Spot.Row.Day))
	}
	out = append(out, card)
	return strings.Join(slices.DeleteFunc(out, func(s string) bool { return s == "" || s == d.Where }), " · ")
}

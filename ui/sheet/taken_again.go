package sheet

import (
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// Pasted are rows that were pasted and are not in yet, so that their card can be opened again with all
// that was set right on it when the program has ended in between.
type Pasted struct {
	Text  string         `json:"text"`
	Day   civil.Date     `json:"day"`
	Cols  []typed.Column `json:"cols,omitempty"`  // of cells that fill rows; none for rows of a programme
	Items []int64        `json:"items,omitempty"` // which they fill
	Set   []Righted      `json:"set,omitempty"`
}

// Righted is what was set right by hand on such a card: a cell, a row that is left out or taken in
// again, or what a column is.
type Righted struct {
	At   int          `json:"at"` // a row, or a column
	Col  typed.Column `json:"col,omitempty"`
	Text string       `json:"text,omitempty"`
	As   typed.Column `json:"as,omitempty"`
	Out  bool         `json:"out,omitempty"`
	Kind righted      `json:"kind"`
}

type righted string

const (
	rightedCell   righted = "cell"
	rightedRow    righted = "row"
	rightedColumn righted = "column"
)

// read reads what was pasted, with all that was set right since; nil where it cannot be.
func (o *Order) read(p *Pasted) *typed.Taken {
	var t *typed.Taken
	if p.Cols == nil {
		t = o.cells.Take(p.Text, p.Day, proposal.NewReader(&o.cells))
	} else {
		var items []*model.Item
		for _, id := range p.Items {
			it, ok := o.cells.Programme.Item(id)
			if !ok {
				return nil
			}
			items = append(items, &it)
		}
		t = o.cells.Fill(p.Text, p.Cols, items, p.Day)
	}
	for _, r := range p.Set {
		if t == nil || r.At < 0 || r.Kind != rightedColumn && r.At >= len(t.Rows) || r.Kind == rightedColumn && r.At >= len(t.Cols) {
			return nil
		}
		switch r.Kind {
		case rightedCell:
			t.Put(r.At, r.Col, r.Text)
		case rightedRow:
			t.Leave(r.At, r.Out)
		case rightedColumn:
			t.As(r.At, r.As)
		}
	}
	return t
}

// keep remembers what was set right by hand, for a card that has to be opened again.
func (k *taking) keep(r Righted) {
	k.changed = true
	p := k.pasted
	p.Set = append(slices.Clone(p.Set), r)
	k.pasted = p
	k.kit.As(k.sheet, Began{Card: OfTaken, Of: model.Ref{Event: k.cells.Programme.Event.ID}, Pasted: &p})
}

// waits is what would be lost with the card: the cell that is typed in, with its row, and what was set
// right before.
func (k *taking) waits(open []part.Left) (out []part.Left) {
	if k.changed {
		last := part.Left{Text: k.kit.Words.Count("sheet.taken.do", k.of.In()), In: k.table}
		for _, r := range slices.Backward(k.pasted.Set) {
			if r.Kind == rightedCell && r.Text != "" {
				last.Text = r.Text
				break
			}
		}
		out = append(out, last)
	}
	row, ok := k.table.EditRow()
	for _, l := range open {
		if ok {
			l.Where = strconv.Itoa(row+1) + " · " + l.Where
		}
		out = append(out, l)
	}
	return out
}

// again types into a cell of the card what was typed there. What was set right before stands there
// already.
func (k *taking) again(l part.Left) bool {
	if l.Where == "" {
		return true
	}
	at, title, ok := strings.Cut(l.Where, " · ")
	row, err := strconv.Atoi(at)
	if !ok || err != nil || row < 1 || row > len(k.of.Rows) {
		return false
	}
	l.Where = title
	return k.table.Put(row-1, l)
}

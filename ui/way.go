package ui

import (
	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
	"chancery/ui/sheet"
	"chancery/ui/view"
)

// path is how a card came to be open and where the window stood then, so that it can be opened again
// when the program has ended in between.
type path struct {
	Title   string        `json:"title,omitempty"`
	Command string        `json:"command,omitempty"`
	Card    *sheet.Began  `json:"card,omitempty"` // that no command opens
	From    *part.From    `json:"from,omitempty"` // a list that led to it
	Stand   view.Stand    `json:"stand,omitzero"`
	Board   register.Kind `json:"board,omitempty"` // a register, and no calendar
	Row     int64         `json:"row,omitempty"`
	Chosen  []model.Ref   `json:"chosen,omitempty"`
	Filter  string        `json:"filter,omitempty"`
	Picks   []part.Pick   `json:"picks,omitempty"` // what was chosen on it
}

// called is what opened a card, as the handbook knows it.
func (y *path) called() string {
	if y.Card != nil {
		return string(y.Card.Card)
	}
	return y.Command
}

// here is where the window stands.
func (w *Window) here() path {
	y := path{Stand: w.stand, Chosen: w.chosen}
	if w.diary == nil {
		return y
	}
	if y.Filter = w.filter.Narrowing(); w.register() {
		y.Board = w.registers.Board()
		if r := w.registers.Chosen(); r != nil {
			y.Row = r.Head().ID
		}
	}
	return y
}

// sheets are the cards that are open, the lowest first.
func (w *Window) sheets() (out []*part.Sheet) {
	for _, o := range w.win.Canvas().Overlays().List() {
		if s, ok := o.(*part.Sheet); ok {
			out = append(out, s)
		}
	}
	return out
}

// opened lets the card that a command has opened know it. A command that opened nothing is not run again
// for what is typed anywhere.
func (w *Window) opened() {
	open := w.sheets()
	if len(open) == 0 {
		if w.win.Canvas().Overlays().Top() == nil {
			w.begun = path{}
		}
		return
	}
	if s := open[len(open)-1]; s.Whence == nil && s.From == nil {
		s.Whence = w.begun
	}
}

// began lets a card that no command opens know what it takes to open it again.
func (w *Window) began(s *part.Sheet, b sheet.Began) {
	w.begun = w.here()
	w.begun.Card = &b
	s.Whence = w.begun
}

// wayTo is the way to an open card: what opened it beside the window knows it of nothing but the command
// that was run last.
func (w *Window) wayTo(s *part.Sheet) path {
	y, ok := s.Whence.(path)
	switch {
	case s.From != nil:
		y = w.here()
		y.From = s.From
	case !ok:
		y = w.begun
	}
	y.Title, y.Picks = s.Title(), s.Picked()
	return y
}

// leadsTo says that an open card is the one that a way leads to.
func (y *path) leadsTo(s *part.Sheet) bool {
	was, ok := s.Whence.(path)
	return s.Title() == y.Title || ok && was.Title == y.Title && was.called() == y.called()
}

// stands brings the window to where a card was opened.
func (w *Window) stands(y *path) {
	switch {
	case y.Board != "":
		w.goBoard(y.Board, y.Row)
	case w.register(), w.stand != y.Stand:
		if y.Stand.Event != 0 && w.stand.Event != y.Stand.Event {
			w.enter(y.Stand.Event)
		}
		if y.Stand.View != "" && w.stand.Event == y.Stand.Event {
			w.show(y.Stand)
		}
	}
	if y.Filter != "" {
		w.filter.Narrow(y.Filter)
	}
	var left []model.Ref
	for _, r := range y.Chosen {
		if w.holds(r) {
			left = append(left, r)
		}
	}
	if len(left) > 0 {
		w.goRow(left)
	}
}

// opens goes a way to a card.
func (w *Window) opens(y *path) {
	if w.win.Canvas().Overlays().Top() == nil {
		w.stands(y)
	}
	switch {
	case y.From != nil:
		w.leads(*y.From)
	case y.Card != nil:
		w.reopens(y.Card)
	default:
		w.table.Run(y.Command)
	}
}

// leads goes again where a list of the card on top leads to, or one beside what is on show.
func (w *Window) leads(f part.From) {
	if open := w.sheets(); len(open) > 0 {
		open[len(open)-1].Lead(f)
		return
	}
	if w.register() {
		part.Lead(w.registers.Card.Body, f)
		return
	}
	if len(w.chosen) == 1 {
		w.showFields(w.chosen[0])
		w.inspector.Lead(f)
	}
}

// reopens opens a card again that no command opens.
func (w *Window) reopens(b *sheet.Began) {
	switch b.Card {
	case sheet.OfPerson:
		w.kit.Card(b.Key)
	case sheet.OfTenure, sheet.OfHolder:
		w.goBoard(register.People, 0)
		w.registers.AskTenure(b.Card, b.Key)
	case sheet.OfPresidency:
		w.goBoard(register.Parties, b.Rows[0])
		w.registers.AskPresidency(b.Rows[0], b.Key)
	case sheet.OfRows:
		w.registers.Reopen(b)
	case sheet.OfPart, sheet.OfNewcomer:
		if w.holds(b.Of) {
			w.showFields(b.Of)
			w.inspector.Reopen(b)
		}
	case sheet.OfCell, sheet.OfTaken:
		if w.views.Order.Rows != nil && w.stand.Event == b.Of.Event {
			w.views.Order.Rows.Reopen(b, w.win.Canvas())
		}
	case sheet.OfGroup:
		if w.stand.Event == b.Of.Event {
			w.views.Senders.Board.Reopen(b)
		}
	case sheet.OfFile:
		w.enclosed.Reopen(b)
	case sheet.OfRecall:
		w.papers.Reopen(b)
	default:
		w.deeds.Reopen(b)
	}
}

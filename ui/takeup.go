package ui

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
	"chancery/ui/delegates"
	"chancery/ui/inspect"
	"chancery/ui/part"
	"chancery/ui/section"
	"chancery/ui/sheet"
	"chancery/ui/view"
)

// takeUp types again what was not saved, where it was typed, and saves what can be
// saved now. What has no place any more is shown, to be copied; what was typed on another card than the
// first waits until that one is answered for.
func (w *Window) takeUp(list []draft) {
	var lost []string
	var behind []draft
	for _, onCard := range []bool{false, true} { // what lies under a card comes before it
		for i := range list {
			switch d := &list[i]; {
			case (d.In == ofSheet) != onCard:
			case onCard && w.covered(d):
				behind = append(behind, *d)
			case !w.typeAgain(d):
				lost = append(lost, d.Where+": "+d.Text)
			}
		}
	}
	if w.drafts.waiting = append(w.drafts.waiting, behind...); len(behind) > 0 {
		w.say(w.words.Count("ui.drafts.behind", len(behind), w.words.Say("ui.cmd.drafts")))
	}
	if len(lost) == 0 {
		return
	}
	text := strings.Join(lost, "\n")
	sheet.Ask(w.win.Canvas(), w.words.Say("ui.drafts.lost"), text, w.words.Say("sheet.close"), w.words.Say("ui.drafts.copy"), nil,
		func() { w.App.Clipboard().SetContent(text) })
}

// typeAgain types a draft where it was typed, and says whether that is still there. The window may speak
// another language now than it did then.
func (w *Window) typeAgain(d *draft) bool {
	for _, now := range w.calledNow(d) {
		if w.typesAgain(&now) {
			return true
		}
	}
	return false
}

func (w *Window) typesAgain(d *draft) bool {
	switch d.In {
	case ofOrder:
		w.enter(d.Of.Event)
		at := sheet.Spot{Item: d.Of.Item}
		if d.Spot != nil {
			at = *d.Spot
		}
		if w.stand.Event != d.Of.Event || !w.views.Order.Rows.Put(sheet.Unsaved{Left: d.left(), Spot: at}) {
			return false
		}
		w.typeOn(w.views.Order.Rows.Settle())
		return true
	case ofRegister:
		w.goBoard(register.Kind(d.Command), d.Of.Item)
		l := section.Left{Left: d.left(), Kind: register.Kind(d.Command), Key: d.Of.Item}
		if !slices.Contains(register.Kinds, l.Kind) || !w.registers.Put(l) {
			return false
		}
		for _, l := range w.registers.Settle() {
			w.typeOn([]part.Left{l.Left})
		}
		return true
	case ofSenders:
		w.enter(d.Of.Event)
		if w.stand.Event != d.Of.Event {
			return false
		}
		w.setTab(view.DelegationsTab)
		return w.views.Senders.Board.Put(delegates.Left{Left: d.left(), Delegation: d.Delegation, Seat: d.Seat, New: d.New})
	case ofPapers:
		w.toPapers(d.Of.Event, "")
		return w.stand.Event == d.Of.Event && w.views.Papers.Board.Put(d.left())
	case ofInspector:
		if !w.holds(d.Of) {
			return false
		}
		w.showFields(d.Of)
		if !w.inspector.Put(inspect.Left{Left: d.left(), Of: d.Of}) {
			return false
		}
		for _, l := range w.inspector.Settle() {
			w.typeOn([]part.Left{l.Left})
		}
		return true
	}
	return w.openAgain(d)
}

// typeOn puts the keyboard into what cannot be saved: it may have been made just now,
// and then does not know its window yet.
func (w *Window) typeOn(left []part.Left) {
	for _, l := range left {
		if l.In != nil {
			w.win.Canvas().Focus(l.In)
		}
	}
}

// ways are those to the card of a draft, from the lowest; a file of an older program knows one.
func (d *draft) ways() []path {
	switch at := sheet.Beginning(d.Command); {
	case len(d.Ways) > 0:
		return d.Ways
	case at == sheet.OfPerson, at == sheet.OfTenure, at == sheet.OfHolder:
		return []path{{Title: d.Title, Card: &sheet.Began{Card: at, Key: d.Of.Item}}}
	case d.Of != model.Ref{}:
		return []path{{Title: d.Title, Command: d.Command, Chosen: []model.Ref{d.Of}}}
	}
	return []path{{Title: d.Title, Command: d.Command}}
}

// covered says that a card is open under which the one of a draft would have to lie, or beside which.
func (w *Window) covered(d *draft) bool {
	ways := d.ways()
	for i, s := range w.sheets() {
		if i >= len(ways) || !ways[i].leadsTo(s) {
			return true
		}
	}
	return false
}

// openAgain opens the cards over each other that something was typed in, as far as they are not open
// already, and chooses on each what was chosen there.
func (w *Window) openAgain(d *draft) bool {
	ways := d.ways()
	for i := len(w.sheets()); i < len(ways); i++ {
		w.opens(&ways[i])
		open := w.sheets()
		if len(open) != i+1 {
			for _, s := range slices.Backward(open[min(i, len(open)):]) {
				s.Close()
			}
			return false
		}
		open[i].Whence = ways[i]
		open[i].Pick(ways[i].Picks)
	}
	open, left := w.sheets(), d.left()
	at := open[len(open)-1]
	if rest, ok := strings.CutPrefix(left.Where, ways[len(ways)-1].Title); ok {
		left.Where = at.Title() + rest // it may be called otherwise now: the next edition
	}
	if !at.Put(left) {
		at.Close()
		return false
	}
	for _, l := range at.Typed() { // whoever typed it goes on there
		if l.Where == left.Where && l.In != nil {
			w.win.Canvas().Focus(l.In)
		}
	}
	return true
}

// holds says whether an item or event is still in the diary.
func (w *Window) holds(ref model.Ref) bool {
	p, err := w.reading.Programme(ref.Event)
	if err != nil {
		return false
	}
	_, ok := p.Item(ref.Item)
	return ok || !ref.IsItem()
}

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
// saved now. What has no place any more is shown, to be copied.
func (w *Window) takeUp(list []draft) {
	var lost []string
	for i := range list {
		if d := &list[i]; !w.typeAgain(d) {
			lost = append(lost, d.Where+": "+d.Text)
		}
	}
	if len(lost) == 0 {
		return
	}
	text := strings.Join(lost, "\n")
	sheet.Ask(w.win.Canvas(), w.words.Say("ui.drafts.lost"), text, w.words.Say("sheet.close"), w.words.Say("ui.drafts.copy"), nil,
		func() { w.App.Clipboard().SetContent(text) })
}

// typeAgain types a draft where it was typed, and says whether that is still there.
func (w *Window) typeAgain(d *draft) bool {
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

// openAgain opens the sheet that something was typed in, unless it is open already.
func (w *Window) openAgain(d *draft) bool {
	c := w.win.Canvas()
	if s, ok := c.Overlays().Top().(*part.Sheet); ok && s.Title() == d.Title {
		return s.Put(d.left())
	}
	w.begin(d)
	s, ok := c.Overlays().Top().(*part.Sheet)
	if !ok {
		return false
	}
	if s.Title() != d.Title {
		s.Close()
		return false
	}
	return s.Put(d.left())
}

// begin opens what was open when a draft was typed.
func (w *Window) begin(d *draft) {
	switch at := sheet.Beginning(d.Command); at {
	case sheet.OfPerson:
		w.kit.Card(d.Of.Item)
	case sheet.OfTenure, sheet.OfHolder:
		w.goBoard(register.People, 0)
		w.registers.AskTenure(at, d.Of.Item)
	default:
		if d.Of.Event != 0 {
			w.chosen = []model.Ref{d.Of}
		}
		w.table.Run(d.Command)
	}
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

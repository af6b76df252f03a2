package deed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/ui/sheet"
)

// Reopen opens again a card of a deed, for the same items and visits as far as they are still there.
func (d *Deeds) Reopen(b *sheet.Began) {
	p, err := d.host.Kit().Desk.Programme(b.Of.Event)
	if err != nil { // it is gone
		return
	}
	left := slices.DeleteFunc(slices.Clone(b.Rows), func(id int64) bool {
		_, ok := p.Item(id)
		return !ok
	})
	switch b.Card {
	case sheet.OfDays:
		d.otherDays(b.Of)
	case sheet.OfAgain:
		d.againFrom(b.Of.Event)
	case sheet.OfTemplate:
		d.templateFrom(b.Of.Event)
	case sheet.OfShift:
		if len(left) > 0 {
			d.openShift(p, sheet.Shifting{Chosen: left, Alone: strings.Contains(b.Word, sheet.ShiftAlone), Past: strings.Contains(b.Word, sheet.ShiftPast)})
		}
	case sheet.OfEach:
		var refs []model.Ref
		for _, id := range left {
			refs = append(refs, model.Ref{Event: b.Of.Event, Item: id})
		}
		d.askEach(refs, b.Word)
	}
}

package inspect

import (
	"slices"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// Reopen opens again a card of somebody on a side of the item on show, as far as they are still there.
func (p *Panel) Reopen(b *sheet.Began) {
	if p.item == nil || p.item.ref() != b.Of {
		return
	}
	l := map[model.Side]*People{model.HostSide: p.item.host, model.GuestSide: p.item.guest}[b.Side]
	switch {
	case l == nil:
	case b.Card == sheet.OfNewcomer:
		l.newcomer(b.Word)
	case b.Card == sheet.OfPart:
		l.open(slices.IndexFunc(l.who, func(who model.Participant) bool { return who.ID == b.Key }))
	}
}

// Lead goes again where a list of the form on show led to.
func (p *Panel) Lead(f part.From) bool { return p.form != nil && part.Lead(p.form, f) }

package register

import (
	"chancery/model"
	"chancery/model/civil"
)

// beginInvitation begins one that was asked aloud at an item, or one to the event itself. At what has not begun
// nobody was asked yet.
func (b *Book) beginInvitation(i *model.Invitation, of model.Ref, at model.Item, with *int64) {
	if !of.IsItem() {
		i.EventID = &of.Event
		return
	}
	said := at.Start
	if now, err := civil.MomentAt(b.now, at.Start.Zone); err == nil && at.Start.At <= b.now && b.now < at.End.At {
		said = now // while it goes on
	}
	s := model.InvitationStep{Day: said.Date(), At: said.Clock(), Kind: model.StepAloud, Item: at.UID, Where: at.Title}
	if e := b.events[of.Event]; e != nil {
		where := model.Text{}
		for lang, title := range at.Title {
			where[lang] = title + ", " + e.Title.In(lang)
		}
		s.Where = where
	}
	if at.Start.At <= b.now {
		i.Thread = model.Thread{s}
	}
	if with != nil && b.parties[*with] != nil {
		i.PartyID, i.Who = with, b.parties[*with].Name
	}
}

// AskedAtAnItem says that a row that was begun tells whom somebody asked aloud, and where.
func (b *Book) AskedAtAnItem(r *Row) bool {
	i, ok := r.Record.(*model.Invitation)
	return ok && len(i.Thread) == 1 && i.Thread[0].Kind == model.StepAloud && i.Thread[0].Item != ""
}

// Unasked takes back that they were asked at the item with which a row was begun.
func (b *Book) Unasked(r *Row) {
	if b.AskedAtAnItem(r) {
		r.Record.(*model.Invitation).Thread = nil
	}
}

// SaysHowAsked says that a column tells how somebody was invited.
func (b *Book) SaysHowAsked(c *Column) bool { return c != nil && c.Key == "asked" }

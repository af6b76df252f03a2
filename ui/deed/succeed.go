package deed

import (
	"cmp"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// CanSucceed says whether there is a visit in which somebody can be replaced.
func (d *Deeds) CanSucceed() bool {
	return d.opened() && (d.host.Stand().Inside() || len(d.host.Chosen()) > 0)
}

// Succeed asks who comes in the stead of whom in the visit that is open or chosen, from
// the item that is chosen on, else from now, as far as it is within the visit.
func (d *Deeds) Succeed() {
	event, wish := d.host.Stand().Event, model.Succession{}
	if chosen := d.host.Chosen(); len(chosen) > 0 {
		event = chosen[0].Event
		if e := d.host.Entry(chosen[0]); e != nil && chosen[0].IsItem() {
			wish.From = e.Start.At
		}
	}
	d.SucceedIn(event, wish)
}

// SucceedIn asks it of somebody in a visit.
func (d *Deeds) SucceedIn(event int64, wish model.Succession) {
	p, err := d.host.Kit().Desk.Programme(event)
	if err != nil {
		d.host.Tell(err)
		return
	}
	if wish.From == 0 {
		wish.From = d.within(&p)
	}
	if ended := endOfOffice(&p, wish); ended != nil && ended.To < wish.From {
		all, err := d.host.Kit().Desk.Tenures()
		if err != nil {
			d.host.Tell(err)
			return
		}
		wish.From, wish.By = ended.To, cmp.Or(wish.By, follower(all, ended))
	}
	sheet.OpenSuccession(d.host.Kit(), d.host.Canvas(), p, wish, func(f sheet.Flags) {
		if d.Flag(f); d.flags != nil {
			d.Flags()
		}
	})
}

// endOfOffice is the time in an office of whoever is replaced that ended within the visit, the first of several; nil
// where none did: from then on another comes, and not from the item at which that was seen.
func endOfOffice(p *model.Programme, wish model.Succession) (out *model.Tenure) {
	who := wish.Person
	if seat := p.Seats[wish.Seat]; seat.PersonID != nil {
		who = *seat.PersonID
	}
	span := civil.SpanOf(p.Event.FirstDay, 1, p.Event.Zone)
	for i := range p.Tenures {
		if t := &p.Tenures[i]; who != 0 && t.PersonID == who && t.ToKnown == model.ToTheMinute && t.To > span.From && (out == nil || t.To < out.To) {
			out = t
		}
	}
	return out
}

// follower is who has an office after another by the register, 0 where that is nobody or several.
func follower(all []model.Tenure, was *model.Tenure) (person int64) {
	for i := range all {
		t := &all[i]
		if t.OfficeID != was.OfficeID || t.PersonID == was.PersonID || t.From < was.To || t.To != 0 {
			continue
		}
		if person != 0 {
			return 0
		}
		person = t.PersonID
	}
	return person
}

// Flag keeps what was typed for somebody who was replaced, to be walked; an empty list is
// none.
func (d *Deeds) Flag(f sheet.Flags) {
	if d.flags = nil; len(f.List) > 0 {
		d.flags = &f
	}
}

// Person asks whose card is to be shown: somebody who takes part in what is chosen is
// proposed.
func (d *Deeds) Person() {
	first := int64(0)
	if chosen := d.host.Chosen(); len(chosen) > 0 {
		if e := d.host.Entry(chosen[0]); e != nil && len(e.People) > 0 {
			first = e.People[len(e.People)-1]
		}
	}
	sheet.OpenWhose(d.host.Kit(), d.host.Canvas(), first)
}

// within is now, where that is within a visit, else the hour of its first item.
func (d *Deeds) within(p *model.Programme) int64 {
	now := d.host.Kit().Now().Unix()
	first := int64(0)
	for i := range p.Items {
		at := p.Items[i].Start.At
		if first == 0 || at < first {
			first = at
		}
		if at >= now && first < now {
			return now
		}
	}
	return first
}

// Flags lists what was typed for somebody who was replaced last.
func (d *Deeds) Flags() {
	sheet.OpenFlags(d.host.Kit(), d.host.Canvas(), d.flags, func(ref model.Ref) {
		if !ref.IsItem() {
			d.host.LookInto(ref)
			return
		}
		p, err := d.host.Kit().Desk.Programme(ref.Event)
		if err != nil {
			d.host.Tell(err)
			return
		}
		if it, ok := p.Item(ref.Item); ok {
			d.host.Reach(ref, it.Start) // and the keyboard stays on the board, where F7 comes back
		}
	})
}

// Flagged says whether there is such a list.
func (d *Deeds) Flagged() bool { return d.opened() && d.flags != nil }

// Opened begins with another diary.
func (d *Deeds) Opened() { d.flags = nil }

package export

import (
	"slices"

	"chancery/model"
	"chancery/model/edition"
)

// Told is what of a visit is another than it was, of what a paper that was given out tells whoever
// holds it, at unix seconds now. An individual programme tells what its own reader attends, and of
// nothing else: what that reader may know is more than what every delegation may. A programme for the
// press tells of what the press is let in to, and a list of guests of its one item.
func Told(was, now *model.Programme, p *model.EditionPaper, at int64) edition.Compared {
	r := Request{Audience: p.Audience, Delegation: p.Delegation}
	if p.Person == "" {
		out := edition.Compare(*was, *now, r.Reader([]model.Programme{*now}, at))
		out.All = slices.DeleteFunc(out.All, func(d edition.Difference) bool { return d.Item != "" && !hasItem(p, &out, d.Item) })
		return out
	}
	older, a := personally(withHeads(*was), p, at)
	newer, b := personally(withHeads(*now), p, at)
	out := edition.Compare(older, newer, model.Reader{Audience: model.Internal})
	met := map[int64]bool{}
	for _, one := range []*model.Programme{&older, &newer} {
		meets(one, met)
	}
	out.All = slices.DeleteFunc(out.All, func(d edition.Difference) bool {
		return !b.hearsOf(&newer, &d, met) && !a.hearsOf(&older, &d, met)
	})
	return out
}

// hasItem says that a paper has an item, or had it.
func hasItem(p *model.EditionPaper, of *edition.Compared, item string) bool {
	if p.Item != "" && p.Item != item {
		return false
	}
	if p.Document != "press-programme" {
		return true
	}
	for _, one := range []*model.Programme{&of.Older, &of.Newer} {
		for i := range one.Items {
			if it := &one.Items[i]; it.UID == item && has(one, p.Document, it) {
				return true
			}
		}
	}
	return false
}

// personally is the programme of the one participant for whom a paper is; of one who attends nothing
// the visit alone.
func personally(p model.Programme, of *model.EditionPaper, at int64) (model.Programme, Addressee) {
	r := Request{Audience: of.Audience, Delegation: of.Delegation}
	as := r.Reader([]model.Programme{p}, at)
	for _, a := range People(p, as) {
		if a.Key == of.Person {
			own := a.programme(p.For(a.as))
			own.Items = append(own.Items, own.open...)
			model.SortItems(own.Items)
			return own.Programme, a
		}
	}
	out := p.For(as)
	out.Items = nil
	return out, Addressee{Key: of.Person, as: as}
}

// meets gathers the people who attend what somebody attends.
func meets(p *model.Programme, met map[int64]bool) {
	for i := range p.Items {
		for _, one := range p.Attending(&p.Items[i]) {
			met[one.Person] = true
		}
	}
}

// hearsOf says that a difference shows on somebody's own programme: in what they attend, over it, or
// in what those are called whom they meet there.
func (a Addressee) hearsOf(p *model.Programme, d *edition.Difference, met map[int64]bool) bool {
	rec := d.Now
	if rec == nil {
		rec = d.Was
	}
	if forPress(d) {
		return false
	}
	switch v := rec.(type) {
	case *model.Event:
		return slices.Contains(onFront, d.Key)
	case *model.Participation:
		return d.What == edition.Added || d.What == edition.Gone || a.is(p, *v)
	case *model.Person:
		return met[v.ID]
	case *model.Tenure:
		return met[v.PersonID]
	case *model.Seat:
		return seated(p, *v).Key == a.Key || v.PersonID != nil && met[*v.PersonID]
	case *model.Delegation:
		return v.ID == a.as.Delegation
	case *model.Office:
		return slices.ContainsFunc(p.Tenures, func(t model.Tenure) bool { return t.OfficeID == v.ID && met[t.PersonID] })
	case *model.Venue:
		return slices.ContainsFunc(p.Items, func(it model.Item) bool {
			return v.ID == keyOf(it.VenueID) || v.ID == keyOf(it.FromID) || v.ID == keyOf(it.ToID)
		})
	case *model.Room:
		return slices.ContainsFunc(p.Items, func(it model.Item) bool { return v.ID == keyOf(it.RoomID) })
	}
	return true
}

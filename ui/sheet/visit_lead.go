package sheet

import (
	"chancery/model"
	"chancery/typed"
)

// lead makes a visit one abroad where the heading says where it leads to, and one here again where
// it says so no more; nothing that somebody has set is touched.
func (f *visitCard) lead(h typed.Heading) {
	usual := usually(model.EventKind(f.kind.Value()))
	if f.hand.direction || f.hand.host || f.hand.guest || usual != model.Incoming {
		return
	}
	want := usual
	if h.Host != "" {
		want = model.Outgoing
	}
	if f.direction.Value() != string(want) {
		f.direction.Put(string(want))
		f.turn()
	}
	if want == model.Outgoing {
		f.host.Put(h.Host)
		f.place()
	}
	if !h.City.Empty() && !f.placed {
		f.city.Put(valueOfTown(h.City))
		f.zone.Put(h.Zone)
	}
}

// leads says that the visit is one abroad because the heading says so.
func (f *visitCard) leads() bool {
	return f.told.Host != "" && f.host.Value() == f.told.Host && f.direction.Value() == string(model.Outgoing) && !f.hand.direction && !f.hand.host
}

// called is the heading as it is kept: days that were read from it stand on the card, and are moved
// and copied with the visit.
func (f *visitCard) called() model.Text {
	out := f.title.Text()
	if f.told.First == "" || f.hand.days {
		return out
	}
	for l, s := range out {
		if one := f.headings.Read(s, f.home(), f.begin.First); one.First == f.told.First && one.Last == f.told.Last {
			out = out.With(l, typed.WithoutDays(s, f.begin.First))
		}
	}
	return out
}

package sheet

import (
	"strconv"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// lead makes a visit one abroad where the heading says where it leads to, and one here again where
// it says so no more; nothing that somebody has set is touched.
func (f *visitCard) lead(h typed.Heading) {
	usual := usually(model.EventKind(f.kind.Value()))
	if f.hand.direction || f.hand.host || f.hand.city || f.hand.guest || usual != model.Incoming && usual != model.Multilateral {
		return
	}
	want := usual
	switch third := h.Guest != "" && usual == model.Incoming; {
	case h.Host != "" && third:
		want = model.ThirdCountry
	case h.Host != "":
		want = model.Outgoing
	}
	if f.direction.Value() != string(want) {
		f.direction.Put(string(want))
		f.turn()
	}
	if h.Host != "" {
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
	return f.told.Host != "" && f.host.Value() == f.told.Host && f.direction.Value() != string(model.Incoming) && !f.hand.direction && !f.hand.host
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

// lean lets the direction follow who is host and who is guest, until somebody has said which way a
// visit leads: one's own are the guests of another host.
func (f *visitCard) lean() {
	if f.hand.direction {
		return
	}
	home := f.home()
	if f.guest.Value() == home && f.host.Value() == home {
		if f.hand.guest && !f.hand.host {
			f.host.Put("")
		} else {
			f.guest.Put("")
		}
	}
	e := model.Event{Direction: model.Direction(f.direction.Value()), HostID: part.KeyOf(f.host.Value()), GuestID: part.KeyOf(f.guest.Value())}
	e.Direction = e.Toward(part.KeyOf(home))
	f.direction.Put(string(e.Direction))
	if e.Direction == model.Outgoing && e.GuestID == nil {
		f.guest.Put(home)
	}
}

// stay makes the state of a city that was chosen the host, until somebody has said who that is.
func (f *visitCard) stay() {
	i, err := strconv.Atoi(f.city.Value())
	if err != nil || f.hand.host || f.hand.direction {
		return
	}
	if state := f.headings.StateOf(words.Towns()[i]); state != "" && state != f.host.Value() {
		f.hand.city = true
		f.host.Put(state)
		f.lean()
	}
}

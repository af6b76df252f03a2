package model

import "chancery/model/civil"

// goes makes the copy of a visit abroad one to another host: in another city, on its clocks.
func (a *arrival) goes(e *Event) {
	if a.Abroad == nil {
		return
	}
	e.HostID, e.City = &a.now.ID, a.Abroad.City
	if a.Abroad.Zone != "" {
		e.Zone = a.Abroad.Zone
	}
}

// elsewhere tells the hours of an item on the clocks of the other city, and lets go of places that are in
// the earlier one.
func (a *arrival) elsewhere(it *Item) error {
	if a.Abroad == nil {
		return a.Home.onClocks(it, a.from.Zone)
	}
	for _, p := range a.Abroad.Places {
		if it.Place.Equal(p.Was) {
			it.Place = p.Now
			break
		}
	}
	for _, id := range []**int64{&it.VenueID, &it.FromID, &it.ToID} {
		there, err := a.isThere(*id)
		if err != nil {
			return err
		}
		if there && id == &it.VenueID {
			it.RoomID = nil
		}
		if there {
			*id = nil
		}
	}
	if a.Abroad.Zone == "" || a.Abroad.Zone == a.from.Zone {
		return nil
	}
	return a.Abroad.onClocks(it, a.from.Zone)
}

// isThere says that a venue is in the city of the earlier visit, and that the other is another.
func (a *arrival) isThere(id *int64) (bool, error) {
	if id == nil || a.from.City.Empty() || sharesName(a.from.City, a.Abroad.City) {
		return false, nil
	}
	var v Venue
	if err := a.u.Get(&v, *id); err != nil {
		return false, err
	}
	return sharesName(v.City, a.from.City), nil
}

func sharesName(a, b Text) bool {
	for l, s := range a {
		if s != "" && s == b[l] {
			return true
		}
	}
	return false
}

// onClocks tells the hours of an item on the clocks of the other city: they show what they showed. What is
// there at one end alone, such as a flight, takes as long as it took: with what happens in the city its
// hour there stays, and the hour at the other end follows.
func (a *Abroad) onClocks(it *Item, from string) error {
	return onOtherClocks(it, from, a.Zone, true)
}

// onOtherClocks tells the hours of an item on other clocks. Of what is on them at one end alone the hour there
// stays, or else the hour at the other end; what follows is as long before or behind it as it was.
func onOtherClocks(it *Item, from, to string, there bool) error {
	was := *it
	if err := it.changeClocks(from, to, false); err != nil {
		return err
	}
	starts, ends := was.Start.Zone == from, was.End.Zone == from
	if starts == ends || it.AllDay || was.End.IsZero() {
		return nil
	}
	long, end, err := was.End.At-was.Start.At, &it.End, error(nil)
	if starts == there {
		*end, err = civil.MomentAt(it.Start.At+long, it.End.Zone)
	} else {
		end = &it.Start
		*end, err = civil.MomentAt(it.End.At-long, it.Start.Zone)
	}
	if err != nil {
		return err
	}
	if it.StartAlt = Carried(was.StartAlt, was.Start, it.Start); it.EndMark != Open {
		it.EndAlt = Carried(was.EndAlt, was.End, it.End)
	}
	return it.Settle()
}

// Home are the clocks at home of the guest who came, and of the one who comes.
type Home struct{ Was, Now string }

// onClocks tells the hours of what begins or ends where the guest lives on the clocks there: what they leave
// from or come to in the city of the visit stays, and a flight takes as long as it took.
func (h Home) onClocks(it *Item, here string) error {
	if h.Was == "" || h.Now == "" || h.Was == h.Now || h.Was == here || it.Start.Zone != h.Was && it.End.Zone != h.Was {
		return nil
	}
	return onOtherClocks(it, h.Was, h.Now, false)
}

// Journey is what takes as long as before on the clocks of another city, and so has another hour at one end.
type Journey struct{ Was, Now Item }

// Journeys are those of a programme, on the clocks of the city where one goes.
func (a *Abroad) Journeys(p *Programme) []Journey {
	if a == nil || a.Zone == "" || a.Zone == p.Event.Zone {
		return nil
	}
	return journeys(p, func(it *Item) error { return a.onClocks(it, p.Event.Zone) })
}

// Journeys are those of a programme, on the clocks of where the guest comes from.
func (h Home) Journeys(p *Programme) []Journey {
	return journeys(p, func(it *Item) error { return h.onClocks(it, p.Event.Zone) })
}

func journeys(p *Programme, tell func(*Item) error) (out []Journey) {
	for i := range p.Items {
		was := p.Items[i]
		now := was
		if was.Start.Zone == was.End.Zone || tell(&now) != nil {
			continue
		}
		if now.Start.Local != was.Start.Local || now.End.Local != was.End.Local {
			out = append(out, Journey{was, now})
		}
	}
	return out
}

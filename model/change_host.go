package model

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
		return nil
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
	return it.changeClocks(a.from.Zone, a.Abroad.Zone, false)
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

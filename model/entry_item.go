package model

// Entry is an item of the programme as the calendar has it.
func (p *Programme) Entry(it *Item) Entry {
	ev := &p.Event
	e := Entry{Ref: Ref{Event: it.EventID, Item: it.ID}, EventKind: ev.Kind, Kind: it.Kind, Title: it.Title,
		Start: it.Start, End: it.End, StartMark: it.StartMark, EndMark: it.EndMark, StartAlt: it.StartAlt, EndAlt: it.EndAlt, TimeWords: it.TimeWords, AllDay: it.AllDay, Anchored: it.Anchored,
		Status: it.Status, Event: ev.Status, Audience: it.Audience, Marking: ev.Marking, Press: it.Press, Hue: ev.Hue,
		Container: keyOf(it.ContainerID), VenueID: keyOf(it.VenueID), RoomID: keyOf(it.RoomID), FromID: keyOf(it.FromID), ToID: keyOf(it.ToID),
		Venue: p.Venue(it.VenueID), Room: p.Room(it.RoomID), Place: it.Place, From: p.Venue(it.FromID), To: p.Venue(it.ToID),
		Remarked: !it.Remarks.Empty(), Rev: it.Rev}
	if it.RoomID != nil {
		e.Turn = p.Rooms[*it.RoomID].Turnaround
	}
	e.Guest, e.Flag = ev.Mark(p.Guest)
	p.company().Fill(&e, p.Who[it.ID])
	return e
}

// Mark is what stands beside the title of an event: the badge of a summit, else
// whose guest it is; flag says that it is the code of a country.
func (e *Event) Mark(guest *Party) (mark string, flag bool) {
	switch {
	case e.Badge != "":
		return e.Badge, false
	case guest == nil:
		return "", false
	}
	return guest.Tag(), guest.Code != ""
}

func (p *Programme) company() *Company {
	return &Company{Assembly: p.assembly(), People: p.People, Parties: p.Parties}
}

func keyOf(id *int64) int64 {
	if id == nil {
		return 0
	}
	return *id
}

func keyTo(id int64) *int64 {
	if id == 0 {
		return nil
	}
	return &id
}

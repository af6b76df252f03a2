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
		e.Turn, e.Holds = p.Rooms[*it.RoomID].Turnaround, p.Rooms[*it.RoomID].Capacity
	}
	other := p.Guest
	if ev.Direction == Outgoing {
		other = p.Host
	}
	e.Guest, e.Flag = ev.Mark(other)
	p.company().Fill(&e, p.Who[it.ID])
	return e
}

// OtherID is who stands on the other side of an event: whoever is host of a visit that
// the office's own makes, else the guest; nil while nobody is named.
func (e *Event) OtherID() *int64 {
	if e.Direction == Outgoing {
		return e.HostID
	}
	return e.GuestID
}

// Mark is what stands beside the title of an event: the badge of a summit, else
// who stands on the other side; flag says that it is the code of a country.
func (e *Event) Mark(other *Party) (mark string, flag bool) {
	switch {
	case e.Badge != "":
		return e.Badge, false
	case other == nil:
		return "", false
	}
	return other.Tag(), other.Code != ""
}

// Gone says which of those who take part in an item will not be there, though a row names them.
func (p *Programme) Gone(it *Item, who []Participant) []bool {
	out, c := make([]bool, len(who)), p.company()
	for i := range who {
		out[i] = who[i].Mode != Absent && c.gone(&who[i].Participation, it.Start.At) != ""
	}
	return out
}

func (p *Programme) company() *Company {
	c := &Company{Assembly: p.assembly(), People: p.People, Parties: p.Parties}
	for i := range p.Invitations {
		c.Answered(&p.Invitations[i])
	}
	return c
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

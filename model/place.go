package model

// Where is where something happens, as far as it is known: a venue, a room or spot
// of it, words beside them or instead, and of a transfer from which venue to which.
type Where struct {
	Venue, Room, Place, From, To Text
}

// Where is where an item of the programme happens.
func (p *Programme) Where(it *Item) Where {
	return Where{p.Venue(it.VenueID), p.Room(it.RoomID), it.Place, p.Venue(it.FromID), p.Venue(it.ToID)}
}

// Placed says that an item is somewhere that a register has, whatever words are beside it.
func (it *Item) Placed() bool { return it.VenueID != nil || it.FromID != nil || it.ToID != nil }

// Where is where a step of an item leads, from and to.
func (s *Step) Where() Where { return Where{From: s.From, To: s.To} }

// Where is where an entry of a calendar happens.
func (e *Entry) Where() Where { return Where{e.Venue, e.Room, e.Place, e.From, e.To} }

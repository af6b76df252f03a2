package model

import (
	"cmp"
	"slices"
	"sort"

	"chancery/model/civil"
)

// Programme is everything about one event, read at one moment: the only input
// of checks and papers. It is a value; nobody changes it.
type Programme struct {
	Event       Event
	Host, Guest *Party
	Items       []Item                    // in programme order
	Who         map[int64][]Participation // by item, hosts first, in order
	Accesses    map[int64][]Access        // of the press, by item, besides the first; in order
	Delegations map[int64]Delegation
	Seats       map[int64]Seat
	Groups      map[int64]Group
	Members     []Member // of groups, in order
	People      map[int64]Person
	Offices     map[int64]Office
	Tenures     []Tenure
	Parties     map[int64]Party
	Venues      map[int64]Venue
	Rooms       map[int64]Room
	Routes      []Route
	Commitments []Commitment         `json:"-"` // of the visit, and what is still open with its states; no edition is made of them
	Instruments []Instrument         `json:"-"` // to be signed or adopted in the visit
	Ranks       map[int64]OtherRanks `json:"-"` // of those who sign, by text, where others were kept
	Invitations []Invitation         `json:"-"` // to it
	Holding     []Tenure             `json:"-"` // of the offices that are invited, whoever holds them
	Revision    int64                // of the diary, rises with every change of its content

	attending map[int64][]Attendee // by item, once it was resolved
	titled    map[int64]int64      // as titles says, once it was resolved
	partly    map[int64]bool       // the invitations to one item alone, where the reader may not know to which
}

// assembly is who could attend the items of the programme.
func (p *Programme) assembly() *Assembly {
	a := Assembly{Delegations: p.Delegations, Seats: p.Seats, Groups: p.Groups, Members: p.Members, Tenures: p.Tenures, Offices: p.Offices, Many: p.Event.ManyMeet()}
	if p.Event.FirstDay != "" && slices.ContainsFunc(p.Tenures, func(t Tenure) bool { return t.To != 0 }) {
		a.Begins = p.Event.Begins()
	}
	return a.Gather()
}

// Resolve settles who attends each item. Whoever reads a programme does it once; papers
// and lists then ask Attending.
func (p *Programme) Resolve() {
	all := p.assembly()
	p.titled = p.titles()
	p.attending = make(map[int64][]Attendee, len(p.Items))
	for i := range p.Items {
		it := &p.Items[i]
		p.attending[it.ID] = all.Attending(p.Who[it.ID], it.Start.At)
	}
}

// Attending are those who attend an item: people, and seats for which no person is known
// yet, each once, whatever they come through.
func (p *Programme) Attending(it *Item) []Attendee {
	if p.attending == nil {
		return p.assembly().Attending(p.Who[it.ID], it.Start.At)
	}
	return p.attending[it.ID]
}

// SortItems puts items in programme order: by time, longer first, then by Pos.
// An item whose time is to be confirmed stands where its placeholder says.
func SortItems(items []Item) {
	sort.SliceStable(items, func(i, j int) bool { return before(&items[i], &items[j]) })
}

func before(a, b *Item) bool {
	switch {
	case a.AllDay != b.AllDay && a.Start.Date() == b.Start.Date():
		return a.AllDay
	case a.Start.At != b.Start.At:
		return a.Start.At < b.Start.At
	case a.Pos != b.Pos:
		return a.Pos < b.Pos
	case a.End.At != b.End.At:
		return a.End.At > b.End.At
	}
	return a.ID < b.ID
}

// Counterpart is the state that comes to us or to which we go; nil where many meet, or in a
// third country.
func (p *Programme) Counterpart() *Party {
	switch p.Event.Direction {
	case Incoming:
		return p.Guest
	case Outgoing:
		return p.Host
	}
	return nil
}

// Days are the civil days on which the programme has items, in order.
func (p *Programme) Days() []civil.Date {
	seen := map[civil.Date]bool{}
	var out []civil.Date
	for i := range p.Items {
		d := p.Items[i].Start.Date()
		if !seen[d] {
			seen[d] = true
			out = append(out, d)
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i] < out[j] })
	return out
}

// Item finds an item by key.
func (p *Programme) Item(id int64) (Item, bool) {
	for i := range p.Items {
		if p.Items[i].ID == id {
			return p.Items[i], true
		}
	}
	return Item{}, false
}

// Venue is the name of a venue, empty when id is nil or not known.
func (p *Programme) Venue(id *int64) Text {
	if id == nil {
		return nil
	}
	return p.Venues[*id].Name
}

// Room is the name of a room, empty when id is nil or not known.
func (p *Programme) Room(id *int64) Text {
	if id == nil {
		return nil
	}
	return p.Rooms[*id].Name
}

// Participant is one participation with its names looked up.
type Participant struct {
	Participation
	Called  Text   // name of the person, seat or delegation, or the free text
	Address Text   // form of address of a person
	Held    Held   // office of a person at the time of the item, and how it is held
	Tag     string // code of the party, "" when not known
}

// Side lists the participants of one side of an item, in order.
func (p *Programme) Side(item *Item, side Side) []Participant {
	var out []Participant
	for _, w := range p.Who[item.ID] {
		if w.Side == side {
			out = append(out, p.Participant(w, item.Start.At))
		}
	}
	return out
}

// Participant is a row with the name, the form of address and the office of whom it is about at an instant.
func (p *Programme) Participant(w Participation, at int64) Participant {
	out := Participant{Participation: w, Called: w.Name}
	person := w.PersonID
	switch {
	case w.SeatID != nil:
		seat := p.Seats[*w.SeatID]
		out.Called, person = seat.Name, seat.PersonID
		out.Tag = p.tag(p.Delegations[seat.DelegationID].PartyID)
	case w.DelegationID != nil:
		d := p.Delegations[*w.DelegationID]
		out.Called, out.Tag = p.NameOf(&d), p.tag(d.PartyID)
	case w.GroupID != nil:
		out.Called = p.Groups[*w.GroupID].Name
	}
	if person == nil {
		return out
	}
	who := p.People[*person]
	out.Called, out.Address, out.Held = who.Name, who.Address, p.AtVisit(*person, p.Held(*person, at))
	if out.Tag == "" && who.PartyID != nil {
		out.Tag = p.tag(*who.PartyID)
	}
	return out
}

func (p *Programme) tag(party int64) string {
	if q, ok := p.Parties[party]; ok {
		return q.Tag()
	}
	return ""
}

// NameOf is how a delegation is called: by its own name, else by its party's.
func (p *Programme) NameOf(d *Delegation) Text {
	if d.Name.Empty() {
		return p.Parties[d.PartyID].Name
	}
	return d.Name
}

// DelegationsOf are the delegations of a side, in order.
func (p *Programme) DelegationsOf(side Side) []Delegation {
	var out []Delegation
	for _, d := range p.Delegations {
		if d.Side == side {
			out = append(out, d)
		}
	}
	slices.SortFunc(out, func(a, b Delegation) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	return out
}

// DelegationOf is the delegation a person belongs to: the one with a seat for
// them, else that of their own state or organisation.
func (p *Programme) DelegationOf(person int64) (Delegation, bool) {
	seated := map[int64]bool{}
	for _, s := range p.Seats {
		if s.PersonID != nil && *s.PersonID == person {
			seated[s.DelegationID] = true
		}
	}
	party := p.People[person].PartyID
	var best Delegation // the first to be made, of several
	for _, d := range p.Delegations {
		fits := seated[d.ID] || len(seated) == 0 && party != nil && d.PartyID == *party
		if fits && (best.ID == 0 || d.ID < best.ID) {
			best = d
		}
	}
	return best, best.ID != 0
}

package delegates

import (
	"cmp"
	"slices"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// column is one delegation with its seats in the order in which they were sent.
type column struct {
	is    model.Delegation
	party model.Party
	name  string
	seats []model.Seat
	from  int64 // when the visit begins, 0 where nothing is planned
}

// spot is somebody: a person, or a seat without one.
type spot struct{ person, seat int64 }

// group is one of the groups of the visit, and who belongs to it now.
type group struct {
	is      model.Group
	members []model.Attendee
}

// gather puts the programme into columns: hosts first, as the delegations stand.
func (b *Board) gather() {
	p, w := &b.of, b.kit.Words
	b.columns = nil
	var from int64
	if len(p.Items) > 0 {
		from = p.Items[0].Start.At
	}
	for _, d := range append(p.DelegationsOf(model.HostSide), p.DelegationsOf(model.GuestSide)...) {
		b.columns = append(b.columns, column{is: d, party: p.Parties[d.PartyID], name: w.Text(p.NameOf(&d)), seats: seatsOf(p, d.ID), from: from})
	}
	b.groups = nil
	for _, g := range p.Groups {
		if g.EventID == p.Event.ID {
			b.groups = append(b.groups, group{g, p.Belonging(&g, "", b.hour())})
		}
	}
	slices.SortFunc(b.groups, func(x, y group) int { return cmp.Or(cmp.Compare(x.is.Pos, y.is.Pos), cmp.Compare(x.is.ID, y.is.ID)) })
	b.show(b.group)
}

func seatsOf(p *model.Programme, delegation int64) []model.Seat {
	var out []model.Seat
	for _, s := range p.Seats {
		if s.DelegationID == delegation {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(x, y model.Seat) int { return cmp.Or(cmp.Compare(x.Pos, y.Pos), cmp.Compare(x.ID, y.ID)) })
	return out
}

// hour is that for which it is said who belongs to a group: now, while the visit lasts,
// else its first item.
func (b *Board) hour() int64 {
	now, items := b.kit.Now().Unix(), b.of.Items
	if len(items) == 0 || now >= items[0].Start.At && now <= items[len(items)-1].End.At {
		return now
	}
	return items[0].Start.At
}

// show lights those who belong to a group, 0 for nobody.
func (b *Board) show(id int64) {
	b.group, b.follows = 0, nil
	for i := range b.groups {
		if g := &b.groups[i]; g.is.ID == id {
			b.group, b.follows = id, map[spot]bool{}
			for _, one := range g.members {
				b.follows[spotOf(one)] = true
			}
		}
	}
	b.assign.look()
}

func spotOf(one model.Attendee) spot {
	if one.Person != 0 {
		return spot{person: one.Person}
	}
	return spot{seat: one.Seat}
}

func spotAt(s *model.Seat) spot {
	if s.PersonID != nil {
		return spot{person: *s.PersonID}
	}
	return spot{seat: s.ID}
}

// shown is the group whose members are lit, nil for none.
func (b *Board) shown() *group {
	for i := range b.groups {
		if b.groups[i].is.ID == b.group {
			return &b.groups[i]
		}
	}
	return nil
}

// seat is the one under the keyboard, nil where there is none.
func (b *Board) seat() *model.Seat { return b.seatAt(b.at) }

func (b *Board) seatAt(at place) *model.Seat {
	if at.column < 0 || at.column >= len(b.columns) || at.row < 0 || at.row >= len(b.columns[at.column].seats) {
		return nil
	}
	return &b.columns[at.column].seats[at.row]
}

// find is where a seat stands.
func (b *Board) find(id int64) (place, bool) {
	for c := range b.columns {
		for r := range b.columns[c].seats {
			if b.columns[c].seats[r].ID == id {
				return place{c, r}, true
			}
		}
	}
	return place{}, false
}

func (b *Board) columnOf(delegation int64) int {
	return slices.IndexFunc(b.columns, func(c column) bool { return c.is.ID == delegation })
}

// within is the nearest place there is.
func (b *Board) within(at place) place {
	at.column = max(0, min(at.column, len(b.columns)-1))
	if len(b.columns) == 0 {
		return place{}
	}
	at.row = max(-1, min(at.row, len(b.columns[at.column].seats)))
	return at
}

// called is the name on a seat, in the language of the window.
func (b *Board) called(s *model.Seat) string { return b.kit.Words.Text(b.nameOf(s)) }

// nameOf is the name on a seat, also one that somebody of the register is only about to have.
func (b *Board) nameOf(s *model.Seat) model.Text {
	if s.PersonID == nil {
		return s.Name
	}
	if p, ok := b.of.People[*s.PersonID]; ok {
		return p.Name
	}
	return b.cells.Roll.Person(*s.PersonID).Person.Name
}

// office is what somebody is at the visit: as it was sent, else the office that is held.
func (b *Board) office(s *model.Seat) string {
	if !s.Title.Empty() || s.PersonID == nil {
		return b.kit.Words.Text(s.Title)
	}
	return b.kit.Words.Text(words.Held(b.of.Coming(*s.PersonID, max(b.hour(), s.From))))
}

// replied is how far it is agreed that somebody comes, as the papers say it: by the thread of the
// invitation up to now where that tells of it, else by the seat.
func (b *Board) replied(s *model.Seat) (model.SeatStatus, model.Thread) {
	now, err := civil.MomentAt(b.kit.Now().Unix(), b.of.Event.Zone)
	if err != nil {
		return s.Status, nil
	}
	return b.of.Replied(s, now)
}

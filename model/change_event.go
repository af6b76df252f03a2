package model

import (
	"strconv"

	"chancery/model/civil"
)

// SaveEvent makes an event (ID 0), with the delegations of its host, its guest
// and its members, or edits it. Home, when it is not "", is kept as the office's own
// state in the same deed.
type SaveEvent struct {
	Event   Event
	Members []int64
	Home    string // UID
	ID      int64  // filled in
}

func (c *SaveEvent) Label() Label {
	if c.Event.ID == 0 {
		return Label{"new-event", []Text{c.Event.Title}}
	}
	return Label{"edit", []Text{c.Event.Title}}
}

func (c *SaveEvent) Apply(u Unit) error {
	e, fresh := c.Event, c.Event.ID == 0
	if !fresh {
		var was Event
		if err := there(u, &was, e.ID); err != nil {
			return err
		}
		if err := e.tell(&was, u.Now()); err != nil {
			return err
		}
	}
	if err := u.Put(&e); err != nil {
		return err
	}
	if c.ID = e.ID; !fresh {
		return nil
	}
	if c.Home != "" {
		if err := (&SaveSetting{Name: SettingHomeParty, Value: Plain(c.Home)}).Apply(u); err != nil {
			return err
		}
	}
	if err := delegate(u, &e); err != nil {
		return err
	}
	return invite(u, &e, c.Members)
}

// MoveEvent moves an event, and all its items with it, by whole days. Fixed
// items refuse unless Force is set. The items go from wherever they stand, so
// nothing that somebody else did to one is lost.
type MoveEvent struct {
	Event Seen
	Days  int
	Force bool
	Stays bool    // the event: its programme follows days it has already
	Held  Holding // what becomes of items that move only when somebody insists
	Fixed int     // how many of those there are; filled in
	label Text
	days  [2]civil.Date // of the event now
}

// Holding is what becomes of fixed items when their event moves.
type Holding string

const (
	HeldAlso Holding = ""      // they move as well
	HeldStay Holding = "stay"  // they stay where they are
	HeldOnly Holding = "alone" // nothing else moves
)

// moves says whether an item goes along.
func (h Holding) moves(it *Item) bool { return h == HeldAlso || it.Fixed() == (h == HeldOnly) }

// Label names the days; one that stands has no last one.
func (c *MoveEvent) Label() Label {
	if c.Held == HeldOnly {
		return Label{"move-items", []Text{Plain(strconv.Itoa(c.Fixed))}}
	}
	return Label{"move-event", []Text{c.label, Plain(string(c.days[0])), Plain(string(c.days[1]))}}
}

func (c *MoveEvent) Apply(u Unit) error {
	var e Event
	if err := read(u, &e, c.Event); err != nil {
		return err
	}
	c.label = e.Title
	if !c.Stays {
		e.FirstDay = e.FirstDay.Add(c.Days)
		if e.LastDay != "" {
			e.LastDay = e.LastDay.Add(c.Days)
		}
	}
	c.days = [2]civil.Date{e.FirstDay, e.LastDay}
	if err := u.Put(&e); err != nil {
		return err
	}
	c.Fixed = 0
	return eachItem(u, e.ID, func(it *Item) error {
		if it.Fixed() {
			c.Fixed++
		}
		switch {
		case !c.Held.moves(it):
			return nil
		case it.Fixed() && !c.Force:
			return fixed(it)
		}
		return it.shiftDays(c.Days)
	})
}

// eachItem changes all items of an event.
func eachItem(u Unit, event int64, change func(*Item) error) error {
	items, err := itemsOf(u, event)
	if err != nil {
		return err
	}
	for i := range items {
		if err := change(&items[i]); err != nil {
			return err
		}
		if err := u.Put(&items[i]); err != nil {
			return err
		}
	}
	return nil
}

// DeleteEvent removes an event with its items, delegations and all their people's
// parts. All of it goes, and nobody has all of it on show: Revision is that of the
// diary when it was read, and whatever somebody else has put into it or changed
// in it since makes the deed refuse.
type DeleteEvent struct {
	ID       int64
	Revision int64
	label    Text
}

func (c *DeleteEvent) Label() Label { return Label{"delete", []Text{c.label}} }

func (c *DeleteEvent) Apply(u Unit) error {
	var e Event
	if err := there(u, &e, c.ID); err != nil {
		return err
	}
	c.label = e.Title
	return deleteWith(u, &e, c.Revision)
}

// DuplicateEvent copies a visit with its delegations and whole programme to
// begin on First: "new from last visit". The copy is an idea; its items are to
// be confirmed.
type DuplicateEvent struct {
	Of    Seen
	First civil.Date
	Title Text      // "" keeps the title
	Guest *NewGuest // who comes this time, nil for the same
	Leave bool      // internal remarks stay with the visit that is copied
	ID    int64     // filled in
	label Text
}

func (c *DuplicateEvent) Label() Label { return Label{"duplicate", []Text{c.label}} }

func (c *DuplicateEvent) Apply(u Unit) error {
	var e Event
	if err := read(u, &e, c.Of); err != nil {
		return err
	}
	c.label = e.Title
	days := c.First.Sub(e.FirstDay)
	guest, err := c.Guest.arrives(u, &e)
	if err != nil {
		return err
	}
	id, err := copyWith(u, &e, func(r Record) error {
		if err := guest.takes(r); err != nil {
			return err
		}
		if c.Leave {
			for _, t := range remarksOf(r) {
				*t = nil
			}
		}
		switch r := r.(type) {
		case *Event:
			r.begin(c.First, c.Title)
		case *Seat:
			r.Status, r.From, r.Until = SeatUnsaid, 0, 0 // nobody was asked yet
		case *Delegation:
			r.Arrival, r.Departure = nil, nil // words that name the day and the flight of that time
		case *Item:
			anchored := r.Anchored
			r.afresh()
			r.Anchored = anchored
			return r.shiftDays(days)
		}
		return nil
	})
	c.ID = id
	return err
}

// begin makes the event an idea that begins on a day; its title stays when there
// is no other. A foreword was written for the occasion.
func (e *Event) begin(first civil.Date, title Text) {
	if e.LastDay != "" {
		e.LastDay = e.LastDay.Add(first.Sub(e.FirstDay))
	}
	e.Status, e.FirstDay, e.Announced, e.Embargo, e.Foreword = Idea, first, "", "", nil
	if !title.Empty() {
		e.Title = title
	}
}

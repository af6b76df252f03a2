package modeltest

import (
	"slices"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// Harness is a diary under test.
type Harness interface {
	// Do makes a change whole, or changes nothing.
	Do(model.Change) error
	Revision() int64
	// Dump is all that the diary says, without revisions.
	Dump() string
}

// look reads within a change that changes nothing.
type look func(model.Unit) error

func (look) Label() model.Label         { return model.Label{Verb: "edit"} }
func (l look) Apply(u model.Unit) error { return l(u) }

// Run tries every change on the diary that fresh gives; it may be the same one each
// time, since every test makes its own visits in it.
func Run(t *testing.T, fresh func(*testing.T) Harness) {
	for _, suite := range []map[string]func(*office){itemEffects, laneEffects, peopleEffects, eventEffects, guestEffects, substituteEffects, cardEffects, copyEffects, registerEffects, mergeEffects, partyEffects, seatEffects, groupEffects, assignEffects, issueEffects, backEffects, commitmentEffects, invitationEffects, unitRules} {
		for name, try := range suite {
			t.Run(name, func(t *testing.T) { try(open(t, fresh(t))) })
		}
	}
	t.Run("stale", func(t *testing.T) { tryStale(t, fresh) })
}

const zone = "Europe/Bucharest"

// office is a diary with what an office has: an official visit with both
// delegations and a programme, and another visit.
type office struct {
	*testing.T
	Harness
	host, guest, person, venue, room int64 // the person heads the guests
	visit, other                     int64
	nobody                           int64 // a venue that nothing points at, once there is one
	hosts, guests, seat              int64 // delegations, and the seat of the person
	inner, middle, outer             int64 // one within the other
	talks, lunch, press              int64 // that follow one another; the talks are anchored
}

// open fills a diary in one deed: the file takes its time over each.
func open(t *testing.T, h Harness) *office {
	t.Helper()
	o := &office{T: t}
	err := h.Do(look(func(u model.Unit) error {
		o.Harness = within{u}
		o.fill()
		return nil
	}))
	o.Harness = h
	o.no(err)
	return o
}

// within is a diary in the middle of a deed.
type within struct{ model.Unit }

func (w within) Do(c model.Change) error { return c.Apply(w.Unit) }
func (w within) Revision() int64         { return 0 }
func (w within) Dump() string            { return "" }

func (o *office) fill() {
	o.host = o.save(&model.Party{Kind: model.State, Code: "RO", Name: model.Text{"en": "Romania"}})
	o.guest = o.save(&model.Party{Kind: model.State, Code: "UA", Name: model.Text{"en": "Ukraine"}})
	o.venue = o.save(&model.Venue{Name: model.Text{"en": "Cotroceni Palace"}})
	o.room = o.save(&model.Room{VenueID: o.venue, Name: model.Text{"en": "Union Hall"}})
	head := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Volodymyr Zelenskyy"}, PartyID: &o.guest}, Office: model.Office{Title: model.Text{"en": "President of Ukraine"}}}
	o.do(head)
	o.person = head.ID
	o.visit, o.other = o.event("Official visit", "2026-03-12"), o.event("Working visit", "2026-06-01")
	for _, d := range o.delegations(o.visit) {
		if d.Side == model.HostSide {
			o.hosts = d.ID
		} else {
			o.guests = d.ID
		}
	}
	o.seat = o.save(&model.Seat{DelegationID: o.guests, PersonID: &o.person, Role: "head-of-delegation"})
	o.programme()
}

func (o *office) event(title string, first civil.Date) int64 {
	e := model.NewEvent(model.OfficialVisit, first, first.Add(2), zone)
	e.Title, e.HostID, e.GuestID = model.Text{"en": title}, &o.host, &o.guest
	c := &model.SaveEvent{Event: e}
	o.do(c)
	return c.ID
}

// programme makes the items of the visit. What lies within another is older than
// that in the first, and so has the lower key.
func (o *office) programme() {
	o.inner, o.middle, o.outer = o.put("Anthems", "10:10", "10:20"), o.put("Honours", "10:05", "10:30"), o.put("Welcome", "10:00", "11:00")
	o.within(o.inner, o.middle)
	o.within(o.middle, o.outer)
	talks := o.fresh("Talks", "11:00", "12:00")
	talks.VenueID, talks.RoomID, talks.Anchored, talks.Status, talks.Audience = &o.venue, &o.room, true, model.Agreed, model.ForDelegation
	talks.Dress, talks.Press, talks.PressNote = model.Dresses[1], model.Presses[1], model.Text{"en": "Pool"}
	talks.Interpret, talks.Responsible, talks.Description = model.Text{"en": "Simultaneous"}, model.Text{"en": "Protocol"}, model.Text{"en": "In plenary"}
	talks.Remarks, talks.Steps = model.Text{"en": "Keep short"}, model.Steps{{Minute: 5, Title: model.Text{"en": "Photographs"}}}
	who := []model.Participation{{Side: model.HostSide, DelegationID: &o.hosts}, {Side: model.HostSide, Name: model.Text{"en": "Minister"}},
		{Side: model.GuestSide, SeatID: &o.seat}, {Side: model.GuestSide, DelegationID: &o.guests}}
	c := &model.SaveItem{Item: talks, Who: &who}
	o.do(c)
	o.talks, o.lunch, o.press = c.ID, o.put("Lunch", "12:30", "13:30"), o.put("Press line", "13:30", "14:00")
}

func (o *office) fresh(title, from, to string) model.Item {
	o.Helper()
	at := func(clock string) civil.Moment {
		m, err := civil.Resolve("2026-03-12T"+clock, zone, civil.NoOff)
		o.no(err)
		return m
	}
	it := model.NewItem(o.visit, model.Talks, at(from), at(to))
	it.Title = model.Text{"en": title}
	return it
}

func (o *office) put(title, from, to string) int64 {
	c := &model.SaveItem{Item: o.fresh(title, from, to)}
	o.do(c)
	return c.ID
}

func (o *office) within(item, container int64) {
	it := o.item(item)
	it.ContainerID = &container
	o.do(&model.SaveItem{Item: it})
}

func (o *office) no(err error) {
	o.Helper()
	if err != nil {
		o.Fatal(err)
	}
}

func (o *office) do(c model.Change) {
	o.Helper()
	o.no(o.Do(c))
}

func (o *office) save(r model.Record) int64 {
	o.Helper()
	c := &model.Save{Record: r}
	o.do(c)
	return c.ID
}

// refused makes sure that a change is refused with a code and changes nothing.
func (o *office) refused(c model.Change, codes ...string) {
	o.Helper()
	before, rev := o.Dump(), o.Revision()
	err := o.Do(c)
	if !slices.Contains(codes, model.Code(err)) {
		o.Errorf("%T: %v, want %v", c, err, codes)
	}
	if o.Dump() != before || o.Revision() != rev {
		o.Errorf("%T: a part of what was refused is there", c)
	}
}

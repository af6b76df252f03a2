package reading_test

import (
	"fmt"
	"math/rand"
	"path/filepath"
	"testing"
	"time"

	"chancery/assets"
	"chancery/desk"
	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/model/sample"
	"chancery/reading"
	"chancery/storage"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var noon = time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC)

// counted counts what is asked of a diary.
type counted struct {
	desk.Reads
	n map[string]int
}

func (c *counted) Calendar(s civil.Span, f model.Filter) ([]model.Entry, error) {
	c.n["calendar"]++
	return c.Reads.Calendar(s, f)
}

func (c *counted) Programme(event int64) (model.Programme, error) {
	c.n["programme"]++
	return c.Reads.Programme(event)
}

func (c *counted) Reread(p model.Programme, i map[int64]bool, upTo int64) (model.Programme, error) {
	c.n["reread"]++
	return c.Reads.Reread(p, i, upTo)
}

func (c *counted) Busy(s civil.Span, f model.Filter) (map[civil.Date]bool, error) {
	c.n["busy"]++
	return c.Reads.Busy(s, f)
}

func (c *counted) Events() ([]model.Listed, error) { c.n["events"]++; return c.Reads.Events() }

func (c *counted) Registers() (model.Registers, error) {
	c.n["registers"]++
	return c.Reads.Registers()
}

func (c *counted) People(text string) ([]model.Known, error) {
	c.n["people"]++
	return c.Reads.People(text)
}

func sampled(t *testing.T) (*desk.Desk, *reading.Reading, *counted) {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "office.chancery"), storage.Options{Actor: "Anna", Now: func() time.Time { return noon }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	d := desk.New(s)
	fill, err := sample.Change(assets.Sample())
	if err == nil {
		err = d.Do(fill)
	}
	if err != nil {
		t.Fatal(err)
	}
	c := &counted{d, map[string]int{}}
	r := reading.New(c)
	if err := r.Look(); err != nil {
		t.Fatal(err)
	}
	d.Listen(r.Touched)
	return d, r, c
}

var march = civil.Span{From: noon.Unix() - 20*86400, To: noon.Unix() + 20*86400}

// state is everything that can be read.
func state(t *testing.T, r *reading.Reading, events []model.Listed) []any {
	t.Helper()
	var out []any
	add := func(v any, err error) {
		if err != nil {
			v = model.Code(err)
		}
		out = append(out, v)
	}
	list := func() (any, error) { return r.Events() }
	add(list())
	for _, read := range []func() (any, error){
		func() (any, error) { return r.Settings() }, func() (any, error) { return r.Saved() }, func() (any, error) { return r.Templates() },
		func() (any, error) { return r.Registers() }, func() (any, error) { return r.People() },
		func() (any, error) { return r.Calendar(march, false) }, func() (any, error) { return r.Calendar(march, true) },
		func() (any, error) { return r.Findings(march) }, func() (any, error) { return r.Busy(march, nil) },
	} {
		add(read())
	}
	add(r.Taken(func() (uids []string) {
		for _, l := range events {
			p, _ := r.Programme(l.Event.ID)
			for i := range p.Items {
				uids = append(uids, p.Items[i].UID)
			}
		}
		return uids
	}, false))
	for _, l := range events {
		p, err := r.Programme(l.Event.ID)
		p.Revision = 0 // it rises with every deed, and papers ask for it themselves
		add(p, err)
	}
	return out
}

// Whatever is done, what was read before and not found stale is what would be
// read now.
func TestWhatIsNotStaleIsAsItWouldBeRead(t *testing.T) {
	d, r, _ := sampled(t)
	events, err := d.Events()
	if err != nil {
		t.Fatal(err)
	}
	rnd := rand.New(rand.NewSource(5))
	for i := range 60 {
		state(t, r, events) // all of it is kept
		what := deed(t, d, rnd, events)
		got, want := state(t, r, events), state(t, reading.New(d), events)
		if diff := cmp.Diff(want, got, cmpopts.EquateEmpty(), cmp.AllowUnexported(model.Programme{})); diff != "" {
			t.Fatalf("%d, after %s: %s", i, what, diff)
		}
	}
}

// deed does one thing that an office does; a refusal is one as well.
func deed(t *testing.T, d *desk.Desk, r *rand.Rand, events []model.Listed) string {
	t.Helper()
	e := events[r.Intn(len(events))].Event
	p, err := d.Programme(e.ID)
	if err != nil || len(p.Items) == 0 {
		return "nothing"
	}
	it := p.Items[r.Intn(len(p.Items))]
	regs, err := d.Registers()
	if err != nil {
		t.Fatal(err)
	}
	known, err := d.People("")
	if err != nil {
		t.Fatal(err)
	}
	venue, room, party, who := regs.Venues[r.Intn(len(regs.Venues))], regs.Rooms[r.Intn(len(regs.Rooms))], regs.Parties[r.Intn(len(regs.Parties))], known[r.Intn(len(known))]
	name := func(t model.Text) model.Text { return t.With("en", fmt.Sprint("Changed ", r.Intn(1000))) }
	by := int64(r.Intn(12)-6) * 900
	it2 := it
	it2.Title, it2.VenueID, it2.RoomID = name(it.Title), &venue.ID, nil
	venue.Name, room.Turnaround, party.Name, who.Person.Name = name(venue.Name), r.Intn(90), name(party.Name), name(who.Person.Name)
	v := model.NewSaved("mine", model.Criteria{}, "month")
	list := []func() error{
		func() error {
			return d.Do(&model.MoveItems{Force: true, Moves: []model.Move{{Item: it.ID, Rev: it.Rev, Start: it.Start.At + by, End: it.End.At + by}}})
		},
		func() error { return d.Do(&model.SaveItem{Item: it2}) },
		func() error { return d.Do(&model.DuplicateItem{Of: model.SeenOf(&it)}) },
		func() error { return d.Do(&model.DeleteItems{IDs: []int64{it.ID}, Revision: p.Revision}) },
		func() error { return d.Do(&model.Save{Record: &venue}) },
		func() error { return d.Do(&model.Save{Record: &room}) },
		func() error { return d.Do(&model.Save{Record: &party}) },
		func() error { return d.Do(&model.SavePerson{Person: who.Person}) },
		func() error { return d.Do(&model.Save{Record: &v}) },
		func() error { return d.Do(&model.SaveSetting{Name: fmt.Sprint("x", r.Int()), Value: model.Plain("y")}) },
		func() error {
			return d.Do(&model.SaveVenue{Venue: model.Venue{Name: name(nil)}, Rooms: []model.Text{model.Plain("Hall")}})
		},
		func() error {
			return d.Do(&model.Save{Record: &model.Route{FromID: regs.Venues[0].ID, ToID: regs.Venues[1].ID, Mode: "car", Minutes: 1 + r.Intn(90)}})
		},
		func() error {
			return d.Do(&model.Participate{Item: it.ID, Side: model.HostSide, Who: []model.Participation{{Side: model.HostSide, PersonID: &who.Person.ID}}, Was: seated(&p, it.ID)})
		},
		func() error { return d.Do(&model.MoveEvent{Event: model.SeenOf(&e), Days: r.Intn(3) - 1, Force: true}) },
		func() error {
			return d.RecordPaper(&model.Made{Title: "x", Document: "public", Format: "pdf", Audience: model.Public})
		},
		d.Undo, d.Redo, d.Undo,
	}
	n := r.Intn(len(list))
	return fmt.Sprint(n, " ", list[n]())
}

// A seat that goes to somebody else changes who is where, and no item with it.
func TestASeatChangesTheCalendar(t *testing.T) {
	d, r, _ := sampled(t)
	events, err := d.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range events {
		p, err := d.Programme(l.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Delegations) == 0 || len(p.Items) == 0 {
			continue
		}
		known, err := d.People("")
		if err != nil {
			t.Fatal(err)
		}
		del := p.DelegationsOf(model.GuestSide)[0]
		seat := &model.Save{Record: &model.Seat{DelegationID: del.ID, Name: model.Plain("Somebody")}}
		if err := d.Do(seat); err != nil {
			t.Fatal(err)
		}
		it := p.Items[0]
		it.ID, it.UID, it.Rev = 0, "", 0
		who := []model.Participation{{Side: model.GuestSide, SeatID: &seat.ID}}
		added := &model.SaveItem{Item: it, Who: &who}
		if err := d.Do(added); err != nil {
			t.Fatal(err)
		}
		span := civil.Span{From: it.Start.At - 3600, To: it.End.At + 3600}
		people := func(r *reading.Reading) (out []int64) {
			list, err := r.Calendar(span, false)
			if err != nil {
				t.Fatal(err)
			}
			for i := range list {
				if list[i].Ref.Item == added.ID {
					out = append(out, list[i].People...)
				}
			}
			return out
		}
		before := people(r)
		var s model.Seat
		if err := d.Get(&s, seat.ID); err != nil {
			t.Fatal(err)
		}
		s.Name, s.PersonID = nil, &known[0].Person.ID
		if err := d.Do(&model.Save{Record: &s}); err != nil {
			t.Fatal(err)
		}
		if got, want := people(r), people(reading.New(d)); len(before) != 0 || len(want) != 1 || !cmp.Equal(got, want) {
			t.Errorf("nobody %v, then %v, not %v", before, got, want)
		}
		return
	}
	t.Fatal("no visit has a delegation")
}

func seated(p *model.Programme, item int64) (out []model.Seen) {
	for _, w := range p.Who[item] {
		if w.Side == model.HostSide {
			out = append(out, model.SeenOf(&w))
		}
	}
	return out
}

// What somebody else writes meanwhile is not missed, whether it is looked for or
// comes to light by a deed of our own.
func TestAnotherHandIsNoticed(t *testing.T) {
	d, r, c := sampled(t)
	read := func() {
		t.Helper()
		if _, err := r.Events(); err != nil {
			t.Fatal(err)
		}
	}
	read()
	r.Touched(model.Touched{Deed: model.Deed{ID: r.Last() + 2}}) // one in between is not known
	read()
	if c.n["events"] != 2 {
		t.Errorf("visits were read %d times", c.n["events"])
	}
	read()
	other := reading.New(d)
	if err := other.Look(); err != nil {
		t.Fatal(err)
	}
	if err := r.Look(); err != nil {
		t.Fatal(err)
	}
	read()
	if c.n["events"] != 3 || r.Last() != other.Last() {
		t.Errorf("visits were read %d times; known up to %d of %d", c.n["events"], r.Last(), other.Last())
	}
}

// A drag makes a span of the calendar, the small month and one programme stale,
// and nothing else.
func TestADragMakesThreeThingsStale(t *testing.T) {
	d, r, c := sampled(t)
	events, err := d.Events()
	if err != nil {
		t.Fatal(err)
	}
	state(t, r, events)
	it := dragged(t, d, events)
	clear(c.n)
	if err := d.Do(&model.MoveItems{Force: true, Moves: []model.Move{{Item: it.ID, Rev: it.Rev, Start: it.Start.At + 900, End: it.End.At + 900}}}); err != nil {
		t.Fatal(err)
	}
	state(t, r, events)
	if want := map[string]int{"calendar": 2, "busy": 1, "reread": 1}; !cmp.Equal(c.n, want) { // the calendar whole, and bare
		t.Errorf("read again: %v", c.n)
	}
}

func dragged(t *testing.T, d *desk.Desk, events []model.Listed) model.Item {
	t.Helper()
	for _, l := range events {
		if p, err := d.Programme(l.Event.ID); err == nil && len(p.Items) > 0 {
			return p.Items[0]
		}
	}
	t.Fatal("no item")
	return model.Item{}
}

// A room that a new item would take, of a visit that is not on show, and a
// person whom nobody's programme knows yet, are foreseen with their names.
func TestForeseenWithTheirNames(t *testing.T) {
	d, r, _ := sampled(t)
	list, err := r.Calendar(march, false)
	if err != nil {
		t.Fatal(err)
	}
	var busy model.Entry
	for _, e := range list {
		if e.RoomID != 0 && e.Live() && !e.AllDay && len(e.People) > 0 && e.End.At > e.Start.At {
			busy = e
		}
	}
	events, err := d.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range events {
		if l.Event.ID == busy.Ref.Event {
			continue
		}
		it := model.NewItem(l.Event.ID, model.Talks, busy.Start, busy.End)
		it.VenueID, it.RoomID = &busy.VenueID, &busy.RoomID
		o, err := r.Foresee([]reading.Foreseen{{Item: it, Who: []model.Participation{{Side: model.HostSide, PersonID: &busy.People[0]}}}})
		if err != nil {
			t.Fatal(err)
		}
		rules := map[string]model.Text{}
		for i := range o.List {
			f := &o.List[i]
			if f.New && f.Other(f.Ref) == busy.Ref {
				rules[f.Rule] = f.Subject.Name
				if o.Entry(busy.Ref).Title.In() != busy.Title.In() {
					t.Errorf("the other is not known: %+v", f)
				}
			}
		}
		if rules["room-twice"].In() != busy.Room.In() || rules["person-twice"].In() != busy.Names[0].In() {
			t.Errorf("%v, want %v and %v", rules, busy.Room, busy.Names[0])
		}
	}
	if len(check.Rules()) < 4 {
		t.Error("rules are gone")
	}
}

//go:build e2e

package e2e

import (
	"errors"
	"time"

	"chancery/desk"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
)

// prepared adds to a diary what is there before a scene begins.
func (s *screen) prepared(file string, more interface {
	model.Change
	with(state, home, person int64)
}) {
	s.t.Helper()
	number := func(q string) (n int64) {
		for _, c := range s.query(file, q) {
			n = n*10 + int64(c-'0')
		}
		return n
	}
	more.with(number("SELECT id FROM parties WHERE code = 'UA'"), number("SELECT id FROM parties WHERE code = 'RO'"), number("SELECT id FROM people WHERE json_extract(name, '$.en') = 'Volodymyr Zelenskyy'"))
	store, err := storage.Open(file, storage.Options{Now: func() time.Time { return time.Date(2026, 3, 11, 12, 0, 0, 0, time.UTC) }})
	if err != nil {
		s.t.Fatal(err)
	}
	if err := errors.Join(desk.New(store).Do(more), store.Close()); err != nil {
		s.t.Fatal(err)
	}
}

// known are the state of a scene, the office's own, and who heads the delegation of the state.
type known struct{ state, home, person int64 }

func (k *known) with(state, home, person int64) { k.state, k.home, k.person = state, home, person }

func (k *known) Label() model.Label { return model.Label{Verb: "sample"} }

// event puts an event of one day.
func (k *known) event(u model.Unit, kind model.EventKind, day civil.Date, title string, change func(*model.Event)) (int64, error) {
	e := model.NewEvent(kind, day, day, "Europe/Bucharest")
	e.Title, e.HostID, e.Status = model.Text{"en": title}, &k.home, model.Completed
	change(&e)
	err := u.Put(&e)
	return e.ID, err
}

// item puts an item into an event, and who comes to it from the guests.
func (k *known) item(u model.Unit, event int64, kind model.ItemKind, title, from, to string, who model.Participation) error {
	start, err := civil.Resolve(from, "Europe/Bucharest", 0)
	if err != nil {
		return err
	}
	end, err := civil.Resolve(to, "Europe/Bucharest", 0)
	if err != nil {
		return err
	}
	it := model.NewItem(event, kind, start, end)
	it.Title = model.Text{"en": title}
	if err := u.Put(&it); err != nil {
		return err
	}
	who.ItemID, who.Side = it.ID, model.GuestSide
	return u.Put(&who)
}

// ahead is a summit to which nobody of the state was asked yet; the heads of delegation sit, stand
// for the photograph and drive together.
type ahead struct{ known }

func (k *ahead) Apply(u model.Unit) error {
	event, err := k.event(u, model.Summit, "2026-05-14", "Energy Summit", func(e *model.Event) { e.Status, e.Direction = model.Announced, model.Multilateral })
	if err != nil {
		return err
	}
	heads := model.Group{EventID: event, Kind: model.Heads, Name: model.Text{"en": "Heads of delegation"}}
	if err := u.Put(&heads); err != nil {
		return err
	}
	with := model.Participation{GroupID: &heads.ID}
	return errors.Join(k.item(u, event, model.Transfer, "Motorcade", "2026-05-14T09:30", "2026-05-14T09:50", with),
		k.item(u, event, model.Session, "Plenary session", "2026-05-14T10:00", "2026-05-14T11:00", with),
		k.item(u, event, model.FamilyPhoto, "Family photo", "2026-05-14T11:10", "2026-05-14T11:20", with))
}

// behind is what was held before today besides the visit of October 2023, which stands in a line.
type behind struct{ known }

func (k *behind) Apply(u model.Unit) error {
	for _, one := range []struct {
		kind  model.EventKind
		day   civil.Date
		title string
		be    func(*model.Event)
	}{
		{model.Summit, "2024-06-11", "Recovery summit", func(e *model.Event) { e.Direction = model.Multilateral }},
		{model.Summit, "2025-06-02", "Black Sea summit", func(e *model.Event) { e.Direction = model.Multilateral }},
		{model.Transit, "2024-12-01", "Refuelling at Otopeni", func(*model.Event) {}},
		{model.OfficialVisit, "2025-03-01", "Visit that was cancelled", func(e *model.Event) { e.Status = model.EventEnded }},
		{model.Meeting, "2025-02-01", "Call on a screen", func(*model.Event) {}},
	} {
		event, err := k.event(u, one.kind, one.day, one.title, func(e *model.Event) { e.GuestID, e.Direction = &k.state, model.Incoming; one.be(e) })
		if err != nil {
			return err
		}
		d := model.Delegation{EventID: event, PartyID: k.state, Side: model.GuestSide, Pos: 1}
		if err := u.Put(&d); err != nil {
			return err
		}
		head := model.Seat{DelegationID: d.ID, PersonID: &k.person, Role: model.HeadOfDelegation, Status: model.Accepted}
		if err := u.Put(&head); err != nil {
			return err
		}
		if one.kind != model.Meeting {
			continue
		}
		if err := k.item(u, event, model.Talks, "Call", string(one.day)+"T11:00", string(one.day)+"T11:40", model.Participation{PersonID: &k.person, Mode: model.ByVideo}); err != nil {
			return err
		}
	}
	return nil
}

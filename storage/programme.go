package storage

import (
	"encoding/json"

	"chancery/model"

	"gorm.io/gorm"
)

// Programme reads everything about one event at one moment; model.missing when
// there is no such event.
func (s *Store) Programme(event int64) (model.Programme, error) {
	p := model.Programme{Who: map[int64][]model.Participation{}}
	err := s.view(func(tx *gorm.DB, c conn) error {
		if err := get(tx, &p.Event, event); err != nil {
			return err
		}
		r := programmeRead{tx: tx, c: c, now: s.now().Unix(), p: &p, people: ids{}, parties: ids{}, venues: ids{}, offices: ids{}}
		for _, part := range []func() error{r.items, r.participations, r.accesses, r.delegations, r.groups, r.invitations, r.who, r.where, r.commitments, r.instruments, r.states} {
			if err := part(); err != nil {
				return err
			}
		}
		var err error
		p.Revision, err = revision(c)
		return err
	})
	if err != nil {
		return model.Programme{}, err
	}
	p.Resolve()
	return p, nil
}

// ids is a set of keys.
type ids map[int64]bool

func (s ids) add(keys ...*int64) {
	for _, k := range keys {
		if k != nil {
			s[*k] = true
		}
	}
}

func (s ids) json() string {
	list := make([]int64, 0, len(s))
	for k := range s {
		list = append(list, k)
	}
	b, _ := json.Marshal(list) // numbers always encode
	return string(b)
}

// findAmong finds rows whose column is one of a set; a list of variables would have a limit.
func findAmong[T any](tx *gorm.DB, column string, set ids, order string) ([]T, error) {
	var out []T
	if len(set) == 0 {
		return nil, nil
	}
	err := tx.Where(column+" IN (SELECT value FROM json_each(?))", set.json()).Order(order).Find(&out).Error
	return out, err
}

// record is what a pointer to any of our rows can do.
type record[T any] interface {
	*T
	model.Record
}

func byKey[T any, P record[T]](list []T) map[int64]T {
	out := make(map[int64]T, len(list))
	for i := range list {
		out[P(&list[i]).Head().ID] = list[i]
	}
	return out
}

// whoOrder puts hosts first and keeps the order within a side.
const whoOrder = "item_id, CASE side WHEN 'host' THEN 0 ELSE 1 END, pos, id"

type programmeRead struct {
	tx                               *gorm.DB
	c                                conn
	now                              int64
	p                                *model.Programme
	people, parties, venues, offices ids
}

func (r *programmeRead) items() error {
	err := r.tx.Where("event_id = ?", r.p.Event.ID).Find(&r.p.Items).Error
	model.SortItems(r.p.Items)
	r.parties.add(r.p.Event.HostID, r.p.Event.GuestID)
	for i := range r.p.Items {
		it := &r.p.Items[i]
		r.venues.add(it.VenueID, it.FromID, it.ToID)
	}
	return err
}

func (r *programmeRead) participations() error {
	var all []model.Participation
	err := r.tx.Where("item_id IN (SELECT id FROM items WHERE event_id = ?)", r.p.Event.ID).Order(whoOrder).Find(&all).Error
	for _, w := range all {
		r.p.Who[w.ItemID] = append(r.p.Who[w.ItemID], w)
		r.people.add(w.PersonID)
	}
	return err
}

func (r *programmeRead) accesses() error {
	var all []model.Access
	err := r.tx.Where("item_id IN (SELECT id FROM items WHERE event_id = ?)", r.p.Event.ID).Order("item_id, pos, id").Find(&all).Error
	r.p.Accesses = map[int64][]model.Access{}
	for _, a := range all {
		r.p.Accesses[a.ItemID] = append(r.p.Accesses[a.ItemID], a)
	}
	return err
}

func (r *programmeRead) delegations() error {
	var ds []model.Delegation
	if err := r.tx.Where("event_id = ?", r.p.Event.ID).Find(&ds).Error; err != nil {
		return err
	}
	r.p.Delegations = byKey(ds)
	of := ids{}
	for i := range ds {
		of.add(&ds[i].ID)
		r.parties.add(&ds[i].PartyID)
	}
	seats, err := findAmong[model.Seat](r.tx, "delegation_id", of, "id")
	for i := range seats {
		r.people.add(seats[i].PersonID)
	}
	r.p.Seats = byKey(seats)
	return err
}

func (r *programmeRead) groups() error {
	var all []model.Group
	if err := r.tx.Where("event_id = ?", r.p.Event.ID).Order("pos, id").Find(&all).Error; err != nil {
		return err
	}
	r.p.Groups = byKey(all)
	of := ids{}
	for i := range all {
		of.add(&all[i].ID)
	}
	var err error
	r.p.Members, err = findAmong[model.Member](r.tx, "group_id", of, "group_id, pos, id")
	for i := range r.p.Members {
		r.people.add(r.p.Members[i].PersonID)
	}
	return err
}

func (r *programmeRead) who() error {
	people, err := findAmong[model.Person](r.tx, "id", r.people, "id")
	if err != nil {
		return err
	}
	for i := range people {
		r.parties.add(people[i].PartyID)
	}
	r.p.People = byKey(people)
	if r.p.Tenures, err = findAmong[model.Tenure](r.tx, "person_id", r.people, "person_id, from_at, id"); err != nil {
		return err
	}
	for i := range r.p.Tenures {
		r.offices.add(&r.p.Tenures[i].OfficeID)
	}
	offices, err := findAmong[model.Office](r.tx, "id", r.offices, "id")
	for i := range offices {
		r.parties.add(offices[i].PartyID)
	}
	r.p.Offices = byKey(offices)
	return err
}

func (r *programmeRead) where() error {
	venues, err := findAmong[model.Venue](r.tx, "id", r.venues, "id")
	if err != nil {
		return err
	}
	r.p.Venues = byKey(venues)
	rooms, err := findAmong[model.Room](r.tx, "venue_id", r.venues, "id")
	if err != nil {
		return err
	}
	r.p.Rooms = byKey(rooms)
	routes, err := findAmong[model.Route](r.tx, "from_id", r.venues, "id")
	for _, way := range routes {
		if r.venues[way.ToID] {
			r.p.Routes = append(r.p.Routes, way)
		}
	}
	return err
}

func (r *programmeRead) states() error {
	parties, err := findAmong[model.Party](r.tx, "id", r.parties, "id")
	r.p.Parties = byKey(parties)
	if id := r.p.Event.HostID; id != nil {
		if q, ok := r.p.Parties[*id]; ok {
			r.p.Host = &q
		}
	}
	if id := r.p.Event.GuestID; id != nil {
		if q, ok := r.p.Parties[*id]; ok {
			r.p.Guest = &q
		}
	}
	return err
}

package model

import "reflect"

// SavePerson makes a person (ID 0) or edits one, together with the office the
// person holds. Office with an ID is an office already known; with a title and
// no ID it is made; empty, the tenures stay as they are. Tenures are those of the
// person as they were seen: somebody else may have said meanwhile what the person
// holds.
type SavePerson struct {
	Person  Person
	Office  Office
	Tenures []Seen
	Photo   []byte // nil where it stays
	ID      int64  // filled in
}

func (c *SavePerson) Label() Label {
	if c.Person.ID == 0 {
		return Label{"new-person", []Text{c.Person.Name}}
	}
	return Label{"edit", []Text{c.Person.Name}}
}

func (c *SavePerson) Apply(u Unit) error {
	p, o := c.Person, c.Office
	if err := surnamed(u, &p); err != nil {
		return err
	}
	if len(c.Photo) > 0 {
		var err error
		if p.Photo, err = u.Keep(c.Photo); err != nil {
			return err
		}
	}
	if err := u.Put(&p); err != nil {
		return err
	}
	c.ID = p.ID
	if o.ID == 0 && o.Title.Empty() {
		return nil
	}
	if o.ID == 0 {
		o.PartyID = p.PartyID
		if err := u.Put(&o); err != nil {
			return err
		}
	} else if !o.Title.Empty() {
		if err := u.Put(&o); err != nil {
			return err
		}
	}
	return holdOffice(u, p.ID, o.ID, c.Tenures)
}

// holdOffice makes sure that the person is recorded as holding the office now.
func holdOffice(u Unit, person, office int64, seen []Seen) error {
	ts, err := tenuresOf(u, person)
	if err != nil {
		return err
	}
	if err := same(u, ts, seen); err != nil {
		return err
	}
	for i := range ts {
		if ts[i].OfficeID == office && ts[i].To == 0 {
			return nil
		}
	}
	return u.Put(&Tenure{PersonID: person, OfficeID: office})
}

// Save puts one plain record: a venue, a room, a route, a party, an office, a
// delegation, a seat. Record is not changed; ID is filled in.
type Save struct {
	Record Record
	Name   Text
	ID     int64
}

func (c *Save) Label() Label {
	if c.Record.Head().ID == 0 {
		return Label{"new-" + c.Record.TableName(), []Text{c.Name}}
	}
	return Label{"edit", []Text{c.Name}}
}

func (c *Save) Apply(u Unit) error {
	r := reflect.New(reflect.TypeOf(c.Record).Elem())
	r.Elem().Set(reflect.ValueOf(c.Record).Elem())
	cp := r.Interface().(Record)
	if err := u.Put(cp); err != nil {
		return err
	}
	c.ID = cp.Head().ID
	return nil
}

// SaveVenue puts a venue and new rooms of it. Venue is not changed; ID is filled
// in.
type SaveVenue struct {
	Venue Venue
	Rooms []Text
	ID    int64
}

func (c *SaveVenue) Label() Label {
	if c.Venue.ID == 0 {
		return Label{"new-venues", []Text{c.Venue.Name}}
	}
	return Label{"edit", []Text{c.Venue.Name}}
}

func (c *SaveVenue) Apply(u Unit) error {
	v := c.Venue
	if err := u.Put(&v); err != nil {
		return err
	}
	c.ID = v.ID
	for _, name := range c.Rooms {
		if err := u.Put(&Room{VenueID: v.ID, Name: name}); err != nil {
			return err
		}
	}
	return nil
}

// Remove deletes one plain record that nothing points at.
type Remove struct {
	Record Record
	Name   Text
}

func (c *Remove) Label() Label { return Label{"delete", []Text{c.Name}} }

func (c *Remove) Apply(u Unit) error {
	if t, ok := c.Record.(*Tenure); ok {
		if err := passOn(u, t); err != nil {
			return err
		}
	}
	if err := stepsDown(u, c.Record); err != nil {
		return err
	}
	return u.Delete(c.Record)
}

// SaveSetting sets one setting of the office. Was is what it said when it was
// read, nothing for one that was never set: settings are shown as what they say,
// without a row. One that says already what is wanted is left alone.
type SaveSetting struct {
	Name  string
	Value Text
	Was   Text
}

func (c *SaveSetting) Label() Label { return Label{"setting", nil} }

func (c *SaveSetting) Apply(u Unit) error {
	s, ok, err := u.Setting(c.Name)
	if err != nil {
		return err
	}
	switch same := s.Value.Equal(c.Was); {
	case ok && s.Value.Equal(c.Value):
		return nil
	case !ok && !same:
		return Refuse("storage.gone")
	case !ok:
		s = Setting{Name: c.Name}
	case !same:
		return u.Conflict(&s)
	}
	s.Value = c.Value
	return u.Put(&s)
}

// Several does many changes as one deed under one label.
type Several struct {
	Verb    Label
	Changes []Change
}

func (c *Several) Label() Label { return c.Verb }

func (c *Several) Apply(u Unit) error {
	for _, ch := range c.Changes {
		if err := ch.Apply(u); err != nil {
			return err
		}
	}
	return nil
}

// Verbs lists every verb a label may carry.
var Verbs = []string{"move", "resize", "move-items", "move-event", "hand-over", "shift", "new-item", "edit", "add-items", "delete", "delete-items", "cut", "cut-items", "duplicate", "new-event",
	"new-person", "participants", "new-venues", "new-rooms", "new-routes", "new-templates", "new-parties", "new-offices", "new-tenures",
	"new-delegations", "new-seats", "replace", "setting", "sample", "import", "paper", "migrate", "purge", "clocks", "edit-along", "zone", "new-commitments", "new-instruments", "new-invitations", "new-letters", "new-attachments", "new-groups", "new-members", "new-presidencies", "group", "seats", "seats-add", "seats-move", "seats-remove", "seats-edit", "seats-decline", "order-delegations", "substitute", "assign", "assign-items", "assign-some", "merge", "twins", "namesakes", "one-name", "delete-rows", "edit-rows", "add-rows", "settle-words", "settle-names", "show-item", "show-items", "issue", "recall", "recall-paper", "bring-back"}

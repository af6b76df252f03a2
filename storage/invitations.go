package storage

import (
	"cmp"
	"slices"

	"chancery/model"
	"chancery/model/civil"

	"gorm.io/gorm"
)

// invitations are those to the event.
func (r *programmeRead) invitations() error {
	err, invited := r.tx.Where("event_id = ?", r.p.Event.ID).Order("id").Find(&r.p.Invitations).Error, ids{}
	for i := range r.p.Invitations {
		one := &r.p.Invitations[i]
		r.parties.add(one.PartyID)
		r.people.add(one.PersonID)
		r.offices.add(one.OfficeID)
		invited.add(one.OfficeID)
	}
	if err == nil {
		r.p.Holding, err = findAmong[model.Tenure](r.tx, "office_id", invited, "office_id, from_at, id")
	}
	return err
}

// Invitations are all there are, with the event to which they are, the last event first.
func (s *Store) Invitations() ([]model.InvitationTo, error) {
	var out []model.InvitationTo
	err := s.view(func(tx *gorm.DB, c conn) error {
		var list []model.Invitation
		if err := tx.Order("id").Find(&list).Error; err != nil {
			return err
		}
		to, err := eventsOf(c, "invitations")
		for i := range list {
			out = append(out, model.InvitationTo{Invitation: list[i], To: to[list[i].ID]})
		}
		slices.SortStableFunc(out, func(a, b model.InvitationTo) int { return cmp.Compare(b.To.Start.At, a.To.Start.At) })
		return err
	})
	return out, err
}

// Letters are all notes and letters, with the event they are about, the last first.
func (s *Store) Letters() ([]model.Filed, error) {
	var out []model.Filed
	err := s.view(func(tx *gorm.DB, c conn) error {
		var list []model.Letter
		if err := tx.Order("id").Find(&list).Error; err != nil {
			return err
		}
		of, err := eventsOf(c, "letters")
		for i := range list {
			out = append(out, model.Filed{Letter: list[i], Of: of[list[i].ID]})
		}
		slices.SortStableFunc(out, func(a, b model.Filed) int { return cmp.Compare(b.Day, a.Day) })
		return err
	})
	return out, err
}

// Attachments are all attached files with what each lies with, without their bytes.
func (s *Store) Attachments() ([]model.Enclosed, error) {
	var out []model.Enclosed
	err := s.view(func(tx *gorm.DB, c conn) error {
		var list []model.Attachment
		if err := tx.Order("id").Find(&list).Error; err != nil {
			return err
		}
		with, err := enclosing(c)
		for _, a := range list {
			one := with[a.ID]
			one.Attachment = a
			out = append(out, one)
		}
		return err
	})
	return out, err
}

// enclosing is what each file lies with, by the key of the file.
func enclosing(c conn) (map[int64]model.Enclosed, error) {
	rows, err := c.QueryContext(always, `SELECT a.id, CASE WHEN e.id THEN 'events' WHEN i.id THEN 'items' WHEN t.id THEN 'instruments' WHEN v.id THEN 'invitations' WHEN l.id THEN 'letters' ELSE 'people' END,
		coalesce(e.title, i.title, t.title, v.who, l.about, p.name)
		FROM attachments a LEFT JOIN events e ON e.id = a.event_id LEFT JOIN items i ON i.id = a.item_id LEFT JOIN instruments t ON t.id = a.instrument_id
		LEFT JOIN invitations v ON v.id = a.invitation_id LEFT JOIN letters l ON l.id = a.letter_id LEFT JOIN people p ON p.id = a.person_id`)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64]model.Enclosed{}
	for rows.Next() {
		var id int64
		var one model.Enclosed
		if err := rows.Scan(&id, &one.Table, &one.With); err != nil {
			return nil, err
		}
		out[id] = one
	}
	return out, rows.Err()
}

// eventsOf are the events that the rows of a table are about.
func eventsOf(c conn, table string) (map[int64]model.Origin, error) {
	rows, err := c.QueryContext(always, "SELECT c.id, e.title, e.first_day, e.zone FROM "+table+" c JOIN events e ON e.id = c.event_id")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64]model.Origin{}
	for rows.Next() {
		var id int64
		var one model.Origin
		var day civil.Date
		var zone string
		if err := rows.Scan(&id, &one.Visit, &day, &zone); err != nil {
			return nil, err
		}
		one.Start = dayStart(day, zone)
		out[id] = one
	}
	return out, rows.Err()
}

func (r *hitRead) invitation(h *model.Hit, id int64) error {
	h.Of, h.Key = model.Invitation{}.TableName(), id
	return r.filed(h, "SELECT v.who, v.origin, coalesce(e.title, '{}'), coalesce(e.first_day, '') FROM invitations v LEFT JOIN events e ON e.id = v.event_id WHERE v.id = ?", id)
}

func (r *hitRead) letter(h *model.Hit, id int64) error {
	h.Of, h.Key = model.Letter{}.TableName(), id
	return r.filed(h, "SELECT l.about, json_object('', l.number), json_object('', l.number), l.day FROM letters l WHERE l.id = ?", id)
}

// attachment leads to what the file lies with.
func (r *hitRead) attachment(h *model.Hit, id int64) error {
	var event, item, text, invitation, letter, person int64
	err := r.c.QueryRowContext(always, `SELECT json_object('', name), about, coalesce(event_id, 0), coalesce(item_id, 0), coalesce(instrument_id, 0), coalesce(invitation_id, 0), coalesce(letter_id, 0), coalesce(person_id, 0)
		FROM attachments WHERE id = ?`, id).Scan(&h.Title, &h.Detail, &event, &item, &text, &invitation, &letter, &person)
	switch {
	case err != nil:
	case item != 0:
		h.Ref.Item = item
		err = r.c.QueryRowContext(always, "SELECT event_id FROM items WHERE id = ?", item).Scan(&h.Ref.Event)
	case event != 0:
		h.Ref.Event = event
	case person != 0:
		h.Person = person
	case text != 0:
		h.Of, h.Key = model.Instrument{}.TableName(), text
	case invitation != 0:
		h.Of, h.Key = model.Invitation{}.TableName(), invitation
	default:
		h.Of, h.Key = model.Letter{}.TableName(), letter
	}
	return err
}

// filed reads what a row of a register is called, and the event and day it is about.
func (r *hitRead) filed(h *model.Hit, query string, id int64) error {
	var origin model.Text
	var day civil.Date
	err := r.c.QueryRowContext(always, query, id).Scan(&h.Title, &origin, &h.Detail, &day)
	if h.Detail.Empty() {
		h.Detail = origin
	}
	if day != "" {
		h.Start = dayStart(day, "UTC")
	}
	return err
}

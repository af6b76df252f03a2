package storage

import (
	"chancery/model"
	"chancery/model/civil"

	"gorm.io/gorm"
)

// commitments are those that were agreed in the event, and what is still open from elsewhere
// with the states that meet in it.
func (r *programmeRead) commitments() error {
	states := ids{}
	for _, d := range r.p.Delegations {
		states.add(&d.PartyID)
	}
	states.add(r.p.Event.HostID, r.p.Event.GuestID)
	home, err := r.home()
	if err != nil {
		return err
	}
	delete(states, home) // what is open with us is open with everybody
	err = r.tx.Where("event_id = ? OR state IN (?, ?) AND party_id IN (SELECT value FROM json_each(?))", r.p.Event.ID, model.Promised, model.InHand, states.json()).
		Order("id").Find(&r.p.Commitments).Error
	model.SortCommitments(r.p.Commitments)
	for i := range r.p.Commitments {
		r.parties.add(r.p.Commitments[i].PartyID)
	}
	return err
}

// home is the key of the office's own state, 0 while nobody said which it is.
func (r *programmeRead) home() (int64, error) {
	var set []model.Setting
	if err := r.tx.Where("name = ?", model.SettingHomeParty).Find(&set).Error; err != nil || len(set) == 0 {
		return 0, err
	}
	var own []model.Party
	err := r.tx.Where("uid = ?", set[0].Value.In()).Find(&own).Error
	if err != nil || len(own) == 0 {
		return 0, err
	}
	return own[0].ID, nil
}

// Pledges are all commitments with where they came from, what is still to be done first.
func (s *Store) Pledges() ([]model.Pledge, error) {
	var out []model.Pledge
	err := s.view(func(tx *gorm.DB, c conn) error {
		var list []model.Commitment
		if err := tx.Order("id").Find(&list).Error; err != nil {
			return err
		}
		model.SortCommitments(list)
		from, err := origins(c, "commitments")
		if err != nil {
			return err
		}
		out = make([]model.Pledge, len(list))
		for i := range list {
			out[i] = model.Pledge{Commitment: list[i], From: from[list[i].ID]}
		}
		return nil
	})
	return out, err
}

// instruments are the texts of the event.
func (r *programmeRead) instruments() error {
	err := r.tx.Where("event_id = ?", r.p.Event.ID).Order("id").Find(&r.p.Instruments).Error
	if err == nil && len(r.p.Instruments) > 0 {
		on, err := signedOn(r.c)
		if err != nil {
			return err
		}
		other, err := ranked(r.tx, r.c, r.p.Instruments, on, r.now)
		if err != nil {
			return err
		}
		r.p.Ranks = map[int64]model.OtherRanks{}
		for i := range other {
			if other[i] != (model.OtherRanks{}) {
				r.p.Ranks[r.p.Instruments[i].ID] = other[i]
			}
		}
	}
	for i := range r.p.Instruments {
		r.parties.add(r.p.Instruments[i].Ours, r.p.Instruments[i].Theirs)
	}
	return err
}

// Texts are all texts to sign, with where they are signed, the last visit first.
func (s *Store) Texts() ([]model.ToSign, error) {
	var out []model.ToSign
	err := s.view(func(tx *gorm.DB, c conn) error {
		var list []model.Instrument
		if err := tx.Order("id").Find(&list).Error; err != nil {
			return err
		}
		on, err := signedOn(c)
		if err != nil {
			return err
		}
		other, err := ranked(tx, c, list, on, s.now().Unix())
		if err != nil {
			return err
		}
		from, err := origins(c, "instruments")
		if err != nil {
			return err
		}
		come, err := readComers(tx, list)
		if err != nil {
			return err
		}
		for i := range list {
			out = append(out, model.ToSign{Instrument: list[i], From: from[list[i].ID], Outside: come.outside(&list[i]), Ranks: other[i], On: on[list[i].ID]})
		}
		model.SortTexts(out)
		return nil
	})
	return out, err
}

// origins are the visit and the item from which each row of a table came.
func origins(c conn, table string) (map[int64]model.Origin, error) {
	rows, err := c.QueryContext(always, `SELECT c.id, e.title, e.first_day, e.zone, coalesce(i.title, '{}'),
			coalesce(i.start_local, ''), coalesce(i.start_zone, ''), coalesce(i.start_off, 0), coalesce(i.start_at, 0)
		FROM `+table+` c JOIN events e ON e.id = c.event_id LEFT JOIN items i ON i.id = c.item_id`)
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
		if err := rows.Scan(&id, &one.Visit, &day, &zone, &one.Item, &one.Start.Local, &one.Start.Zone, &one.Start.Off, &one.Start.At); err != nil {
			return nil, err
		}
		if one.Start.IsZero() {
			one.Start = dayStart(day, zone)
		}
		out[id] = one
	}
	return out, rows.Err()
}

func (r *hitRead) instrument(h *model.Hit, id int64) error {
	h.Of, h.Key = model.Instrument{}.TableName(), id
	var origin model.Text
	var day civil.Date
	err := r.c.QueryRowContext(always, "SELECT t.title, t.origin, coalesce(e.title, '{}'), coalesce(e.first_day, '') FROM instruments t LEFT JOIN events e ON e.id = t.event_id WHERE t.id = ?", id).
		Scan(&h.Title, &origin, &h.Detail, &day)
	if h.Detail.Empty() {
		h.Detail = origin
	}
	if day != "" {
		h.Start = dayStart(day, "UTC")
	}
	return err
}

func (r *hitRead) commitment(h *model.Hit, id int64) error {
	h.Of, h.Key = model.Commitment{}.TableName(), id
	var due civil.Date
	var origin model.Text
	err := r.c.QueryRowContext(always, "SELECT c.words, c.due, c.origin, coalesce(e.title, '{}') FROM commitments c LEFT JOIN events e ON e.id = c.event_id WHERE c.id = ?", id).
		Scan(&h.Title, &due, &origin, &h.Detail)
	if h.Detail.Empty() {
		h.Detail = origin
	}
	if due != "" {
		h.Start = dayStart(due, "UTC")
	}
	return err
}

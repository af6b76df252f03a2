package storage

import (
	"chancery/model"

	"gorm.io/gorm"
)

// Events lists all events for the sidebar, by first day. There may be thousands, and
// they are read before anything is on show: by hand, and what is shown of them alone.
func (s *Store) Events() ([]model.Listed, error) {
	var out []model.Listed
	err := s.view(func(_ *gorm.DB, c conn) error {
		parties, err := partiesByKey(c)
		if err != nil {
			return err
		}
		rows, err := c.QueryContext(always, `SELECT id, uid, kind, direction, status, title, badge, city, host_id, guest_id, first_day, last_day, zone, hue, audience
			FROM events ORDER BY first_day, last_day, id`)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var l model.Listed
			e := &l.Event
			if err := rows.Scan(&e.ID, &e.UID, &e.Kind, &e.Direction, &e.Status, &e.Title, &e.Badge, &e.City, &e.HostID, &e.GuestID, &e.FirstDay, &e.LastDay, &e.Zone, &e.Hue, &e.Audience); err != nil {
				return err
			}
			host, guest := of(parties, e.HostID), of(parties, e.GuestID)
			l.Host, l.Guest = host.tag(), guest.tag()
			l.Mark, l.Flag = of(parties, e.OtherID()).mark(e.Badge)
			out = append(out, l)
		}
		return rows.Err()
	})
	return out, err
}

func of(parties map[int64]party, key *int64) party {
	if key == nil {
		return party{}
	}
	return parties[*key]
}

func partiesByKey(c conn) (map[int64]party, error) {
	rows, err := c.QueryContext(always, "SELECT id, coalesce(code, ''), coalesce(short, '') FROM parties")
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := map[int64]party{}
	for rows.Next() {
		var id int64
		var p party
		if err := rows.Scan(&id, &p.code, &p.short); err != nil {
			return nil, err
		}
		out[id] = p
	}
	return out, rows.Err()
}

// Titles lists all events with their titles, badges and days alone, by first day:
// what is needed to find one by its name.
func (s *Store) Titles() ([]model.Event, error) {
	var out []model.Event
	err := s.reader.Select("id", "uid", "title", "badge", "first_day", "last_day").Order("first_day, last_day, id").Find(&out).Error
	return out, s.file.Told(err)
}

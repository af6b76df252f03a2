package storage

import (
	"database/sql"

	"chancery/model"
)

// Drifted lists the items ending after an instant whose hours are other instants
// by the rules of clocks in use now, in the order of time: see model.FollowRules.
func (s *Store) Drifted(after int64) ([]model.Item, error) {
	found, err := drifted(s.reads, after)
	if err != nil {
		return nil, s.file.Told(err)
	}
	var out []model.Item
	err = s.reader.Where("id IN (SELECT value FROM json_each(?))", found.json()).Find(&out).Error
	model.SortItems(out)
	return out, s.file.Told(err)
}

func drifted(c conn, after int64) (ids, error) {
	rows, err := c.QueryContext(always, `SELECT id, start_local, start_zone, start_off, start_at, end_local, end_zone, end_off, end_at FROM items WHERE end_at > ?`, after)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	out := ids{}
	for rows.Next() {
		it, err := scanHours(rows)
		if err != nil {
			return nil, err
		}
		if _, _, moves := it.Drifted(); moves {
			out.add(&it.ID)
		}
	}
	return out, rows.Err()
}

func scanHours(rows *sql.Rows) (it model.Item, err error) {
	s, e := &it.Start, &it.End
	err = rows.Scan(&it.ID, &s.Local, &s.Zone, &s.Off, &s.At, &e.Local, &e.Zone, &e.Off, &e.At)
	return it, err
}

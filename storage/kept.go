package storage

import (
	"database/sql"
	"slices"

	"chancery/model"
	"chancery/model/civil"

	"gorm.io/gorm"
)

// Kept are the keys of all that people ever led to in the vault and that lies there still:
// what they lead to now, and what the log says they led to before. Without all, what is
// delicate alone.
func (s *Store) Kept(all bool, people ...int64) ([]string, error) {
	set := ids{}
	for i := range people {
		set.add(&people[i])
	}
	var out []string
	t := s.shape.tables.by[(model.Person{}).TableName()]
	for _, l := range t.vault {
		if !l.secret && !all {
			continue
		}
		query := `SELECT key FROM vault WHERE key IN (SELECT ` + l.prefix + `key FROM people WHERE id` + among + `
			UNION SELECT json_extract(after, ?2) FROM changes WHERE tbl = 'people' AND row_id` + among + `
			UNION SELECT json_extract(before, ?2) FROM changes WHERE tbl = 'people' AND row_id` + among + `) ORDER BY rowid`
		err := each(s.reads, query, func(rows *sql.Rows) error {
			var key string
			err := rows.Scan(&key)
			out = append(out, key)
			return err
		}, set.json(), "$."+l.prefix+"key")
		if err != nil {
			return nil, s.file.Told(err)
		}
	}
	if !all {
		return out, nil
	}
	// the files that lie with them, and those that did
	query := `SELECT key FROM vault WHERE key IN (SELECT file_key FROM attachments WHERE person_id` + among + `
		UNION SELECT json_extract(after, '$.file_key') FROM changes WHERE tbl = 'attachments' AND json_extract(after, '$.person_id')` + among + `
		UNION SELECT json_extract(before, '$.file_key') FROM changes WHERE tbl = 'attachments' AND json_extract(before, '$.person_id')` + among + `) ORDER BY rowid`
	err := each(s.reads, query, func(rows *sql.Rows) error {
		var key string
		err := rows.Scan(&key)
		if !slices.Contains(out, key) {
			out = append(out, key)
		}
		return err
	}, set.json())
	return out, s.file.Told(err)
}

// Due are the people of whom something delicate is kept though every visit in which they
// take part has ended before a day. Of somebody who takes part in none nobody knows when.
func (s *Store) Due(before civil.Date) ([]int64, error) {
	var out []int64
	t := s.shape.tables.by[(model.Person{}).TableName()]
	for _, l := range t.vault {
		if !l.secret {
			continue
		}
		key := "n." + l.prefix + "key" // mostly nobody has one, and then nothing else is looked at
		query := `WITH who(id) AS MATERIALIZED (SELECT n.id FROM people n JOIN vault v ON v.key = ` + key + ` WHERE ` + key + ` <> ''),
			part(person, event) AS (
			SELECT s.person_id, d.event_id FROM who JOIN seats s ON s.person_id = who.id JOIN delegations d ON d.id = s.delegation_id
			UNION SELECT p.person_id, i.event_id FROM who JOIN participations p ON p.person_id = who.id JOIN items i ON i.id = p.item_id
			UNION SELECT m.person_id, g.event_id FROM who JOIN members m ON m.person_id = who.id JOIN groups g ON g.id = m.group_id)
			SELECT part.person FROM part JOIN events e ON e.id = part.event
			GROUP BY part.person HAVING min(e.last_day) <> '' AND max(e.last_day) < ? ORDER BY part.person`
		err := each(s.reads, query, func(rows *sql.Rows) error {
			var id int64
			if err := rows.Scan(&id); err != nil {
				return err
			}
			if !slices.Contains(out, id) {
				out = append(out, id)
			}
			return nil
		}, string(before))
		if err != nil {
			return nil, s.file.Told(err)
		}
	}
	return out, nil
}

// Held are all offices that a person holds or held, the first taken first.
func (s *Store) Held(person int64) ([]model.Held, error) {
	var out []model.Held
	err := s.view(func(tx *gorm.DB, _ conn) error {
		var ts []model.Tenure
		if err := tx.Where("person_id = ?", person).Order("from_at, id").Find(&ts).Error; err != nil {
			return err
		}
		for _, t := range ts {
			h := model.Held{Tenure: t}
			if err := get(tx, &h.Office, t.OfficeID); err != nil {
				return err
			}
			out = append(out, h)
		}
		return nil
	})
	return out, err
}

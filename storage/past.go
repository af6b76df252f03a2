package storage

import (
	"cmp"
	"context"
	"database/sql"
	"reflect"
	"slices"

	"chancery/model"

	"gorm.io/gorm"
	"gorm.io/gorm/schema"
)

// Past is all that was done to a row, the first deed first, from the log.
func (s *Store) Past(tbl string, row int64) ([]model.Alteration, error) {
	t := ownTables.by[tbl]
	if t == nil {
		return nil, nil
	}
	var out []model.Alteration
	err := s.view(func(_ *gorm.DB, c conn) error {
		rows, err := c.QueryContext(always, "SELECT ops.id, ops.at, ops.actor, ops.verb, ops.args, ops.kind, ops.target, ops.hash, before, after FROM changes JOIN ops ON ops.id = changes.op_id WHERE changes.tbl = ? AND changes.row_id = ? ORDER BY changes.id", tbl, row)
		if err != nil {
			return err
		}
		defer rows.Close()
		var state image
		for rows.Next() {
			var o op
			var before, after sql.NullString
			if err := rows.Scan(&o.ID, &o.At, &o.Actor, &o.Verb, &o.Args, &o.Kind, &o.Target, &o.Hash, &before, &after); err != nil {
				return err
			}
			next, err := parseImage(after)
			if err != nil {
				return err
			}
			one := model.Alteration{Deed: o.deed()}
			if one.Was, err = t.recordOf(state); err != nil {
				return err
			}
			if next == nil {
				state = nil
			} else {
				state = state.with(next)
			}
			if one.Now, err = t.recordOf(state); err != nil {
				return err
			}
			out = append(out, one)
		}
		return rows.Err()
	})
	return out, err
}

// recordOf is an image as a record; columns that are no more, or were not yet, stay out.
func (t *table) recordOf(m image) (model.Record, error) {
	if m == nil {
		return nil, nil
	}
	s, err := schema.Parse(t.record, &parsed, schema.NamingStrategy{})
	if err != nil {
		return nil, err
	}
	out := t.fresh()
	v := reflect.ValueOf(out).Elem()
	for column, value := range m {
		if f := s.FieldsByDBName[column]; f != nil && value != nil {
			if err := f.Set(context.Background(), v, value); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// Story is all that was done to a row and to whatever belongs or belonged to it, the first
// deed first.
func (s *Store) Story(tbl string, row int64) ([]model.Alteration, error) {
	rows, err := s.belonged(tbl, row)
	if err != nil {
		return nil, err
	}
	var out []model.Alteration
	for _, one := range rows {
		past, err := s.Past(one.table, one.id)
		if err != nil {
			return nil, err
		}
		out = append(out, past...)
	}
	slices.SortStableFunc(out, func(a, b model.Alteration) int { return cmp.Compare(a.Deed.ID, b.Deed.ID) })
	return out, nil
}

// Dropped are the visits that deeds removed and that are not there again: the key that each had, by the
// deed.
func (s *Store) Dropped() (map[int64]int64, error) {
	out := map[int64]int64{}
	err := s.view(func(_ *gorm.DB, c conn) error {
		rows, err := c.QueryContext(always, "SELECT op_id, row_id FROM changes WHERE tbl = 'events' AND after IS NULL AND NOT EXISTS (SELECT 1 FROM events WHERE uid = json_extract(before, '$.uid'))")
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var deed, id int64
			if err := rows.Scan(&deed, &id); err != nil {
				return err
			}
			out[deed] = id
		}
		return rows.Err()
	})
	return out, err
}

// Touched is what the last deeds changed, the first first: of each row only the columns that did, and who came
// to an item or went from it while that stayed. What came or went whole is not told.
func (s *Store) Touched(limit int) ([]model.Alteration, error) {
	var out []model.Alteration
	err := s.view(func(_ *gorm.DB, c conn) error {
		rows, err := c.QueryContext(always, `SELECT op_id, tbl, before, after FROM changes
			WHERE op_id > coalesce((SELECT id FROM ops ORDER BY id DESC LIMIT 1 OFFSET ?), 0) AND (before IS NOT NULL AND after IS NOT NULL
				OR tbl IN ('participations', 'accesses') AND NOT EXISTS (SELECT 1 FROM changes whole WHERE whole.op_id = changes.op_id AND whole.tbl = 'items'
					AND whole.row_id = json_extract(coalesce(changes.after, changes.before), '$.item_id') AND (whole.before IS NULL OR whole.after IS NULL)))
			ORDER BY id`, limit)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var one model.Alteration
			var table string
			var before, after sql.NullString
			if err := rows.Scan(&one.Deed.ID, &table, &before, &after); err != nil {
				return err
			}
			t := ownTables.by[table]
			if t == nil {
				continue
			}
			if one.Was, err = t.recordIn(before); err != nil {
				return err
			}
			if one.Now, err = t.recordIn(after); err != nil {
				return err
			}
			out = append(out, one)
		}
		return rows.Err()
	})
	return out, err
}

// recordIn is an image of the log as a record.
func (t *table) recordIn(s sql.NullString) (model.Record, error) {
	m, err := parseImage(s)
	if err != nil {
		return nil, err
	}
	return t.recordOf(m)
}

type rowOf struct {
	table string
	id    int64
}

// belonged are the row and those that ever belonged to it, owners first.
func (s *Store) belonged(tbl string, row int64) ([]rowOf, error) {
	out := []rowOf{{tbl, row}}
	ever := map[rowOf]bool{out[0]: true}
	err := s.view(func(_ *gorm.DB, c conn) error {
		for _, t := range ownTables.list { // parents before children
			if t.owner == nil || !slices.ContainsFunc(out, func(o rowOf) bool { return o.table == t.owner.to }) {
				continue
			}
			rows, err := c.QueryContext(always, "SELECT DISTINCT row_id, json_extract(after, '$."+t.owner.column+"') FROM changes WHERE tbl = ? AND json_extract(after, '$."+t.owner.column+"') IS NOT NULL ORDER BY row_id", t.name)
			if err != nil {
				return err
			}
			for rows.Next() {
				var id, owner int64
				if err := rows.Scan(&id, &owner); err != nil {
					rows.Close()
					return err
				}
				if one := (rowOf{t.name, id}); ever[rowOf{t.owner.to, owner}] && !ever[one] {
					ever[one] = true
					out = append(out, one)
				}
			}
			if err := rows.Close(); err != nil {
				return err
			}
		}
		return nil
	})
	return out, err
}

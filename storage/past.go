package storage

import (
	"context"
	"database/sql"
	"reflect"

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

package storage

import (
	"database/sql"
	"fmt"
	"reflect"

	"chancery/model"

	"gorm.io/gorm"
)

// ByUID asks the file, unless the row is known not to be there.
func (u *unit) ByUID(dst model.Record, uid string) error {
	if u.strange.knows(dst.TableName(), uid) {
		return missing(gorm.ErrRecordNotFound, dst)
	}
	err := missing(u.tx.Where("uid = ?", uid).Take(dst).Error, dst)
	if model.Code(err) == "model.missing" {
		if e := u.strange.missed(u.c, dst.TableName()); e != nil {
			return e
		}
	}
	return err
}

// strange is what a deed learns of UIDs that are not in the file: what comes in by the
// thousand is nearly always new, so after some of one table all that it has are read at once.
type strange struct {
	table string
	times int
	known map[string]bool // nil until they were read
}

// asksAll is how many rows must be missing before all are read.
const asksAll = 8

func (s *strange) knows(table, uid string) bool {
	return s.table == table && s.known != nil && !s.known[uid]
}

func (s *strange) missed(c conn, table string) error {
	if s.table != table {
		*s = strange{table: table}
	}
	if s.times++; s.times != asksAll {
		return nil
	}
	all, err := collect(c, func(rows *sql.Rows) (uid string, err error) {
		err = rows.Scan(&uid)
		return uid, err
	}, "SELECT uid FROM "+table)
	s.known = make(map[string]bool, len(all))
	for _, uid := range all {
		s.known[uid] = true
	}
	return err
}

// came is told of every row that this deed makes.
func (s *strange) came(table, uid string) {
	if s.table == table && s.known != nil {
		s.known[uid] = true
	}
}

// Children reads what belongs to a record: rows of one kind, or of every kind
// that the registry knows.
func (u *unit) Children(of model.Record, into any) error {
	if all, ok := into.(*[]model.Record); ok {
		*all = nil
		for _, t := range u.tables.ownedBy(of.TableName()) {
			list := reflect.New(reflect.SliceOf(reflect.TypeOf(t.record).Elem()))
			if err := u.rows(t, of.Head().ID, list.Interface()); err != nil {
				return err
			}
			for i := range list.Elem().Len() {
				*all = append(*all, list.Elem().Index(i).Addr().Interface().(model.Record))
			}
		}
		return nil
	}
	row, ok := reflect.New(reflect.TypeOf(into).Elem().Elem()).Interface().(model.Record)
	if !ok {
		return fmt.Errorf("%T holds no rows of the diary", into)
	}
	t := u.tables.by[row.TableName()]
	if t == nil || t.owner == nil || t.owner.to != of.TableName() {
		return fmt.Errorf("%s do not belong to %s", row.TableName(), of.TableName())
	}
	return u.rows(t, of.Head().ID, into)
}

func (u *unit) rows(t *table, owner int64, into any) error {
	return u.tx.Where(t.owner.column+" = ?", owner).Order("id").Find(into).Error
}

// Pointing asks each table that has a column of that kind. A row that points twice is
// one row.
func (u *unit) Pointing(at model.Record) ([]model.Record, error) {
	var out []model.Record
	for _, t := range u.tables.list {
		where, args := t.pointingAt(at.TableName(), at.Head().ID)
		if where == "" {
			continue
		}
		list := reflect.New(reflect.SliceOf(reflect.TypeOf(t.record).Elem()))
		if err := u.tx.Where(where, args...).Order("id").Find(list.Interface()).Error; err != nil {
			return nil, err
		}
		for i := range list.Elem().Len() {
			out = append(out, list.Elem().Index(i).Addr().Interface().(model.Record))
		}
	}
	return out, nil
}

func (u *unit) Setting(name string) (model.Setting, bool, error) {
	var out []model.Setting
	err := u.tx.Where("name = ?", name).Limit(1).Find(&out).Error
	if err != nil || len(out) == 0 {
		return model.Setting{}, false, err
	}
	return out[0], true, nil
}

// Newer asks the log, which has what this deed writes only once it is done.
func (u *unit) Newer(r model.Record, revision int64) (newer bool, err error) {
	err = u.c.QueryRowContext(always, "SELECT ? <= 0 OR EXISTS(SELECT 1 FROM changes WHERE tbl = ? AND row_id = ? AND op_id > ?)",
		revision, r.TableName(), r.Head().ID, revision).Scan(&newer)
	return newer, err
}

// Conflict says who changed the row last, and when.
func (u *unit) Conflict(r model.Record) error { return u.conflict(r.TableName(), r.Head().ID) }

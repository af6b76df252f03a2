package storage

import (
	"errors"
	"time"

	"chancery/model"
	"chancery/storage/file"

	"gorm.io/gorm"
)

// unit is one transaction in which a change is made: the only way to write. It
// implements model.Unit.
type unit struct {
	tx      *gorm.DB
	c       conn // the same transaction
	write   rowWriter
	op      op
	tables  *registry
	login   string
	changes []change
	marks   marks
	strange strange
	purge   []string // keys that this deed takes out of the vault
	room    []any    // of the row that was made last, written over by the next
}

func newUnit(tx *gorm.DB, o op, s *Store) *unit {
	c := tx.Statement.ConnPool.(conn) // a *sql.Tx: gorm began it
	return &unit{tx: tx, c: c, write: newRowWriter(c), op: o, tables: s.shape.tables, login: s.login, marks: newMarks(c, s.shape.tables)}
}

func (u *unit) Now() int64 { return u.op.At }

func (u *unit) Get(dst model.Record, id int64) error { return get(u.tx, dst, id) }

func get(db *gorm.DB, dst model.Record, id int64) error {
	return missing(db.Where("id = ?", id).Take(dst).Error, dst)
}

func missing(err error, dst model.Record) error {
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return refuse("model.missing", dst.TableName())
	}
	return err
}

// Put inserts or updates. A text that cannot be stored as it is, such as one
// with a NUL, is cleaned first.
func (u *unit) Put(r model.Record) error {
	cleanRecord(r)
	if err := r.Check(); err != nil {
		return err
	}
	if r.Head().ID == 0 {
		return u.insert(r)
	}
	return u.update(r)
}

func (u *unit) insert(r model.Record) error {
	h := r.Head()
	h.Rev = 1
	if h.UID == "" {
		h.UID = model.NewUID(u.op.At)
	}
	table := u.tables.by[r.TableName()]
	made, err := table.rowOf(r, u.room)
	if err != nil {
		return err
	}
	u.room = made.values
	done, err := u.write.made(table.name, made)
	if err != nil {
		return err
	}
	if h.ID, err = done.LastInsertId(); err != nil {
		return err
	}
	made.put("id", h.ID)
	u.strange.came(table.name, h.UID)
	u.changes = append(u.changes, change{Table: table.name, Row: h.ID, made: made.text()})
	next := image{"uid": h.UID} // what is noted looks at no more of it
	if table.owner != nil {
		next[table.owner.column] = made.value(table.owner.column)
	}
	return u.marks.note(table.name, h.ID, nil, next)
}

func (u *unit) update(r model.Record) error {
	h, table := r.Head(), r.TableName()
	old, err := u.current(table, h)
	if err != nil {
		return err
	}
	if uid, _ := old["uid"].(string); h.UID == "" {
		h.UID = uid
	} else if h.UID != uid {
		return refuse(file.Invalid, "uid") // it names the record outside this file
	}
	now, err := u.tables.by[table].rowOf(r, nil)
	if err != nil {
		return err
	}
	next := now.image()
	_, after := delta(old, next)
	if len(after) == 0 {
		return nil
	}
	h.Rev++
	next["rev"], after["rev"] = h.Rev, h.Rev
	done, err := u.write.set(table, after, "id = ? AND rev = ?", h.ID, h.Rev-1)
	if err == nil {
		err = u.one(done, nil, table, h.ID)
	}
	if err != nil {
		return err
	}
	return u.record(table, h.ID, old, next)
}

// current is the row a record was read from, refused when it has moved on.
func (u *unit) current(table string, h *model.Row) (image, error) {
	old, err := readImage(u.c, table, h.ID)
	switch {
	case err != nil:
		return nil, err
	case old == nil:
		return nil, refuse(codeGone)
	case old.integer("rev") != h.Rev:
		return nil, u.conflict(table, h.ID)
	}
	return old, nil
}

// conflict says who changed the row last, and when (RFC 3339, UTC).
func (u *unit) conflict(table string, id int64) error {
	var actor string
	var at int64
	err := u.c.QueryRowContext(always, `SELECT o.actor, o.at FROM changes c JOIN ops o ON o.id = c.op_id
		WHERE c.tbl = ? AND c.row_id = ? ORDER BY c.id DESC LIMIT 1`, table, id).Scan(&actor, &at)
	if err != nil {
		return refuse(codeConflict)
	}
	return refuse(codeConflict, actor, time.Unix(at, 0).UTC().Format(time.RFC3339))
}

// Delete removes the row; what still points at it refuses with storage.inuse.
func (u *unit) Delete(r model.Record) error {
	h, table := r.Head(), r.TableName()
	old, err := u.current(table, h)
	if err != nil {
		return err
	}
	err = u.remove(table, h.ID, old)
	if model.Code(file.Mapped(err)) == file.InUse {
		return &model.Error{Code: file.InUse, Args: []string{old.name()}, Err: err}
	}
	return err
}

func (u *unit) remove(table string, id int64, old image) error {
	if err := u.record(table, id, old, nil); err != nil { // while what it belongs to can still be asked
		return err
	}
	done, err := u.c.ExecContext(always, "DELETE FROM "+table+" WHERE id = ? AND rev = ?", id, old["rev"])
	return u.one(done, err, table, id)
}

// record notes a change for the log, for the search keys and for the views.
func (u *unit) record(table string, id int64, old, next image) error {
	ch := change{Table: table, Row: id, Before: old, After: next}
	if old != nil && next != nil {
		ch.Before, ch.After = delta(old, next)
	}
	u.changes = append(u.changes, ch)
	return u.marks.note(table, id, old, next)
}

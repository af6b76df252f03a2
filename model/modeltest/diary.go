// Package modeltest holds a diary in memory and the tests of what changes do: one
// suite, which runs against it and against the file.
package modeltest

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"time"

	"chancery/model"
)

// place names a row among all.
type address struct {
	table string
	id    int64
}

func addressOf(r model.Record) address { return address{r.TableName(), r.Head().ID} }

// row is a record, which is never handed out itself, and who wrote it last.
type row struct {
	rec model.Record
	op  int64 // the deed; 0 until the one that made it is done
	by  string
	at  int64
}

// Diary is a diary in memory, as strict as the file: a change is made whole or
// not at all. It implements model.Unit.
type Diary struct {
	Actor string
	At    int64 // the time of the next change

	op    int64
	rows  map[address]row
	keys  map[string]int64 // given last in a table: none is given twice
	wrote map[address]bool // by the deed that is being done
	vault map[string][]byte
}

// New is an empty diary.
func New() *Diary {
	return &Diary{Actor: "Anna", At: 1_770_000_000, rows: map[address]row{}, keys: map[string]int64{}, vault: map[string][]byte{}}
}

// Do makes a change, or changes nothing.
func (d *Diary) Do(c model.Change) error {
	was := *d
	was.rows, was.keys, was.vault = maps.Clone(d.rows), maps.Clone(d.keys), maps.Clone(d.vault)
	d.wrote = map[address]bool{}
	if err := c.Apply(d); err != nil {
		*d = was
		return err
	}
	if len(d.wrote) > 0 {
		d.op++
	}
	for at := range d.wrote {
		if r, ok := d.rows[at]; ok {
			d.rows[at] = row{r.rec, d.op, d.Actor, d.At}
		}
	}
	return nil
}

// Revision rises with every change.
func (d *Diary) Revision() int64 { return d.op }

// Dump is all that the diary says, without revisions.
func (d *Diary) Dump() string {
	var out []string
	for at, r := range d.rows {
		c := clone(r.rec)
		c.Head().Rev = 0
		b, err := json.Marshal(c)
		out = append(out, fmt.Sprintln(at.table, string(b), err))
	}
	slices.Sort(out)
	return fmt.Sprint(out)
}

func clone(r model.Record) model.Record {
	c := reflect.New(reflect.TypeOf(r).Elem())
	c.Elem().Set(reflect.ValueOf(r).Elem())
	return c.Interface().(model.Record)
}

// Now is the time of the change.
func (d *Diary) Now() int64 { return d.At }

// Put inserts or updates.
func (d *Diary) Put(r model.Record) error {
	if err := r.Check(); err != nil {
		return err
	}
	h, at := r.Head(), addressOf(r)
	if h.ID != 0 {
		old, err := d.current(r)
		if err != nil {
			return err
		}
		if h.UID == "" {
			h.UID = old.Head().UID
		}
		if reflect.DeepEqual(old, r) {
			return nil
		}
	}
	if err := d.fits(r); err != nil {
		return err
	}
	if h.ID == 0 {
		d.keys[at.table]++
		h.ID, h.Rev = d.keys[at.table], 0
		if at = addressOf(r); h.UID == "" {
			h.UID = model.NewUID(d.At)
		}
	}
	h.Rev++
	d.wrote[at] = true
	was := d.rows[at]
	was.rec = clone(r)
	d.rows[at] = was
	return nil
}

// fits refuses what the file would: a key that leads nowhere, a uid or the name of
// a setting that is there already.
func (d *Diary) fits(r model.Record) error {
	for _, ref := range model.References(r) {
		if id := ref.Key(r); id != 0 && d.rows[address{ref.To, id}].rec == nil {
			return model.Refuse("storage.inuse")
		}
	}
	for at, other := range d.rows {
		if at.table != r.TableName() || at == addressOf(r) {
			continue
		}
		mine, ok := r.(*model.Setting)
		if r.Head().UID == other.rec.Head().UID || ok && mine.Name == other.rec.(*model.Setting).Name {
			return model.Refuse("storage.exists")
		}
	}
	return nil
}

// current is the row that a record was read from.
func (d *Diary) current(r model.Record) (model.Record, error) {
	now := d.rows[addressOf(r)].rec
	switch {
	case now == nil:
		return nil, model.Refuse("storage.gone")
	case now.Head().Rev != r.Head().Rev:
		return nil, d.Conflict(r)
	case r.Head().UID != "" && r.Head().UID != now.Head().UID:
		return nil, model.Refuse("storage.invalid", "uid")
	}
	return now, nil
}

// Delete removes what nothing points at.
func (d *Diary) Delete(r model.Record) error {
	if _, err := d.current(r); err != nil {
		return err
	}
	for at, other := range d.rows {
		for _, ref := range model.References(other.rec) {
			if at != addressOf(r) && ref.To == r.TableName() && ref.Key(other.rec) == r.Head().ID {
				return model.Refuse("storage.inuse")
			}
		}
	}
	d.wrote[addressOf(r)] = true
	delete(d.rows, addressOf(r))
	return nil
}

// Conflict says who wrote a row last, and when.
func (d *Diary) Conflict(r model.Record) error {
	last := d.rows[addressOf(r)]
	return model.Refuse("storage.conflict", last.by, time.Unix(last.at, 0).UTC().Format(time.RFC3339))
}

// Newer says whether a row was written after a revision, not counting this deed.
func (d *Diary) Newer(r model.Record, revision int64) (bool, error) {
	return revision <= 0 || d.rows[addressOf(r)].op > revision, nil
}

var _ model.Unit = (*Diary)(nil)

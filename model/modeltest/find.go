package modeltest

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"chancery/model"
)

// Get reads by key.
func (d *Diary) Get(dst model.Record, id int64) error {
	return d.find(dst, func(r model.Record) bool { return r.Head().ID == id })
}

// ByUID reads by uid.
func (d *Diary) ByUID(dst model.Record, uid string) error {
	return d.find(dst, func(r model.Record) bool { return r.Head().UID == uid })
}

func (d *Diary) find(dst model.Record, is func(model.Record) bool) error {
	for at, r := range d.rows {
		if at.table == dst.TableName() && is(r.rec) {
			reflect.ValueOf(dst).Elem().Set(reflect.ValueOf(r.rec).Elem())
			return nil
		}
	}
	return model.Refuse("model.missing", dst.TableName())
}

// Children reads what belongs to a record: rows of one kind, or of every kind.
func (d *Diary) Children(of model.Record, into any) error {
	var mine []model.Record
	for _, r := range d.rows {
		if ref, ok := model.OwnerOf(r.rec); ok && ref.To == of.TableName() && ref.Key(r.rec) == of.Head().ID {
			mine = append(mine, clone(r.rec))
		}
	}
	sortRows(mine)
	if all, ok := into.(*[]model.Record); ok {
		*all = mine
		return nil
	}
	list := reflect.ValueOf(into).Elem()
	kind := list.Type().Elem()
	if r, ok := reflect.New(kind).Interface().(model.Record); !ok {
		return fmt.Errorf("%T holds no rows of the diary", into)
	} else if ref, ok := model.OwnerOf(r); !ok || ref.To != of.TableName() {
		return fmt.Errorf("%s do not belong to %s", r.TableName(), of.TableName())
	}
	list.SetLen(0)
	for _, r := range mine {
		if v := reflect.ValueOf(r).Elem(); v.Type() == kind {
			list.Set(reflect.Append(list, v))
		}
	}
	return nil
}

// Pointing reads the rows of every kind that point at a record.
func (d *Diary) Pointing(at model.Record) ([]model.Record, error) {
	var out []model.Record
	for _, r := range d.rows {
		for _, ref := range model.References(r.rec) {
			if ref.To == at.TableName() && ref.Key(r.rec) == at.Head().ID {
				out = append(out, clone(r.rec))
				break
			}
		}
	}
	sortRows(out)
	return out, nil
}

// sortRows puts rows in the order of their kinds and keys.
func sortRows(rows []model.Record) {
	slices.SortFunc(rows, func(a, b model.Record) int {
		if a.TableName() != b.TableName() {
			return strings.Compare(a.TableName(), b.TableName())
		}
		return int(a.Head().ID - b.Head().ID)
	})
}

// Setting reads a setting by its name.
func (d *Diary) Setting(name string) (model.Setting, bool, error) {
	var s model.Setting
	err := d.find(&s, func(r model.Record) bool { return r.(*model.Setting).Name == name })
	return s, err == nil, nil
}

// Keep lays bytes into the vault.
func (d *Diary) Keep(b []byte) (model.Deposit, error) {
	key := d.lay(b)
	return model.Deposit{Key: key, Sum: sum(b), Size: int64(len(b))}, nil
}

// Hide lays something delicate there. Nobody guesses it from a sum in memory: the
// salt is its key.
func (d *Diary) Hide(b []byte) (model.Secret, error) {
	key := d.lay(b)
	return model.Secret{Key: key, Sum: sum(append([]byte(key), b...))}, nil
}

func (d *Diary) lay(b []byte) string {
	key := fmt.Sprint("kept ", len(d.vault))
	d.vault[key] = slices.Clone(b)
	return key
}

func sum(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}

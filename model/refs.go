package model

import (
	"reflect"
	"strings"
	"sync"
)

// Reference is a field of a record that holds the key of another row: one with
// the tag ref:"table". With ",owner" the row belongs to that other one: it goes
// when its owner goes, and is copied when its owner is copied.
type Reference struct {
	Field string // name in Go
	To    string // table
	Owner bool
	at    int
}

var references sync.Map // of reflect.Type to []Reference

// References lists where a record points, in the order of its fields.
func References(r Record) []Reference {
	t := reflect.TypeOf(r).Elem()
	if known, ok := references.Load(t); ok {
		return known.([]Reference)
	}
	var out []Reference
	for i := range t.NumField() {
		tag, ok := t.Field(i).Tag.Lookup("ref")
		if !ok {
			continue
		}
		to, role, _ := strings.Cut(tag, ",")
		out = append(out, Reference{Field: t.Field(i).Name, To: to, Owner: role == "owner", at: i})
	}
	references.Store(t, out)
	return out
}

// OwnerOf is the reference to what a record belongs to; false for what stands by
// itself.
func OwnerOf(r Record) (Reference, bool) {
	for _, ref := range References(r) {
		if ref.Owner {
			return ref, true
		}
	}
	return Reference{}, false
}

// Key is the key of the row that r points at, 0 for none.
func (ref Reference) Key(r Record) int64 {
	v := reflect.ValueOf(r).Elem().Field(ref.at)
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return 0
		}
		v = v.Elem()
	}
	return v.Int()
}

// point makes r point at the row with that key, 0 for none.
func (ref Reference) point(r Record, id int64) {
	v := reflect.ValueOf(r).Elem().Field(ref.at)
	switch {
	case v.Kind() != reflect.Pointer:
		v.SetInt(id)
	case id == 0:
		v.SetZero()
	default:
		v.Set(reflect.ValueOf(&id))
	}
}

// clone is a record of its own with the same values.
func clone(r Record) Record {
	c := reflect.New(reflect.TypeOf(r).Elem())
	c.Elem().Set(reflect.ValueOf(r).Elem())
	return c.Interface().(Record)
}

// blankLike is an empty record of the same kind.
func blankLike(r Record) Record { return reflect.New(reflect.TypeOf(r).Elem()).Interface().(Record) }

// blankOf is an empty record of a table at which the rows of a programme point; nil for others.
func blankOf(table string) Record {
	for _, r := range []Record{&Event{}, &Item{}, &Person{}, &Office{}, &Party{}, &Venue{}, &Room{}, &Delegation{}, &Seat{}, &Group{}} {
		if r.TableName() == table {
			return blankLike(r)
		}
	}
	return nil
}

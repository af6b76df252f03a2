package model

import (
	"reflect"
	"slices"
	"strings"
	"sync"
)

// Stand is somewhere that fields of records stand.
type Stand string

const (
	InTable    Stand = "table"     // of the running order, in the column that the field's key names
	InForm     Stand = "inspector" // that of the record, or the card on which it is typed
	InBoard    Stand = "board"     // that of delegations, on the card of a seat or a delegation
	InCard     Stand = "card"      // that of a person
	InTemplate Stand = "template"  // kept when a programme becomes one
	InReplace  Stand = "replace"   // words are looked for in it, and replaced
	InSearch   Stand = "search"    // it is found by its words
	InPapers   Stand = "papers"    // printed, or decides what is
	nowhere    Stand = "-"
)

// stands lists them all.
var stands = []Stand{InTable, InForm, InBoard, InCard, InTemplate, InReplace, InSearch, InPapers}

// Field describes a field of a record. The description is written on the field
// itself: who may read it in audience:"…", others:"read" where, of what belongs
// to a delegation, the other delegations may too, where it stands in in:"…",
// which is in:"-" for what stands nowhere, whose:"person" for what is typed for whoever it
// is, so that nobody who comes in their stead gets it, and key:"…" where columns and words
// call it otherwise than Go does. Templates, and finding and replacing, walk the
// descriptions; of tables, forms, papers and search, tests do, and fail where
// one of them forgets a field.
type Field struct {
	Name     string // in Go
	Key      string // of its column, and of its name in words
	Audience Audience
	Others   bool // of a delegation's, other delegations read it too
	Personal bool // typed for whoever it is: a substitute does not get it
	in       []Stand
	at       int
}

// In says whether the field stands somewhere.
func (f Field) In(s Stand) bool { return slices.Contains(f.in, s) }

// described says whether somebody decided where the field stands.
func (f Field) described() bool { return len(f.in) > 0 }

// Fields describes a record, in the order of its fields. The row that every
// record begins with names nothing, and is left out.
func Fields(r Record) []Field { return fieldsOf(reflect.TypeOf(r).Elem()) }

// text is the field of a record as a text, nil for what is none.
func (f Field) text(r Record) *Text {
	t, _ := reflect.ValueOf(r).Elem().Field(f.at).Addr().Interface().(*Text)
	return t
}

var described sync.Map // of reflect.Type to []Field

func fieldsOf(t reflect.Type) []Field {
	if known, ok := described.Load(t); ok {
		return known.([]Field)
	}
	var out []Field
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() && f.Type != reflect.TypeFor[Row]() {
			out = append(out, describe(f, i))
		}
	}
	described.Store(t, out)
	return out
}

func describe(f reflect.StructField, at int) Field {
	out := Field{Name: f.Name, Key: f.Tag.Get("key"), Audience: Audience(f.Tag.Get("audience")), Others: f.Tag.Get("others") == "read",
		Personal: f.Tag.Get("whose") == "person", at: at}
	if out.Key == "" {
		out.Key = strings.ToLower(f.Name)
	}
	if out.Audience == "" {
		out.Audience = Internal // until somebody says otherwise
	}
	if in := f.Tag.Get("in"); in != "" {
		for s := range strings.SplitSeq(in, ",") {
			out.in = append(out.in, Stand(s))
		}
	}
	return out
}

// IsText says whether the field of a record is a text.
func (f Field) IsText(r Record) bool { return f.text(r) != nil }

// Value is what stands in the field.
func (f Field) Value(r Record) any { return reflect.ValueOf(r).Elem().Field(f.at).Interface() }

// Same says that the field of two records of one kind says the same.
func (f Field) Same(a, b Record) bool {
	switch x := f.Value(a).(type) {
	case Text:
		return x.Equal(f.Value(b).(Text))
	case Steps:
		y := f.Value(b).(Steps)
		return len(x) == len(y) && (len(x) == 0 || reflect.DeepEqual(tidy(x), tidy(y)))
	default:
		return reflect.DeepEqual(x, f.Value(b))
	}
}

// tidy are steps whose texts hold no empty language.
func tidy(l Steps) Steps {
	out := slices.Clone(l)
	for i := range out {
		for _, t := range out[i].texts() {
			if *t = t.With("", (*t)[""]); len(*t) == 0 {
				*t = nil
			}
		}
	}
	return out
}

// Copy makes the field of one record that of another of its kind.
func (f Field) Copy(to, from Record) {
	reflect.ValueOf(to).Elem().Field(f.at).Set(reflect.ValueOf(from).Elem().Field(f.at))
}

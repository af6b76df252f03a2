package storage

import (
	"reflect"
	"slices"
	"strings"
	"sync"

	"chancery/model"
	"chancery/storage/file"

	"gorm.io/gorm/schema"
)

// table is one table of the diary, described once: everything that walks the
// diary (log, undo, search, verify, delete, duplicate, purge) walks this.
type table struct {
	record model.Record // an empty one: its tags say where it points and who may read it
	search *source      // the words it is found by itself, nil for none
	within bool         // its words stand in the search key of its owner
	spread []spread     // whose search keys hold its words besides

	name    string
	columns []column
	points  []points // references, as columns
	owner   *points  // what a row belongs to, nil for what stands by itself
	flags   []string // columns that hold true or false
	vault   []lead   // columns that lead to the vault
}

// points is a column that holds the key of a row of another table.
type points struct{ column, to string }

// lead is a field that leads to the vault: the prefix of its columns.
type lead struct {
	prefix string
	secret bool
}

// registry is a list of tables, parents before children.
type registry struct {
	list []*table
	by   map[string]*table
}

// register reads off the records what their tags say.
func register(list ...table) *registry {
	r := &registry{by: map[string]*table{}}
	for i := range list {
		t := &list[i]
		t.name = t.record.TableName()
		t.read()
		r.list, r.by[t.name] = append(r.list, t), t
	}
	return r
}

var parsed sync.Map // what GORM knows of our structs

// read fills in what follows from the record.
func (t *table) read() {
	s, err := schema.Parse(t.record, &parsed, schema.NamingStrategy{})
	if err != nil {
		panic(err) // a mistake in the program itself
	}
	t.columns = columnsIn(s)
	for _, f := range s.Fields {
		if f.FieldType.Kind() == reflect.Bool {
			t.flags = append(t.flags, f.DBName)
		}
	}
	for _, ref := range model.References(t.record) {
		p := points{s.FieldsByName[ref.Field].DBName, ref.To}
		t.points = append(t.points, p)
		if ref.Owner {
			t.owner = &p
		}
	}
	typ := reflect.TypeOf(t.record).Elem()
	for i := range typ.NumField() {
		f := typ.Field(i)
		secret := f.Type == reflect.TypeFor[model.Secret]()
		if secret || f.Type == reflect.TypeFor[model.Deposit]() {
			t.vault = append(t.vault, lead{schema.ParseTagSetting(f.Tag.Get("gorm"), ";")["EMBEDDEDPREFIX"], secret})
		}
	}
}

// fresh is an empty record of the table.
func (t *table) fresh() model.Record {
	return reflect.New(reflect.TypeOf(t.record).Elem()).Interface().(model.Record)
}

// pointingAt is the condition that a row points at one of another table, "" where none can.
func (t *table) pointingAt(to string, id int64) (where string, args []any) {
	for _, p := range t.points {
		if p.to == to {
			where += " OR " + p.column + " = ?"
			args = append(args, id)
		}
	}
	return strings.TrimPrefix(where, " OR "), args
}

// ours says whether a name, such as one read from a log, is a table of ours.
func (r *registry) ours(name string) bool { return r.by[name] != nil }

// ownedBy lists the tables whose rows belong to rows of a table.
func (r *registry) ownedBy(name string) (out []*table) {
	for _, t := range r.list {
		if t.owner != nil && t.owner.to == name {
			out = append(out, t)
		}
	}
	return out
}

// sources lists what can be found, in the order in which hits are listed.
func (r *registry) sources() (out []*table) {
	for _, t := range r.list {
		if t.search != nil {
			out = append(out, t)
		}
	}
	slices.SortStableFunc(out, func(a, b *table) int { return a.search.rank - b.search.rank })
	return out
}

// present are the tables that a file has: an older one may lack some.
func (r *registry) present(c conn) (out []*table, err error) {
	have := map[string]bool{}
	err = file.Each(c, "SELECT name FROM sqlite_schema WHERE type = 'table'", func(name string) { have[name] = true })
	for _, t := range r.list {
		if have[t.name] {
			out = append(out, t)
		}
	}
	return out, err
}

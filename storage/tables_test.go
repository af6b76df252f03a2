package storage

import (
	"database/sql"
	"reflect"
	"regexp"
	"slices"
	"sort"
	"strings"
	"testing"

	"chancery/model"
)

// beside are the tables that hold no work of a person but what goes with it.
var beside = []string{"ops", "changes", "search", "vault"}

func names(t *testing.T, s *Store, query string, args ...any) (out []string) {
	t.Helper()
	out, err := collect(s.reads, func(rows *sql.Rows) (v string, err error) { return v, rows.Scan(&v) }, query, args...)
	if err != nil {
		t.Fatal(err)
	}
	sort.Strings(out)
	return out
}

// Every table of the file is described, and what is said of it is what stands
// in the file.
func TestTablesAreDescribedAsTheyAre(t *testing.T) {
	s := create(t)
	all := names(t, s, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
	known := slices.Clone(beside)
	for _, one := range ownTables.list {
		known = append(known, one.name)
	}
	sort.Strings(known)
	if !slices.Equal(all, known) {
		t.Fatalf("in the file %v, described %v", all, known)
	}
	for i, one := range ownTables.list {
		keys := names(t, s, `SELECT "from" || ' ' || "table" FROM pragma_foreign_key_list(?)`, one.name)
		var said []string
		for _, p := range one.points {
			said = append(said, p.column+" "+p.to)
			at := slices.IndexFunc(ownTables.list, func(x *table) bool { return x.name == p.to })
			if at > i {
				t.Errorf("%s stands before %s, to which it points", one.name, p.to)
			}
		}
		if sort.Strings(said); !slices.Equal(keys, said) {
			t.Errorf("%s: the file has the keys %v, the record %v", one.name, keys, said)
		}
		if one.within && one.owner == nil {
			t.Errorf("%s: in whose words?", one.name)
		}
		for _, sp := range one.spread {
			if to := ownTables.by[sp.table]; to == nil || to.search == nil {
				t.Errorf("%s: nobody finds %s by words", one.name, sp.table)
			}
		}
		r, err := one.rowOf(one.fresh(), nil)
		if err != nil {
			t.Fatal(err)
		}
		var fields []string
		for column := range r.image() {
			fields = append(fields, column)
		}
		if sort.Strings(fields); !slices.Equal(fields, names(t, s, "SELECT name FROM pragma_table_info(?)", one.name)) {
			t.Errorf("%s: the columns of the file are not the fields of the record: %v", one.name, fields)
		}
	}
}

// What may be true or false is the only list of values that a table checks: kinds
// and statuses are the model's business.
func TestTablesCheckNoKinds(t *testing.T) {
	s := create(t)
	list := regexp.MustCompile(`(\w+)\s+IN\s*\(([^)]*)\)`)
	flags := map[string]bool{}
	for _, one := range ownTables.list {
		for _, f := range one.flags {
			flags[f] = true
		}
	}
	found := 0
	for _, text := range names(t, s, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL") {
		for _, m := range list.FindAllStringSubmatch(text, -1) {
			switch {
			case m[2] == "0, 1" && flags[m[1]]:
				found++
			case strings.Contains(text, "CHECK((target IS NOT NULL) = ("+m[0]+"))"):
			default:
				t.Errorf("a list is left: %s", m[0])
			}
		}
	}
	if found != len(flags) {
		t.Errorf("%d columns hold true or false, %d are checked to", len(flags), found)
	}
}

// A kind that only a later model knows is no business of the file.
func TestANewKindIsALine(t *testing.T) {
	kinds := model.ItemKinds
	model.ItemKinds = append(slices.Clone(kinds), "procession")
	t.Cleanup(func() { model.ItemKinds = kinds })
	d := fill(t, create(t))
	it := item(t, d.visit, "Procession", "2026-03-12T15:00", "2026-03-12T16:00")
	it.Kind = "procession"
	do(t, d.Store, &model.SaveItem{Item: it})
	mustBeSound(t, d.Store)
}

// vehicle and pass are tables of a program to come: one described line each, one
// struct, one migration, and every walk takes them along.
type vehicle struct {
	model.Row
	EventID int64         `ref:"events,owner" audience:"delegation"`
	Plate   string        `audience:"delegation"`
	Papers  model.Deposit `gorm:"embedded;embeddedPrefix:papers_" audience:"internal"`
	Driver  model.Secret  `gorm:"embedded;embeddedPrefix:driver_" audience:"internal"`
}

func (vehicle) TableName() string { return "vehicles" }
func (vehicle) Check() error      { return nil }

type pass struct {
	model.Row
	VehicleID int64  `ref:"vehicles,owner" audience:"delegation"`
	Gate      string `audience:"delegation"`
	Valid     bool   `audience:"delegation"`
}

func (pass) TableName() string { return "passes" }
func (pass) Check() error      { return nil }

const vehicleStep = `CREATE TABLE vehicles(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL CHECK(rev > 0),
  event_id INTEGER NOT NULL REFERENCES events(id) ON DELETE RESTRICT,
  plate TEXT NOT NULL CHECK(length(plate) <= 40),
  papers_key TEXT NOT NULL, papers_sum TEXT NOT NULL, papers_size INTEGER NOT NULL,
  driver_key TEXT NOT NULL, driver_sum TEXT NOT NULL
) STRICT;
CREATE INDEX vehicles_event ON vehicles(event_id);
CREATE TABLE passes(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE,
  rev INTEGER NOT NULL CHECK(rev > 0),
  vehicle_id INTEGER NOT NULL REFERENCES vehicles(id) ON DELETE RESTRICT,
  gate TEXT NOT NULL,
  valid INTEGER NOT NULL CHECK(valid IN (0, 1))
) STRICT;
CREATE INDEX passes_vehicle ON passes(vehicle_id);`

func withVehicles() Options {
	var list []table
	for _, one := range ownTables.list {
		list = append(list, *one)
	}
	list = append(list,
		table{record: &vehicle{}, search: &source{kind: "vehicle", rank: 9, most: 5, queries: []string{
			`SELECT v.id, 0, v.plate FROM vehicles v WHERE v.id` + among,
			`SELECT p.vehicle_id, 0, p.gate FROM passes p WHERE p.vehicle_id` + among + ` ORDER BY p.id`},
			hit: func(r *hitRead, h *model.Hit, id int64) error {
				h.Ref.Item = id
				return r.c.QueryRowContext(always, "SELECT event_id FROM vehicles WHERE id = ?", id).Scan(&h.Ref.Event)
			}}},
		table{record: &pass{}, within: true})
	o := options()
	o.shape = shape{steps: append(slices.Clone(ownSchema), vehicleStep), tables: register(list...)}
	return o
}

// garage puts a vehicle with its papers, its driver and a pass into an event.
type garage struct {
	event          int64
	papers, driver string
	made           vehicle
}

func (g *garage) Label() model.Label { return model.Label{Verb: "new-item"} }

func (g *garage) Apply(u model.Unit) (err error) {
	v := vehicle{EventID: g.event, Plate: "B 07 MAE"}
	if v.Papers, err = u.Keep([]byte(g.papers)); err != nil {
		return err
	}
	if v.Driver, err = u.Hide([]byte(g.driver)); err != nil {
		return err
	}
	if err = u.Put(&v); err != nil {
		return err
	}
	g.made = v
	return u.Put(&pass{VehicleID: v.ID, Gate: "Poarta Știrbei", Valid: true})
}

func TestANewTableIsTakenAlongEverywhere(t *testing.T) {
	path := createdAt(t, t.TempDir()+"/office.chancery")
	s, err := Open(path, withVehicles())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if s.ReadOnly() {
		t.Fatal(s.Health().Why)
	}
	const event = 1
	before := everything(t, s)
	g := &garage{event: event, papers: "a scanned contract", driver: "passport 0512345"}
	if touched := do(t, s, g); !touched.Events[event] {
		t.Errorf("the visit is not read again: %+v", touched)
	}
	for _, words := range []string{"b 07 mae", "stirbei"} {
		if hits, err := s.Search(words); err != nil || len(hits) != 1 || hits[0].Kind != "vehicle" || hits[0].Ref.Event != event {
			t.Errorf("%s: %+v %v", words, hits, err)
		}
	}
	mustBeSound(t, s)
	full := everything(t, s)
	cp := &model.DuplicateEvent{Of: seenOf(t, s, &model.Event{}, event), First: "2026-05-01"}
	do(t, s, cp)
	var copies []vehicle
	if err := s.reader.Where("event_id = ?", cp.ID).Find(&copies).Error; err != nil || len(copies) != 1 || copies[0].Papers != g.made.Papers || copies[0].Driver != g.made.Driver {
		t.Errorf("copied: %+v %v", copies, err)
	}
	if n := names(t, s, "SELECT gate FROM passes"); len(n) != 2 {
		t.Errorf("passes %v", n)
	}
	for range 2 {
		if _, err := s.Undo(); err != nil {
			t.Fatal(err)
		}
	}
	if everything(t, s) != before {
		t.Error("something is left after undo")
	}
	if _, err := s.Redo(); err != nil || everything(t, s) != full {
		t.Errorf("redo did not bring it back: %v", err)
	}
	if b, err := s.Vault(g.made.Papers.Key); err != nil || string(b) != g.papers {
		t.Errorf("after undo and redo the papers are %q, %v", b, err)
	}
	do(t, s, &model.DeleteEvent{ID: event, Revision: revisionOf(t, s)})
	if n := names(t, s, "SELECT plate FROM vehicles UNION ALL SELECT gate FROM passes UNION ALL SELECT key FROM search WHERE kind = 'vehicle'"); len(n) != 0 {
		t.Errorf("left after the visit was deleted: %v", n)
	}
	mustBeSound(t, s)
	if _, err := s.Undo(); err != nil || everything(t, s) != full {
		t.Errorf("deleting could not be undone whole: %v", err)
	}
	foreign := "UPDATE vehicles SET plate = 'B 08 MAE'"
	if _, err := s.writes.Exec(foreign); err != nil {
		t.Fatal(err)
	}
	if r, err := s.Verify(); err != nil || r.OK() {
		t.Errorf("a foreign change went unseen: %v", err)
	}
	fields := model.Fields(&vehicle{})
	if len(fields) != 4 || fields[3].Audience != model.Internal {
		t.Errorf("who may read what: %+v", fields)
	}
}

// everything is the content of whatever tables the diary has, without revisions.
func everything(t *testing.T, s *Store) string {
	t.Helper()
	var out strings.Builder
	for _, one := range s.shape.tables.list {
		rows, err := collect(s.reads, scanImages(), "SELECT * FROM "+one.name+" ORDER BY id")
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range rows {
			delete(m, "rev")
			out.WriteString(one.name + m.text() + "\n")
		}
	}
	return out.String()
}

// A record says true or false, and leads to the vault, by the types of its fields.
func TestWhatARecordSaysOfItself(t *testing.T) {
	tables := withVehicles().shape.tables
	v, p := tables.by["vehicles"], tables.by["passes"]
	if want := []lead{{"papers_", false}, {"driver_", true}}; !reflect.DeepEqual(v.vault, want) {
		t.Errorf("%+v", v.vault)
	}
	if !slices.Equal(p.flags, []string{"valid"}) || p.owner == nil || p.owner.to != "vehicles" || p.owner.column != "vehicle_id" {
		t.Errorf("%+v %+v", p.flags, p.owner)
	}
}

package storage

import (
	"cmp"
	"database/sql"
	"reflect"
	"slices"

	"chancery/model"
	"chancery/model/civil"

	"gorm.io/gorm"
)

// Tenures reads who held which office and when, by person and beginning.
func (s *Store) Tenures() ([]model.Tenure, error) {
	var out []model.Tenure
	err := s.reader.Order("person_id, from_at, id").Find(&out).Error
	return out, s.file.Told(err)
}

// Uses lists where a row is used: registers first, then visits, then items, in order of
// time. It walks what the tables say of themselves, and so finds what points there
// from a table that is added later. Of a person it tells also what they attend with others.
func (s *Store) Uses(of string, id int64) ([]model.Use, error) {
	r := usesRead{of: of, id: id, tables: s.shape.tables, found: map[string][]int64{}, seen: map[useKey]bool{}}
	err := s.view(func(tx *gorm.DB, c conn) error {
		r.tx, r.c = tx, c
		if err := r.walk(of, []int64{id}, true); err != nil {
			return err
		}
		if err := r.going(); err != nil {
			return err
		}
		for _, t := range r.tables.list {
			if err := r.lead(t.name, t, r.found[t.name]); err != nil {
				return err
			}
		}
		return r.through()
	})
	slices.SortStableFunc(r.out, func(a, b model.Use) int {
		return cmp.Or(cmp.Compare(place(&a), place(&b)), cmp.Compare(a.Start.At, b.Start.At))
	})
	return r.out, err
}

// place is where a use stands in the list.
func place(u *model.Use) int {
	switch {
	case u.Of != "":
		return 0
	case !u.Ref.IsItem():
		return 1
	}
	return 2
}

// usesRead walks from a row to all that point at it.
type usesRead struct {
	of     string
	id     int64
	tx     *gorm.DB
	c      conn
	tables *registry
	found  map[string][]int64 // rows that use it, by table
	seen   map[useKey]bool
	out    []model.Use
}

// useKey is where a use leads from which table: twice the same is said once.
type useKey struct {
	table, of string
	key       int64
	ref       model.Ref
}

func (r *usesRead) query(columns, table, where string) string {
	return "SELECT " + columns + " FROM " + table + " WHERE " + where + among
}

// walk finds the rows that point at rows of a table. Through what belongs to the row
// itself, and through what is no item and stands in a visit, it goes on; what belongs
// to others that use it is theirs.
func (r *usesRead) walk(table string, rows []int64, first bool) error {
	for _, t := range r.tables.list {
		for _, p := range t.points {
			owns := t.owner != nil && *t.owner == p
			if p.to != table || owns && !first {
				continue
			}
			list, err := idsOf(r.c, r.query("id", t.name, p.column), keysJSON(rows))
			if err != nil || len(list) == 0 {
				if err != nil {
					return err
				}
				continue
			}
			if !owns || r.onward(t) != nil {
				r.found[t.name] = append(r.found[t.name], list...)
			}
			if t.owner != nil && t.name != "items" && t.name != "events" {
				if err := r.walk(t.name, list, false); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// going finds who goes a way: nothing points at it, but at its two ends.
func (r *usesRead) going() error {
	if r.of != "routes" {
		return nil
	}
	list, err := idsOf(r.c, r.query("id", "items", "(from_id, to_id) IN (SELECT from_id, to_id FROM routes WHERE id")+")", keysJSON([]int64{r.id}))
	r.found["items"] = append(r.found["items"], list...)
	return err
}

func keysJSON(rows []int64) string {
	set := ids{}
	for i := range rows {
		set.add(&rows[i])
	}
	return set.json()
}

// onward is the column that leads from a row to where it is used, nil where it is the
// row itself.
func (r *usesRead) onward(t *table) *points {
	if t.owner == nil || t.owner.to != r.of {
		return t.owner
	}
	for i := range t.points {
		if t.points[i].to != r.of {
			return &t.points[i]
		}
	}
	return nil
}

// lead goes from the rows of a table to what they stand in.
func (r *usesRead) lead(kind string, t *table, rows []int64) error {
	if len(rows) == 0 {
		return nil
	}
	switch t.name {
	case "items":
		return r.items(kind, rows)
	case "events":
		return r.events(kind, rows)
	}
	p := r.onward(t)
	if p == nil {
		return r.rows(kind, t, rows)
	}
	next, err := idsOf(r.c, r.query("DISTINCT "+p.column, t.name, "id"), keysJSON(rows))
	if err != nil {
		return err
	}
	return r.lead(kind, r.tables.by[p.to], next)
}

func (r *usesRead) add(u model.Use) {
	if at := (useKey{u.Table, u.Of, u.Key, u.Ref}); !r.seen[at] {
		r.seen[at] = true
		r.out = append(r.out, u)
	}
}

func (r *usesRead) items(kind string, rows []int64) error {
	return r.each(`SELECT i.event_id, i.id, i.title, e.title, i.start_local, i.start_zone, i.start_off, i.start_at
		FROM items i JOIN events e ON e.id = i.event_id WHERE i.id`+among, rows, func(rows *sql.Rows) error {
		u := model.Use{Table: kind}
		err := rows.Scan(&u.Ref.Event, &u.Ref.Item, &u.Title, &u.Visit, &u.Start.Local, &u.Start.Zone, &u.Start.Off, &u.Start.At)
		r.add(u)
		return err
	})
}

func (r *usesRead) events(kind string, rows []int64) error {
	return r.each("SELECT id, title, first_day, zone FROM events WHERE id"+among, rows, func(rows *sql.Rows) error {
		u, day, zone := model.Use{Table: kind}, civil.Date(""), ""
		err := rows.Scan(&u.Ref.Event, &u.Title, &day, &zone)
		u.Start = dayStart(day, zone)
		r.add(u)
		return err
	})
}

func (r *usesRead) each(query string, rows []int64, scan func(*sql.Rows) error) error {
	found, err := r.c.QueryContext(always, query, keysJSON(rows))
	if err != nil {
		return err
	}
	defer found.Close()
	for found.Next() {
		if err := scan(found); err != nil {
			return err
		}
	}
	return found.Err()
}

// rows are rows of a register: a way is called after where it leads, and a presidency is told by its organisation.
func (r *usesRead) rows(kind string, t *table, rows []int64) error {
	list := reflect.New(reflect.SliceOf(reflect.TypeOf(t.record).Elem()))
	if err := r.tx.Where("id IN (SELECT value FROM json_each(?))", keysJSON(rows)).Order("id").Find(list.Interface()).Error; err != nil {
		return err
	}
	for i := range list.Elem().Len() {
		rec := list.Elem().Index(i).Addr().Interface().(model.Record)
		u := model.Use{Table: kind, Of: t.name, Key: rec.Head().ID, Title: model.NameOf(rec)}
		if way, ok := rec.(*model.Route); ok {
			other := way.ToID
			if other == r.id {
				other = way.FromID
			}
			var venue model.Venue
			if err := get(r.tx, &venue, other); err != nil {
				return err
			}
			u.Title = venue.Name
		}
		if held, ok := rec.(*model.Presidency); ok {
			var of model.Party
			if err := get(r.tx, &of, held.PartyID); err != nil {
				return err
			}
			u.Of, u.Key, u.Title = of.TableName(), of.ID, of.Name
		}
		r.add(u)
	}
	return nil
}

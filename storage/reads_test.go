package storage

import (
	"fmt"
	"maps"
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"

	"gorm.io/gorm"
)

// cost is what a read took: how many queries, and how many rows they gave.
type cost struct {
	queries int
	rows    int64
}

// weighed counts what a read takes, and names the tables that a query of it looked through whole.
func weighed(t *testing.T, s *Store, read func() error) (out cost, whole map[string]bool) {
	t.Helper()
	type asked struct {
		sql  string
		vars []any
	}
	var all []asked
	name := fmt.Sprintf("test:weigh-%p", &out)
	if err := s.reader.Callback().Query().After("gorm:query").Register(name, func(db *gorm.DB) {
		out.queries++
		out.rows += db.RowsAffected
		all = append(all, asked{db.Statement.SQL.String(), append([]any(nil), db.Statement.Vars...)})
	}); err != nil {
		t.Fatal(err)
	}
	err := read()
	if gone := s.reader.Callback().Query().Remove(name); err != nil || gone != nil {
		t.Fatal(err, gone)
	}
	whole = map[string]bool{}
	for _, q := range all {
		rows, err := s.reads.Query("EXPLAIN QUERY PLAN "+q.sql, q.vars...)
		if err != nil {
			t.Fatal(q.sql, err)
		}
		for rows.Next() {
			var id, parent, unused int
			var said string
			if err := rows.Scan(&id, &parent, &unused, &said); err != nil {
				t.Fatal(err)
			}
			if table, ok := strings.CutPrefix(said, "SCAN "); ok && !strings.Contains(said, "json_each") && !strings.Contains(said, "USING") {
				whole[table] = true
			}
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return out, whole
}

// What is read costs what is read, not what else the diary holds: a programme takes as many queries
// and gives as many rows in a diary of forty visits as in one of one, and looks through no table whole; so
// does what a board shows of a day.
func TestAReadCostsWhatItReads(t *testing.T) {
	d := fill(t, create(t))
	p, err := d.Programme(d.visit)
	if err != nil || len(p.Items) == 0 {
		t.Fatal(err, len(p.Items))
	}
	programme := func() error { _, err := d.Programme(d.visit); return err }
	alone, whole := weighed(t, d.Store, programme)
	if len(whole) > 0 {
		t.Errorf("looked through whole: %v", maps.Keys(whole))
	}
	if alone.queries < 5 || alone.rows < int64(len(p.Items)) {
		t.Fatalf("nothing was counted: %+v", alone)
	}
	day := civil.SpanOf(p.Items[0].Start.Date(), 1, p.Event.Zone)
	shown, err := d.Calendar(day, model.Filter{})
	if err != nil || len(shown) == 0 {
		t.Fatal(err, len(shown))
	}
	for n := range 40 {
		e := model.NewEvent(model.WorkingVisit, p.Event.FirstDay.Add(7*n+7), p.Event.FirstDay.Add(7*n+8), p.Event.Zone)
		e.Title, e.GuestID = model.Plain(fmt.Sprint("Visit ", n)), p.Event.GuestID
		save := &model.SaveEvent{Event: e}
		do(t, d.Store, save)
		do(t, d.Store, &model.Save{Record: &model.Person{Name: model.Plain(fmt.Sprint("Person ", n)), PartyID: &d.party}})
		for h := range 4 {
			at, err := civil.Resolve(fmt.Sprintf("%sT%02d:00", e.FirstDay, 9+h), e.Zone, civil.NoOff)
			if err != nil {
				t.Fatal(err)
			}
			it := model.NewItem(save.ID, model.Talks, at, at.AddMinutes(45))
			it.Title, it.VenueID = model.Plain("Talks"), &d.venue
			do(t, d.Store, &model.SaveItem{Item: it})
		}
	}
	if among, whole := weighed(t, d.Store, programme); among != alone || len(whole) > 0 {
		t.Errorf("among forty others %+v, alone %+v; whole %v", among, alone, whole)
	}
	if now, err := d.Calendar(day, model.Filter{}); err != nil || len(now) != len(shown) {
		t.Errorf("of the day %d are shown, %d were: %v", len(now), len(shown), err)
	}
}

package storage

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

func TestRoundTripThroughReopen(t *testing.T) {
	d := fill(t, create(t))
	mustBeSound(t, d.Store)
	before := dump(t, d.Store)
	s := reopen(t, d.Store)
	if s.ReadOnly() {
		t.Fatal(s.Health().Why)
	}
	if got := dump(t, s); got != before {
		t.Errorf("content changed by closing and opening:\n%s\n%s", before, got)
	}
	p, err := s.Programme(d.visit)
	if err != nil {
		t.Fatal(err)
	}
	if len(p.Items) != 2 || p.Guest == nil || p.Guest.Code != "UA" {
		t.Fatalf("programme %+v", p)
	}
	guests := p.Side(&p.Items[0], model.GuestSide)
	if len(guests) != 1 || guests[0].Called.In("uk") != "Володимир Зеленський" || guests[0].Held.Office.Title.In() != "President of Ukraine" || guests[0].Tag != "UA" {
		t.Errorf("guests %+v", guests)
	}
	if p.Venue(p.Items[0].VenueID).In("ro") != "Palatul Cotroceni" || p.Room(p.Items[0].RoomID).In() != "Union Hall" {
		t.Errorf("venue %v", p.Venue(p.Items[0].VenueID))
	}
}

func TestTheLogIsNeverRewritten(t *testing.T) {
	s := create(t)
	if _, err := s.reads.Exec("DELETE FROM search"); model.Code(file.Mapped(err)) != file.ReadOnly {
		t.Errorf("a reader wrote: %v", err)
	}
	for _, q := range []string{"UPDATE changes SET tbl = 'x'", "DELETE FROM ops", "INSERT OR REPLACE INTO ops SELECT * FROM ops"} {
		fill := &model.SaveSetting{Name: q, Value: model.Plain("x")}
		do(t, s, fill)
		if _, err := s.writes.Exec(q); err == nil {
			t.Errorf("%s: the log was rewritten", q)
		}
	}
}

func TestEngineIsNewEnough(t *testing.T) {
	// before 3.51.3 two connections could damage a WAL
	v := strings.Split(file.EngineVersion(), ".")
	if len(v) < 3 || v[0] != "3" || len(v[1]) < 2 || v[1] < "51" || v[1] == "51" && v[2] < "3" {
		t.Errorf("SQLite %s", file.EngineVersion())
	}
}

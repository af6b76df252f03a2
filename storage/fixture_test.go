package storage

import (
	"database/sql"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage/file"
)

// clock is a clock that a test turns by hand.
type clock struct{ t time.Time }

func (c *clock) now() time.Time { return c.t }

var noon = time.Date(2026, 3, 12, 12, 0, 0, 0, time.UTC)

func options() Options {
	c := &clock{noon}
	return Options{Actor: "Anna", Now: c.now}
}

func create(t testing.TB) *Store {
	t.Helper()
	s, err := Create(filepath.Join(t.TempDir(), "office.chancery"), options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func do(t testing.TB, s *Store, c model.Change) model.Touched {
	t.Helper()
	touched, err := s.Do(c)
	if err != nil {
		t.Fatal(err)
	}
	return touched
}

// set gives a setting of the office another value than it has.
func set(s *Store, name, value string) (model.Touched, error) {
	was, err := s.Setting(name)
	if err != nil {
		return model.Touched{}, err
	}
	return s.Do(&model.SaveSetting{Name: name, Value: model.Plain(value), Was: was})
}

func moment(t testing.TB, local, zone string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

const bucharest = "Europe/Bucharest"

func visit(title string) model.Event {
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", bucharest)
	e.Title = model.Text{"en": title}
	return e
}

func item(t testing.TB, event int64, title, start, end string) model.Item {
	t.Helper()
	it := model.NewItem(event, model.Talks, moment(t, start, bucharest), moment(t, end, bucharest))
	it.Title = model.Text{"en": title}
	return it
}

// small is a diary with one visit of two items, a venue, a room, a person and a
// delegation.
type small struct {
	*Store
	visit, first, second, venue, room, person, party, delegation, seat int64
}

func fill(t testing.TB, s *Store) small {
	t.Helper()
	out := small{Store: s}
	save := func(r model.Record, id *int64) {
		c := &model.Save{Record: r}
		do(t, s, c)
		*id = c.ID
	}
	save(&model.Party{Kind: model.State, Code: "UA", Name: model.Text{"en": "Ukraine", "uk": "Україна"}}, &out.party)
	save(&model.Venue{Name: model.Text{"en": "Cotroceni Palace", "ro": "Palatul Cotroceni"}, Aliases: model.Plain("Presidency"), City: model.Text{"ro": "București"}}, &out.venue)
	save(&model.Room{VenueID: out.venue, Name: model.Text{"en": "Union Hall"}, Capacity: 40, Turnaround: 15}, &out.room)
	p := &model.SavePerson{Person: model.Person{Name: model.Text{"uk": "Володимир Зеленський"}, PartyID: &out.party},
		Office: model.Office{Title: model.Text{"en": "President of Ukraine"}, Category: model.HeadOfState}}
	do(t, s, p)
	out.person = p.ID
	e := visit("Official visit")
	e.GuestID = &out.party
	ev := &model.SaveEvent{Event: e}
	do(t, s, ev)
	out.visit = ev.ID
	save(&model.Delegation{EventID: out.visit, PartyID: out.party, Side: model.GuestSide}, &out.delegation)
	save(&model.Seat{DelegationID: out.delegation, PersonID: &out.person, Role: "head-of-delegation"}, &out.seat)
	one := item(t, out.visit, "Tête-à-tête", "2026-03-12T10:15", "2026-03-12T11:00")
	one.VenueID, one.RoomID = &out.venue, &out.room
	who := []model.Participation{{Side: model.GuestSide, SeatID: &out.seat}, {Side: model.HostSide, Name: model.Text{"ro": "Ministrul Apărării"}}}
	first := &model.SaveItem{Item: one, Who: &who}
	do(t, s, first)
	out.first = first.ID
	second := &model.SaveItem{Item: item(t, out.visit, "Working lunch", "2026-03-12T13:00", "2026-03-12T14:30")}
	do(t, s, second)
	out.second = second.ID
	return out
}

// seated are those who take part in an item, as they stand: on one side, or on
// both.
func (d small) seated(t testing.TB, item int64, sides ...model.Side) (out []model.Seen) {
	t.Helper()
	var all []model.Participation
	if err := d.reader.Where("item_id = ?", item).Find(&all).Error; err != nil {
		t.Fatal(err)
	}
	for i := range all {
		if len(sides) == 0 || slices.Contains(sides, all[i].Side) {
			out = append(out, model.SeenOf(&all[i]))
		}
	}
	return out
}

func reopen(t testing.TB, s *Store) *Store {
	t.Helper()
	path := s.Path()
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { again.Close() })
	return again
}

// dump is the content of the diary without revisions, as text.
func dump(t testing.TB, s *Store) string {
	t.Helper()
	var out strings.Builder
	for _, one := range ownTables.list {
		table := one.name
		rows, err := s.reads.Query("SELECT * FROM " + table + " ORDER BY id")
		if err != nil {
			t.Fatal(err)
		}
		for rows.Next() {
			m, err := scanImages()(rows)
			if err != nil {
				t.Fatal(err)
			}
			delete(m, "rev")
			fmt.Fprintln(&out, table, m.text())
		}
		if err := rows.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}

func mustBeSound(t testing.TB, s *Store) Report {
	t.Helper()
	r, err := s.Verify()
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		t.Errorf("finding: %v", f)
	}
	if r.Stale > 0 {
		t.Errorf("%d search keys are not as they would be made now", r.Stale)
	}
	return r
}

func wantCode(t testing.TB, err error, code string) {
	t.Helper()
	if model.Code(err) != code {
		t.Errorf("error %v, want code %s", err, code)
	}
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

func backupFolder(path string) string { return strings.TrimSuffix(path, file.Extension) + ".backups" }

func nullString(s string) sql.NullString { return sql.NullString{String: s, Valid: true} }

// seenOf is a row as it stands.
func seenOf(t testing.TB, s *Store, r model.Record, id int64) model.Seen {
	t.Helper()
	if err := s.Get(r, id); err != nil {
		t.Fatal(err)
	}
	return model.SeenOf(r)
}

func copyOf(from, to string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o600)
}

//go:build e2e

package e2e

import (
	"database/sql"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/ui/probe"
)

// Dismissed at 11:00: the visiting minister is dismissed at home between the morning and a
// lunch at 13:00. Another comes to lunch, the talks at 14:30 and the signing at 15:00. The
// morning stays as it was, byte for byte; what was typed for the one who left is listed and
// went to nobody; one undo takes all of it back.
func TestDismissedAtEleven(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	file := filepath.Join(s.home, "dismissed.chancery")
	visitOfTheMinister(t, file)
	s.open(file, "--now", "2026-03-12T11:05")
	was, morning := content(t, file), forenoon(t, file)
	s.reach("Lunch", "Lunch in honour")
	s.byKey("substitute")
	s.types("hnat", "Return", "Tab")
	s.types("Iryna Melnyk", "Return")
	s.stands("the card of somebody new", probe.State{Overlay: "New person"})
	s.keys("Return")
	s.press(probe.Which{Kind: "field", Label: "From (day and time)"})
	s.keys("ctrl+a")
	s.types("11:00")
	s.changes("the successor", func() { s.press(probe.Which{Kind: "button", Label: "Replace in"}) })
	s.stands("what was typed for who left", probe.State{Overlay: "Written for the person replaced"})
	if now := forenoon(t, file); now != morning {
		t.Errorf("the morning was %s and is %s", morning, now)
	}
	want := "13:00 Iryna Melnyk; 14:30 Iryna Melnyk; 15:00 Iryna Melnyk signatory"
	if got := afternoon(t, file); got != want {
		t.Errorf("in the afternoon: %s, want %s", got, want)
	}
	lines := 0
	for _, l := range s.targets() {
		if l.Kind == "flagged" {
			lines++
		}
	}
	if lines != 7 { // seat, points and title of the lunch; remarks and a step of the talks; seat and car of the signing
		s.keep("flagged")
		t.Errorf("%d texts are flagged", lines)
	}
	s.press(probe.Which{Kind: "flagged", Label: "Thanks for the grain"})
	s.nothingOver()
	s.keys("F7")
	s.stands("the list again", probe.State{Overlay: "Written for the person replaced"})
	s.keys("Escape")
	s.changes("all of it taken back", func() { s.keys("ctrl+z") })
	if now := content(t, file); now != was {
		t.Error("one undo did not take all of it back")
	}
	s.finish()
}

// visitOfTheMinister is the diary of an office whose guest has five items today.
func visitOfTheMinister(t *testing.T, file string) {
	t.Helper()
	now := time.Date(2026, 3, 12, 8, 0, 0, 0, time.UTC)
	d, err := storage.Create(file, storage.Options{Actor: "Anna", Now: func() time.Time { return now }})
	if err != nil {
		t.Fatal(err)
	}
	do := func(c model.Change) {
		if _, err := d.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	put := func(r model.Record) int64 {
		c := &model.Save{Record: r}
		do(c)
		return c.ID
	}
	host := put(&model.Party{Kind: model.State, Code: "RO", Name: model.Text{"en": "Romania"}})
	guest := put(&model.Party{Kind: model.State, Code: "UA", Name: model.Text{"en": "Ukraine"}})
	minister := &model.SavePerson{Person: model.Person{Name: model.Text{"en": "Pavlo Hnatiuk", "uk": "Павло Гнатюк"}, PartyID: &guest}, Office: model.Office{Title: model.Text{"en": "Minister of Foreign Affairs"}}}
	do(minister)
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-12", "Europe/Bucharest")
	e.Title, e.HostID, e.GuestID = model.Text{"en": "Visit of the minister"}, &host, &guest
	visit := put(&e)
	delegation := put(&model.Delegation{EventID: visit, PartyID: guest, Side: model.GuestSide, Pos: 1})
	seat := put(&model.Seat{DelegationID: delegation, PersonID: &minister.ID, Role: model.HeadOfDelegation, Pos: 1})
	item := func(clock, title string, who model.Participation, more func(*model.Item)) {
		at, err := civil.Resolve("2026-03-12T"+clock, "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		it := model.NewItem(visit, model.Talks, at, at.AddMinutes(25))
		it.Title = model.Text{"en": title}
		if more != nil {
			more(&it)
		}
		who.Side, who.Mode = model.GuestSide, model.InPerson
		do(&model.SaveItem{Item: it, Who: &[]model.Participation{who}})
	}
	by := func(place, car, points string) model.Participation {
		return model.Participation{PersonID: &minister.ID, Place: model.Plain(place), Car: model.Plain(car), Points: model.Plain(points)}
	}
	item("09:30", "Welcome of Minister Hnatiuk", by("right of the host", "2", ""), nil)
	item("10:30", "Tour", model.Participation{DelegationID: &delegation}, nil)
	item("13:00", "Lunch in honour of Minister Hnatiuk", by("right of the host", "", "Thanks for the grain"), nil)
	item("14:30", "Official talks", model.Participation{SeatID: &seat}, func(it *model.Item) {
		it.Remarks, it.Steps = model.Text{"uk": "Зустріч Гнатюка біля входу"}, model.Steps{{Title: model.Text{"en": "Opening words of Pavlo Hnatiuk"}}}
	})
	signing := by("left chair", "3", "")
	signing.Role = "signatory"
	item("15:00", "Signing", signing, nil)
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
}

// forenoon is every row of what begins before eleven.
func forenoon(t *testing.T, file string) string {
	return rowsOf(t, file, `SELECT json_array(i.title, i.remarks, i.start_local, i.end_local, i.rev, p.id, p.rev, p.person_id, p.seat_id, p.delegation_id, p.place, p.car, p.points, p.role, p.pos)
		FROM items i JOIN participations p ON p.item_id = i.id WHERE i.start_local < '2026-03-12T11:00' ORDER BY i.start_local`)
}

// afternoon is who comes to what begins after it, and where they sit.
func afternoon(t *testing.T, file string) string {
	return rowsOf(t, file, `SELECT rtrim(substr(i.start_local, 12) || ' ' || json_extract(n.name, '$.en') || CASE p.place || p.car || p.points WHEN '{}{}{}' THEN '' ELSE ' TAKEN' END || ' ' || p.role)
		FROM items i JOIN participations p ON p.item_id = i.id LEFT JOIN seats s ON s.id = p.seat_id JOIN people n ON n.id = coalesce(p.person_id, s.person_id)
		WHERE i.start_local > '2026-03-12T11:00' ORDER BY i.start_local`)
}

func rowsOf(t *testing.T, file, query string) string {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+file+"?mode=ro")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	rows, err := db.Query(query)
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s sql.NullString
		if err := rows.Scan(&s); err != nil {
			t.Fatal(err)
		}
		out = append(out, s.String)
	}
	return strings.TrimSpace(strings.Join(out, "; "))
}

package register

import (
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

// What was said at an item is of its day, not of today: of the one from which the row was begun, of the last with
// those who are invited, or of the only one that is called so. A day that is typed stays, and what nobody knows is of today.
func TestWhatWasSaidAtAnItemIsOfItsDay(t *testing.T) {
	r := small()
	r.Events = []model.Listed{{Event: model.Event{Row: model.Row{ID: 7, UID: "e7"}, Title: model.Text{"ro": "Ucraina"}, GuestID: key(2), FirstDay: "2026-03-01"}}, {Event: model.Event{Row: model.Row{ID: 8, UID: "e8"}, Title: model.Text{"ro": "Polonia"}, FirstDay: "2026-03-05"}}}
	at := func(event, item, instant int64, day civil.Date, ro, en string) model.Entry {
		return model.Entry{Ref: model.Ref{Event: event, Item: item}, Title: model.Text{"ro": ro, "en": en}, Start: civil.Moment{At: instant, Local: string(day) + "T11:00", Zone: "UTC"}}
	}
	list := []model.Entry{at(7, 70, 100, "2026-03-01", "Întrevedere cu Prim-ministrul", "Meeting with the Prime Minister"), at(7, 71, 200, "2026-03-02", "Convorbiri oficiale", "Official talks"), at(8, 80, 300, "2026-03-05", "Convorbiri oficiale", "Official talks"),
		at(7, 72, 900_000_000_000, "2026-12-14", "Dejun oferit de Președinte", "Lunch hosted by the President"),
		at(7, 73, 900_000_000_000, "2026-05-20", "Recepție", "Reception")}
	r.Items = func() ([]model.Entry, error) { return list, nil }
	for _, lang := range []string{"en", "ro"} {
		b := book(r, lang)
		l := b.List(Invitations, nil)
		own := b.Fresh(Invitations)
		invitation(own.Record).EventID = key(7)
		if err := b.Type(own, l.Columns[column(l, "asked")], "invitat verbal, la dejunul din 14 decembrie 2026"); err != nil || invitation(own.Record).Thread[0].Day != b.today {
			t.Errorf("who is invited to a lunch was not asked at it: %+v, %v", invitation(own.Record).Thread, err)
		}
		for _, want := range []struct {
			col, text string
			with      *int64
			begun     *model.Entry
			day       civil.Date
			clock     string
		}{
			{"asked", "verbal, la întrevederea cu Primul-ministru", nil, nil, "2026-03-01", "11:00"},
			{"asked", "orally, at the meeting with the Prime Minister", nil, nil, "2026-03-01", "11:00"},
			{"asked", "orally, at the talks", key(2), nil, "2026-03-02", "11:00"},
			{"asked", "orally, at the talks", nil, &list[2], "2026-03-05", "11:00"},
			{"asked", "orally, at the talks", nil, nil, b.today, ""},
			{"asked", "orally, at the lunch", nil, nil, "2026-12-14", "11:00"},
			{"asked", "orally 3 March 2026, at the meeting with the Prime Minister", nil, nil, "2026-03-03", ""},
			{"asked", "verbal la dejunul din 14 decembrie 2026", nil, nil, "2026-12-14", "11:00"},
			{"asked", "orally at the reception of 20 May", nil, nil, "2026-05-20", "11:00"},
			{"asked", "orally at the lunch of 14 December", nil, nil, "2025-12-14", ""},
			{"asked", "orally, at the talks of 5 March", key(2), nil, "2026-03-05", ""},
			{"asked", "orally at the lunch of 14 December 2027", nil, nil, b.today, ""},
			{"asked", "orally, by the President", nil, nil, b.today, ""},
			{"asked", "orally, at the airport", nil, nil, b.today, ""},
			{"answer", "acceptat în principiu, la întrevederea cu Primul-ministru", nil, nil, "2026-03-01", "11:00"},
		} {
			row := b.Fresh(Invitations)
			invitation(row.Record).PartyID, row.begunAt = want.with, want.begun
			if err := b.Type(row, l.Columns[column(l, want.col)], want.text); err != nil {
				t.Errorf("%q: %v", want.text, err)
				continue
			}
			if s := invitation(row.Record).Thread[0]; s.Day != want.day || s.At != want.clock {
				t.Errorf("%s: %q is of %s %s, not %s %s", lang, want.text, s.Day, s.At, want.day, want.clock)
			}
		}
	}
}

// A step that is dated later than now is said in its cell as one to come, beside what stands: so nobody types it twice.
func TestAStepToComeIsSaidInItsCell(t *testing.T) {
	b := book(small(), "en")
	l := b.List(Invitations, nil)
	row := b.Fresh(Invitations)
	later := b.today.Add(40)
	when := string(later)
	for _, c := range []struct{ col, text, want string }{
		{"asked", when + " letter A/77", "to come: letter, " + dayWords(b.Words, later) + ", no. A/77"},
		{"asked", "orally", "invited orally, " + dayWords(b.Words, b.today) + "; to come: letter, " + dayWords(b.Words, later) + ", no. A/77"},
		{"answer", when + " accepted", "no reply yet; to come: accepted, " + dayWords(b.Words, later)},
	} {
		col := l.Columns[column(l, c.col)]
		if err := b.Type(row, col, c.text); err != nil {
			t.Fatal(err)
		}
		if got := col.say(b, row); got != c.want {
			t.Errorf("%q says %q, not %q", c.text, got, c.want)
		}
	}
}

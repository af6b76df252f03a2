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
		at(7, 72, 900_000_000_000, "2026-12-14", "Dejun oferit de Președinte", "Lunch hosted by the President")}
	r.Items = func() ([]model.Entry, error) { return list, nil }
	for _, lang := range []string{"en", "ro"} {
		b := book(r, lang)
		l := b.List(Invitations, nil)
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

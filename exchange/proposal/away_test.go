package proposal_test

import (
	"slices"
	"strings"
	"testing"

	"chancery/exchange/proposal"
	"chancery/model"
	"chancery/model/civil"
)

// Who has declined is on no paper, and is not missed where one comes back: they stay with the item, also where somebody
// else is new in it. Who comes and is no longer named is.
func TestWhoStaysAwayIsNotMissedInADraft(t *testing.T) {
	for _, one := range []struct {
		status         model.SeatStatus
		guest, changed string
	}{
		{model.Declined, "Anna Kos", ""},
		{model.Declined, "Jan Bele; Anna Kos", ""},
		{model.Declined, "Anna Kos; Eva Novak", "Anna Kos; Eva Novak; Jan Bele"},
		{model.Accepted, "Anna Kos", "Anna Kos"},
	} {
		c := inJune("en")
		at, err := civil.Resolve("2018-06-06T10:00", "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		it := model.NewItem(1, model.Talks, at, at.AddMinutes(60))
		it.ID, it.Title, it.Place = 1, model.Text{"en": "Talks"}, model.Text{"en": "Hall"}
		anna, jan := int64(1), int64(2)
		p := &c.Programme
		p.Items = []model.Item{it}
		p.Seats = map[int64]model.Seat{1: {Row: model.Row{ID: 1}, PersonID: &anna, Status: model.Accepted}, 2: {Row: model.Row{ID: 2}, PersonID: &jan, Status: one.status}}
		p.People = map[int64]model.Person{1: {Row: model.Row{ID: 1}, Name: model.Text{"en": "Anna Kos"}}, 2: {Row: model.Row{ID: 2}, Name: model.Text{"en": "Jan Bele"}}}
		p.Who = map[int64][]model.Participation{1: {{ItemID: 1, Side: model.GuestSide, PersonID: &anna}, {ItemID: 1, Side: model.GuestSide, PersonID: &jan}}}
		p.Resolve()
		draft := ofText(t, "p.csv", "Date;Time;Activity;Venue;Host;Guest\n06.06.2018;10:00-11:00;Talks;Hall;;\""+one.guest+"\"\n06.06.2018;12:00-13:00;Lunch;Club;Ion Pop;\n", proposal.Options{Zone: "Europe/Bucharest", First: "2018-06-06"})
		var got []string
		changes := draft.Differences(c)
		for _, change := range changes {
			for i, f := range change.Fields {
				if !change.IsNew() && f == "guest" {
					got = append(got, change.Now[i])
				}
			}
		}
		if strings.Join(got, "|") != one.changed {
			t.Errorf("%s, %s: becomes %q, not %q", one.status, one.guest, got, one.changed)
		}
		taken, err := draft.TakeIn(c, changes, false)
		if err != nil {
			t.Fatal(err)
		}
		for _, change := range taken.(*model.Acquaint).Change.(*model.Several).Changes {
			save, ok := change.(*model.Participate)
			if ok && save.Side == model.GuestSide && one.status == model.Declined && !slices.ContainsFunc(save.Who, func(w model.Participation) bool { return w.PersonID != nil && *w.PersonID == jan }) {
				t.Errorf("%s: who declined is taken out of the item: %+v", one.guest, save.Who)
			}
		}
	}
}

// A guest who has declined has no seat: the answer stands with the item itself, of a person and of words alone.
func TestAGuestWhoDeclinedIsNotMissedInADraft(t *testing.T) {
	anna, jan := int64(1), int64(2)
	for _, away := range []model.Participation{
		{ItemID: 1, Side: model.GuestSide, PersonID: &jan, Mode: model.Absent},
		{ItemID: 1, Side: model.GuestSide, Name: model.Text{"en": "Ms Eva Bele"}, Mode: model.Absent},
	} {
		c := inJune("en")
		at, err := civil.Resolve("2018-06-06T10:00", "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		it := model.NewItem(1, model.Talks, at, at.AddMinutes(60))
		it.ID, it.Title, it.Place = 1, model.Text{"en": "Talks"}, model.Text{"en": "Hall"}
		p := &c.Programme
		p.Items = []model.Item{it}
		p.People = map[int64]model.Person{1: {Row: model.Row{ID: 1}, Name: model.Text{"en": "Anna Kos"}}, 2: {Row: model.Row{ID: 2}, Name: model.Text{"en": "Jan Bele"}}}
		p.Who = map[int64][]model.Participation{1: {{ItemID: 1, Side: model.GuestSide, PersonID: &anna}, away}}
		p.Resolve()
		for guest, changed := range map[string]int{"Anna Kos": 0, "Anna Kos; Eva Novak": 1} {
			draft := ofText(t, "p.csv", "Date;Time;Activity;Venue;Host;Guest\n06.06.2018;10:00-11:00;Talks;Hall;;\""+guest+"\"\n06.06.2018;12:00-13:00;Lunch;Club;Ion Pop;\n", proposal.Options{Zone: "Europe/Bucharest", First: "2018-06-06"})
			changes, n := draft.Differences(c), 0
			for _, change := range changes {
				if !change.IsNew() && slices.Contains(change.Fields, "guest") {
					n++
				}
			}
			if n != changed {
				t.Errorf("%s: %d changes of the guests, not %d", guest, n, changed)
			}
			taken, err := draft.TakeIn(c, changes, false)
			if err != nil {
				t.Fatal(err)
			}
			for _, change := range taken.(*model.Acquaint).Change.(*model.Several).Changes {
				save, ok := change.(*model.Participate)
				if ok && save.Item == 1 && save.Side == model.GuestSide && !slices.ContainsFunc(save.Who, func(w model.Participation) bool { return w.Mode == model.Absent }) {
					t.Errorf("%s: who declined is taken out of the item: %+v", guest, save.Who)
				}
			}
		}
	}
}

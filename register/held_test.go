package register

import (
	"slices"
	"testing"

	"chancery/model"
)

// acting is the small register with somebody who acts besides.
func acting() Read {
	r := small()
	r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: 2, UID: "t2", Rev: 1}, PersonID: 2, OfficeID: 1, Acting: true, From: 1_556_658_000, FromKnown: model.ToTheMonth})
	return r
}

func cell(t *testing.T, b *Book, k Kind, key int64, id string) (said, over string) {
	t.Helper()
	l := b.List(k, nil)
	c := l.Columns[column(l, id)]
	return l.Cell(l.Line(key), c), b.Typed(&l.Line(key).Row, c)
}

// Who acts in an office is told so in both registers; what is typed over is the office and
// the name alone, and what was copied from a cell means what stood there.
func TestWhoActsIsToldSo(t *testing.T) {
	b := book(acting(), "en")
	if said, over := cell(t, b, People, 2, "offices"); said != "acting President of Ukraine" || over != "President of Ukraine" {
		t.Errorf("%q, typed over %q", said, over)
	}
	if said, over := cell(t, b, Offices, 1, "holders"); said != "Volodymyr Zelenskyy; Ștefan Țurcanu (acting)" || over != "Volodymyr Zelenskyy; Ștefan Țurcanu" {
		t.Errorf("%q, typed over %q", said, over)
	}
	for _, text := range []string{"President of Ukraine", "acting president of Ukraine"} {
		c := rowTyped(t, b, b.Change(b.List(People, nil).Line(2)), "offices", text).(*model.SaveHolder)
		if len(c.Offices) != 1 || c.Offices[0].ID != 1 {
			t.Errorf("%q means %+v", text, c.Offices)
		}
	}
	for _, text := range []string{"Ștefan Țurcanu (acting); Volodymyr Zelenskyy", "volodymyr zelenskyy; stefan turcanu"} {
		r := b.Change(b.List(Offices, nil).Line(1))
		rowTyped(t, b, r, "holders", text)
		if slices.Sort(r.people); !slices.Equal(r.people, []int64{1, 2}) {
			t.Errorf("%q means %v", text, r.people)
		}
	}
}

// Since when an office is held says as much as is known, and lists stand by the instant.
func TestSinceWhenAnOfficeIsHeld(t *testing.T) {
	r := acting()
	for i, from := range []int64{1_577_829_600, 1_556_658_000} { // 1 January 2020, 1 May 2019
		r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: int64(i + 2), UID: "o", Rev: 1}, Title: model.Text{"en": string(rune('A' + i))}})
		r.Tenures = append(r.Tenures, model.Tenure{Row: model.Row{ID: int64(i + 3), Rev: 1}, PersonID: 3, OfficeID: int64(i + 2), From: from, FromKnown: []model.Exactness{model.ToTheYear, model.ToTheDay}[i]})
	}
	r.Settings[model.SettingHomeZone] = model.Plain("Europe/Bucharest")
	b := book(r, "en")
	l := b.List(Offices, nil)
	l.Sort(column(l, "since"), false)
	var got []string
	for _, line := range l.Shown() {
		got = append(got, l.Cell(line, l.Columns[column(l, "since")]))
	}
	if want := []string{"1 May 2019", "May 2019", "2020"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

// An office that is typed before the state is of it, as one typed afterwards; without a state it is of that
// which its words name, and no other state's is meant by what is called alike.
func TestAnOfficeTypedBeforeTheStateIsOfIt(t *testing.T) {
	r := small()
	r.Lists.Offices = append(r.Lists.Offices, model.Office{Row: model.Row{ID: 2, UID: "o2", Rev: 1}, PartyID: key(2), Title: model.Text{"en": "Foreign Minister"}})
	for _, tt := range []struct {
		typed []string
		id    int64
		of    int64
	}{
		{[]string{"offices", "Foreign Minister of Romania", "state", "Romania"}, 0, 1},
		{[]string{"state", "Romania", "offices", "Foreign Minister of Romania"}, 0, 1},
		{[]string{"offices", "Foreign Minister of Romania"}, 0, 1},
		{[]string{"offices", "Președintele României"}, 0, 1},
		{[]string{"offices", "Poet"}, 0, 0},
		{[]string{"offices", "Foreign Minister", "state", "Romania"}, 0, 1},
		{[]string{"offices", "Foreign Minister", "state", "Ukraine"}, 2, 2},
		{[]string{"offices", "Foreign Minister"}, 2, 2},
	} {
		b := book(r, "en")
		row := b.Fresh(People)
		rowTyped(t, b, row, "name", "Ana Pop")
		var c *model.SaveHolder
		for i := 0; i < len(tt.typed); i += 2 {
			c = rowTyped(t, b, row, tt.typed[i], tt.typed[i+1]).(*model.SaveHolder)
		}
		if len(c.Offices) != 1 || c.Offices[0].ID != tt.id || tt.of == 0 && c.Offices[0].PartyID != nil || tt.of != 0 && (c.Offices[0].PartyID == nil || *c.Offices[0].PartyID != tt.of) {
			t.Errorf("%q: %+v", tt.typed, c.Offices)
		}
	}
}

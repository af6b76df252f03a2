package ical_test

import (
	"bytes"
	"strings"
	"testing"
	"time"
	_ "time/tzdata" // the other program has no zones of its own on Windows

	"chancery/exchange/ical"
	"chancery/model"
	"chancery/model/civil"

	goical "github.com/emersion/go-ical"
)

const zone = "Europe/Bucharest"

var stamp = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)

func at(t *testing.T, local, zone string) civil.Moment {
	t.Helper()
	m, err := civil.Resolve(local, zone, civil.NoOff)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// visit is a programme of one item for each case.
func visit(items ...model.Item) model.Programme {
	p := model.Programme{Event: model.Event{Row: model.Row{ID: 1, UID: "visit-1", Rev: 1}, Kind: model.OfficialVisit, Title: model.Plain("Visit"),
		FirstDay: "2026-03-12", LastDay: "2026-03-13", Zone: zone, Audience: model.Public}}
	venue, room := int64(1), int64(1)
	p.Venues = map[int64]model.Venue{1: {Name: model.Text{"en": "Cotroceni Palace", "ro": "Palatul Cotroceni"}}, 2: {Name: model.Plain("Otopeni")}}
	p.Rooms = map[int64]model.Room{1: {VenueID: 1, Name: model.Text{"en": "Union Hall", "ro": "Sala Unirii"}}}
	for _, it := range items {
		if it.VenueID == nil && it.FromID == nil && it.ToID == nil {
			it.VenueID, it.RoomID = &venue, &room
		}
		p.Items = append(p.Items, it)
	}
	return p
}

func item(t *testing.T, start, end string, with func(*model.Item)) model.Item {
	t.Helper()
	it := model.NewItem(1, model.Talks, at(t, start, zone), at(t, end, zone))
	it.Row, it.Title, it.Audience, it.Status = model.Row{ID: 7, UID: "item-7", Rev: 4}, model.Text{"en": "Talks; part 1, \\end", "ro": "Convorbiri"}, model.Public, model.Agreed
	if with != nil {
		with(&it)
	}
	return it
}

func written(t *testing.T, lang string, ps ...model.Programme) (string, *goical.Calendar) {
	t.Helper()
	var b bytes.Buffer
	if err := ical.Write(&b, ps, ical.Options{Lang: lang, Stamp: stamp, Name: "Diary"}); err != nil {
		t.Fatal(err)
	}
	cal, err := goical.NewDecoder(bytes.NewReader(b.Bytes())).Decode()
	if err != nil {
		t.Fatalf("%v in\n%s", err, b.String())
	}
	return b.String(), cal
}

// one is the item's component of a calendar with one visit and one item.
func one(t *testing.T, cal *goical.Calendar) goical.Event {
	t.Helper()
	all := cal.Events()
	if len(all) != 2 {
		t.Fatalf("%d components, want the visit and one item", len(all))
	}
	return all[1]
}

func value(e goical.Event, name string) string {
	if p := e.Props.Get(name); p != nil {
		return p.Value
	}
	return ""
}

func TestAnItemAsOthersReadIt(t *testing.T) {
	_, cal := written(t, "en", visit(item(t, "2026-03-12T14:20", "2026-03-12T14:48", func(it *model.Item) {
		it.Description = model.Text{"en": "EU accession\nenergy"}
	})))
	e := one(t, cal)
	for name, want := range map[string]string{
		"UID": "item-7", "SEQUENCE": "3", "DTSTAMP": "20260301T090000Z", "DTSTART": "20260312T142000", "DTEND": "20260312T144800",
		"SUMMARY": `Talks\; part 1\, \\end`, "DESCRIPTION": `EU accession\nenergy`, "LOCATION": `Cotroceni Palace\, Union Hall`,
		"STATUS": "CONFIRMED", "CLASS": "PUBLIC", "CATEGORIES": "Official talks",
	} {
		if got := value(e, name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if got := e.Props.Get("DTSTART").Params.Get("TZID"); got != zone {
		t.Errorf("zone %q", got)
	}
	if got := e.Props.Get("SUMMARY").Params.Get("LANGUAGE"); got != "en" {
		t.Errorf("language %q", got)
	}
	whole := cal.Events()[0]
	if value(whole, "DTSTART") != "20260312" || value(whole, "DTEND") != "20260314" || value(whole, "UID") != "visit-1" {
		t.Errorf("the visit is %v", whole.Props)
	}
}

func TestHonestTimes(t *testing.T) {
	tests := []struct {
		name                   string
		with                   func(*model.Item)
		start, end, say, about string
		status                 string
	}{
		{"approximate", func(it *model.Item) { it.StartMark = model.Approx }, "20260312T150000", "20260312T152500", "Statements (about 15:00)", "", "CONFIRMED"},
		{"no end", func(it *model.Item) { it.EndMark, it.End = model.Open, it.Start }, "20260312T150000", "", "Statements", "", "CONFIRMED"},
		{"end about", func(it *model.Item) { it.EndMark = model.Approx }, "20260312T150000", "20260312T152500", "Statements", "Ends: about 15:25.", "CONFIRMED"},
		{"from", func(it *model.Item) { it.StartMark = model.FromTime }, "20260312T150000", "20260312T152500", "Statements (from 15:00)", "", "CONFIRMED"},
		{"not before", func(it *model.Item) { it.StartMark = model.NotBefore }, "20260312T150000", "20260312T152500", "Statements (not before 15:00)", "", "CONFIRMED"},
		{"provisional", func(it *model.Item) { it.StartMark = model.Provisional }, "20260312T150000", "20260312T152500", "Statements (15:00\\, to be confirmed)", "", "TENTATIVE"},
		{"one of two", func(it *model.Item) { it.StartAlt = "15:15" }, "20260312T150000", "20260312T152500", "Statements (15:00/15:15)", "", "TENTATIVE"},
		{"end by", func(it *model.Item) { it.EndMark = model.ByTime }, "20260312T150000", "20260312T152500", "Statements", "Ends: by 15:25.", "CONFIRMED"},
		{"end to be confirmed", func(it *model.Item) { it.EndMark = model.TimeTBC }, "20260312T150000", "", "Statements", "End to be confirmed.", "TENTATIVE"},
		{"still to be confirmed", func(it *model.Item) { it.Status = model.ToBeConf }, "20260312T150000", "20260312T152500", "Statements", "", "TENTATIVE"},
		{"all day", func(it *model.Item) {
			it.AllDay, it.Start, it.End = true, at(t, "2026-03-12T00:00", zone), at(t, "2026-03-14T00:00", zone)
		}, "20260312", "20260314", "Statements", "", "CONFIRMED"},
		{"option", func(it *model.Item) { it.Status = model.Option }, "20260312T150000", "20260312T152500", "Statements", "", "TENTATIVE"},
		{"dropped", func(it *model.Item) { it.Status = model.Dropped }, "20260312T150000", "20260312T152500", "Statements", "", "CANCELLED"},
		{"status not to be seen", func(it *model.Item) { it.Status = "" }, "20260312T150000", "20260312T152500", "Statements", "", "CONFIRMED"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, cal := written(t, "en", visit(item(t, "2026-03-12T15:00", "2026-03-12T15:25", func(it *model.Item) {
				it.Title = model.Plain("Statements")
				tt.with(it)
			})))
			e := one(t, cal)
			got := [5]string{value(e, "DTSTART"), value(e, "DTEND"), value(e, "SUMMARY"), value(e, "DESCRIPTION"), value(e, "STATUS")}
			if want := [5]string{tt.start, tt.end, tt.say, tt.about, tt.status}; got != want {
				t.Errorf("%q, want %q", got, want)
			}
		})
	}
}

func TestAFlightLandsInAnotherZone(t *testing.T) {
	from, to := int64(2), int64(1)
	text, cal := written(t, "ro", visit(item(t, "2026-03-28T23:00", "2026-03-28T23:30", func(it *model.Item) {
		it.Kind, it.Start, it.End = model.Flight, at(t, "2026-03-28T23:00", zone), at(t, "2026-03-28T18:40", "America/New_York")
		it.FromID, it.ToID = &from, &to
	})))
	e := one(t, cal)
	start, err1 := e.DateTimeStart(nil)
	end, err2 := e.DateTimeEnd(nil)
	if err1 != nil || err2 != nil || end.Sub(start) != 100*time.Minute {
		t.Errorf("from %v to %v (%v, %v)", start, end, err1, err2)
	}
	if got := value(e, "LOCATION"); got != "Otopeni – Palatul Cotroceni" {
		t.Errorf("location %q", got)
	}
	for _, want := range []string{"TZID:America/New_York", "TZID:Europe/Bucharest", "TZNAME:EEST", "DTSTART:20260329T030000\r\nTZNAME:EEST\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0300"} {
		if !strings.Contains(text, want) {
			t.Errorf("no %q in\n%s", want, text)
		}
	}
}

func TestNothingToSee(t *testing.T) {
	hidden := visit(item(t, "2026-03-12T15:00", "2026-03-12T15:25", nil))
	hidden.Event.Audience = model.Internal
	var b bytes.Buffer
	err := ical.Write(&b, []model.Programme{hidden.For(model.Reader{Audience: model.Public})}, ical.Options{Lang: "en", Stamp: stamp})
	if model.Code(err) != "ical.nothing" || b.Len() != 0 {
		t.Errorf("%v, %d bytes", err, b.Len())
	}
}

func TestForeignCharactersDoNotBreakLines(t *testing.T) {
	_, cal := written(t, "en", visit(item(t, "2026-03-12T15:00", "2026-03-12T15:25", func(it *model.Item) {
		it.Title = model.Plain("a\r\nEND:VEVENT\x00\x1b\xff")
	})))
	if got := value(one(t, cal), "SUMMARY"); got != `a\nEND:VEVENT`+"\uFFFD" {
		t.Errorf("%q", got)
	}
}

// A way of which one end is known says which end it is.
func TestAWayWithOneEnd(t *testing.T) {
	airport := int64(2)
	for want, set := range map[string]func(*model.Item){
		"de la Otopeni": func(it *model.Item) { it.FromID = &airport },
		"spre Otopeni":  func(it *model.Item) { it.ToID = &airport },
	} {
		_, cal := written(t, "ro", visit(item(t, "2026-03-12T09:00", "2026-03-12T09:30", func(it *model.Item) {
			it.Kind, it.VenueID, it.RoomID, it.Place = model.Transfer, nil, nil, nil
			set(it)
		})))
		if got := value(one(t, cal), "LOCATION"); got != want {
			t.Errorf("location %q, want %q", got, want)
		}
	}
}

// Words beside a venue are part of the place, and a place of names in several
// languages is said to be of none.
func TestAPlaceIsSaidWhole(t *testing.T) {
	for _, tt := range []struct{ lang, place, want, of string }{
		{"en", "by the stairs", `Cotroceni Palace\, Union Hall\, by the stairs`, "en"},
		{"ro", "by the stairs", `Palatul Cotroceni\, Sala Unirii\, by the stairs`, ""},
	} {
		_, cal := written(t, tt.lang, visit(item(t, "2026-03-12T14:20", "2026-03-12T14:48", func(it *model.Item) {
			it.Place = model.Text{"en": tt.place}
		})))
		at := one(t, cal).Props.Get("LOCATION")
		if at.Value != tt.want || at.Params.Get("LANGUAGE") != tt.of {
			t.Errorf("%s: %q in %q, want %q in %q", tt.lang, at.Value, at.Params.Get("LANGUAGE"), tt.want, tt.of)
		}
	}
}

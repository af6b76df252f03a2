package board

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
	"chancery/words"
)

// A lane with nothing in the hours in sight is low, and grows when something comes into
// sight; what lies at the top stays there.
func TestALaneIsAsHighAsWhatIsInSight(t *testing.T) {
	b := lanesOf(t, 30, 1, Wishes{})
	for i := range b.entries {
		e := &b.entries[i]
		if b.entries[i].RoomID%2 == 0 {
			e.Start, e.End = e.Start.AddMinutes(20*60), e.End.AddMinutes(20*60)
		}
	}
	b.Fill(b.set, ByRoom, b.first, 1, b.entries, nil)
	high := func() (n int) {
		for i := range b.lanes {
			if l := &b.lanes[i]; !l.head && l.h > laneLow {
				n++
			}
		}
		return n
	}
	b.setScroll(0, 0)
	if n := high(); n != 15 {
		t.Errorf("in the morning %d lanes are high, not 15", n)
	}
	b.setScroll(b.wide(), 0)
	if n := high(); n != 15 {
		t.Errorf("in the evening %d lanes are high, not 15", n)
	}
	b.setScroll(b.left, 400)
	top := func() string {
		for i := range b.lanes {
			if l := &b.lanes[i]; l.y+l.h > b.down {
				return l.name
			}
		}
		return ""
	}
	was := top()
	for b.left > 0 {
		b.setScroll(b.left-40, b.down)
	}
	if now := top(); now != was {
		t.Errorf("scrolled along the hours, the lane at the top became %s, it was %s", now, was)
	}
}

// A day is shown whole where an hour keeps room enough; else lanes open at the first
// thing there is. A width that was chosen stays.
func TestLanesOpenOnAllOfADay(t *testing.T) {
	for _, tt := range []struct {
		last  string // begins at
		whole bool
	}{{"15:00", true}, {"23:00", false}} {
		b := lanesOf(t, 2, 0, Wishes{})
		first, last := entry(t, 1, "09:00", "10:00"), entry(t, 2, tt.last, tt.last)
		for i, e := range []*model.Entry{&first, &last} {
			e.VenueID, e.Venue, e.RoomID, e.Room = 1, model.Text{"en": "Palace"}, int64(i+1), model.Text{"en": "Hall"}
		}
		b.placed = false
		b.Fill(b.set, ByRoom, b.first, 1, []model.Entry{first, last}, nil)
		x, _, _, _, ok := b.boxOf(last.Ref)
		if seen := ok && x+laneLength < b.size.Width; seen != tt.whole {
			t.Errorf("a day to %s: seen whole %v, an hour is %.0f", tt.last, seen, b.hour)
		}
		if !tt.whole && b.hour != usualWide {
			t.Errorf("a day to %s: an hour is %.0f, not the usual", tt.last, b.hour)
		}
		b.zoom(700, 1)
		was := b.hour
		b.placed = false
		b.Fill(b.set, ByRoom, b.first, 1, []model.Entry{first, last}, nil)
		if b.hour != was {
			t.Errorf("the width that was chosen, %.0f, became %.0f", was, b.hour)
		}
	}
}

// A short item whose title has no room in it says it behind itself, with the place.
func TestAShortItemSpeaksBehindItself(t *testing.T) {
	b := lanesOf(t, 1, 0, Wishes{})
	e := entry(t, 1, "09:00", "09:20")
	e.Title, e.Tags = model.Text{"en": "Arrival of the delegation of Bulgaria"}, []string{"BG"}
	e.VenueID, e.Venue = 1, model.Text{"en": "Otopeni Airport"}
	b.placed = false
	b.Fill(b.set, ByParty, b.first, 1, []model.Entry{e}, nil)
	said := texts(b.body)
	for _, want := range []string{"Arrival of the delegation of Bulgaria", "09:00 – 09:20 · Otopeni Airport"} {
		if !slices.Contains(said, want) {
			t.Errorf("%q is not said whole: %q", want, said)
		}
	}
}

// The days of a year never lie over each other, however the window is cut.
func TestTheDaysOfAYearHaveRoom(t *testing.T) {
	y := NewYear(Setting{Words: words.For("en")}, Wishes{})
	for _, size := range []fyne.Size{{Width: 584, Height: 616}, {Width: 895, Height: 616}, {Width: 1040, Height: 716}, {Width: 760, Height: 716}, {Width: 1600, Height: 900}, {Width: 530, Height: 616}} {
		y.size = size
		months, n := y.together()
		if w, h := y.dayRoom(months, n); w < 18 || h < 14 || months != 12 {
			t.Errorf("%v: %d months, %d side by side, give a day %.0f × %.0f", size, months, n, w, h)
		}
	}
}

// Where twelve months have no room there are fewer, around the day on which one stands; the wheel
// goes on to the others, and not into another year.
func TestAYearWithoutRoomShowsAPart(t *testing.T) {
	y := NewYear(Setting{Words: words.For("en"), Now: at(t, "2026-03-12T11:40").Time, Zone: zone}, Wishes{})
	y.year, y.cursor = 2026, "2026-05-12"
	for _, size := range []fyne.Size{{Width: 580, Height: 260}, {Width: 600, Height: 330}, {Width: 360, Height: 300}, {Width: 320, Height: 200}} {
		y.size = size
		months, n := y.together()
		if w, h := y.dayRoom(months, n); w < leastDayWide || h < leastDayTall || months == 12 {
			t.Errorf("%v: %d months give a day %.0f × %.0f", size, months, w, h)
		}
		y.build()
		if said := texts(y.body); !slices.Contains(said, "May") || slices.Contains(said, "December") {
			t.Errorf("%v: %d months around May: %q", size, months, said)
		}
	}
	for range 20 {
		y.Scrolled(&fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, -10)})
	}
	if y.build(); !slices.Contains(texts(y.body), "December") || y.cursor.Year() != 2026 {
		t.Errorf("the wheel ends on %s: %q", y.cursor, texts(y.body))
	}
}

// A short item and what begins at its end stand below each other, both in sight, however
// narrow the day is; so does what follows on an item of which no end is known.
func TestAShortItemPushesNothingAside(t *testing.T) {
	photo, session := entry(t, 1, "10:15", "10:30"), entry(t, 2, "10:30", "12:00")
	open, next := entry(t, 3, "13:00", "13:00"), entry(t, 4, "13:30", "14:00")
	open.EndMark = model.Open
	for _, days := range []int{1, 7} {
		for _, hour := range []float32{leastHour, usualHour, mostHour} {
			u := newUser(t)
			u.b.hour, u.b.size = hour, fyne.NewSize(700, 700)
			u.b.Fill(u.b.set, "2026-03-12", days, []model.Entry{photo, session, open, next}, nil)
			if u.b.Counted() != 0 {
				t.Errorf("%d days, an hour of %v: %d are hidden", days, hour, u.b.Counted())
			}
			for _, ref := range []model.Ref{photo.Ref, session.Ref, open.Ref, next.Ref} {
				if x, _, w, h, ok := u.b.boxOf(ref); !ok || x != u.b.colX(0)+2 || w < u.b.colWidth(0)-gutter-6 || h < thinnest {
					t.Errorf("%d days, an hour of %v: item %d stands at %v, %v × %v", days, hour, ref.Item, x, w, h)
				}
			}
		}
	}
}

// An item has one hour wherever it is told: that of its own clocks, with their city where
// they are not those of the board.
func TestAnItemHasOneHour(t *testing.T) {
	flight := titled(entry(t, 1, "09:00", "11:15"), "Flight")
	end, err := flight.End.In("Europe/Rome")
	if err != nil {
		t.Fatal(err)
	}
	flight.End = end
	for zone, want := range map[string][2]string{"Europe/Rome": {"09:00 Bucharest", "10:15"}, "Europe/Bucharest": {"09:00", "10:15 Rome"}} {
		u := newUser(t, flight)
		set := u.b.set
		set.Zone = zone
		both := "09:00 Bucharest – " + want[1] // both, lest the end's city is taken for the start's
		u.b.size = fyne.NewSize(600, 700)
		u.b.Fill(set, "2026-03-12", 1, []model.Entry{flight}, nil)
		u.b.build()
		if got := texts(u.b.body); !slices.Contains(got, both) {
			t.Errorf("%s, day: %q", zone, got)
		}
		if got := u.b.card.when(&flight); got != "Thu 12 Mar · "+both {
			t.Errorf("%s, card: %q", zone, got)
		}
		m := NewMonth(set, Wishes{})
		m.size = fyne.NewSize(1400, 800)
		m.Fill(set, "2026-03-12", []model.Entry{flight}, nil)
		m.build()
		if got := texts(m.body); !slices.Contains(got, want[0]) {
			t.Errorf("%s, month: %q", zone, got)
		}
		a := NewAgenda(set, Wishes{})
		a.size = fyne.NewSize(800, 800)
		a.Fill(set, "2026-03-12", []model.Entry{flight}, nil)
		a.build()
		if got := texts(a.body); !slices.Contains(got, "09:00 Bucharest") || !slices.Contains(got, "– "+want[1]) && !slices.Contains(got, both) {
			t.Errorf("%s, agenda: %q", zone, got)
		}
		l := lanesOf(t, 1, 0, Wishes{})
		set.Tick, set.Now = l.set.Tick, l.set.Now
		l.placed = false
		l.Fill(set, ByRoom, "2026-03-12", 1, []model.Entry{flight}, nil)
		if got := texts(l.body); !slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, both) }) {
			t.Errorf("%s, lanes: %q", zone, got)
		}
	}
}

// Where a bilateral has room for one code, the lane of either party says the other;
// elsewhere it is one of several, and that is said.
func TestALaneSaysTheOther(t *testing.T) {
	b := lanesOf(t, 1, 0, Wishes{})
	e := entry(t, 1, "09:00", "09:20")
	e.Kind, e.Title, e.Tags = "bilateral", model.Text{"en": "Bilateral meeting Estonia – Hungary"}, []string{"EE", "HU"}
	f := scene.F11b
	for own, want := range map[string]string{"EE": "HU", "HU": "EE", "": "EE–…"} {
		b.own = own
		if got := b.title(&e, f, f.Width("EE")+2); got != want {
			t.Errorf("in the lane of %q it says %q", own, got)
		}
	}
}

// Where the two of a bilateral have room in smaller letters, both are said.
func TestBothOfABilateralAreSaidInSmallerLetters(t *testing.T) {
	b := lanesOf(t, 1, 0, Wishes{})
	e := entry(t, 1, "09:00", "09:20")
	e.Kind, e.Title, e.Tags = "bilateral", model.Text{"en": "Bilateral meeting Romania – NATO"}, []string{"RO", "NATO"}
	w := scene.F11b.Width("RO–NATO") - 1
	if f := b.pairFace(&e, scene.F11b, w); f == scene.F11b || b.title(&e, f, w) != "RO–NATO" {
		t.Errorf("it says %q", b.title(&e, f, w))
	}
	if f := b.pairFace(&e, scene.F11b, scene.F9b.Width("RO–NATO")-1); f != scene.F11b {
		t.Error("letters are smaller for nothing")
	}
}

// A month uses the room it has: as many lines as can be read.
func TestAMonthUsesItsRoom(t *testing.T) {
	u := newUser(t)
	var list []model.Entry
	for i := range 9 {
		list = append(list, entry(t, int64(i+1), fmt.Sprintf("%02d:00", 9+i), "20:00"))
	}
	m := NewMonth(u.b.set, Wishes{})
	m.size = fyne.NewSize(978, 716) // beside the list in a window of 1280 × 800
	m.Fill(u.b.set, "2026-03-12", list, nil)
	m.build()
	said := texts(m.body)
	if !slices.Contains(said, "+5 more") {
		t.Errorf("of nine items it says %q", said)
	}
	if foot := monthDate + float32(m.slots())*m.row(); foot > m.cellHeight() || m.row() < closeRow {
		t.Errorf("%d lines of %v end at %v of %v", m.slots(), m.row(), foot, m.cellHeight())
	}
}

// In cells that are low and narrow, as large letters in a small window have them, the count of what has no room
// ends inside its cell, and the first of a month has its number.
func TestALowMonthKeepsWithinItsCells(t *testing.T) {
	u := newUser(t)
	list := []model.Entry{entry(t, 1, "09:00", "10:00"), entry(t, 2, "11:00", "12:00"), entry(t, 3, "13:00", "14:00")}
	m := NewMonth(u.b.set, Wishes{})
	m.size = fyne.NewSize(322, 265) // at 200 % in a window of 1280 × 800, beside a card
	m.Fill(u.b.set, "2026-03-12", list, nil)
	m.build()
	more := 0
	for _, o := range test.WidgetRenderer(m.body).Objects() {
		text, ok := o.(*canvas.Text)
		if !ok || !text.Visible() {
			continue
		}
		if strings.HasPrefix(text.Text, "+") {
			more++
			_, top := m.cell(2, 3)
			if top, foot := text.Position().Y-top, text.Position().Y+text.MinSize().Height-top; foot > m.cellHeight() || top < 16 {
				t.Errorf("%q reaches from %v to %v of a cell of %v", text.Text, top, foot, m.cellHeight())
			}
		}
	}
	said := texts(m.body)
	if ones := slices.Index(said, "31"); more != 1 || ones < 0 || said[ones+1] != "1" {
		t.Errorf("%d counts, %q", more, said)
	}
}

// What a day is kept for stands clear of the name of the day, in narrow columns as well.
func TestAFeastStandsClearOfItsDay(t *testing.T) {
	u := newUser(t)
	set := u.b.set
	set.Feasts = map[civil.Date]string{"2026-03-12": "Independence Day"}
	for _, width := range []float32{560, 1200} {
		u.b.size = fyne.NewSize(width, 700)
		u.b.Fill(set, "2026-03-09", 7, nil, nil)
		u.b.build()
		var feast, day *canvas.Text
		for _, o := range test.WidgetRenderer(u.b.head).Objects() {
			if s, ok := o.(*canvas.Text); ok && s.Visible() {
				if strings.HasPrefix(s.Text, "Indep") {
					feast = s
				}
				if s.Text == "Thu" {
					day = s
				}
			}
		}
		if day == nil || feast != nil && day.Position().Y < feast.Position().Y+feast.MinSize().Height*.85 {
			t.Errorf("%v wide: %v under %v", width, day, feast)
		}
	}
}

// No line between two days goes through the title of what covers both.
func TestAMonthsLinesLieUnderWhatCoversDays(t *testing.T) {
	u := newUser(t)
	e := entry(t, 1, "00:00", "23:00")
	e.Ref, e.AllDay, e.Title = model.Ref{Event: 1}, true, model.Text{"en": "A visit of several days with a long title"}
	e.End = e.Start.AddMinutes(4 * 24 * 60)
	m := NewMonth(u.b.set, Wishes{})
	m.size = fyne.NewSize(978, 716)
	m.Fill(u.b.set, "2026-03-12", []model.Entry{e}, nil)
	m.build()
	title := false
	for _, o := range test.WidgetRenderer(m.body).Objects() {
		switch is := o.(type) {
		case *canvas.Text:
			title = title || strings.HasPrefix(is.Text, "A visit")
		case *canvas.Rectangle:
			if title && is.Visible() && is.Size().Width <= 1 && is.Size().Height > 300 {
				t.Fatalf("a line at %v lies over the title", is.Position())
			}
		}
	}
	if !title {
		t.Fatal("the visit is not on show")
	}
}

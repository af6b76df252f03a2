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
	"chancery/ui/scene"

	"pgregory.net/rapid"
)

func hold(t *testing.T, m fyne.KeyModifier) {
	scene.Hold(m)
	t.Cleanup(func() { scene.Hold(0) })
}

// texts are what a layer says.
func texts(l *scene.Layer) (out []string) {
	for _, o := range test.WidgetRenderer(l).Objects() {
		if t, ok := o.(*canvas.Text); ok {
			out = append(out, t.Text)
		}
	}
	return out
}

func titled(e model.Entry, title string, tags ...string) model.Entry {
	e.Title, e.Tags = model.Text{"en": title}, tags
	return e
}

// Forty minutes on a day of their own say when; so does a whole row of lengths, as
// soon as a title and an hour have room.
func TestAChipSaysWhenWhereThereIsRoom(t *testing.T) {
	for _, end := range []string{"14:20", "14:30", "14:40", "14:45", "15:00"} {
		u := newUser(t, titled(entry(t, 7, "14:00", end), "Official talks"))
		if got := texts(u.b.body); !slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, "14:00") }) {
			t.Errorf("until %s it says %q", end, got)
		}
	}
}

// A title is cut only where no line is left for it, in a narrow day as well.
func TestATitleTakesTheLinesThereAre(t *testing.T) {
	for _, end := range []string{"14:45", "15:00", "15:30"} {
		u := newUser(t)
		list := []model.Entry{titled(entry(t, 7, "14:00", end), "Signing of documents")}
		u.b.size = fyne.NewSize(740, 900)
		u.b.Fill(u.b.set, "2026-03-09", 7, list, nil)
		got := texts(u.b.body)
		if !slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, "Signing") }) || slices.ContainsFunc(got, func(s string) bool { return strings.HasSuffix(s, "…") }) {
			t.Errorf("until %s it says %q", end, got)
		}
	}
}

// No word is broken inside: its end would read as a word of its own.
func TestNoWordIsBroken(t *testing.T) {
	newUser(t)
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOfN(rapid.StringMatching(`[A-Za-zăîșțївйщ]{1,18}`), 1, 6).Draw(t, "words")
		w := float32(rapid.IntRange(12, 200).Draw(t, "width"))
		for _, line := range scene.F12b.Lines(strings.Join(words, " "), w, 3) {
			for _, part := range strings.Fields(line) {
				cut, short := strings.CutSuffix(part, "…")
				if !slices.ContainsFunc(words, func(s string) bool { return s == part || short && strings.HasPrefix(s, cut) }) {
					t.Fatalf("%q of %q", line, words)
				}
			}
		}
	})
}

// Ten arrivals at one hour are told apart by who arrives.
func TestManyAlikeAreToldApart(t *testing.T) {
	var list []model.Entry
	codes := []string{"BG", "CZ", "EE", "HU", "LV", "LT", "PL", "SK", "UA", "TR"}
	for i, c := range codes {
		list = append(list, titled(entry(t, int64(i+1), "13:00", "14:00"), "Arrival of the delegation", "RO", c))
	}
	u := newUser(t)
	u.b.Fill(u.b.set, "2026-03-12", 1, list, nil)
	u.b.size = fyne.NewSize(760, 900)
	u.b.Fill(u.b.set, "2026-03-12", 1, list, nil)
	got, shown := texts(u.b.body), 0
	for _, c := range codes {
		if slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, c) }) {
			shown++
		}
	}
	if shown < 8 {
		t.Errorf("%d of ten are told apart: %q", shown, got)
	}
}

// "+n" has room of its own, over nothing that is shown.
func TestTheNumberOfOthersCoversNothing(t *testing.T) {
	set := newUser(t).b.set
	rapid.Check(t, func(rt *rapid.T) {
		var list []model.Entry
		for i := range rapid.IntRange(1, 30).Draw(rt, "n") {
			e := entry(t, int64(i+1), "08:00", "08:30")
			e.Start = e.Start.AddMinutes(rapid.IntRange(0, 600).Draw(rt, "start"))
			e.End = e.Start.AddMinutes(rapid.IntRange(5, 200).Draw(rt, "length"))
			list = append(list, e)
		}
		set.Fitted = rapid.Bool().Draw(rt, "fitted")
		u := &user{b: NewDays(set, Wishes{}, 0)}
		u.b.size = fyne.NewSize(float32(rapid.IntRange(500, 1400).Draw(rt, "width")), 900)
		u.b.Fill(u.b.set, "2026-03-09", 7, list, nil)
		u.b.build()
		boxes := u.b.boxes()
		for _, h := range u.b.body.Hits() {
			if h.Kind != "more" {
				continue
			}
			at := box{h.Pos.X - u.b.body.X, h.Pos.Y - u.b.body.Y, h.Size.Width, h.Size.Height}
			for _, o := range boxes {
				if at.over(o) > 0 {
					rt.Fatalf("%+v lies over %+v", at, o)
				}
			}
		}
	})
}

// A press gives full days the width of empty ones, and a second one takes it back.
func TestFullDaysTakeTheWidthOfEmptyOnes(t *testing.T) {
	var list []model.Entry
	for i := range 6 {
		list = append(list, entry(t, int64(i+1), fmt.Sprintf("%02d:00", 9+i/3), "12:00"))
	}
	u := newUser(t, list...)
	even := u.b.colWidth(3)
	u.b.OnFit = func() {
		u.b.set.Fitted = !u.b.set.Fitted
		u.b.Fill(u.b.set, "2026-03-09", 7, list, nil)
	}
	u.b.build()
	press := func() {
		for _, h := range u.b.head.Hits() {
			if h.Kind == "fit" {
				u.press(h.Pos.AddXY(5, 5))
				return
			}
		}
		t.Fatal("nowhere to press")
	}
	press()
	if u.b.colWidth(3) < 4*even || u.b.colWidth(0) > leastDay+1 || u.b.Counted() != 0 {
		t.Errorf("pressed, the full day is %v wide and was %v; an empty one is %v, %d are counted", u.b.colWidth(3), even, u.b.colWidth(0), u.b.Counted())
	}
	if col, _ := u.b.spot(fyne.NewPos(u.b.colX(3)+4, 400)); col != 3 {
		t.Errorf("its left edge is in column %d", col)
	}
	press()
	if u.b.colWidth(3) != even {
		t.Errorf("pressed again it is %v wide", u.b.colWidth(3))
	}
}

// Where lanes are delegations, an item says where it takes place.
func TestALaneOfADelegationSaysWhere(t *testing.T) {
	b := lanesOf(t, 1, 6, Wishes{})
	for i := range b.entries {
		b.entries[i].Tags, b.entries[i].Place = []string{"LT"}, model.Text{"en": "Union Hall"}
		b.entries[i].VenueID, b.entries[i].RoomID, b.entries[i].Venue, b.entries[i].Room = 0, 0, nil, nil
	}
	b.Fill(b.set, ByParty, "2026-03-12", 1, b.entries, nil)
	if got := texts(b.body); !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, "Union") }) {
		t.Errorf("it says %q", got)
	}
}

// What lies beyond the edges of the lanes can be seen to, and dragged to.
func TestLanesAreScrolledByTheirBars(t *testing.T) {
	b := lanesOf(t, 40, 6, Wishes{})
	b.setScroll(0, 0)
	b.build()
	seen := map[string]bool{}
	for _, h := range b.over.Hits() {
		seen[h.Kind] = true
		carry(b, h.Pos.AddXY(5, 5), fyne.NewDelta(60, 60))
	}
	if !seen["scroll-hours"] || !seen["scroll-lanes"] || b.left == 0 || b.down == 0 {
		t.Errorf("bars %v, scrolled to %v and %v", seen, b.left, b.down)
	}
}

// The line of a visit lies nearer to its day than to that of the next week.
func TestAYearsLinesLieUnderTheirDay(t *testing.T) {
	u := newUser(t)
	visit := model.Entry{Ref: model.Ref{Event: 1}, EventKind: model.OfficialVisit, Start: at(t, "2026-03-12T00:00"), End: at(t, "2026-03-14T00:00"), AllDay: true}
	b := NewYear(u.b.set, Wishes{})
	for _, size := range []fyne.Size{fyne.NewSize(1000, 700), fyne.NewSize(1400, 900), fyne.NewSize(1500, 1100)} {
		b.size = size
		b.Fill(u.b.set, "2026-03-12", []model.Entry{visit})
		b.build()
		var line *canvas.Rectangle
		for _, o := range test.WidgetRenderer(b.body).Objects() {
			if r, ok := o.(*canvas.Rectangle); ok && r.Size().Height == yearBar {
				line = r
			}
		}
		if line == nil {
			t.Fatalf("%v: no line", size)
		}
		above, below := float32(1e6), float32(1e6)
		for _, o := range test.WidgetRenderer(b.body).Objects() {
			n, ok := o.(*canvas.Text)
			if !ok {
				continue
			}
			top, foot := n.Position().Y, n.Position().Y+n.MinSize().Height
			if foot <= line.Position().Y+3 {
				above = min(above, line.Position().Y-foot)
			} else if top >= line.Position().Y {
				below = min(below, top-line.Position().Y-yearBar)
			}
		}
		if above > below {
			t.Errorf("%v: %v below its own number, %v above the next", size, above, below)
		}
	}
}

// An item whose place on the grid does not tell when it is says it, though its title fills the room.
func TestAnHourThatIsNotExactIsWritten(t *testing.T) {
	for _, mark := range []model.TimeMark{model.Exact, model.Approx, model.NotBefore} {
		for h, want := range map[float32]bool{30: mark != model.Exact, 52: mark != model.Exact} {
			b := lanesOf(t, 1, 0, Wishes{})
			e := titled(entry(t, 1, "15:20", "16:20"), "Meeting with the Prime Minister")
			e.StartMark, e.EndMark = mark, mark
			if mark != model.Exact {
				e.EndMark = model.Open
			}
			l := scene.NewLayer()
			l.Begin()
			b.block(&l.Scene, &e, 0, 0, 124, h)
			if got := slices.ContainsFunc(texts(l), func(s string) bool { return strings.Contains(s, "15:20") }); got != want {
				t.Errorf("%s in %v: the hour is written: %t: %q", mark, h, got, texts(l))
			}
		}
	}
}

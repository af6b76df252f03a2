package model

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"chancery/model/civil"
)

// programmeOf writes a programme in short: "10:00–10:30 a", with what else is
// to be known of an item after its name.
func programmeOf(t testing.TB, day string, rows ...string) []Item {
	t.Helper()
	var out []Item
	for i, r := range rows {
		f := strings.Fields(r)
		from, to, _ := strings.Cut(f[0], "–")
		it := NewItem(1, OtherItem, civil.Moment{Local: day + "T" + from, Zone: "Europe/Bucharest", Off: civil.NoOff}, civil.Moment{Local: day + "T" + to, Zone: "Europe/Bucharest", Off: civil.NoOff})
		it.ID, it.Title = int64(i+1), Plain(f[1])
		for _, s := range f[2:] {
			switch s {
			case "anchored":
				it.Anchored = true
			case "locked", "done", "option", "dropped":
				it.Status = ItemStatus(s)
			case "rest", "meal":
				it.Kind = ItemKind(s)
			default: // the number of its container
				id := int64(s[0] - '0')
				it.ContainerID = &id
			}
		}
		if err := it.Settle(); err != nil {
			t.Fatal(err)
		}
		out = append(out, it)
	}
	return out
}

// told is a plan in short: the new start of what moves, ! for what stops it.
func told(plan []Shifted) string {
	var out []string
	for _, s := range plan {
		text := s.Item.Title.In() + " "
		if s.Stops {
			text += "!" + string(s.Held)
		} else {
			text += s.Start.Clock()
		}
		out = append(out, text)
	}
	return strings.Join(out, ", ")
}

func TestShift(t *testing.T) {
	abc := []string{"10:00–10:30 a", "10:30–11:00 b", "11:10–12:00 c"}
	for _, c := range []struct {
		name string
		rows []string
		wish ShiftWish
		want string
	}{
		{"gaps eat up a delay", abc, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:15, b 10:45, c 11:15"},
		{"from the middle", abc, ShiftWish{Chosen: []int64{2}, Minutes: 15, Scope: ShiftDay}, "b 10:45, c 11:15"},
		{"earlier is not eaten up", append([]string{"09:00–09:30 x"}, abc...), ShiftWish{Chosen: []int64{2}, Minutes: -15, Scope: ShiftRest}, "a 09:45, b 10:15, c 10:55"},
		{"earlier stops at what is before", []string{"09:30–09:50 x locked", "10:00–10:30 a", "10:30–11:00 b"}, ShiftWish{Chosen: []int64{2}, Minutes: -15, Scope: ShiftRest}, "x !locked, a 09:50, b 10:20"},
		{"an anchor stops it", []string{"10:00–10:30 a", "10:30–11:00 b", "11:10–12:00 c anchored", "12:00–13:00 d"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:10, b 10:40, c !anchored, d 12:00"},
		{"an anchor beyond a gap does not", []string{"10:00–10:30 a", "10:45–12:00 c locked"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:15, c 10:45"},
		{"done stays, what comes after it moves", []string{"10:00–10:30 a done", "10:30–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a !locked, b 10:45"},
		{"from what is locked", []string{"10:00–10:30 a locked", "10:30–11:00 b", "11:10–11:20 c"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftDay}, "a !locked, b 10:45, c 11:15"},
		{"from what is anchored", []string{"10:00–10:30 a anchored", "10:30–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftDay}, "a !anchored, b 10:45"},
		{"earlier from what is locked", []string{"10:00–10:30 a locked", "10:40–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: -15, Scope: ShiftDay}, "a !locked, b 10:30"},
		{"round what is locked", []string{"10:00–10:30 a", "10:30–10:35 x locked", "10:35–11:00 b", "11:00–11:30 c"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:00, x !locked, b 10:45, c 11:10"},
		{"round what is anchored", []string{"10:00–10:30 a", "10:30–10:35 x anchored", "10:35–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:00, x !anchored, b 10:45"},
		{"what is locked, if somebody insists", []string{"10:00–10:30 a", "10:30–10:45 x locked", "10:45–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest, Freed: []int64{2}}, "a 10:15, x 10:45, b 11:00"},
		{"what is done, whoever insists", []string{"10:00–10:30 a", "10:30–10:45 x done"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest, Freed: []int64{2}}, "a 10:00, x !locked"},
		{"a protected meal", []string{"12:00–13:00 a", "13:00–14:00 m meal", "14:00–15:00 c"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftDay, Protect: true}, "a 12:00, m !protected, c 14:00"},
		{"a meal that may move", []string{"12:00–13:00 a", "13:00–14:00 m meal", "14:00–15:00 c"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftDay}, "a 12:15, m 13:15, c 14:15"},
		{"options do not count", []string{"10:00–10:30 a", "10:30–11:00 o option", "10:30–11:00 b", "11:00–11:30 d dropped"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:15, b 10:45"},
		{"an option that is chosen", []string{"10:00–10:30 o option", "10:30–11:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "o 10:15, b 10:45"},
		{"what goes on beside it", []string{"10:00–11:00 a", "10:30–11:30 p", "11:30–12:00 b"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest}, "a 10:15, p 10:45, b 11:45"},
		{"a container with all in it", []string{"10:00–12:00 w", "10:00–10:30 a 1", "11:00–11:30 b 1", "12:00–12:30 c"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftChosen}, "w 10:00, a 10:00, b 11:00, c !outside"},
		{"a container moves its contents", []string{"10:00–12:00 w", "10:00–10:30 a 1", "11:00–11:30 b 1", "12:30–13:00 c"}, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftChosen}, "w 10:15, a 10:15, b 11:15"},
		{"not out of its container", []string{"10:00–12:00 w", "11:20–11:55 a 1"}, ShiftWish{Chosen: []int64{2}, Minutes: 15, Scope: ShiftChosen}, "w !outside, a 11:25"},
		{"several chosen", abc, ShiftWish{Chosen: []int64{1, 2, 3}, Minutes: 15, Scope: ShiftChosen}, "a 10:15, b 10:45, c 11:15"},
		{"what was not chosen is in the way", abc, ShiftWish{Chosen: []int64{2}, Minutes: 15, Scope: ShiftChosen}, "b 10:40, c !outside"},
		{"nothing asked", abc, ShiftWish{Chosen: []int64{1}, Scope: ShiftRest}, ""},
		{"nothing chosen", abc, ShiftWish{Minutes: 15, Scope: ShiftRest}, ""},
	} {
		plan, err := PlanShift(programmeOf(t, "2026-03-12", c.rows...), c.wish)
		if got := told(plan); err != nil || got != c.want {
			t.Errorf("%s: %s (%v), want %s", c.name, got, err, c.want)
		}
	}
}

// The deed is called by how far things really go, not by what was asked.
func TestShiftIsCalledByWhatItDoes(t *testing.T) {
	items := programmeOf(t, "2026-03-12", "10:00–10:30 a", "10:30–11:00 b", "11:10–12:00 c anchored")
	for minutes, want := range map[int]string{15: "2 +10", 5: "2 +5", -15: "2 −15"} {
		w := ShiftWish{Chosen: []int64{1}, Minutes: minutes, Scope: ShiftRest}
		plan, err := PlanShift(items, w)
		if err != nil {
			t.Fatal(err)
		}
		l := NewShift(items, w, plan).Label()
		if got := l.Args[0].In() + " " + l.Args[1].In(); l.Verb != "shift" || got != want {
			t.Errorf("%+d is called %s, not %s", minutes, got, want)
		}
	}
}

// What stays because something before or behind it is fixed is named; nothing that is in
// the way is said to need no move.
func TestShiftNamesWhatHasNoRoom(t *testing.T) {
	items := programmeOf(t, "2026-03-12", "10:00–10:30 a", "10:30–10:35 x locked", "10:35–11:00 b", "12:00–12:30 c")
	plan, err := PlanShift(items, ShiftWish{Chosen: []int64{1}, Minutes: 15, Scope: ShiftRest})
	if err != nil {
		t.Fatal(err)
	}
	sum := SumShift(plan, 15)
	if len(sum.Held) != 2 || sum.Held[0].Title.In() != "a" || sum.Held[0].Why != HeldUp || sum.Held[1].Why != HeldByStatus || sum.Still != 1 {
		t.Errorf("%+v", sum)
	}
}

// What the clocks of the night do not show, or show twice, is refused.
func TestShiftOverAChangeOfClocks(t *testing.T) {
	for _, c := range []struct {
		day, row string
		minutes  int
		code     string
	}{
		{"2026-03-29", "02:30–02:50 a", 45, "civil.gap"},
		{"2026-10-25", "02:30–02:50 a", 45, "civil.fold"},
		{"2026-10-25", "04:10–05:00 a", -20, "civil.fold"},
		{"2026-03-29", "05:00–05:30 a", 45, ""},
	} {
		_, err := PlanShift(programmeOf(t, c.day, c.row), ShiftWish{Chosen: []int64{1}, Minutes: c.minutes, Scope: ShiftRest})
		var refused *civil.Error
		if errors.As(err, &refused); (refused == nil) != (c.code == "") || refused != nil && refused.Code != c.code {
			t.Errorf("%s %s %+d: %v, want %s", c.day, c.row, c.minutes, err, c.code)
		}
	}
	if _, err := PlanShift(nil, ShiftWish{Minutes: 1441}); Code(err) != "model.shift-too-far" {
		t.Errorf("more than a day: %v", err)
	}
}

func randomProgramme(t *rapid.T) []Item {
	n := rapid.IntRange(1, 14).Draw(t, "n")
	var out []Item
	for i := 0; i < n; i++ {
		from := rapid.IntRange(0, 40).Draw(t, "from") * 5
		m, err := civil.Resolve("2026-03-12T08:00", "Europe/Bucharest", civil.NoOff)
		if err != nil {
			t.Fatal(err)
		}
		start := m.AddMinutes(from)
		it := NewItem(1, rapid.SampledFrom([]ItemKind{Talks, Meal, Rest}).Draw(t, "kind"), start, start.AddMinutes(rapid.IntRange(0, 9).Draw(t, "length")*5))
		it.ID, it.Title = int64(i+1), Plain(fmt.Sprint(i+1))
		it.Status = rapid.SampledFrom([]ItemStatus{ToBeConf, Agreed, Agreed, Locked, Option, Dropped}).Draw(t, "status")
		it.Anchored = rapid.IntRange(0, 5).Draw(t, "anchored") == 0
		if i > 0 && rapid.Bool().Draw(t, "contained") {
			id := int64(rapid.IntRange(1, i).Draw(t, "in"))
			it.ContainerID = &id
		}
		out = append(out, it)
	}
	SortItems(out)
	return out
}

func TestShiftKeepsItsPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := randomProgramme(t)
		wish := ShiftWish{Minutes: rapid.IntRange(-60, 60).Draw(t, "minutes"), Scope: rapid.SampledFrom(ShiftScopes).Draw(t, "scope"),
			Protect: rapid.Bool().Draw(t, "protect")}
		chosen, freed := map[int64]bool{}, map[int64]bool{}
		if rapid.IntRange(0, 3).Draw(t, "insists") == 0 {
			id := items[rapid.IntRange(0, len(items)-1).Draw(t, "freed")].ID
			wish.Freed, freed[id] = []int64{id}, true
		}
		for k := rapid.IntRange(1, 4).Draw(t, "k"); k > 0; k-- {
			id := items[rapid.IntRange(0, len(items)-1).Draw(t, "chosen")].ID
			wish.Chosen, chosen[id] = append(wish.Chosen, id), true
		}
		plan, err := PlanShift(items, wish)
		if err != nil {
			t.Fatal(err)
		}
		after := map[int64]civil.Span{}
		for i := range items {
			after[items[i].ID] = items[i].Span()
		}
		for i := range plan {
			s := &plan[i]
			by := s.Start.At - s.Item.Start.At
			switch {
			case s.End.At-s.Start.At != s.Item.End.At-s.Item.Start.At:
				t.Errorf("%d lasts longer or shorter", s.Item.ID)
			case by != 0 && s.Item.Fixed() && !freed[s.Item.ID]:
				t.Errorf("%d is fixed and moved", s.Item.ID)
			case by != 0 && wish.Protect && !freed[s.Item.ID] && (s.Item.Kind == Meal || s.Item.Kind == Rest):
				t.Errorf("%d is protected and moved", s.Item.ID)
			case by*int64(wish.Minutes) < 0 || max(by, -by) > max(int64(wish.Minutes), -int64(wish.Minutes))*60:
				t.Errorf("%d moved by %d s", s.Item.ID, by)
			case by != 0 && !s.Item.Live() && !chosen[s.Item.ID]:
				t.Errorf("%d is not going to happen and moved", s.Item.ID)
			}
			after[s.Item.ID] = civil.Span{From: s.Start.At, To: s.End.At}
		}
		keepsOrder(t, items, after, chosen)
	})
}

// keepsOrder says that nothing passed or ran into anything that counts.
func keepsOrder(t *rapid.T, items []Item, after map[int64]civil.Span, chosen map[int64]bool) {
	for i := range items {
		for j := range items {
			a, b := &items[i], &items[j]
			if !a.Live() && !chosen[a.ID] || !b.Live() && !chosen[b.ID] || i == j {
				continue
			}
			x, y := after[a.ID], after[b.ID]
			if a.Start.At < b.Start.At && x.From > y.From {
				t.Errorf("%d passed %d", a.ID, b.ID)
			}
			if !a.Span().Overlaps(b.Span()) && x.Overlaps(y) {
				t.Errorf("%d and %d overlap now", a.ID, b.ID)
			}
			if b.ContainerID != nil && *b.ContainerID == a.ID && a.Span().Contains(b.Span()) && !x.Contains(y) {
				t.Errorf("%d left its container %d", b.ID, a.ID)
			}
		}
	}
}

// A thousand items are planned while a number is typed, whichever way they go.
func BenchmarkShift(b *testing.B) {
	rows := []string{"00:00–00:01 wall locked"}
	for m := 1; m < 1000; m++ {
		rows = append(rows, fmt.Sprintf("%s–%s i%d", civil.Clock(m), civil.Clock(m+1), m))
	}
	for _, minutes := range []int{15, -15} {
		items := programmeOf(b, "2026-03-12", rows...)
		items[999].Anchored = minutes > 0
		b.Run(Signed(minutes), func(b *testing.B) {
			for b.Loop() {
				if _, err := PlanShift(items, ShiftWish{Chosen: []int64{2}, Minutes: minutes, Scope: ShiftRest}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// A flight that lands on other clocks than it left on lands on them after a shift,
// too.
func TestShiftKeepsBothClocks(t *testing.T) {
	items := programmeOf(t, "2026-03-12", "10:00–12:00 flight")
	landed, err := items[0].End.In("Europe/Brussels")
	if err != nil {
		t.Fatal(err)
	}
	items[0].End = landed
	plan, err := PlanShift(items, ShiftWish{Chosen: []int64{1}, Scope: ShiftChosen, Minutes: 20})
	if err != nil || len(plan) != 1 {
		t.Fatal(plan, err)
	}
	if s, e := plan[0].Start, plan[0].End; s.Clock() != "10:20" || s.Zone != "Europe/Bucharest" || e.Clock() != "11:20" || e.Zone != "Europe/Brussels" || e.At-landed.At != 1200 {
		t.Errorf("it leaves at %+v and lands at %+v", s, e)
	}
}

// All move by the same where the free time between them is to stay; what is fixed stays, and is said.
func TestAShiftThatKeepsGaps(t *testing.T) {
	for _, tt := range []struct {
		rows  []string
		by    int
		alike bool
		want  string
	}{
		{[]string{"10:00–10:30 a", "11:00–12:00 b", "13:00–14:00 c"}, 15, false, "a 10:15, b 11:00, c 13:00"},
		{[]string{"10:00–10:30 a", "11:00–12:00 b", "13:00–14:00 c"}, 15, true, "a 10:15, b 11:15, c 13:15"},
		{[]string{"10:00–10:30 a", "11:00–12:00 b anchored", "13:00–14:00 c"}, 15, true, "a 10:15, b 11:00, c 13:15"},
		{[]string{"10:00–10:30 a", "11:00–12:00 b locked", "12:00–13:00 c"}, 60, true, "a 10:30, b !locked, c 13:00"},
		{[]string{"10:00–12:00 a", "10:30–11:00 b 1", "13:00–14:00 c"}, 15, true, "a 10:15, b 10:45, c 13:15"},
		{[]string{"10:00–10:30 a", "11:00–12:00 b"}, -15, true, "a 09:45, b 10:45"},
	} {
		plan, err := PlanShift(programmeOf(t, "2026-03-12", tt.rows...), ShiftWish{Chosen: []int64{1}, Minutes: tt.by, Scope: ShiftDay, Alike: tt.alike})
		if got := told(plan); err != nil || got != tt.want {
			t.Errorf("%q by %d: %s, %v; want %s", tt.rows, tt.by, got, err, tt.want)
		}
	}
}

// What has no hour goes along to keep its place, and nobody is told that it moved.
func TestWhatHasNoHourIsNotToldToMove(t *testing.T) {
	items := programmeOf(t, "2026-03-12", "09:00–10:00 a", "10:00–11:00 b")
	items[1].StartMark = TimeTBC
	w := ShiftWish{Chosen: []int64{items[0].ID}, Minutes: 20, Scope: ShiftDay, Alike: true}
	plan, err := PlanShift(items, w)
	if err != nil {
		t.Fatal(err)
	}
	c := NewShift(items, w, plan)
	sum := SumShift(plan, 20)
	if len(c.Moves) != 2 || c.Told() != 1 || c.Label().Args[0].In() != "1" || len(sum.Groups) != 1 || sum.Groups[0].Count != 1 || !sum.Whole() {
		t.Errorf("%d move, %d are told: %+v, %v", len(c.Moves), c.Told(), sum, c.Label())
	}
}

// What is shifted alone and past all else is held up by nothing beside it, and stays in what it lies in.
func TestOneItemGoesPastWhatIsBesideIt(t *testing.T) {
	items := programmeOf(t, "2026-03-12", "09:00–12:00 all", "10:00–10:30 a 1", "10:35–11:00 b anchored", "10:40–11:30 c 1", "13:00–14:00 d")
	for _, c := range []struct {
		chosen  int64
		minutes int
		past    bool
		want    string
	}{
		{2, 60, false, "a 10:05, b !anchored, c !outside"},
		{2, 60, true, "a 11:00"},
		{2, 120, true, "all !outside, a 11:30"},
		{5, -120, true, "d 11:00"},
	} {
		plan, err := PlanShift(items, ShiftWish{Chosen: []int64{c.chosen}, Minutes: c.minutes, Scope: ShiftChosen, Past: c.past})
		if got := told(plan); err != nil || got != c.want {
			t.Errorf("%+v: %q, %v", c, got, err)
		}
	}
}

package arrange_test

import (
	"math/rand"
	"testing"
	"time"

	"chancery/model/arrange"
	"chancery/model/civil"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func blocks(t *rapid.T) []arrange.Block {
	n := rapid.IntRange(0, 40).Draw(t, "n")
	out := make([]arrange.Block, n)
	for i := range out {
		from := rapid.IntRange(0, 1435).Draw(t, "from")
		out[i] = arrange.Block{Key: i, From: from, To: from + rapid.IntRange(0, 300).Draw(t, "length")}
	}
	return out
}

// concurrency is the greatest number of displayed blocks at one minute of a sweep block.
func concurrency(placed []arrange.Placed, block int) int {
	most := 0
	for _, a := range placed {
		n := 0
		for _, b := range placed {
			if b.Block0 == block && b.From <= a.From && a.From < b.To {
				n++
			}
		}
		if a.Block0 == block {
			most = max(most, n)
		}
	}
	return most
}

func TestPackProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := blocks(t)
		placed, more := arrange.Pack(in, 20, 0)
		if len(placed) != len(in) || more != nil {
			t.Fatalf("%d of %d placed", len(placed), len(in))
		}
		for i, a := range placed {
			if want := concurrency(placed, a.Block0); a.Lanes != want {
				t.Fatalf("%d lanes for %d at once", a.Lanes, want)
			}
			blocked := a.Lane+a.Span == a.Lanes
			for j, b := range placed {
				meet := a.From < b.To && b.From < a.To
				if i != j && meet && a.Lane < b.Lane+b.Span && b.Lane < a.Lane+a.Span {
					t.Fatalf("%+v covers %+v", a, b)
				}
				blocked = blocked || meet && b.Lane == a.Lane+a.Span
			}
			if !blocked {
				t.Fatalf("%+v could be wider", a)
			}
		}
		shuffled := append([]arrange.Block(nil), in...)
		rand.Shuffle(len(shuffled), func(i, j int) { shuffled[i], shuffled[j] = shuffled[j], shuffled[i] })
		again, _ := arrange.Pack(shuffled, 20, 0)
		if d := cmp.Diff(placed, again); d != "" {
			t.Fatalf("the order given matters: %s", d)
		}
	})
}

func TestPackWithLittleRoom(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := blocks(t)
		placed, more := arrange.Pack(in, 20, 3)
		seen := map[int]bool{}
		for _, p := range placed {
			seen[p.Key] = true
			if p.Lane+p.Span > 3 {
				t.Fatalf("%+v lies beyond the third lane", p)
			}
		}
		for _, m := range more {
			for _, k := range m.Keys {
				if seen[k] {
					t.Fatalf("%d is drawn and counted", k)
				}
				seen[k] = true
			}
		}
		if len(seen) != len(in) {
			t.Fatalf("%d of %d are seen", len(seen), len(in))
		}
	})
}

func TestPackTouchingIsNotOverlapping(t *testing.T) {
	placed, _ := arrange.Pack([]arrange.Block{{Key: 1, From: 600, To: 630}, {Key: 2, From: 630, To: 660}}, 15, 0)
	for _, p := range placed {
		if p.Lanes != 1 {
			t.Errorf("%+v", p)
		}
	}
}

func TestBars(t *testing.T) {
	bars, hidden, used := arrange.Bars([]arrange.Days{{1, -2, 3}, {2, 1, 1}, {3, 1, 2}, {4, 5, 9}}, 7, 2)
	want := []arrange.Bar{{1, 0, 0, 3, true, false}, {4, 0, 5, 6, false, true}}
	got := []arrange.Bar{}
	for _, b := range bars {
		if b.Key == 1 || b.Key == 4 {
			got = append(got, b)
		}
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	if hidden[1] != 2 || hidden[0] != 0 || used > 2 {
		t.Errorf("hidden %v, used %d, bars %v", hidden, used, bars)
	}
}

func TestBarsNeverMeet(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := make([]arrange.Days, rapid.IntRange(0, 20).Draw(t, "n"))
		for i := range in {
			first := rapid.IntRange(-3, 8).Draw(t, "first")
			in[i] = arrange.Days{Key: i, First: first, Last: first + rapid.IntRange(0, 6).Draw(t, "more")}
		}
		slots := rapid.IntRange(0, 4).Draw(t, "slots")
		bars, hidden, _ := arrange.Bars(in, 7, slots)
		shown := make([]int, 7)
		for i, a := range bars {
			for d := a.First; d <= a.Last; d++ {
				shown[d]++
			}
			for _, b := range bars[i+1:] {
				if a.Slot == b.Slot && a.First <= b.Last && b.First <= a.Last {
					t.Fatalf("%+v meets %+v", a, b)
				}
			}
		}
		for d := range shown {
			want := 0
			for _, x := range in {
				if x.First <= d && d <= x.Last {
					want++
				}
			}
			if shown[d]+hidden[d] != want {
				t.Fatalf("day %d: %d shown, %d hidden, of %d", d, shown[d], hidden[d], want)
			}
		}
	})
}

func TestRulerOfClockChanges(t *testing.T) {
	for day, hours := range map[string]int{"2026-03-29": 23, "2026-10-25": 25, "2026-03-12": 24} {
		r, err := arrange.NewRuler(civil.Date(day), "Europe/Bucharest")
		if err != nil || r.Len != hours*60 || len(r.Hours) != hours {
			t.Errorf("%s: %d minutes, %d ticks, %v", day, r.Len, len(r.Hours), err)
		}
		if r.Minute(r.At(615)) != 615 || r.Minute(r.Begin-30) != -1 {
			t.Errorf("%s: minutes do not map back", day)
		}
	}
	r, _ := arrange.NewRuler("2026-10-25", "Europe/Bucharest")
	if !r.Hours[4].Twice || r.Hours[4].Label != "03:00" || r.Hours[3].Twice {
		t.Errorf("%+v", r.Hours[2:6])
	}
}

func TestSnap(t *testing.T) {
	for _, tt := range []struct{ start, delta, step, want int }{{607, 3, 5, 610}, {607, 10, 5, 615}, {600, 5, 5, 605}, {600, 2, 5, 600}, {607, 1, 1, 608}, {607, 0, 5, 607}, {3, -9, 5, -5}} {
		if got := arrange.Moved(tt.start, tt.delta, tt.step); got != tt.want {
			t.Errorf("%+v: %d", tt, got)
		}
	}
	if arrange.Resized(600, 602, 5) != 605 || arrange.Resized(600, 644, 5) != 645 || arrange.Resized(600, 599, 5) != 595 {
		t.Error("an edge came too near to the other")
	}
}

func TestGaps(t *testing.T) {
	var g arrange.Gaps
	var got []int
	for _, s := range [][2]int64{{0, 600}, {600, 900}, {1200, 1500}, {1260, 1380}, {1500, 1600}, {1540, 1900}} {
		got = append(got, g.Next(s[0], s[1]))
	}
	if d := cmp.Diff([]int{0, 0, 5, -2, 0, -1}, got); d != "" {
		t.Error(d)
	}
}

func TestMonth(t *testing.T) {
	m := arrange.Month("2026-03-12", time.Monday)
	if m[0][0] != "2026-02-23" || m[5][6] != "2026-04-05" {
		t.Errorf("%s to %s", m[0][0], m[5][6])
	}
}

// What overlaps nothing is always drawn, however short it is and however near the next;
// what touches never stands side by side; and of those there is no room for, none is
// longer than what took its place.
func TestNothingIsHiddenThatOverlapsNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := blocks(t)
		for i := range in {
			in[i].To = in[i].From + max(1, (in[i].To-in[i].From)/rapid.SampledFrom([]int{1, 5, 30}).Draw(t, "shorter"))
		}
		most := rapid.IntRange(1, 4).Draw(t, "most")
		placed, more := arrange.PackBeside(arrange.Eased(in, func(int) int { return 20 }), most, rapid.IntRange(1, most).Draw(t, "crowded"))
		meets := func(a, b arrange.Block) bool { return a.From < b.To && b.From < a.To }
		shown := map[int]bool{}
		for _, p := range placed {
			shown[p.Key] = true
			if p.To < in[p.Key].To {
				t.Fatalf("%+v is drawn as %+v", in[p.Key], p)
			}
		}
		for _, b := range in {
			alone := true
			for _, o := range in {
				alone = alone && (o.Key == b.Key || !meets(o, b))
			}
			if alone && !shown[b.Key] {
				t.Fatalf("%+v overlaps nothing and is not shown among %+v", b, in)
			}
		}
		for i, a := range placed {
			for _, b := range placed[:i] {
				if meets(a.Block, b.Block) && !meets(in[a.Key], in[b.Key]) {
					t.Fatalf("%+v and %+v only touch", in[a.Key], in[b.Key])
				}
			}
		}
		for _, m := range more {
			for _, k := range m.Keys {
				if !meetsLonger(in[k], placed) {
					t.Fatalf("%+v gave way to shorter ones alone: %+v", in[k], placed)
				}
			}
		}
	})
}

// meetsLonger says that a block meets one that is at least as long.
func meetsLonger(b arrange.Block, placed []arrange.Placed) bool {
	for _, p := range placed {
		if p.From < b.To && b.From < p.To && p.To-p.From >= b.To-b.From {
			return true
		}
	}
	return false
}

func BenchmarkPack500(b *testing.B) {
	in := make([]arrange.Block, 500)
	for i := range in {
		in[i] = arrange.Block{Key: i, From: i * 2 % 1380, To: i*2%1380 + 45}
	}
	for b.Loop() {
		arrange.Pack(in, 20, 6)
	}
}

package arrange

import (
	"testing"

	"pgregory.net/rapid"

	"chancery/model/civil"
)

// Every item of the year is counted once, and whatever covers days keeps one
// slot on all of them, with no other in it.
func TestYearCountsAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := rapid.Custom(func(t *rapid.T) civil.Date {
			return civil.NewDate(2025, 12, 1).Add(rapid.IntRange(0, 430).Draw(t, "day"))
		})
		items := rapid.SliceOfN(day, 0, 60).Draw(t, "items")
		first := rapid.SliceOfN(day, 0, 12).Draw(t, "first")
		last := make([]civil.Date, len(first))
		for i := range first {
			last[i] = first[i].Add(rapid.IntRange(0, 40).Draw(t, "length"))
		}
		year := Year(2026, items, first, last, 99)
		want, got := 0, 0
		for _, d := range items {
			if d.Year() == 2026 {
				want++
			}
		}
		for _, c := range year {
			got += c.Items
		}
		if got != want {
			t.Fatalf("%d of %d items", got, want)
		}
		for i := range first {
			slot := -1
			for d := first[i]; d <= last[i]; d = d.Add(1) {
				if d.Year() != 2026 {
					continue
				}
				at := -1
				for s, key := range year[d].Bars {
					if key == i {
						at = s
					}
				}
				if at < 0 || slot >= 0 && at != slot {
					t.Fatalf("%d stands in slot %d on %s, before in %d", i, at, d, slot)
				}
				slot = at
			}
		}
	})
}

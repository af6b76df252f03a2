package scene

import (
	"cmp"
	"slices"

	"fyne.io/fyne/v2"
)

// reading are the indices of hits in the order in which one reads: lines from
// the top, each from the left. The order of painting is another.
func reading(hits []Hit) []int {
	order := make([]int, 0, len(hits))
	for i, h := range hits {
		if !h.inert() {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(middle(hits[a]).Y, middle(hits[b]).Y) })
	for from := 0; from < len(order); {
		first := hits[order[from]]
		to := from + 1
		for to < len(order) && middle(hits[order[to]]).Y < first.Pos.Y+first.Size.Height {
			to++
		}
		slices.SortStableFunc(order[from:to], func(a, b int) int { return cmp.Compare(hits[a].Pos.X, hits[b].Pos.X) })
		from = to
	}
	return order
}

func middle(h Hit) fyne.Position { return h.Pos.AddXY(h.Size.Width/2, h.Size.Height/2) }

// inert places lie under others and mean nothing by themselves.
func (h Hit) inert() bool { return h.Kind == "ground" || h.Kind == "outside" }

// stops are where Tab halts: the first place of each kind. The others of a kind
// are reached by the arrows, so that a month is one halt and not forty-two.
func stops(hits []Hit) []int {
	var out []int
	seen := map[string]bool{}
	for _, i := range reading(hits) {
		if !seen[hits[i].Kind] {
			seen[hits[i].Kind] = true
			out = append(out, i)
		}
	}
	return out
}

// beside is the nearest place in the direction dx, dy from a place; the next in
// reading order when nothing lies there, -1 at the end.
func beside(hits []Hit, from int, dx, dy float32) int {
	best, least := -1, float32(0)
	a := middle(hits[from])
	for i, h := range hits {
		b := middle(h)
		along := (b.X-a.X)*dx + (b.Y-a.Y)*dy
		across := abs((b.X-a.X)*dy) + abs((b.Y-a.Y)*dx)
		if i == from || h.inert() || along < 1 || across > along*3 {
			continue
		}
		if d := along + 3*across; best < 0 || d < least {
			best, least = i, d
		}
	}
	if best >= 0 {
		return best
	}
	order := reading(hits)
	at := slices.Index(order, from) + int(dx+dy)
	if at < 0 || at >= len(order) {
		return -1
	}
	return order[at]
}

func abs(x float32) float32 { return max(x, -x) }

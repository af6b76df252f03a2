package check

import (
	"slices"

	"chancery/model"
)

// Ways are the minutes from one venue to another by the fastest known route.
type Ways map[[2]int64]int

// WaysOf takes the fastest of the routes between any two venues. The way back takes as long, unless it is said as well.
func WaysOf(routes []model.Route) Ways {
	w := Ways{}
	for _, r := range routes {
		k := [2]int64{r.FromID, r.ToID}
		if have, ok := w[k]; !ok || r.Minutes < have {
			w[k] = r.Minutes
		}
	}
	for _, r := range routes {
		if back := [2]int64{r.ToID, r.FromID}; !said(routes, back) {
			w[back] = w[[2]int64{r.FromID, r.ToID}]
		}
	}
	return w
}

func said(routes []model.Route, way [2]int64) bool {
	return slices.ContainsFunc(routes, func(r model.Route) bool { return r.FromID == way[0] && r.ToID == way[1] })
}

// longest is the longest of the ways, in seconds.
func (w Ways) longest() int64 {
	most := 0
	for _, m := range w {
		most = max(most, m)
	}
	return int64(most) * 60
}

// between are the minutes that those who leave a need to reach b.
func (w Ways) between(a, b *model.Entry) int { return w[[2]int64{leavesFrom(a), arrivesAt(b)}] }

// leavesFrom and arrivesAt are the venues at the two ends of an entry.
func leavesFrom(e *model.Entry) int64 { return either(e.ToID, e.VenueID) }
func arrivesAt(e *model.Entry) int64  { return either(e.FromID, e.VenueID) }

func either(way, venue int64) int64 {
	if way != 0 {
		return way
	}
	return venue
}

package arrange

import (
	"time"

	"chancery/model/civil"
)

// Ruler maps a civil day in a zone to a column: 23, 24 or 25 hours long. Its
// length runs in elapsed minutes, so that the day of a clock change draws right.
type Ruler struct {
	Day   civil.Date
	Zone  string
	Begin int64 // unix seconds of its midnight
	Len   int   // minutes
	Hours []Hour
}

// Hour is a tick of a ruler.
type Hour struct {
	Minute int    // elapsed since the beginning of the day
	Label  string // "03:00" on the wall clock
	Twice  bool   // the second of two equal labels
}

// NewRuler measures a day. A day that a zone skipped altogether has no length.
func NewRuler(day civil.Date, zone string) (Ruler, error) {
	loc, err := civil.Load(zone)
	if err != nil {
		return Ruler{}, err
	}
	begin := midnight(day, loc)
	end := midnight(day.Add(1), loc)
	r := Ruler{Day: day, Zone: zone, Begin: begin.Unix(), Len: int(end.Sub(begin) / time.Minute)}
	last := ""
	for m := 0; m < r.Len; m++ {
		t := begin.Add(time.Duration(m) * time.Minute)
		if t.Minute() != 0 {
			continue
		}
		label := t.Format("15:04")
		r.Hours = append(r.Hours, Hour{Minute: m, Label: label, Twice: label == last})
		last = label
	}
	return r, nil
}

// midnight is the first instant of a day; where clocks skip 00:00, the first
// that exists.
func midnight(day civil.Date, loc *time.Location) time.Time {
	t := time.Date(day.Year(), day.Month(), day.Day(), 0, 0, 0, 0, loc)
	for civil.DateOf(t) < day {
		t = t.Add(30 * time.Minute)
	}
	for before := t.Add(-30 * time.Minute); civil.DateOf(before) >= day; before = t.Add(-30 * time.Minute) {
		t = before
	}
	return t
}

// Minute is where an instant stands on the ruler; it may lie outside.
func (r *Ruler) Minute(at int64) int { return int(floorDiv(at-r.Begin, 60)) }

// At is the instant at a place on the ruler.
func (r *Ruler) At(minute int) int64 { return r.Begin + int64(minute)*60 }

// Span is the day as instants.
func (r *Ruler) Span() civil.Span { return civil.Span{From: r.Begin, To: r.At(r.Len)} }

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

// Snap is the multiple of step (minutes) nearest to minute.
func Snap(minute, step int) int {
	if step <= 1 {
		return minute
	}
	return int(floorDiv(int64(minute)+int64(step)/2, int64(step))) * step
}

// Moved is where a start lands when it is moved by delta minutes: on the grid,
// even from 10:07. A move that is too small to reach the next line stays put.
func Moved(start, delta, step int) int {
	if delta == 0 {
		return start
	}
	return Snap(start+delta, step)
}

// Resized is where an edge lands, at least one step away from the other edge.
func Resized(fixed, edge, step int) int {
	to := Snap(edge, step)
	least := max(step, 1)
	if edge >= fixed {
		return max(to, fixed+least)
	}
	return min(to, fixed-least)
}

// Month is the six weeks on which a month is shown.
func Month(d civil.Date, first time.Weekday) [6][7]civil.Date {
	var out [6][7]civil.Date
	day := d.MonthStart().StartOfWeek(first)
	for w := range out {
		for i := range out[w] {
			out[w][i] = day
			day = day.Add(1)
		}
	}
	return out
}

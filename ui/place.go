package ui

import (
	"time"

	"chancery/model/civil"
)

// View is one way to look at time.
type View string

const (
	Day   View = "day"
	Week  View = "week"
	Month View = "month"
	Work  View = "work" // Monday to Friday
	Some  View = "some" // as many days as were asked for
	Year  View = "year"
	Lanes View = "lanes" // rooms, delegations or people below each other
	List  View = "list"  // what is planned, day after day
	Order View = "order" // the running order, only inside a visit
)

// Views lists them in the order of the switch.
var Views = []View{Order, Day, Week, Month, Year, Lanes, List, Work, Some}

// Place is where the person stands: a view of some day, in the office's
// calendar (Event 0) or inside one visit.
type Place struct {
	View  View
	Day   civil.Date
	Event int64
	Days  int // of the view of some days
}

// Inside says whether the place is the programme of one visit.
func (p Place) Inside() bool { return p.Event != 0 }

// Span is the first day on show and how many there are.
func (p Place) Span(first time.Weekday) (civil.Date, int) {
	switch p.View {
	case Day, Lanes:
		return p.Day, 1
	case Month:
		return p.Day.MonthStart().StartOfWeek(first), 42
	case Year:
		first := civil.NewDate(p.Day.Year(), 1, 1)
		return first, civil.NewDate(p.Day.Year()+1, 1, 1).Sub(first)
	case Work:
		start := p.Day.StartOfWeek(first) // a Sunday that begins a week belongs to what follows
		return start.Add((int(time.Monday) - int(first) + 7) % 7), 5
	case Some:
		return p.Day, p.some()
	case List:
		return p.Day, 7 // the list itself goes on
	}
	return p.Day.StartOfWeek(first), 7
}

// Step is the place n periods on.
func (p Place) Step(n int) Place {
	switch p.View {
	case Day, Lanes:
		p.Day = p.Day.Add(n)
	case Year:
		p.Day = addMonths(p.Day, 12*n)
	case Some:
		p.Day = p.Day.Add(n * p.some())
	case Month:
		p.Day = addMonths(p.Day, n)
	default:
		p.Day = p.Day.Add(7 * n)
	}
	return p
}

// some is how many days the view of some days shows: one to nine, three unless
// somebody asked.
func (p Place) some() int {
	if p.Days < 1 || p.Days > 9 {
		return 3
	}
	return p.Days
}

// columns says that the view is a board of days side by side.
func (v View) columns() bool { return v == Day || v == Week || v == Work || v == Some }

// addMonths goes to the same day of another month, or to its last day.
func addMonths(d civil.Date, n int) civil.Date {
	to := civil.NewDate(d.Year(), d.Month()+time.Month(n), 1)
	last := civil.NewDate(to.Year(), to.Month()+1, 1).Add(-1)
	return to.Add(min(d.Day(), last.Day()) - 1)
}

// trail remembers where Escape leads back to.
type trail struct{ back []Place }

func (t *trail) push(p Place) { t.back = append(t.back, p) }

func (t *trail) pop() (Place, bool) {
	if len(t.back) == 0 {
		return Place{}, false
	}
	p := t.back[len(t.back)-1]
	t.back = t.back[:len(t.back)-1]
	return p, true
}

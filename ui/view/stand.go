package view

import (
	"time"

	"chancery/model/civil"
)

// Kind is one way to look at time.
type Kind string

const (
	Day   Kind = "day"
	Week  Kind = "week"
	Month Kind = "month"
	Work  Kind = "work" // Monday to Friday
	Some  Kind = "some" // as many days as were asked for
	Year  Kind = "year"
	Lanes Kind = "lanes" // rooms, delegations or people below each other
	List  Kind = "list"  // what is planned, day after day
	Order Kind = "order" // the running order, only inside a visit

	Delegations Kind = "delegations" // tabs of their own inside a visit
	Papers      Kind = "papers"
	Guests      Kind = "guests" // registers of which the rows of the visit are on show: nobody stands there, the head of the window says so
	Signing     Kind = "signing"
)

// Kinds lists them in the order of the switch.
var Kinds = []Kind{Order, Day, Week, Month, Year, Lanes, List, Work, Some}

// Tab is one side of a visit that is open: its programme, in whichever view, or a board of
// its own.
type Tab string

const (
	ProgrammeTab   Tab = "programme"
	DelegationsTab Tab = "delegations"
	GuestsTab      Tab = "guests"  // a register, of which only the rows of the visit are on show
	SigningTab     Tab = "signing" // likewise
	PapersTab      Tab = "papers"
)

// Tabs lists them in the order of their row.
var Tabs = []Tab{ProgrammeTab, DelegationsTab, GuestsTab, SigningTab, PapersTab}

// Stand is where the person stands: a view of some day, in the office's
// calendar (Event 0) or inside one visit.
type Stand struct {
	View  Kind
	Day   civil.Date
	Event int64
	Days  int // of the view of some days
}

// Inside says whether the place is the programme of one visit.
func (p Stand) Inside() bool { return p.Event != 0 }

// Tab is the side of a visit that is on show.
func (p Stand) Tab() Tab {
	switch p.View {
	case Delegations:
		return DelegationsTab
	case Papers:
		return PapersTab
	case Guests:
		return GuestsTab
	case Signing:
		return SigningTab
	}
	return ProgrammeTab
}

// Whole says that all of a visit is on show, and no days of it.
func (p Stand) Whole() bool { return p.View == Order || p.Tab() != ProgrammeTab }

// Span is the first day on show and how many there are.
func (p Stand) Span(first time.Weekday) (civil.Date, int) {
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
		return p.Day, p.Some()
	case List:
		return p.Day, 7 // the list itself goes on
	}
	return p.Day.StartOfWeek(first), 7
}

// Step is the place n periods on.
func (p Stand) Step(n int) Stand {
	switch p.View {
	case Day, Lanes:
		p.Day = p.Day.Add(n)
	case Year:
		p.Day = p.Day.AddMonths(12 * n)
	case Some:
		p.Day = p.Day.Add(n * p.Some())
	case Month:
		p.Day = p.Day.AddMonths(n)
	default:
		p.Day = p.Day.Add(7 * n)
	}
	return p
}

// Some is how many days the view of some days shows: one to nine, three unless
// somebody asked.
func (p Stand) Some() int {
	if p.Days < 1 || p.Days > 9 {
		return 3
	}
	return p.Days
}

// Trail remembers where Escape leads back to.
type Trail struct{ back []Stand }

// Push remembers a place.
func (t *Trail) Push(p Stand) { t.back = append(t.back, p) }

// Pop is the last place that was remembered.
func (t *Trail) Pop() (Stand, bool) {
	if len(t.back) == 0 {
		return Stand{}, false
	}
	p := t.back[len(t.back)-1]
	t.back = t.back[:len(t.back)-1]
	return p, true
}

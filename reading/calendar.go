package reading

import (
	"fmt"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
)

// spans are readings of stretches of time, the latest last.
type spans[T any] struct {
	list []stretch[T]
}

type stretch[T any] struct {
	span  civil.Span
	what  string // which part of the diary
	value T
}

// mostSpans is how many are kept: that of the board, that of the small month,
// and those of what is being typed.
const mostSpans = 4

func (s *spans[T]) drop() { s.list = nil }

// find gives what was read of a span or of one around it.
func (s *spans[T]) find(span civil.Span, what string) (v T, ok bool) {
	for _, one := range s.list {
		if one.what == what && one.span.From <= span.From && span.To <= one.span.To {
			return one.value, true
		}
	}
	return v, false
}

func (s *spans[T]) keep(span civil.Span, what string, v T) {
	if len(s.list) >= mostSpans {
		s.list = s.list[1:]
	}
	s.list = append(s.list, stretch[T]{span, what, v})
}

// page is a stretch of the calendar, and what is wrong in it once somebody asked.
type page struct {
	entries []model.Entry
	found   part[[]check.Finding]
}

// doubt lets be found again what is wrong in the pages that were read.
func doubt(s *spans[*page]) {
	for _, one := range s.list {
		one.value.found.fresh = false
	}
}

func (r *Reading) page(span civil.Span, bare bool) (*page, error) {
	what := "whole"
	if bare {
		what = "bare"
	}
	if p, ok := r.calendar.find(span, what); ok {
		return p, nil
	}
	list, err := r.desk.Calendar(span, model.Filter{Bare: bare})
	if err != nil {
		return nil, err
	}
	p := &page{entries: list}
	r.calendar.keep(span, what, p)
	return p, nil
}

// Calendar is all of the diary that lies in a span, in the order of time, perhaps
// with some that lies around it. Bare are titles, kinds and times alone. Nobody
// changes it.
func (r *Reading) Calendar(span civil.Span, bare bool) ([]model.Entry, error) {
	p, err := r.page(span, bare)
	if err != nil {
		return nil, err
	}
	return p.entries, nil
}

// Findings are what is wrong in a span, whatever of it is on show.
func (r *Reading) Findings(span civil.Span) ([]check.Finding, error) {
	p, err := r.page(span, false)
	if err != nil {
		return nil, err
	}
	return p.found.get(func() ([]check.Finding, error) {
		known, err := r.known()
		return check.Find(p.entries, known), err
	})
}

// Parted are the names of a span that would clash, had nobody said that they are of two
// people.
func (r *Reading) Parted(span civil.Span) ([]check.Finding, error) {
	known, err := r.known()
	if err != nil || len(known.Two) == 0 {
		return nil, err
	}
	p, err := r.page(span, false)
	if err != nil {
		return nil, err
	}
	return check.Parted(p.entries, known), nil
}

type days = map[civil.Date]bool

// Busy are the days of a span on which any event has anything, but for some.
func (r *Reading) Busy(span civil.Span, without map[int64]bool) (map[civil.Date]bool, error) {
	what := fmt.Sprint(without) // in the order of the keys
	if v, ok := r.busy.find(span, what); ok {
		return v, nil
	}
	v, err := r.desk.Busy(span, model.Filter{Without: without})
	if err == nil {
		r.busy.keep(span, what, v)
	}
	return v, err
}

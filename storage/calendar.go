package storage

import (
	"database/sql"
	"slices"
	"sort"

	"chancery/model"
	"chancery/model/civil"

	"gorm.io/gorm"
)

// The boards are repainted after every change, so these reads are SQL by hand:
// three queries whatever the span holds, bounded by an index because no item
// lasts longer than two weeks.

// within chooses items that overlap the span; an item without length counts
// when it begins inside. ?1 from, ?2 to, ?3 earliest start.
const within = `i.start_at < ?2 AND i.start_at >= ?3 AND (i.end_at > ?1 OR i.start_at >= ?1)`

// Calendar reads what a board shows of a span, in the order of time. Standing
// agendas have no bar of their own.
func (s *Store) Calendar(span civil.Span, f model.Filter) ([]model.Entry, error) {
	r := calendarRead{f: f, span: span, texts: map[string]model.Text{}, at: map[int64]int{}}
	err := s.view(func(_ *gorm.DB, c conn) error {
		r.c = c
		if f.Only == 0 {
			if err := r.events(); err != nil {
				return err
			}
		}
		if err := r.items(); err != nil {
			return err
		}
		if f.Bare {
			return nil
		}
		return r.participants()
	})
	sort.SliceStable(r.out, func(i, j int) bool { return sooner(&r.out[i], &r.out[j]) })
	return r.out, err
}

func sooner(a, b *model.Entry) bool {
	switch {
	case a.Start.At != b.Start.At:
		return a.Start.At < b.Start.At
	case a.End.At != b.End.At:
		return a.End.At > b.End.At
	case a.Ref.Event != b.Ref.Event:
		return a.Ref.Event < b.Ref.Event
	}
	return a.Ref.Item < b.Ref.Item
}

// Busy are the days of a span on which there is anything at all, on the clocks
// of what there is.
func (s *Store) Busy(span civil.Span, f model.Filter) (map[civil.Date]bool, error) {
	out := map[civil.Date]bool{}
	r := calendarRead{f: f, span: span, texts: map[string]model.Text{}}
	err := s.view(func(_ *gorm.DB, c conn) error {
		r.c = c
		if err := r.events(); err != nil {
			return err
		}
		for i := range r.out {
			mark(out, r.out[i].Start.Date(), r.out[i].End.AddMinutes(-1).Date())
		}
		rows, err := c.QueryContext(always, `SELECT DISTINCT i.event_id, substr(i.start_local, 1, 10), substr(i.end_local, 1, 16) FROM items i INDEXED BY items_span WHERE `+within,
			span.From, span.To, span.From-model.MaxItemSeconds)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			var event int64
			var first civil.Date
			var end string
			if err := rows.Scan(&event, &first, &end); err != nil {
				return err
			}
			if r.wanted(event) {
				last := civil.Date(end[:10])
				if end[10:] == "T00:00" { // it ends when that day begins
					last = last.Add(-1)
				}
				mark(out, first, max(first, last))
			}
		}
		return rows.Err()
	})
	return out, err
}

func mark(days map[civil.Date]bool, first, last civil.Date) {
	for d := first; d <= last; d = d.Add(1) {
		days[d] = true
	}
}

type calendarRead struct {
	c     conn
	f     model.Filter
	span  civil.Span
	out   []model.Entry
	at    map[int64]int // item to its place in out
	texts map[string]model.Text
}

func (r *calendarRead) wanted(event int64) bool {
	return !r.f.Without[event]
}

// text reads a JSON column; venues and parties repeat, so each is parsed once.
func (r *calendarRead) text(column sql.NullString) model.Text {
	if column.String == "" || column.String == "{}" {
		return nil
	}
	if t, ok := r.texts[column.String]; ok {
		return t
	}
	var t model.Text
	_ = t.Scan(column.String) // a CHECK keeps it valid
	r.texts[column.String] = t
	return t
}

const eventColumns = `e.id, e.kind, e.title, e.first_day, e.last_day, e.zone, e.status, e.audience, e.hue, e.badge, e.city, e.remarks <> '{}', e.rev,
	coalesce(g.code, ''), coalesce(g.short, ''), coalesce(h.code, ''), coalesce(h.short, ''), e.direction`

func (r *calendarRead) events() error {
	first, last := r.days()
	rows, err := r.c.QueryContext(always, `SELECT `+eventColumns+` FROM events e LEFT JOIN parties g ON g.id = e.guest_id LEFT JOIN parties h ON h.id = e.host_id
		WHERE e.first_day <= ?2 AND e.first_day >= ?3 AND e.last_day >= ?1`, first, last, first.Add(-367))
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var e model.Entry
		var title, city sql.NullString
		var day, end civil.Date
		var zone, badge string
		var g, h party
		var direction model.Direction
		err := rows.Scan(&e.Ref.Event, &e.EventKind, &title, &day, &end, &zone, &e.Event, &e.Audience, &e.Hue, &badge, &city, &e.Remarked, &e.Rev,
			&g.code, &g.short, &h.code, &h.short, &direction)
		if err != nil {
			return err
		}
		e.Start, e.End, e.AllDay = dayStart(day, zone), dayStart(end.Add(1), zone), true
		if !r.f.Passes(&e) || !e.Span().Overlaps(r.span) {
			continue
		}
		e.StartMark, e.EndMark = model.Exact, model.Exact
		e.Title, e.Place = r.text(title), r.text(city)
		other := g
		if direction == model.Outgoing {
			other = h
		}
		e.Guest, e.Flag = other.mark(badge)
		e.Tags = tagsOf(h, g)
		r.out = append(r.out, e)
	}
	return rows.Err()
}

// days are the civil days that the span may touch in any zone of the world.
func (r *calendarRead) days() (first, last civil.Date) {
	a, _ := civil.MomentAt(r.span.From, "UTC") // that zone is always known
	b, _ := civil.MomentAt(r.span.To, "UTC")
	return a.Date().Add(-1), b.Date().Add(1)
}

// dayStart is when a day begins in a zone; where midnight does not exist, the
// first hour after it.
func dayStart(day civil.Date, zone string) civil.Moment {
	for _, clock := range []string{"T00:00", "T01:00"} {
		m, err := civil.Resolve(string(day)+clock, zone, civil.NoOff)
		if err == nil {
			return m
		}
		if e, ok := err.(*civil.Error); ok && e.Code == "civil.fold" {
			return e.Choices[0]
		}
	}
	m, _ := civil.Resolve(string(day)+"T00:00", "UTC", 0) // the zone is gone from the tables of the world
	return m
}

type party struct{ code, short string }

func (p party) tag() string {
	if p.code != "" {
		return p.code
	}
	return p.short
}

// mark is what stands beside the title of the event whose guest it is.
func (p party) mark(badge string) (mark string, flag bool) {
	return (&model.Event{Badge: badge}).Mark(&model.Party{Code: p.code, Short: p.short})
}

func tagsOf(list ...party) (out []string) {
	for _, p := range list {
		if t := p.tag(); t != "" && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return out
}

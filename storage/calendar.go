package storage

import (
	"database/sql"
	"encoding/json"
	"slices"
	"sort"
	"strings"

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

type calendarRead struct {
	c     conn
	f     model.Filter
	span  civil.Span
	out   []model.Entry
	at    map[int64]int // item to its place in out
	texts map[string]model.Text
}

func (r *calendarRead) wanted(event int64) bool {
	return r.f.Events == nil || slices.Contains(r.f.Events, event)
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
	_ = json.Unmarshal([]byte(column.String), &t) // a CHECK keeps it valid
	r.texts[column.String] = t
	return t
}

const eventColumns = `e.id, e.kind, e.title, e.first_day, e.last_day, e.zone, e.status, e.audience, e.hue, e.badge, e.city, e.remarks <> '{}', e.rev,
	coalesce(g.code, ''), coalesce(g.short, ''), coalesce(h.code, ''), coalesce(h.short, '')`

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
		err := rows.Scan(&e.Ref.Event, &e.EventKind, &title, &day, &end, &zone, &e.Event, &e.Audience, &e.Hue, &badge, &city, &e.Remarked, &e.Rev,
			&g.code, &g.short, &h.code, &h.short)
		if err != nil {
			return err
		}
		e.Start, e.End, e.AllDay = dayStart(day, zone), dayStart(end.Add(1), zone), true
		if !r.wanted(e.Ref.Event) || !e.Span().Overlaps(r.span) {
			continue
		}
		e.StartMark, e.EndMark = model.Exact, model.Exact
		e.Title, e.Place = r.text(title), r.text(city)
		e.Guest, e.Flag = guestOf(badge, g)
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
		if e, ok := err.(*civil.Error); ok && len(e.Choices) > 0 {
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

// guestOf is the mark beside a title: the badge of a summit, else whose guest
// it is; flag says that it is the code of a country.
func guestOf(badge string, guest party) (mark string, flag bool) {
	if badge != "" {
		return badge, false
	}
	return guest.tag(), guest.code != ""
}

func tagsOf(list ...party) (out []string) {
	for _, p := range list {
		if t := p.tag(); t != "" && !slices.Contains(out, t) {
			out = append(out, t)
		}
	}
	return out
}

// scope is the part of a query that chooses the items, and its arguments.
func (r *calendarRead) scope() (index, where string, args []any) {
	args = []any{r.span.From, r.span.To, r.span.From - model.MaxItemSeconds}
	if r.f.Only != 0 {
		return "items_event", "i.event_id = ?4 AND " + within, append(args, r.f.Only)
	}
	return "items_span", within, args
}

func (r *calendarRead) items() error {
	index, where, args := r.scope()
	rows, err := r.c.QueryContext(always, `SELECT i.id, i.event_id, e.kind, i.kind, i.title, i.start_local, i.start_zone, i.start_off, i.start_at, i.start_mark,
			i.end_local, i.end_zone, i.end_off, i.end_at, i.end_mark, i.all_day, i.anchored, i.status, e.status, i.audience, i.press,
			coalesce(i.container_id, 0), e.hue, coalesce(i.venue_id, 0), coalesce(i.room_id, 0), coalesce(i.from_id, 0), coalesce(i.to_id, 0),
			v.name, r.name, i.place, f.name, t.name, coalesce(r.turnaround, 0), i.remarks <> '{}', i.rev, e.badge, coalesce(g.code, ''), coalesce(g.short, '')
		FROM items i INDEXED BY `+index+` CROSS JOIN events e ON e.id = i.event_id LEFT JOIN parties g ON g.id = e.guest_id
			LEFT JOIN venues v ON v.id = i.venue_id LEFT JOIN rooms r ON r.id = i.room_id
			LEFT JOIN venues f ON f.id = i.from_id LEFT JOIN venues t ON t.id = i.to_id WHERE `+where, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var e model.Entry
		var title, venue, room, place, from, to sql.NullString
		var badge string
		var g party
		err := rows.Scan(&e.Ref.Item, &e.Ref.Event, &e.EventKind, &e.Kind, &title, &e.Start.Local, &e.Start.Zone, &e.Start.Off, &e.Start.At, &e.StartMark,
			&e.End.Local, &e.End.Zone, &e.End.Off, &e.End.At, &e.EndMark, &e.AllDay, &e.Anchored, &e.Status, &e.Event, &e.Audience, &e.Press,
			&e.Container, &e.Hue, &e.VenueID, &e.RoomID, &e.FromID, &e.ToID,
			&venue, &room, &place, &from, &to, &e.Turn, &e.Remarked, &e.Rev, &badge, &g.code, &g.short)
		if err != nil {
			return err
		}
		if !r.wanted(e.Ref.Event) || r.f.Families != nil && !slices.Contains(r.f.Families, e.Kind.Family()) {
			continue
		}
		e.Title, e.Venue, e.Room, e.Place, e.From, e.To = r.text(title), r.text(venue), r.text(room), r.text(place), r.text(from), r.text(to)
		e.Guest, e.Flag = guestOf(badge, g)
		r.at[e.Ref.Item] = len(r.out)
		r.out = append(r.out, e)
	}
	return rows.Err()
}

func (r *calendarRead) participants() error {
	index, where, args := r.scope()
	rows, err := r.c.QueryContext(always, `SELECT p.item_id, coalesce(q.code, w.code, ''), coalesce(q.short, w.short, ''), coalesce(n.id, 0), n.name
		FROM items i INDEXED BY `+index+` CROSS JOIN participations p ON p.item_id = i.id
			LEFT JOIN seats s ON s.id = p.seat_id LEFT JOIN people n ON n.id = coalesce(p.person_id, s.person_id)
			LEFT JOIN delegations d ON d.id = coalesce(p.delegation_id, s.delegation_id)
			LEFT JOIN parties q ON q.id = d.party_id LEFT JOIN parties w ON w.id = n.party_id
		WHERE `+where+` ORDER BY p.item_id, CASE p.side WHEN 'host' THEN 0 ELSE 1 END, p.pos, p.id`, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var item, person int64
		var p party
		var name sql.NullString
		if err := rows.Scan(&item, &p.code, &p.short, &person, &name); err != nil {
			return err
		}
		if i, ok := r.at[item]; ok {
			r.takesPart(&r.out[i], p.tag(), person, name)
		}
	}
	return rows.Err()
}

func (r *calendarRead) takesPart(e *model.Entry, tag string, person int64, name sql.NullString) {
	if tag = strings.TrimSpace(tag); tag != "" && !slices.Contains(e.Tags, tag) {
		e.Tags = append(e.Tags, tag)
	}
	if person != 0 && !slices.Contains(e.People, person) {
		e.People, e.Names = append(e.People, person), append(e.Names, r.text(name))
	}
}

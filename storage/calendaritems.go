package storage

import (
	"database/sql"
	"slices"

	"chancery/model"
)

// scope is the part of a query that chooses the items, and its arguments.
func (r *calendarRead) scope() (index, where string, args []any) {
	args = []any{r.span.From, r.span.To, r.span.From - model.MaxItemSeconds}
	if r.f.Only != 0 {
		return "items_event", "i.event_id = ?4 AND " + within, append(args, r.f.Only)
	}
	return "items_span", within, args
}

func (r *calendarRead) items() error {
	if r.f.Bare {
		return r.bareItems()
	}
	index, where, args := r.scope()
	rows, err := r.c.QueryContext(always, `SELECT i.id, i.event_id, e.kind, i.kind, i.title, i.start_local, i.start_zone, i.start_off, i.start_at, i.start_mark,
			i.end_local, i.end_zone, i.end_off, i.end_at, i.end_mark, i.start_alt, i.end_alt, i.time_words, i.all_day, i.anchored, i.status, e.status, i.audience, i.press,
			coalesce(i.container_id, 0), e.hue, coalesce(i.venue_id, 0), coalesce(i.room_id, 0), coalesce(i.from_id, 0), coalesce(i.to_id, 0),
			v.name, r.name, i.place, f.name, t.name, coalesce(r.turnaround, 0), coalesce(r.capacity, 0), i.remarks <> '{}', i.rev, e.marking, e.badge, coalesce(g.code, ''), coalesce(g.short, '')
		FROM items i INDEXED BY `+index+` CROSS JOIN events e ON e.id = i.event_id LEFT JOIN parties g ON g.id = CASE e.direction WHEN 'outgoing' THEN e.host_id ELSE e.guest_id END
			LEFT JOIN venues v ON v.id = i.venue_id LEFT JOIN rooms r ON r.id = i.room_id LEFT JOIN venues f ON f.id = i.from_id LEFT JOIN venues t ON t.id = i.to_id
		WHERE `+where, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var e model.Entry
		var title, instead, venue, room, place, from, to sql.NullString
		var badge string
		var g party
		err := rows.Scan(&e.Ref.Item, &e.Ref.Event, &e.EventKind, &e.Kind, &title, &e.Start.Local, &e.Start.Zone, &e.Start.Off, &e.Start.At, &e.StartMark,
			&e.End.Local, &e.End.Zone, &e.End.Off, &e.End.At, &e.EndMark, &e.StartAlt, &e.EndAlt, &instead, &e.AllDay, &e.Anchored, &e.Status, &e.Event, &e.Audience, &e.Press,
			&e.Container, &e.Hue, &e.VenueID, &e.RoomID, &e.FromID, &e.ToID,
			&venue, &room, &place, &from, &to, &e.Turn, &e.Holds, &e.Remarked, &e.Rev, &e.Marking, &badge, &g.code, &g.short)
		if err != nil {
			return err
		}
		if !r.f.Passes(&e) {
			continue
		}
		e.Title, e.TimeWords = r.text(title), r.text(instead)
		e.Venue, e.Room, e.Place, e.From, e.To = r.text(venue), r.text(room), r.text(place), r.text(from), r.text(to)
		e.Guest, e.Flag = g.mark(badge)
		r.at[e.Ref.Item] = len(r.out)
		r.out = append(r.out, e)
	}
	return rows.Err()
}

// bareItems are items with their titles and times alone: a year holds so many
// that the rest would be read for nothing.
func (r *calendarRead) bareItems() error {
	index, where, args := r.scope()
	n := 0
	if err := r.c.QueryRowContext(always, `SELECT count(*) FROM items i INDEXED BY `+index+` WHERE `+where, args...).Scan(&n); err != nil {
		return err
	}
	r.out = slices.Grow(r.out, n)
	rows, err := r.c.QueryContext(always, `SELECT i.id, i.event_id, e.kind, i.kind, i.title, i.start_local, i.start_zone, i.start_off, i.start_at, i.start_mark,
			i.end_local, i.end_zone, i.end_off, i.end_at, i.all_day, e.hue
		FROM items i INDEXED BY `+index+` CROSS JOIN events e ON e.id = i.event_id WHERE `+where, args...)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var e model.Entry
		var title sql.NullString
		err := rows.Scan(&e.Ref.Item, &e.Ref.Event, &e.EventKind, &e.Kind, &title, &e.Start.Local, &e.Start.Zone, &e.Start.Off, &e.Start.At, &e.StartMark,
			&e.End.Local, &e.End.Zone, &e.End.Off, &e.End.At, &e.AllDay, &e.Hue)
		if err != nil {
			return err
		}
		if !r.f.Passes(&e) {
			continue
		}
		e.Title = r.text(title)
		r.out = append(r.out, e)
	}
	return rows.Err()
}

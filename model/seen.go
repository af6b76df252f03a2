package model

// Seen names a row as somebody saw it: its key, and its revision then. A change
// that goes by key carries it, so that what somebody else has done to the row
// meanwhile is refused and never overwritten unsaid. A Rev of 0 fits no row.
type Seen struct{ ID, Rev int64 }

// SeenOf is a record as it was read.
func SeenOf(r Record) Seen { return Seen{r.Head().ID, r.Head().Rev} }

// rowOf is what a pointer to any of our rows can do.
type rowOf[T any] interface {
	*T
	Record
}

// AllSeen are rows as they were read.
func AllSeen[T any, P rowOf[T]](rows []T) []Seen {
	out := make([]Seen, len(rows))
	for i := range rows {
		out[i] = SeenOf(P(&rows[i]))
	}
	return out
}

// Seen is what the calendar shows, as it was read.
func (e *Entry) Seen() Seen {
	if e.Ref.IsItem() {
		return Seen{e.Ref.Item, e.Rev}
	}
	return Seen{e.Ref.Event, e.Rev}
}

// read reads a record that is to be changed, and refuses when it is no longer
// what was seen.
func read(u Unit, dst Record, s Seen) error {
	if err := there(u, dst, s.ID); err != nil {
		return err
	}
	if s.Rev == 0 || dst.Head().Rev != s.Rev {
		return u.Conflict(dst)
	}
	return nil
}

// there reads a record that somebody saw, whatever has become of it. One that is
// no more was deleted since: nobody asks for what was never there.
func there(u Unit, dst Record, id int64) error {
	err := u.Get(dst, id)
	if Code(err) == "model.missing" {
		return Refuse("storage.gone")
	}
	return err
}

// same refuses unless rows are those that were seen: none changed, none that
// somebody added, none that somebody took away.
func same[T any, P rowOf[T]](u Unit, now []T, seen []Seen) error {
	left := make(map[Seen]bool, len(seen))
	for _, s := range seen {
		left[s] = true
	}
	for i := range now {
		r := P(&now[i])
		if !left[SeenOf(r)] {
			return u.Conflict(r)
		}
		delete(left, SeenOf(r))
	}
	if len(left) > 0 {
		return Refuse("storage.gone")
	}
	return nil
}

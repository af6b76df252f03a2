package model

import "chancery/model/civil"

// Change is one deed: it is applied whole in one transaction, or not at all.
type Change interface {
	// Label names the deed for undo and the log: a code and its arguments.
	Label() Label
	// Apply does the deed. It works on copies: a change that failed can be
	// applied again.
	Apply(Unit) error
}

// Label names a deed: Verb is the code behind the words key "verb.<Verb>".
type Label struct {
	Verb string
	Args []Text
}

// Begins says that the deed gave a new diary what it begins with: that is no step to take back.
func (l Label) Begins() bool { return l.Verb == "sample" }

// At is where what was moved begins now, or what was made longer or shorter ends; false when the deed is about more than
// that, or not about hours.
func (l Label) At() (m civil.Moment, ok bool) {
	hours := map[string]int{"move": 1, "resize": 1, "hand-over": 2}[l.Verb]
	if hours == 0 || len(l.Args) != hours+2 {
		return m, false
	}
	m, err := civil.Resolve(l.Args[hours].In(), l.Args[hours+1].In(), civil.NoOff)
	return m, err == nil
}

// Day is the day that something was moved to that takes whole days; false when the deed is about more than that.
func (l Label) Day() (civil.Date, bool) {
	if l.Verb != "move" || len(l.Args) != 3 {
		return "", false
	}
	day := civil.Date(l.Args[1].In())
	return day, day.Valid()
}

// Unit is the open transaction in which a change is made. All rows written or
// deleted through it are logged and can be undone.
type Unit interface {
	// Get reads the record with that key into dst; Error model.missing when
	// there is none.
	Get(dst Record, id int64) error
	// Put inserts (Head().ID 0; the key, UID and Rev are filled in) or updates,
	// with Rev checked: storage.conflict when the row has moved on.
	Put(Record) error
	// Delete removes the row. What still points at it makes it fail.
	Delete(Record) error
	// Now is the time of the change, unix seconds.
	Now() int64

	// ByUID reads the record with that UID into dst; Error model.missing when
	// there is none.
	ByUID(dst Record, uid string) error
	// Children reads the rows that belong to a record, by their keys: into is a
	// pointer to a slice of one kind of row, or to a []Record for rows of every
	// kind.
	Children(of Record, into any) error
	// Pointing reads the rows of every kind that point at a record, by kind and key.
	Pointing(at Record) ([]Record, error)
	// Setting reads a setting of the office by its name.
	Setting(name string) (Setting, bool, error)
	// Conflict refuses with storage.conflict, and says who changed that row last
	// and when.
	Conflict(r Record) error
	// Newer says whether a row was written after that revision of the diary: by
	// others, since what this change writes itself does not count.
	Newer(r Record, revision int64) (bool, error)

	// Keep lays bytes into the vault.
	Keep([]byte) (Deposit, error)
	// Hide lays something delicate into the vault.
	Hide([]byte) (Secret, error)
}

// Ref points at what a calendar shows: an item, or an event when Item is 0.
type Ref struct {
	Event int64
	Item  int64
}

// IsItem says whether an item is meant.
func (r Ref) IsItem() bool { return r.Item != 0 }

// Move puts one item at new instants, in its own zones. Rev is that of the item
// when somebody took hold of it.
type Move struct {
	Item, Rev  int64
	Start, End int64 // unix seconds
}

// MoveItems moves and resizes items, and what leans on them. Fixed items refuse
// unless Force is set.
type MoveItems struct {
	Moves []Move
	Force bool
	label Text
	led   int  // how many were led along
	was   Item // the last of them before
	now   Item // and after
}

func (c *MoveItems) Label() Label {
	l := labelled("move", "move-items", len(c.Moves)+c.led, c.label)
	if len(c.Moves)+c.led != 1 {
		return l
	}
	l.Args = append(l.Args, c.hours()...)
	if end := c.now.End; end != c.was.End && len(l.Args) == 1 && !c.now.AllDay {
		return Label{"resize", append(l.Args, Plain(end.Local), Plain(end.Zone))}
	}
	return l
}

// hours are when an item begins now, nothing where that is when it did.
func (c *MoveItems) hours() []Text {
	if c.now.Start == c.was.Start {
		return nil
	}
	if c.now.AllDay {
		return []Text{Plain(string(c.now.Start.Date())), Plain(c.now.Start.Zone)}
	}
	return []Text{Plain(c.now.Start.Local), Plain(c.now.Start.Zone)}
}

func (c *MoveItems) Apply(u Unit) error {
	named := map[int64]bool{}
	for _, m := range c.Moves {
		named[m.Item] = true
	}
	c.led = 0
	for _, m := range c.Moves {
		var it Item
		if err := read(u, &it, Seen{m.Item, m.Rev}); err != nil {
			return err
		}
		if it.Fixed() && !c.Force {
			return fixed(&it)
		}
		was := it
		if err := it.moveTo(m.Start, m.End); err != nil {
			return err
		}
		c.label, c.was, c.now = it.Title, was, it
		if err := u.Put(&it); err != nil {
			return err
		}
		if err := alongside(u, &was, &it); err != nil {
			return err
		}
		n, err := carry(u, &was, &it, named)
		if err != nil {
			return err
		}
		c.led += n
	}
	return nil
}

func labelled(one, many string, n int, title Text) Label {
	if n == 1 {
		return Label{one, []Text{title}}
	}
	return Label{many, []Text{Plain(itoa(n))}}
}

func fixed(it *Item) error {
	code := "model.anchored"
	if it.Status == Locked || it.Status == Done {
		code = "model.locked"
	}
	return Refuse(code, it.Title.In())
}

// moveTo sets both ends from instants, each in its own zone. An item without
// an end stays without.
func (it *Item) moveTo(start, end int64) error {
	s, err := civil.MomentAt(start, it.Start.Zone)
	if err != nil {
		return &FieldError{Field: "Start", Err: err}
	}
	zone := it.endZone()
	if it.EndMark == Open {
		if end-start == it.End.At-it.Start.At {
			end = start
		} else {
			it.EndMark = Exact // it was given an end by hand
		}
	}
	e, err := civil.MomentAt(end, zone)
	if err != nil {
		return &FieldError{Field: "End", Err: err}
	}
	was := it.Start
	it.StartAlt, it.EndAlt = Carried(it.StartAlt, it.Start, s), Carried(it.EndAlt, it.End, e)
	it.Start, it.End = s, e
	it.Follow(was)
	return nil
}

// Follow keeps the calling, gathering and bus of the press as long before the start
// as they were when it was at was. They stay within the day.
func (it *Item) Follow(was civil.Moment) {
	followed([]*string{&it.CallAt, &it.GatherAt, &it.LatestAt, &it.BusAt}, it.Start.Minute()-was.Minute())
}

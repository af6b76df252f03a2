package register

import (
	"slices"
	"strings"

	"chancery/model"
)

// Row is a row of a register, as it stands or as somebody is changing it.
type Row struct {
	Record  model.Record
	kind    Kind
	offices []model.Office // that are to be held, when typed
	people  []int64        // who are to hold the office, when typed
	rooms   []string       // that are to be added
	typed   bool           // offices, or people
}

// Kind is the register that the row stands in.
func (r *Row) Kind() Kind { return r.kind }

// Fresh is a row that is not there yet.
func (b *Book) Fresh(k Kind) *Row { return &Row{Record: fresh(k), kind: k} }

// Change is a row to be changed: a copy.
func (b *Book) Change(l *Line) *Row { return &Row{Record: copied(l.Record), kind: l.kind} }

// Copy is the row once more, to be changed by itself.
func (r *Row) Copy() *Row {
	c := *r
	c.Record = copied(r.Record)
	return &c
}

// copied is a record of its own with the same values.
func copied(r model.Record) model.Record {
	switch r := r.(type) {
	case *model.Person:
		c := *r
		return &c
	case *model.Office:
		c := *r
		return &c
	case *model.Party:
		c := *r
		return &c
	case *model.Venue:
		c := *r
		return &c
	case *model.Room:
		c := *r
		return &c
	}
	c := *r.(*model.Route)
	return &c
}

// Type takes what is typed in a column of a row that is being changed.
func (b *Book) Type(r *Row, c *Column, text string) error {
	if c.take == nil {
		return model.Refuse("register.fixed")
	}
	return c.take(b, r, text)
}

// Say is what stands in a column of a row.
func (b *Book) Say(r *Row, c *Column) string { return c.say(b, r) }

// Typed is what is typed over in a column of a row: what stands there in another
// language is not.
func (b *Book) Typed(r *Row, c *Column) string {
	if c.typed != nil {
		return c.typed(b, r)
	}
	return c.say(b, r)
}

// Begun says that something was typed in a new row.
func (b *Book) Begun(r *Row, cols []*Column) bool {
	empty := b.Fresh(r.kind)
	for _, c := range cols {
		if b.Say(r, c) != b.Say(empty, c) {
			return true
		}
	}
	return false
}

// Ready says that a new row has what it needs to be kept: a name, and both ends of a way.
func (b *Book) Ready(r *Row) bool {
	switch rec := r.Record.(type) {
	case *model.Route:
		return rec.FromID != 0 && rec.ToID != 0 && rec.Minutes > 0
	case *model.Room:
		return rec.VenueID != 0 && !rec.Name.Empty()
	case *model.Party:
		return !rec.Name.Empty() && (rec.Kind != model.State || rec.Code != "")
	}
	return !model.NameOf(r.Record).Empty()
}

// Keep is the change that keeps a row as it is now.
func (b *Book) Keep(r *Row) (model.Change, error) {
	if err := r.Record.Check(); err != nil {
		return nil, err
	}
	switch rec := r.Record.(type) {
	case *model.Person:
		return &model.SaveHolder{Person: *rec, Offices: r.offices, Held: r.typed, Tenures: seen(b.holds[rec.ID])}, nil
	case *model.Venue:
		save := &model.SaveVenue{Venue: *rec}
		for _, name := range r.rooms {
			save.Rooms = append(save.Rooms, model.Text{b.Lang: name})
		}
		return save, nil
	case *model.Office:
		if r.typed && len(r.people) > 0 {
			return b.holdersOf(rec, r.people)
		}
	}
	return &model.Save{Record: r.Record, Name: model.NameOf(r.Record)}, nil
}

// Made is the key of the row that a change has made or kept.
func Made(c model.Change) int64 {
	switch c := c.(type) {
	case *model.SaveHolder:
		return c.ID
	case *model.SaveVenue:
		return c.ID
	case *model.Save:
		return c.ID
	}
	return 0
}

func seen(list []*model.Tenure) (out []model.Seen) {
	for _, t := range list {
		out = append(out, model.SeenOf(t))
	}
	return out
}

// officesHeld are the offices that a person holds now, apart by semicolons.
func officesHeld() Column {
	return Column{Key: "offices", uses: true, Wide: 150,
		say: func(b *Book, r *Row) string {
			var out []string
			for _, o := range b.officesOf(r) {
				out = append(out, b.text(o.Title))
			}
			return strings.Join(out, "; ")
		},
		offer: func(b *Book, r *Row) []Offer { return b.officeOffers(r.Record.(*model.Person).PartyID) },
		take: func(b *Book, r *Row, text string) error {
			was := b.officesOf(r)
			r.typed, r.offices = true, nil
			for _, name := range split(text) {
				r.offices = append(r.offices, b.findOffice(name, r.Record.(*model.Person).PartyID, was))
			}
			return nil
		}}
}

func (b *Book) officesOf(r *Row) []model.Office {
	if r.typed {
		return r.offices
	}
	var out []model.Office
	for _, t := range b.held(b.holds[r.Record.Head().ID]) {
		if o := b.offices[t.OfficeID]; o != nil {
			out = append(out, *o)
		}
	}
	return out
}

// holdersNow are those who hold an office. More can be typed; when somebody no longer
// holds it, that is said with its day.
func holdersNow() Column {
	return Column{Key: "holders", uses: true, Wide: 130,
		say: func(b *Book, r *Row) string {
			var out []string
			for _, id := range b.holdersIn(r) {
				out = append(out, b.text(b.people[id].Name))
			}
			return strings.Join(out, "; ")
		},
		offer: func(b *Book, r *Row) []Offer { return b.peopleOffers() },
		take: func(b *Book, r *Row, text string) error {
			was := b.holdersIn(&Row{Record: r.Record})
			var now []int64
			for _, name := range split(text) {
				id, err := b.findPerson(name, was)
				if err != nil {
					return err
				}
				now = append(now, id)
			}
			for _, id := range was {
				if !slices.Contains(now, id) {
					return model.Refuse("register.holder-stays", b.text(b.people[id].Name))
				}
			}
			r.typed, r.people = true, now
			return nil
		}}
}

func (b *Book) holdersIn(r *Row) (out []int64) {
	if r.typed {
		return r.people
	}
	for _, t := range b.held(b.holders[r.Record.Head().ID]) {
		if b.people[t.PersonID] != nil {
			out = append(out, t.PersonID)
		}
	}
	return out
}

// holdersOf gives an office to those who do not hold it yet.
func (b *Book) holdersOf(o *model.Office, people []int64) (model.Change, error) {
	all := &model.Several{Verb: model.Label{Verb: "edit", Args: []model.Text{o.Title}}}
	if o.ID == 0 && len(people) > 1 {
		return nil, model.Refuse("register.one-holder")
	}
	if o.ID != 0 {
		all.Changes = append(all.Changes, &model.Save{Record: o, Name: o.Title})
	}
	for _, id := range people {
		r := &Row{Record: b.people[id], kind: People}
		held := b.officesOf(r)
		if !slices.ContainsFunc(held, func(have model.Office) bool { return have.ID == o.ID }) {
			all.Changes = append(all.Changes, &model.SaveHolder{Person: *b.people[id], Offices: append(held, *o), Held: true, Tenures: seen(b.holds[id])})
		}
	}
	return all, nil
}

// since is the day on which the one who holds an office now began to.
func since() Column {
	return Column{Key: "since", uses: true, Wide: 70, say: func(b *Book, r *Row) string {
		for _, t := range b.held(b.holders[r.Record.Head().ID]) {
			if t.From != 0 {
				return b.Day(t.From, t.OfficeID)
			}
		}
		return ""
	}}
}

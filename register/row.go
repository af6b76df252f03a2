package register

import (
	"maps"
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// Row is a row of a register, as it stands or as somebody is changing it.
type Row struct {
	Record   model.Record
	kind     Kind
	offices  []model.Office    // that are to be held, when typed
	people   []int64           // who are to hold the office, when typed
	rooms    []string          // that are to be added
	typed    bool              // offices, or people
	settings map[string]string // that say something about the row, as typed
	renamed  []model.Record    // others that a cell of this row names, and that are written otherwise now

	dayless []model.InvitationStep // that were typed without a day, and are taken as of today

	begunAt *model.Entry // the item from which an invitation was begun

	elsewhere []words.Taken // its texts that were filed under another language than the typed one
}

// TakenAs are the languages, besides that which is typed in, under which texts of rows were filed.
func TakenAs(rows ...*Row) (out []words.Taken) {
	for _, r := range rows {
		for _, t := range r.elsewhere {
			if !slices.Contains(out, t) {
				out = append(out, t)
			}
		}
	}
	return out
}

// Kind is the register that the row stands in.
func (r *Row) Kind() Kind { return r.kind }

// Fresh is a row that is not there yet.
func (b *Book) Fresh(k Kind) *Row {
	r := &Row{Record: fresh(k), kind: k}
	if t, ok := r.Record.(*model.Instrument); ok {
		t.Ours = b.home()
	}
	return r
}

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
	case *model.Commitment:
		c := *r
		return &c
	case *model.Instrument:
		c := *r
		return &c
	case *model.Invitation:
		c := *r
		return &c
	case *model.Letter:
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

// TypeIn is Type where somebody has said in which language: it stays in that of the column.
func (b *Book) TypeIn(r *Row, c *Column, text string) error {
	if c.exact != nil {
		return c.exact(b, r, text)
	}
	return b.Type(r, c, text)
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

// Keep is the change that keeps a row as it is now, and with it what its cells name and
// write otherwise.
func (b *Book) Keep(r *Row) (model.Change, error) {
	own, err := b.keep(r)
	if err != nil || len(r.renamed)+len(r.settings) == 0 {
		return own, err
	}
	all := &model.Several{Verb: own.Label(), Changes: []model.Change{own}}
	for _, other := range r.renamed {
		if err := other.Check(); err != nil {
			return nil, err
		}
		all.Changes = append(all.Changes, &model.Save{Record: other, Name: model.NameOf(other)})
	}
	for _, name := range slices.Sorted(maps.Keys(r.settings)) {
		all.Changes = append(all.Changes, &model.SaveSetting{Name: name, Value: model.Text{}.With("", r.settings[name]), Was: b.Settings[name]})
	}
	return all, nil
}

// called is what a row is called where it is told of: of a way both its ends.
func (b *Book) called(rec model.Record) model.Text {
	way, ok := rec.(*model.Route)
	if !ok {
		return model.NameOf(rec)
	}
	from, to := b.venues[way.FromID], b.venues[way.ToID]
	if from == nil || to == nil {
		return nil
	}
	out := model.Text{}
	for _, lang := range b.Langs {
		out[lang] = from.Name.In(lang) + " – " + to.Name.In(lang)
	}
	return out
}

func (b *Book) keep(r *Row) (model.Change, error) {
	if err := r.Record.Check(); err != nil {
		return nil, err
	}
	switch rec := r.Record.(type) {
	case *model.Person:
		offices := b.ofState(r, rec)
		return &model.SaveHolder{Person: *rec, Offices: offices, Held: r.typed, Tenures: seen(b.holds[rec.ID]), Terms: b.terms(rec.ID, offices)}, nil
	case *model.Venue:
		save := &model.SaveVenue{Venue: *rec}
		for _, name := range r.rooms {
			save.Rooms = append(save.Rooms, typed.Within(rec.Name, name, b.Lang))
		}
		return save, nil
	case *model.Invitation:
		return &model.SaveInvitation{Invitation: *b.tied(rec), Name: rec.Who, Screen: screen()}, nil
	case *model.Letter:
		if err := b.numbered(rec); err != nil {
			return nil, err
		}
	case *model.Office:
		if r.typed && len(r.people) > 0 {
			return b.holdersOf(rec, r.people)
		}
	}
	return &model.Save{Record: r.Record, Name: b.called(r.Record)}, nil
}

// Made is the key of the row that a change has made or kept.
func Made(c model.Change) int64 {
	switch c := c.(type) {
	case *model.SaveHolder:
		return c.ID
	case *model.SaveVenue:
		return c.ID
	case *model.SaveInvitation:
		return c.ID
	case *model.Save:
		return c.ID
	case *model.Several:
		return Made(c.Changes[0])
	}
	return 0
}

func seen(list []*model.Tenure) (out []model.Seen) {
	for _, t := range list {
		out = append(out, model.SeenOf(t))
	}
	return out
}

package register

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// officesHeld are the offices that a person holds now, apart by semicolons.
func officesHeld() Column {
	return Column{Key: "offices", uses: true, Wide: 150,
		say: func(b *Book, r *Row) string {
			var out []string
			for _, h := range b.heldBy(r) {
				out = append(out, b.text(words.Held(h)))
			}
			return strings.Join(out, "; ")
		},
		typed: func(b *Book, r *Row) string {
			var out []string
			for _, h := range b.heldBy(r) {
				out = append(out, b.text(h.Office.Title))
			}
			return strings.Join(out, "; ")
		},
		offer: func(b *Book, r *Row) []Offer { return b.officeOffers(r.Record.(*model.Person).PartyID) },
		take: func(b *Book, r *Row, text string) error {
			was := b.heldBy(r)
			r.typed, r.offices = true, nil
			r.renames(&model.Office{})
			for _, name := range split(text) {
				o := b.findOffice(name, r.Record.(*model.Person).PartyID, was)
				if title, other := b.rewritten(o.Title, name); other && slices.ContainsFunc(was, func(h model.Held) bool { return h.Office.ID == o.ID }) {
					o.Title = title
					r.rename(&o)
				}
				if o.ID == 0 {
					r.elsewhere = append(r.elsewhere, typed.Elsewhere(b.Lang, nil, o.Title)...)
				}
				r.offices = append(r.offices, o)
			}
			return nil
		}}
}

// heldBy are the offices of a person as they are held, those that are typed among them.
func (b *Book) heldBy(r *Row) []model.Held {
	var out []model.Held
	for _, t := range b.held(b.holds[r.Record.Head().ID]) {
		if o := b.offices[t.OfficeID]; o != nil {
			out = append(out, model.Held{Tenure: *t, Office: *o})
		}
	}
	if !r.typed {
		return out
	}
	var now []model.Held
	for _, o := range r.offices {
		h := model.Held{Office: o}
		if at := slices.IndexFunc(out, func(was model.Held) bool { return was.Office.ID == o.ID }); at >= 0 {
			h.Tenure = out[at].Tenure
		}
		now = append(now, h)
	}
	return now
}

// ofState gives offices that were typed before the state to it: one that was made is of the state of whoever
// holds it, else of that which its words name, and of two that are called alike that of their state is meant.
func (b *Book) ofState(r *Row, of *model.Person) []model.Office {
	held, out := b.held(b.holds[of.ID]), slices.Clone(r.offices)
	for i, o := range out {
		name, party := b.text(o.Title), of.PartyID
		if party == nil && o.ID == 0 && o.PartyID == nil {
			party = b.partyMeant(name)
		}
		if party == nil || o.PartyID != nil && *o.PartyID == *party || slices.ContainsFunc(held, func(t *model.Tenure) bool { return t.OfficeID == o.ID }) {
			continue
		}
		switch found := b.findOffice(name, party, nil); {
		case found.ID != 0, o.ID != 0 && o.PartyID != nil:
			out[i] = found
		case o.ID == 0:
			out[i].PartyID = party
		}
	}
	return out
}

func (b *Book) officesOf(r *Row) (out []model.Office) {
	for _, h := range b.heldBy(r) {
		out = append(out, h.Office)
	}
	return out
}

// holdersNow are those who hold an office. More can be typed; when somebody no longer
// holds it, that is said with its day.
func holdersNow() Column {
	return Column{Key: "holders", uses: true, names: true, Wide: 130,
		say: func(b *Book, r *Row) string {
			var out []string
			for _, id := range b.holdersIn(r) {
				out = append(out, b.holder(r.Record.Head().ID, id))
			}
			return strings.Join(out, "; ")
		},
		typed: func(b *Book, r *Row) string {
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
			var stranger error
			r.renames(&model.Person{})
			for _, name := range split(text) {
				at := slices.IndexFunc(was, func(id int64) bool {
					return !slices.Contains(now, id) && words.Fold(b.holder(r.Record.Head().ID, id)) == words.Fold(name)
				})
				if at >= 0 { // as it stood there
					b.respell(r, was[at], name)
					now = append(now, was[at])
					continue
				}
				id, err := b.findPerson(name, was)
				if err != nil {
					stranger = cmp.Or(stranger, err)
					continue
				}
				if slices.Contains(was, id) {
					b.respell(r, id, name)
				}
				now = append(now, id)
			}
			another := stranger != nil || slices.ContainsFunc(now, func(id int64) bool { return !slices.Contains(was, id) })
			for _, id := range was {
				switch {
				case slices.Contains(now, id):
				case another && b.leaving(r.Record.Head().ID) != nil: // and is followed
					now = append(now, id)
				default:
					return model.Refuse("register.holder-stays", b.text(b.people[id].Name))
				}
			}
			if stranger != nil { // last: nobody is added for an office that somebody else keeps
				return stranger
			}
			r.typed, r.people = true, now
			return nil
		}}
}

// respell sets the name of somebody right who holds the office.
func (b *Book) respell(r *Row, person int64, name string) {
	p := *b.people[person]
	if now, other := b.rewritten(p.Name, name); other && !hurried(name) {
		p.Name = now
		r.rename(&p)
	}
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

// holder is the name of somebody who holds an office, and that they act in it where they do.
func (b *Book) holder(office, person int64) string {
	name := b.text(b.people[person].Name)
	for _, t := range b.held(b.holders[office]) {
		if t.PersonID == person && t.Acting {
			return b.Words.Say("office.holder-acting", name)
		}
	}
	return name
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
		if t, ok := b.follows(o.ID, id); ok {
			all.Changes = append(all.Changes, &model.Save{Record: &t, Name: o.Title})
			continue
		}
		r := &Row{Record: b.people[id], kind: People}
		held := b.officesOf(r)
		if !slices.ContainsFunc(held, func(have model.Office) bool { return have.ID == o.ID }) {
			all.Changes = append(all.Changes, &model.SaveHolder{Person: *b.people[id], Offices: append(held, *o), Held: true, Tenures: seen(b.holds[id])})
		}
	}
	return all, nil
}

// since is when the one who holds an office now began to, as far as it is known. Lists stand
// by the instant: words would put April before March.
func since() Column {
	first := func(b *Book, r *Row) *model.Tenure {
		for _, t := range b.held(b.holders[r.Record.Head().ID]) {
			if t.From != 0 {
				return t
			}
		}
		return &model.Tenure{}
	}
	return Column{Key: "since", uses: true, Wide: 70,
		say: func(b *Book, r *Row) string {
			t := first(b, r)
			return b.Words.Since(t.From, t.FromKnown, b.Zone(t.OfficeID), b.Home(), false)
		},
		order: func(b *Book, r *Row) string { return fmt.Sprintf("%012d", first(b, r).From+dawn) }}
}

// dawn makes instants of any office that was ever held positive.
const dawn = 100_000_000_000

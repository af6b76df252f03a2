package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// individual is the programme of one participant. To what some of their delegation come,
// and nobody has said who, has a heading of its own: it is never passed over.
func individual(c *composer) []paper.Section {
	out := attended(c)
	if len(c.own.open) == 0 {
		return c.framed(out)
	}
	c.p.Items = c.own.open
	more := c.plain(c.openItem)
	c.p.Items = c.own.Items
	for i := range more {
		more[i].Heading = c.both(func(w *words.Words) string { return w.Say("export.unsettled") }) + " · " + more[i].Heading
	}
	return c.framed(append(out, more...))
}

// openItem is what some of a delegation come to.
func (c *composer) openItem(n numbered, w *words.Words) paper.Cell {
	cell := paper.Cell{{Text: c.text(w, n.it.Title), Bold: true}}
	if at := c.place(n.it, w); at != "" {
		cell = append(cell, paper.Run{Text: "\n" + at})
	}
	if s := c.doubt(n.it, w); s != "" {
		cell = append(cell, paper.Run{Text: "\n" + s, Quiet: true})
	}
	if c.ofValues() { // where no heading stands over it
		cell = append(cell, paper.Run{Text: "\n" + w.Say("export.unsettled"), Quiet: true})
	}
	return cell
}

// own is the programme of one addressee, and of what only their delegation knows so far.
type own struct {
	model.Programme
	answers    map[int64]bool // items for which they are responsible
	interprets map[int64]bool // items of which it is said that they interpret, and they have no part in them besides
	open       []model.Item   // to which some of their delegation come, and nobody has said who
}

// programme is what an addressee attends, by name, from a seat, with a delegation or a
// group, and what they are responsible for as far as readers may know. read is what they may
// see of all there is.
func (a Addressee) programme(read model.Programme) own {
	out := own{Programme: read, answers: map[int64]bool{}, interprets: map[int64]bool{}}
	out.Items = nil
	for i := range read.Items {
		it := &read.Items[i]
		_, there := a.part(&read, it)
		there = there && !a.uncalled(&read, it)
		out.answers[it.ID] = a.isNamedIn(&read, it.Responsible, it.Start.At)
		out.interprets[it.ID] = !there && a.interpretsAt(&read, it)
		switch {
		case there || out.answers[it.ID] || out.interprets[it.ID]:
			out.Items = append(out.Items, *it)
		case a.mayCome(&read, it):
			out.open = append(out.open, *it)
		}
	}
	return out
}

// isNamedIn says that an addressee is among those a text names, by name or by office.
func (a Addressee) isNamedIn(p *model.Programme, t model.Text, at int64) bool {
	if t.Empty() {
		return false
	}
	called := []model.Text{a.Name}
	for id, who := range p.People {
		if a.Key == "person "+who.UID {
			called = append(called, p.Held(id, at).Office.Title)
		}
	}
	for _, s := range p.Seats {
		if seated(p, s).Key == a.Key {
			called = append(called, s.Title)
		}
	}
	return slices.ContainsFunc(called, func(name model.Text) bool { return stands(t, name) })
}

// stands says that a name stands in a list of them, in a language that both have.
func stands(list, name model.Text) bool {
	for lang, s := range list {
		for _, one := range strings.FieldsFunc(s, func(r rune) bool { return r == ';' || r == ',' }) {
			if len(model.SameName(model.Text{lang: one}, model.Text{lang: name[lang]})) > 0 {
				return true
			}
		}
	}
	return false
}

// mayCome says that some of an addressee's delegation come to an item with its head, that
// nobody has said who, and that the addressee has a seat at that hour and does not stay away.
func (a Addressee) mayCome(p *model.Programme, it *model.Item) bool {
	for _, w := range p.Who[it.ID] {
		if w.Mode == model.Absent && a.is(p, w) {
			return false
		}
	}
	return slices.ContainsFunc(p.Unsettled(it), func(d int64) bool {
		for _, s := range p.Seats {
			if s.Role == model.Interprets && uninterpreted(it) {
				continue
			}
			if s.DelegationID == d && s.Role != model.SpouseOf && s.Role != model.OfPress && seated(p, s).Key == a.Key && s.Comes(it.Start.At) {
				return true
			}
		}
		return false
	})
}

// is says that a row names an addressee, and nobody besides.
func (a Addressee) is(p *model.Programme, w model.Participation) bool {
	switch {
	case w.PersonID != nil:
		return a.Key == "person "+p.People[*w.PersonID].UID
	case w.SeatID != nil:
		return a.Key == seated(p, p.Seats[*w.SeatID]).Key
	}
	return false
}

// part is how an addressee takes part in an item.
func (a Addressee) part(p *model.Programme, it *model.Item) (model.Participant, bool) {
	var me model.Attendee
	for _, one := range p.Attending(it) {
		if attendee(p, one).Key == a.Key {
			me = one
			break
		}
	}
	for _, side := range model.Sides {
		for _, w := range p.Side(it, side) {
			if row := me.Participation.ID; w.Participation.ID == row && row != 0 || named(w) && typedName(p, w).Key == a.Key {
				if !a.is(p, w.Participation) && !named(w) { // the part is that of the seat, not of those with whom they come
					w = with(w, p.Seats[me.Seat])
				}
				w.Mode = modeOf(p, me.Person, me.Seat, w.Mode)
				return w, true
			}
		}
	}
	return model.Participant{}, false
}

// modeOf is how somebody takes part in an item: by video also where only their seat says so.
func modeOf(p *model.Programme, person, seat int64, said model.Mode) model.Mode {
	if said != model.InPerson && said != "" {
		return said
	}
	for _, s := range p.Seats {
		mine := s.ID == seat || person != 0 && s.PersonID != nil && *s.PersonID == person
		if mine && s.Status == model.OnVideo {
			return model.ByVideo
		}
	}
	return said
}

// with is the part of somebody who comes with others: what is said of these by name is not
// theirs.
func with(w model.Participant, seat model.Seat) model.Participant {
	w.Role = seat.Role
	if w.PersonID != nil || w.SeatID != nil {
		w.Place, w.Car, w.Points, w.JoinsAt, w.LeavesAt = nil, nil, nil, "", ""
	}
	if seat.Role != model.HeadOfDelegation {
		w.Plus = 0
	}
	return w
}

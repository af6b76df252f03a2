package typed

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/words"
)

// Fitting are the words under people of a programme that mean somebody who is known now: the row
// of each, and who that is. Nobody is put there unasked.
func (c *Cells) Fitting() map[int64]int64 {
	out := map[int64]int64{}
	for item, rows := range c.Programme.Who {
		then := *c
		if it, ok := c.Programme.Item(item); ok {
			then.At = it.Start.At
		}
		for _, p := range rows {
			if !p.Worded() {
				continue
			}
			if id := then.Means(p.Name.In(c.Lang), p.Side); id != 0 {
				out[p.ID] = id
			}
		}
	}
	return out
}

// Means is the one person who is known now whom words mean that name somebody of a side, 0 for nobody.
func (c *Cells) Means(said string, side model.Side) int64 {
	k, ok := c.meant(said)
	name, office := CutPerson(said)
	if !ok && office != "" { // with the office typed behind the name
		k, ok = c.whole(name)
	}
	if !ok {
		k, ok = c.byOffice(said)
	}
	if !ok { // or in front of it
		k, ok = c.behind(name)
	}
	if !ok {
		k, ok = c.Titled(said)
	}
	if !ok {
		k, ok = c.HeadMeant(said, side)
	}
	if !ok {
		return 0
	}
	return k.Person.ID
}

// HeadMeant is whoever leads the one delegation of a side that has a head, where a text says no
// more than that: HoD, head of delegation.
func (c *Cells) HeadMeant(text string, side model.Side) (k model.Known, ok bool) {
	if _, ok := words.Head(text); !ok {
		return k, false
	}
	return c.headOf(side)
}

// headWith is the head whom a text means, in the plural as well where so many come along.
func (c *Cells) headWith(p *model.Participation) (model.Known, bool) {
	if said := p.Name.In(c.Lang); p.Plus == 0 || !areHeads(said) {
		return c.HeadMeant(said, p.Side)
	}
	return c.headOf(p.Side)
}

// areHeads says that a text is how all who lead are usually called.
func areHeads(text string) bool {
	return isText(usualName(&model.Group{Kind: model.Heads}), words.Fold(text))
}

// headOf is whoever leads, at the hour of the item, the one delegation of a side that has a head who is known.
func (c *Cells) headOf(side model.Side) (k model.Known, ok bool) {
	heads := map[int64]bool{}
	for _, s := range c.Programme.Seats {
		if s.Role == model.HeadOfDelegation && s.PersonID != nil && c.leads(&s) && c.Programme.Delegations[s.DelegationID].Side == side {
			heads[*s.PersonID] = true
		}
	}
	for id := range heads {
		k = c.Roll.Person(id)
	}
	return k, len(heads) == 1 && k.Person.ID != 0
}

// leads says that whoever has the seat of a head has it at the hour of the item, or in the end where that is not known.
func (c *Cells) leads(s *model.Seat) bool {
	if c.At == 0 {
		return s.Until == 0
	}
	return s.From <= c.At && (s.Until == 0 || c.At < s.Until)
}

// brings lets words that say one and so many be the head of the delegation of their side, with so many: 1+6.
// Where the head stands in the cell by name, they stay words.
func (c *Cells) brings(p *model.Participation, beside []model.Participation) bool {
	said := strings.TrimSpace(p.Name.In(c.Lang))
	n, company := Company(said)
	if said == "1" && p.Plus > 0 { // 1 + 6
		n, company = p.Plus, true
	}
	k, ok := c.headOf(p.Side)
	if !company || !ok || !strings.HasPrefix(said, "1") {
		return false
	}
	if slices.ContainsFunc(beside, func(o model.Participation) bool { return o.PersonID != nil && *o.PersonID == k.Person.ID }) {
		return false
	}
	id := k.Person.ID
	p.PersonID, p.Name, p.Plus = &id, nil, n
	return true
}

// Meaning are the words of a side of an item that mean somebody who is known now, as Fitting
// finds them, with wherever else in the programme the same is meant.
func (c *Cells) Meaning(it *model.Item, side model.Side) []Meant {
	var out []Meant
	for _, p := range c.Programme.Side(it, side) {
		m, ok := c.MeantBy(&p)
		if ok && !slices.ContainsFunc(out, func(o Meant) bool { return o.Known.Person.ID == m.Known.Person.ID }) {
			out = append(out, m)
		}
	}
	return out
}

// MeantBy is whom the words mean by which somebody takes part.
func (c *Cells) MeantBy(p *model.Participant) (m Meant, ok bool) {
	if !p.Worded() {
		return m, false
	}
	all := c.Fitting()
	person, ok := all[p.ID]
	if !ok {
		return m, false
	}
	maps.DeleteFunc(all, func(_, of int64) bool { return of != person })
	return Meant{Words: p.Called.In(c.Lang), Known: c.Roll.Person(person), rows: all}, true
}

// Meant is somebody whom words mean.
type Meant struct {
	Words string
	Known model.Known
	rows  map[int64]int64
}

// Times is in how many places of the programme the words stand.
func (m Meant) Times() int { return len(m.rows) }

// Settle puts whoever is meant in the place of all these words, in one deed.
func (c *Cells) Settle(m Meant) *model.Several { return c.Settling(m.rows) }

// Settling puts people in the place of words, as Fitting has found them, in one deed. It counts the places, as
// whoever ticks them does. Where two meet, whoever has a seat on the other side stands there.
func (c *Cells) Settling(fit map[int64]int64) *model.Several {
	people := slices.Compact(slices.Sorted(maps.Values(fit)))
	out := &model.Several{Verb: model.Label{Verb: "settle-names", Args: []model.Text{model.Plain(strconv.Itoa(len(fit)))}}}
	if len(people) == 1 {
		out.Verb = model.Label{Verb: "settle-words", Args: []model.Text{c.Roll.Person(people[0]).Person.Name}}
	}
	for i := range c.Programme.Items {
		it := &c.Programme.Items[i]
		met, across, changes := map[model.Side]bool{}, map[model.Side][]model.Participation{}, map[model.Side]*model.Participate{}
		for _, side := range model.Sides {
			was := c.Programme.Side(it, side)
			change := &model.Participate{Item: it.ID, Side: side, Was: model.AllSeen(was)}
			changes[side] = change
			for _, p := range was {
				if person, ok := fit[p.ID]; ok {
					met[side] = true
					if n, led := words.Head(p.Name.In(c.Lang)); led && p.Plus == 0 {
						p.Plus = n
					}
					p.PersonID, p.Name = &person, nil
					if of := c.sits(person); of != "" && of != side {
						p.Row, p.Side = model.Row{}, of
						met[of], across[of] = true, append(across[of], p.Participation)
						continue
					}
				}
				change.Who = append(change.Who, p.Participation)
			}
		}
		for _, side := range model.Sides {
			if changes[side].Who = append(changes[side].Who, across[side]...); met[side] {
				out.Changes = append(out.Changes, changes[side])
			}
		}
	}
	return out
}

// sits is the side on which somebody has a seat where two meet, "" where that is none or not one.
func (c *Cells) sits(person int64) (side model.Side) {
	for _, s := range c.Programme.Seats {
		if s.PersonID == nil || *s.PersonID != person || c.Programme.Event.ManyMeet() {
			continue
		}
		of := c.Programme.Delegations[s.DelegationID].Side
		if side != "" && of != side {
			return ""
		}
		side = of
	}
	return side
}

// Wordings are the words by which somebody takes part anywhere in the programme, each once: whoever
// was typed in one row is typed again in the next.
func (c *Cells) Wordings() []string {
	var out []string
	met := map[string]bool{}
	for i := range c.Programme.Items {
		for _, p := range c.Programme.Who[c.Programme.Items[i].ID] {
			s := p.Name.In(c.Lang)
			if key := words.Fold(s); p.Worded() && key != "" && !met[key] {
				met[key] = true
				out = append(out, s)
			}
		}
	}
	return out
}

// Worded are the parts of the cell of a side, or of a place, that are words alone, and stand for nobody and nothing
// that a register has.
func (c *Cells) Worded(it *model.Item, col Column) []string {
	if s := it.Place.In(c.Lang); col == ColPlace && s != "" && !it.Placed() {
		return []string{s}
	}
	side, ok := sideOf(col)
	if !ok {
		return nil
	}
	var out []string
	for _, p := range c.Programme.Who[it.ID] {
		if s := p.Name.In(c.Lang); p.Side == side && p.Worded() && s != "" {
			out = append(out, s)
		}
	}
	return out
}

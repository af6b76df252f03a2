package typed

import (
	"slices"

	"chancery/model"
	"chancery/words"
)

// Where several bear a name, it means nobody until somebody says who is meant: by taking one of them
// from a list, or by the office behind the name.

// bearers are all who are called just so: of those who have to do with the visit where some are, else
// of all who are known. By a given or a family name alone they are those of the visit who have it.
func (c *Cells) bearers(name string) []model.Known {
	key := words.Fold(name)
	if !c.Roll.shared[key] {
		return c.partly(key)
	}
	called := func(p *model.Person) bool { return isText(p.Name, key) || isText(p.Aliases, key) }
	var here, all []model.Known
	for _, k := range c.Roll.known {
		if !called(&k.Person) {
			continue
		}
		all = append(all, k)
		if _, ok := c.Programme.People[k.Person.ID]; ok {
			here = append(here, k)
		}
	}
	if len(here) > 0 {
		return here
	}
	return all
}

// partly are those of the visit of whose name words are a part.
func (c *Cells) partly(key string) (out []model.Known) {
	for _, k := range c.Roll.known {
		if _, here := c.Programme.People[k.Person.ID]; here && len(key) > 1 && (hasWords(k.Person.Name, key) || hasWords(k.Person.Aliases, key)) {
			out = append(out, k)
		}
	}
	return out
}

// Shared are those of whom a name that is typed may mean each, where nothing says which.
func (c *Cells) Shared(said string) []model.Known {
	name, _ := cutManner(said)
	if _, ok := c.meant(name); ok || c.stands(name) {
		return nil
	}
	if list := c.bearers(name); len(list) > 1 {
		return list
	}
	return nil
}

// byOffice is the one of a name, perhaps of several, whose office stands behind it: Jānis Bērziņš
// (President of Latvia).
func (c *Cells) byOffice(said string) (model.Known, bool) {
	name, office := CutPerson(said)
	if office == "" {
		return model.Known{}, false
	}
	list := c.bearers(name)
	if k, ok := c.meant(name); ok { // be it by the family name alone
		list = []model.Known{c.Roll.Person(k.Person.ID)}
	}
	key := words.Fold(office)
	list = slices.DeleteFunc(list, func(k model.Known) bool {
		return !c.holds(&k, key)
	})
	if len(list) != 1 {
		return model.Known{}, false
	}
	return list[0], true
}

// officed says that a text is somebody with the office behind the name.
func (c *Cells) officed(said string) bool {
	_, ok := c.byOffice(said)
	return ok
}

// titles are what a person is called in the seats of the visit, and what they are while it lasts.
func (c *Cells) titles(person int64) (out []model.Text) {
	for _, t := range c.Programme.Tenures {
		if t.PersonID == person {
			out = append(out, c.Programme.Offices[t.OfficeID].Title)
		}
	}
	for _, s := range c.Programme.Seats {
		if s.PersonID != nil && *s.PersonID == person {
			out = append(out, s.Title)
		}
	}
	return out
}

// Pick says whom the last name of a text means that was taken from a list.
func (c *Cells) Pick(text string, person int64) {
	_, name := c.Naming(text)
	name, _ = cutManner(name)
	c.Picked = map[string]int64{words.Fold(name): person}
}

// taken is whoever of several of a name was taken from a list.
func (c *Cells) taken(name string) (model.Known, bool) {
	id, ok := c.Picked[words.Fold(name)]
	if !ok {
		return model.Known{}, false
	}
	return c.Roll.Person(id), true
}

// picked are those who stand in a cell, each whom somebody has been taken for in their place as that
// person: words that nobody was meant by, or another of the same name. Where the name is typed once
// more than it stood, it is somebody besides.
func (c *Cells) picked(text string, was []model.Participant) []model.Participant {
	if len(c.Picked) == 0 {
		return was
	}
	times := map[string]int{}
	for _, piece := range split(text) {
		name, _ := cutManner(piece)
		times[words.Fold(name)]++
	}
	was = slices.Clone(was)
	for key, id := range c.Picked {
		var stood []int
		for i := range was {
			if isText(was[i].Called, key) {
				stood = append(stood, i)
			}
		}
		if len(stood) > 0 && times[key] == len(stood) {
			p := &was[stood[len(stood)-1]].Participation
			p.PersonID, p.Name, p.GroupID, p.SeatID = &id, nil, nil, nil
		}
	}
	return was
}

// stood says that a change leaves in its side whoever is there.
func (c *Cells) stood(change *model.Participate) bool {
	was := slices.DeleteFunc(slices.Clone(c.Programme.Who[change.Item]), func(p model.Participation) bool { return p.Side != change.Side })
	return len(change.Groups) == 0 && slices.EqualFunc(was, change.Who, func(a, b model.Participation) bool {
		return a.ID == b.ID && a.Worded() == b.Worded() && samePerson(a.PersonID, b.PersonID) && samePerson(a.GroupID, b.GroupID) && samePerson(a.DelegationID, b.DelegationID)
	})
}

func samePerson(a, b *int64) bool { return a == b || a != nil && b != nil && *a == *b }

// Bearer is somebody whom words in a cell may mean, and who takes part in its side once these are
// taken for it.
type Bearer struct {
	Words string
	Known model.Known
	Put   *model.Participate
}

// Bearers are those whom the words of a side of an item may mean, where several are called so.
func (c *Cells) Bearers(it *model.Item, side model.Side) (out []Bearer) {
	was := c.Programme.Side(it, side)
	for i, p := range was {
		if !p.Worded() {
			continue
		}
		said := p.Name.In(c.Lang)
		for _, k := range c.Shared(said) {
			put := &model.Participate{Item: it.ID, Side: side, Was: model.AllSeen(was)}
			for _, one := range was {
				put.Who = append(put.Who, one.Participation)
			}
			put.Who[i].PersonID, put.Who[i].Name = &k.Person.ID, nil
			out = append(out, Bearer{said, k, put})
		}
	}
	return out
}

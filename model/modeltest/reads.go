package modeltest

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
)

// What a test asks of the diary, through the unit itself.

func (o *office) get(r model.Record, id int64) {
	o.Helper()
	o.do(look(func(u model.Unit) error { return u.Get(r, id) }))
}

func (o *office) there(r model.Record, id int64) bool {
	return o.Do(look(func(u model.Unit) error { return u.Get(r, id) })) == nil
}

func (o *office) children(of model.Record, id int64, into any) {
	o.Helper()
	of.Head().ID = id
	o.do(look(func(u model.Unit) error { return u.Children(of, into) }))
}

func (o *office) item(id int64) (it model.Item) {
	o.Helper()
	o.get(&it, id)
	return it
}

func (o *office) seen(r model.Record, id int64) model.Seen {
	o.Helper()
	o.get(r, id)
	return model.SeenOf(r)
}

func (o *office) itemSeen(ids ...int64) (out []model.Seen) {
	o.Helper()
	for _, id := range ids {
		out = append(out, o.seen(&model.Item{}, id))
	}
	return out
}

func (o *office) items(event int64) (out []model.Item) {
	o.Helper()
	o.children(&model.Event{}, event, &out)
	model.SortItems(out)
	return out
}

func (o *office) delegations(event int64) (out []model.Delegation) {
	o.Helper()
	o.children(&model.Event{}, event, &out)
	return out
}

func (o *office) seats(delegation int64) (out []model.Seat) {
	o.Helper()
	o.children(&model.Delegation{}, delegation, &out)
	return out
}

// who takes part in an item, in order: on both sides, or on one.
func (o *office) who(item int64, sides ...model.Side) (out []model.Participation) {
	o.Helper()
	o.children(&model.Item{}, item, &out)
	slices.SortStableFunc(out, func(a, b model.Participation) int {
		return cmp.Or(cmp.Compare(slices.Index(model.Sides, a.Side), slices.Index(model.Sides, b.Side)), cmp.Compare(a.Pos, b.Pos))
	})
	return slices.DeleteFunc(out, func(p model.Participation) bool { return len(sides) > 0 && !slices.Contains(sides, p.Side) })
}

func (o *office) tenures(person int64) (out []model.Tenure) {
	o.Helper()
	o.children(&model.Person{}, person, &out)
	return out
}

func (o *office) setting(name string) model.Text {
	o.Helper()
	var s model.Setting
	o.do(look(func(u model.Unit) (err error) { s, _, err = u.Setting(name); return err }))
	return s.Value
}

// read is the programme of an event, as papers have it.
func (o *office) read(event int64) model.Programme {
	o.Helper()
	p := model.Programme{Who: map[int64][]model.Participation{}, Delegations: map[int64]model.Delegation{}, Seats: map[int64]model.Seat{},
		Groups: map[int64]model.Group{}, People: map[int64]model.Person{}, Parties: map[int64]model.Party{}, Items: o.items(event), Revision: o.Revision()}
	o.get(&p.Event, event)
	p.Accesses = map[int64][]model.Access{}
	for i := range p.Items {
		p.Who[p.Items[i].ID] = o.who(p.Items[i].ID)
		var further []model.Access
		o.children(&model.Item{}, p.Items[i].ID, &further)
		p.Accesses[p.Items[i].ID] = further
	}
	var groups []model.Group
	o.children(&model.Event{}, event, &groups)
	for _, g := range groups {
		var members []model.Member
		o.children(&model.Group{}, g.ID, &members)
		p.Groups[g.ID], p.Members = g, append(p.Members, members...)
	}
	for _, d := range o.delegations(event) {
		var party model.Party
		o.get(&party, d.PartyID)
		p.Delegations[d.ID], p.Parties[party.ID] = d, party
		for _, s := range o.seats(d.ID) {
			p.Seats[s.ID] = s
			if s.PersonID != nil {
				var person model.Person
				o.get(&person, *s.PersonID)
				p.People[person.ID] = person
			}
		}
	}
	return p
}

// copied are items as somebody copies them.
func (o *office) copied(ids ...int64) (out []model.Copied) {
	o.Helper()
	p := o.read(o.item(ids[0]).EventID)
	for _, id := range ids {
		one := model.Copied{Item: o.item(id), Accesses: p.Accesses[id]}
		for _, side := range model.Sides {
			one.Who = append(one.Who, p.Side(&one.Item, side)...)
		}
		out = append(out, one)
	}
	return out
}

// hours are items as a programme prints them.
func (o *office) hours(ids ...int64) string {
	o.Helper()
	var out []string
	for _, id := range ids {
		it := o.item(id)
		out = append(out, it.Start.Clock()+"–"+it.End.Clock())
	}
	return strings.Join(out, " ")
}

// titles of items, in the order given.
func titles(items []model.Item) string {
	var out []string
	for i := range items {
		out = append(out, items[i].Title.In())
	}
	return strings.Join(out, ", ")
}

// same makes sure that a test got what it wants.
func same[T comparable](o *office, what string, got, want T) {
	o.Helper()
	if got != want {
		o.Errorf("%s: %v, want %v", what, got, want)
	}
}

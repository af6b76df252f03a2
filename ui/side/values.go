package side

import (
	"slices"
	"strconv"

	"chancery/model"
)

// value is one that a criterion may have, and what it is called.
type value struct{ key, name string }

// values are those of a criterion that occur on show, and those ticked, in the
// order of the field or of the alphabet.
func (f *Filter) values(by model.Criterion) []value {
	keys := slices.Clone(f.kept.Criteria.Ticked[by])
	seen := map[string]bool{}
	for _, k := range keys {
		seen[k] = true
	}
	all, span, some := f.host.Whole(), f.host.Shown().Span, false
	for i := range all {
		e := &all[i]
		if !e.Ref.IsItem() || !e.Span().Overlaps(span) {
			continue
		}
		some = true
		for _, k := range e.Values(by) {
			if !seen[k] {
				seen[k] = true
				keys = append(keys, k)
			}
		}
	}
	if by == model.ByPress && some { // asked for also where nobody has said it of an item yet
		for _, p := range append([]model.Press{model.MayAttend}, model.Presses...) {
			if k := string(p); k != "" && !seen[k] {
				keys = append(keys, k)
			}
		}
	}
	list, rank, less := f.named(by, keys), ranks(by), f.host.Words().Less
	slices.SortFunc(list, func(a, b value) int {
		switch {
		case rank[a.key] != rank[b.key]:
			return rank[a.key] - rank[b.key]
		case less(a.name, b.name):
			return -1
		}
		return 1
	})
	return list
}

// ranks are the places of the values of a criterion that has an order of its own.
func ranks(by model.Criterion) map[string]int {
	switch by {
	case model.ByKind:
		return order(model.ItemKinds)
	case model.ByStatus:
		return order(model.ItemStatuses)
	case model.ByAudience:
		return order(model.Audiences)
	case model.ByPress:
		return order(model.Presses)
	case model.ByMarking:
		return order(model.Markings)
	}
	return nil
}

func order[T ~string](list []T) map[string]int {
	out := map[string]int{}
	for i, v := range list {
		out[string(v)] = i
	}
	return out
}

// named are the values of a criterion with what they are called, without those
// that no register has any longer.
func (f *Filter) named(by model.Criterion, keys []string) []value {
	var out []value
	for _, k := range keys {
		if n := f.nameOf(by, k); n != "" {
			out = append(out, value{k, n})
		}
	}
	return out
}

func (f *Filter) nameOf(by model.Criterion, key string) string {
	say := f.host.Words()
	if by == model.ByPress && key == model.MayAttend {
		return say.Say("ui.filter.may-attend")
	}
	switch by {
	case model.ByKind, model.ByStatus:
		return say.Say("item." + string(by) + "." + key)
	case model.ByAudience, model.ByMarking, model.ByPress:
		return say.Say(string(by) + "." + key)
	case model.ByParty:
		return say.Country(key)
	}
	id, _ := strconv.ParseInt(key, 10, 64) // only registers write digits
	if by == model.ByPerson {
		return f.person(id)
	}
	regs, err := f.host.Reading().Registers()
	if err != nil {
		return ""
	}
	venue := func(id int64) string {
		i := slices.IndexFunc(regs.Venues, func(v model.Venue) bool { return v.ID == id })
		if i < 0 {
			return ""
		}
		return say.Text(regs.Venues[i].Name)
	}
	if by == model.ByVenue {
		return venue(id)
	}
	i := slices.IndexFunc(regs.Rooms, func(r model.Room) bool { return r.ID == id })
	if i < 0 {
		return ""
	}
	r := &regs.Rooms[i]
	return say.Text(r.Name) + " (" + venue(r.VenueID) + ")" // halls are called alike in many houses
}

// roll are the names of people, read once for each state of the diary.
type roll struct {
	last  int64
	names map[int64]string
}

func (f *Filter) person(id int64) string {
	if last := f.host.Reading().Last(); f.roll.names == nil || f.roll.last != last {
		known, err := f.host.Reading().People()
		if err != nil {
			return ""
		}
		f.roll = roll{last, make(map[int64]string, len(known))}
		for i := range known {
			f.roll.names[known[i].Person.ID] = f.host.Words().Text(known[i].Person.Name)
		}
	}
	return f.roll.names[id]
}

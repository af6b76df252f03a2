package ui

import (
	"slices"
	"strconv"

	"chancery/model"
)

// valueName is what a value of a criterion is called; "" when a register no
// longer has it.
func (w *Window) valueName(by model.Criterion, key string) string {
	id, _ := strconv.ParseInt(key, 10, 64) // only registers write digits
	var err error
	var name model.Text
	switch by {
	case model.ByKind, model.ByStatus:
		return w.words.Say("item." + string(by) + "." + key)
	case model.ByAudience, model.ByMarking:
		return w.words.Say(string(by) + "." + key)
	case model.ByParty:
		return w.words.Country(key)
	case model.ByPerson:
		var p model.Person
		err, name = w.desk.Get(&p, id), p.Name
	case model.ByVenue:
		var v model.Venue
		err, name = w.desk.Get(&v, id), v.Name
	case model.ByRoom:
		var r, v = model.Room{}, model.Venue{}
		if err = w.desk.Get(&r, id); err == nil {
			err = w.desk.Get(&v, r.VenueID)
		}
		if err == nil {
			return w.words.Text(r.Name) + " (" + w.words.Text(v.Name) + ")" // halls are called alike in many houses
		}
	}
	if err != nil {
		return ""
	}
	return w.words.Text(name)
}

// values are the keys of a criterion that occur on show, and those ticked, in
// the order of the field or of the alphabet.
func (w *Window) values(by model.Criterion) []string {
	keys := slices.Clone(w.memory.Criteria.Ticked[by])
	seen := map[string]bool{}
	for _, k := range keys {
		seen[k] = true
	}
	for i := range w.pool.list {
		e := &w.pool.list[i]
		if !e.Ref.IsItem() || !e.Span().Overlaps(w.pool.span) {
			continue
		}
		for _, k := range e.Values(by) {
			if !seen[k] {
				seen[k] = true
				keys = append(keys, k)
			}
		}
	}
	rank := map[string]int{}
	for i, k := range model.ItemKinds {
		rank[string(k)] = i
	}
	for i, s := range model.ItemStatuses {
		rank[string(s)] = i
	}
	for i, a := range model.Audiences {
		rank[string(a)] = i
	}
	if by == model.ByMarking {
		for i, m := range model.Markings {
			rank[string(m)] = i
		}
	}
	slices.SortFunc(keys, func(a, b string) int {
		switch {
		case rank[a] != rank[b]:
			return rank[a] - rank[b]
		case w.words.Less(w.valueName(by, a), w.valueName(by, b)):
			return -1
		}
		return 1
	})
	return keys
}

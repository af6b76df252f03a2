package model

import (
	"slices"
	"strings"

	"chancery/model/civil"
)

// Of are the people of a state or organisation, and behind them those of whom nobody said whose they are.
func Of(people []Known, party int64) (out []Person) {
	var nobodys []Person
	for i := range people {
		switch p := &people[i].Person; {
		case p.PartyID == nil:
			nobodys = append(nobodys, *p)
		case *p.PartyID == party:
			out = append(out, *p)
		}
	}
	return append(out, nobodys...)
}

// Others are the people of the register who are of another state or organisation, each by their whole name alone.
func Others(people []Known, party int64) (out []Person) {
	for i := range people {
		if p := people[i].Person; p.PartyID != nil && *p.PartyID != party {
			p.PartyID = nil
			out = append(out, p)
		}
	}
	return out
}

// Names says that one of those people stands in what somebody typed of a contact.
func (p *Past) Names(people []Person) bool {
	return slices.ContainsFunc(people, func(who Person) bool { return namedIn(p.Title, &who) })
}

// Called are people, by name and by family name, and the towns of venues: what a line of a visit
// of before may name.
func Called(people []Person, venues []Venue) (out []Text) {
	for i := range people {
		out = append(out, people[i].Family, people[i].Name)
	}
	for i := range venues {
		out = append(out, venues[i].City)
	}
	return out
}

// Naming says of a contact that somebody typed whom it was with: the first of those people
// whose family name stands in it, and what they held on that day.
func (p *Past) Naming(people []Person, tenures []Tenure) {
	for i := range people {
		who := &people[i]
		if !namedIn(p.Title, who) {
			continue
		}
		p.Who = who.ID
		for _, t := range tenures {
			if at, err := civil.Resolve(string(p.Day)+"T12:00", "UTC", 0); err == nil && t.PersonID == who.ID && t.Runs(at.At) {
				p.Office = t.OfficeID
			}
		}
		return
	}
}

// namedIn says that the family name of somebody stands in a text as words of their own; the whole name of one of
// whom nobody said whose they are.
func namedIn(t Text, who *Person) bool {
	family := who.Family
	if family.Empty() || who.PartyID == nil {
		family = who.Name
	}
	for _, said := range t {
		for _, name := range family {
			if key := nameKey(name); key != "" && strings.Contains(" "+strings.NewReplacer(",", " ", "(", " ", ")", " ", ".", " ").Replace(nameKey(said))+" ", " "+key+" ") {
				return true
			}
		}
	}
	return false
}

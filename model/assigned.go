package model

import (
	"slices"
	"strings"
)

// Joining is what becomes of somebody who is to take part in an item.
type Joining string

const (
	arrives   Joining = "comes" // is added
	Returns   Joining = "back"  // was kept away by name, and comes now
	ThereNow  Joining = "there" // takes part already, by a row of their own
	ThereWith Joining = "with"  // takes part already, with a delegation or a group
	NotThen   Joining = "away"  // is not expected at that hour: declined, or was replaced
)

// Assigned is what would become of an item if some took part in it besides those who do.
type Assigned struct {
	Item         int64
	How          []Joining     // of each that was asked for
	With         Participation // the delegation or group with which somebody is there already
	Takes, Would int           // places of the room, as it is and as it would be
	Room         int           // places that there are, 0 where nobody said

	was, now []Participation
}

// Changes says whether anything would.
func (a *Assigned) Changes() bool {
	return slices.ContainsFunc(a.How, func(h Joining) bool { return h == arrives || h == Returns })
}

// Sum is in how many items some are new, are there already, and are not expected.
type Sum struct{ New, There, Away int }

// SumOf counts the items of a plan.
func SumOf(plan []Assigned) (s Sum) {
	for i := range plan {
		switch a := &plan[i]; {
		case a.Changes():
			s.New++
		case slices.ContainsFunc(a.How, func(h Joining) bool { return h == ThereNow || h == ThereWith }):
			s.There++
		default:
			s.Away++
		}
	}
	return s
}

// Over says that more would take part than the room holds.
func (a *Assigned) Over() bool { return crowded(a.Would, a.Room) }

// crowded says that more places are needed than a room has, where anybody has said how many those are.
func crowded(takes, holds int) bool { return holds > 0 && takes > holds }

// Assigning plans for each item what becomes of it if those of the rows take part as well.
// Whoever is there already, by name or with others, is not there twice.
func (p *Programme) Assigning(rows []Participation) []Assigned {
	all := p.assembly()
	out := make([]Assigned, 0, len(p.Items))
	for i := range p.Items {
		it := &p.Items[i]
		a := Assigned{Item: it.ID, was: p.Who[it.ID], now: slices.Clone(p.Who[it.ID])}
		a.Takes = all.places(a.was, it.Start.At)
		if it.RoomID != nil {
			a.Room = p.Rooms[*it.RoomID].Capacity
		}
		for _, r := range rows {
			r.ItemID = it.ID
			a.How = append(a.How, a.take(all, r, it.Start.At))
		}
		a.Would = all.places(a.now, it.Start.At)
		out = append(out, a)
	}
	return out
}

// take puts a row among those of an item, unless whoever it is about is there.
func (a *Assigned) take(all *Assembly, r Participation, at int64) Joining {
	if seat, ok := all.Seats[keyOf(r.SeatID)]; ok && !seat.Comes(at) {
		return NotThen
	}
	if i := slices.IndexFunc(a.now, func(w Participation) bool { return all.alike(&w, &r) }); i >= 0 {
		if a.now[i].Mode != Absent {
			return ThereNow
		}
		a.now[i].Role, a.now[i].Mode, a.now[i].Plus = r.Role, r.Mode, r.Plus
		return Returns
	}
	if with, ok := all.company(a.now, &r, at); ok {
		a.With = with
		return ThereWith
	}
	a.now = append(a.now, r)
	return arrives
}

// alike says that two rows are about the same: the same delegation, group or somebody.
func (a *Assembly) alike(w, r *Participation) bool {
	one, named := a.named(*w)
	other, names := a.named(*r)
	switch {
	case named || names:
		return named && names && one.whom() == other.whom()
	case r.DelegationID != nil:
		return keyOf(w.DelegationID) == *r.DelegationID
	case r.GroupID != nil:
		g := a.Groups[*r.GroupID]
		return keyOf(w.GroupID) == *r.GroupID && a.sideIn(&g, w) == a.sideIn(&g, r)
	}
	return w.Worded() && r.Worded() && w.Side == r.Side && sharesWords(w.Name, r.Name)
}

// sharesWords says that two texts read the same in a language.
func sharesWords(a, b Text) bool {
	for l, s := range a {
		if s != "" && strings.EqualFold(s, b[l]) {
			return true
		}
	}
	return false
}

// company is with what all whom a row means take part already. Whoever is to come with so
// and so many brings more than are there.
func (a *Assembly) company(who []Participation, r *Participation, at int64) (Participation, bool) {
	there := map[spot]Participation{}
	for _, o := range a.Attending(who, at) {
		there[o.whom()] = o.Participation
	}
	var with Participation
	meant := a.Attending([]Participation{*r}, at)
	for _, one := range meant {
		by, ok := there[one.whom()]
		if !ok {
			return Participation{}, false
		}
		if by.DelegationID != nil || by.GroupID != nil {
			with = by
		}
	}
	return with, len(meant) > 0 && r.Plus == 0
}

// places is how many places those of some rows need in a room: whoever attends in it,
// those who come with them and are not known, and each name that was only typed.
func (a *Assembly) places(who []Participation, at int64) int {
	return a.placesOf(a.Attending(who, at), who, at)
}

func (a *Assembly) placesOf(there []Attendee, who []Participation, at int64) int {
	n := 0
	for _, one := range there {
		onVideo := func(s Seat) bool { return s.Status == OnVideo } // for the whole visit, whatever brings them to the item
		if one.Mode != ByVideo && !onVideo(a.Seats[one.Seat]) && !slices.ContainsFunc(a.held[one.Person], onVideo) {
			n++
		}
	}
	for _, w := range who {
		if w.Mode == Absent || w.Mode == ByVideo {
			continue
		}
		if n += a.unnamed(w, at); !w.Name.Empty() {
			n++
		}
	}
	return n
}

// sides are the sides of an item that change, each as it was seen.
func (a *Assigned) sides() []Participate {
	var out []Participate
	for _, side := range Sides {
		c := Participate{Item: a.Item, Side: side}
		of := func(list []Participation) []Participation {
			return slices.DeleteFunc(slices.Clone(list), func(w Participation) bool { return w.Side != side })
		}
		was := of(a.was)
		c.Who, c.Was = of(a.now), AllSeen(was)
		back := func(w Participation) bool {
			return w.Mode == Absent && !slices.ContainsFunc(c.Who, func(now Participation) bool { return now.ID == w.ID && now.Mode == Absent })
		}
		if len(c.Who) > len(was) || slices.ContainsFunc(was, back) {
			out = append(out, c)
		}
	}
	return out
}

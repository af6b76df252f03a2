package model

import "strings"

// dropSeat takes a seat away, and what groups say of it. One that takes part in an item
// stays, and it is said where.
func dropSeat(u Unit, event int64, s *Seat) error {
	name, err := seatName(u, s)
	if err != nil {
		return err
	}
	if err := unless(u, event, name, func(p *Participation) bool { return keyOf(p.SeatID) == s.ID }); err != nil {
		return err
	}
	groups, err := groupsOf(u, event)
	if err != nil {
		return err
	}
	for i := range groups {
		if err := dropMembers(u, &groups[i], func(m *Member) bool { return keyOf(m.SeatID) == s.ID }); err != nil {
			return err
		}
	}
	return u.Delete(s)
}

func dropMembers(u Unit, g *Group, of func(*Member) bool) error {
	list, err := membersOf(u, g.ID)
	if err != nil {
		return err
	}
	for i := range list {
		if of(&list[i]) {
			if err := u.Delete(&list[i]); err != nil {
				return err
			}
		}
	}
	return nil
}

// mostTold is how many items a refusal names.
const mostTold = 4

// unless refuses when something takes part in items of an event, and says in which.
func unless(u Unit, event int64, name Text, takesPart func(*Participation) bool) error {
	items, err := itemsOf(u, event)
	if err != nil {
		return err
	}
	var in []string
	for i := range items {
		who, err := participationsOf(u, items[i].ID)
		if err != nil {
			return err
		}
		for j := range who {
			if takesPart(&who[j]) {
				in = append(in, items[i].Title.In())
				break
			}
		}
	}
	if len(in) == 0 {
		return nil
	}
	if len(in) > mostTold {
		in = append(in[:mostTold], "…")
	}
	return Refuse("model.takes-part", name.In(), strings.Join(in, "; "))
}

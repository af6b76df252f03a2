package model

import "chancery/model/civil"

// Drifted says that an item's hours are other instants by the rules of clocks in
// use now than by those it was entered under, and which. The hours were agreed
// and stay; what moves is when that is for everybody else.
func (it *Item) Drifted() (start, end civil.Moment, drifted bool) {
	start, end = derived(it.Start), derived(it.End)
	return start, end, start.At != it.Start.At || end.At != it.End.At
}

// derived is the instant by the rules in use. A time that they skip stays what it
// was: nobody can be there then, and whoever edits it is told.
func derived(m civil.Moment) civil.Moment {
	if m.IsZero() {
		return m
	}
	now, err := civil.Resolve(m.Local, m.Zone, m.Off)
	if err != nil {
		return m
	}
	return now
}

// FollowRules derives the instants of items anew, in one deed.
type FollowRules struct {
	Items []Seen
	Rules string // version of the time zone database, for the label
}

func (c *FollowRules) Label() Label {
	return Label{Verb: "clocks", Args: []Text{Plain(c.Rules)}}
}

func (c *FollowRules) Apply(u Unit) error {
	for _, seen := range c.Items {
		var it Item
		if err := read(u, &it, seen); err != nil {
			return err
		}
		it.Start, it.End, _ = it.Drifted()
		if err := u.Put(&it); err != nil {
			return err
		}
	}
	return nil
}

package model

import (
	"cmp"
	"slices"

	"chancery/model/civil"
)

// Access is how the press may come to an item, besides the first way, which stands in the
// item itself: a pool of its own, at another place or hour. Hours are of the day of the
// item, 15:04 or "" when not said.
type Access struct {
	Row
	ItemID      int64  `gorm:"column:item_id" ref:"items,owner" audience:"public" in:"-"`
	Press       Press  `audience:"public" in:"inspector,papers"`
	Pool        string `audience:"press" in:"inspector,papers"` // its number or name: 2, 9A
	Quota       Text   `audience:"press" in:"inspector,search,papers"`
	Note        Text   `audience:"press" in:"inspector,search,papers"`
	CallAt      string `audience:"press" in:"inspector,papers"`
	GatherAt    string `audience:"press" in:"inspector,papers"`
	GatherPlace Text   `audience:"press" in:"inspector,search,papers"`
	LatestAt    string `audience:"press" in:"inspector,papers"` // nobody is let in later
	BusAt       string `audience:"press" in:"inspector,papers"`
	BusPlace    Text   `audience:"press" in:"inspector,search,papers"`
	Pos         int64  `audience:"public" in:"-"`
}

func (Access) TableName() string { return "accesses" }

// Check refuses an access that must not be saved.
func (a *Access) Check() error {
	switch {
	case a.Press == PressNone || !oneOf(a.Press, Presses):
		return wrong("Press", "model.choice", string(a.Press))
	case len(a.Pool) > 40:
		return wrong("Pool", "model.too-long", "40")
	case tooLong(a.Quota, 200):
		return wrong("Quota", "model.too-long", "200")
	}
	for _, at := range a.hours() {
		if !clock(*at) {
			return wrong("GatherAt", "model.clock", *at)
		}
	}
	return nil
}

// hours are those at which the press is to be somewhere.
func (a *Access) hours() []*string { return []*string{&a.CallAt, &a.GatherAt, &a.LatestAt, &a.BusAt} }

// Access is the first of an item, which stands in its own columns.
func (it *Item) Access() Access {
	return Access{ItemID: it.ID, Press: it.Press, Pool: it.PressPool, Quota: it.PressQuota, Note: it.PressNote, CallAt: it.CallAt, GatherAt: it.GatherAt, GatherPlace: it.GatherPlace,
		LatestAt: it.LatestAt, BusAt: it.BusAt, BusPlace: it.BusPlace}
}

// Admit puts an access into the columns of the item.
func (it *Item) Admit(a Access) {
	it.Press, it.PressPool, it.PressQuota, it.PressNote = a.Press, a.Pool, a.Quota, a.Note
	it.CallAt, it.GatherAt, it.GatherPlace, it.LatestAt, it.BusAt, it.BusPlace = a.CallAt, a.GatherAt, a.GatherPlace, a.LatestAt, a.BusAt, a.BusPlace
}

// said says that there is anything to say of an access, in words of its own alone too.
func (a *Access) said() bool {
	words := []Text{a.Note, a.Quota, a.GatherPlace, a.BusPlace}
	return a.Press != PressNone || a.Pool != "" || slices.ContainsFunc(a.hours(), func(at *string) bool { return *at != "" }) ||
		slices.ContainsFunc(words, func(t Text) bool { return !t.Empty() })
}

// Admitted are all accesses of an item of the programme: the first, where anything is said
// of it, and the further ones in order. To what is closed nobody is called, whatever pool and
// hours it had before it was.
func (p *Programme) Admitted(it *Item) []Access {
	var out []Access
	if first := it.Access(); first.said() {
		out = append(out, first)
	}
	out = append(out, p.Accesses[it.ID]...)
	for i, a := range out {
		if a.Press == PressClosed {
			out[i] = Access{Row: a.Row, ItemID: a.ItemID, Press: a.Press, Note: a.Note, Pos: a.Pos}
		}
	}
	return out
}

// followed moves hours of the press by minutes; they stay within the day.
func followed(hours []*string, by int) {
	for _, at := range hours {
		if minute, ok := civil.ParseClock(*at); ok {
			*at = civil.Clock(min(max(minute+by, 0), 24*60-1))
		}
	}
}

// accessesOf are the further accesses of an item, in order.
func accessesOf(u Unit, item int64) ([]Access, error) {
	var out []Access
	err := u.Children(&Item{Row: Row{ID: item}}, &out)
	slices.SortStableFunc(out, func(a, b Access) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	return out, err
}

// alongside moves the further accesses of an item with it.
func alongside(u Unit, was, now *Item) error {
	by := now.Start.Minute() - was.Start.Minute()
	if by == 0 || was.ID == 0 || was.AllDay || now.AllDay {
		return nil
	}
	list, err := accessesOf(u, was.ID)
	if err != nil {
		return err
	}
	for i := range list {
		followed(list[i].hours(), by)
		if err := u.Put(&list[i]); err != nil {
			return err
		}
	}
	return nil
}

// admit makes the further accesses of an item those of a list, in its order.
func admit(u Unit, item int64, list []Access, seen []Seen) error {
	old, err := accessesOf(u, item)
	if err == nil {
		err = same(u, old, seen)
	}
	if err != nil {
		return err
	}
	for i := range old {
		if !slices.ContainsFunc(list, func(a Access) bool { return a.ID == old[i].ID }) {
			if err := u.Delete(&old[i]); err != nil {
				return err
			}
		}
	}
	for i, a := range list {
		a.ItemID, a.Pos = item, int64(i+1)
		if err := u.Put(&a); err != nil {
			return err
		}
	}
	return nil
}

// AccessesSeen are the further accesses of an item as they were seen.
func AccessesSeen(list []Access) []Seen {
	out := make([]Seen, len(list))
	for i := range list {
		out[i] = SeenOf(&list[i])
	}
	return out
}

// anew are accesses that belong to no item yet.
func anew(list []Access) []Access {
	out := slices.Clone(list)
	for i := range out {
		out[i].Row, out[i].ItemID = Row{}, 0
	}
	return out
}

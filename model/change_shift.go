package model

import (
	"cmp"
	"slices"
)

// ShiftItems moves what a shift was planned to move, as one deed. It reckons
// anew: Wish is what was asked, Moves is the plan that was shown, and Items are
// what it was made of. When the programme has changed so that another plan comes
// of the wish, nothing moves, since nobody has agreed to that plan.
type ShiftItems struct {
	Event   int64
	Wish    ShiftWish
	Items   []Seen
	Moves   []Move
	Minutes int // of what goes furthest: less than asked where something stops it
	sum     ShiftSum
	told    int // how many hours somebody sees change
}

// NewShift is what a plan made of items does.
func NewShift(items []Item, w ShiftWish, plan []Shifted) *ShiftItems {
	c := &ShiftItems{Wish: w, Items: AllSeen(items), Moves: movesOf(plan), sum: sumShift(plan, w.Minutes, mostHeld)}
	if len(items) > 0 {
		c.Event = items[0].EventID
	}
	for i := range plan {
		s := &plan[i]
		if s.Told() {
			c.told++
		}
		if by := int(s.Start.At-s.Item.Start.At) / 60; by*by > c.Minutes*c.Minutes {
			c.Minutes = by
		}
	}
	return c
}

// movesOf is what a plan moves.
func movesOf(plan []Shifted) []Move {
	var out []Move
	for i := range plan {
		if s := &plan[i]; s.Moves() {
			out = append(out, Move{Item: s.Item.ID, Rev: s.Item.Rev, Start: s.Start.At, End: s.End.At})
		}
	}
	return out
}

// Told is how many items move as far as anybody can see; all that move where none has an hour.
func (c *ShiftItems) Told() int { return cmp.Or(c.told, len(c.Moves)) }

func (c *ShiftItems) Label() Label {
	return Label{"shift", append([]Text{Plain(itoa(c.Told())), Plain(Signed(c.Minutes))}, c.sum.args()...)}
}

func (c *ShiftItems) Apply(u Unit) error {
	items, err := itemsOf(u, c.Event)
	if err != nil {
		return err
	}
	plan, err := PlanShift(items, c.Wish)
	if err != nil {
		return err
	}
	now := MoveItems{Moves: movesOf(plan), Force: len(c.Wish.Freed) > 0}
	if !slices.EqualFunc(now.Moves, c.Moves, func(a, b Move) bool { return a.Item == b.Item && a.Start == b.Start && a.End == b.End }) {
		if err := same(u, items, c.Items); err != nil {
			return err
		}
		return Refuse("storage.conflict") // the plan was not made of these items
	}
	if err := now.Apply(u); err != nil {
		return err
	}
	return c.unlock(u, now.Moves)
}

// unlock takes the lock off what has moved: its hour is agreed, and no longer for good.
func (c *ShiftItems) unlock(u Unit, moved []Move) error {
	for _, m := range moved {
		var it Item
		if !slices.Contains(c.Wish.Freed, m.Item) {
			continue
		}
		if err := there(u, &it, m.Item); err != nil {
			return err
		}
		if it.Status != Locked {
			continue
		}
		it.Status = Agreed
		if err := u.Put(&it); err != nil {
			return err
		}
	}
	return nil
}

// Signed is a number with its sign, as +15 or −10.
func Signed(n int) string {
	if n < 0 {
		return "−" + itoa(-n)
	}
	return "+" + itoa(n)
}

package model

import (
	"cmp"
	"slices"
	"strconv"
)

// ShiftSum is what a shift does, beside what was asked of it.
type ShiftSum struct {
	Asked  int          // minutes
	Groups []ShiftGroup // those that move alike, the farthest first
	Held   []ShiftHeld  // those that stay where they are, the first of them
	More   int          // how many more of those there are
	Still  int          // those that need not move
}

// ShiftGroup is how many items move by so many minutes; one alone has its title.
type ShiftGroup struct {
	Count, Minutes int
	Title          Text
}

// ShiftHeld is an item that stays, and why.
type ShiftHeld struct {
	Title Text
	Why   Obstacle
}

// mostHeld is how many that stay are told by name of what was done.
const mostHeld = 3

// SumShift sums up a plan, with all that stay.
func SumShift(plan []Shifted, asked int) ShiftSum { return sumShift(plan, asked, len(plan)) }

func sumShift(plan []Shifted, asked, most int) ShiftSum {
	out := ShiftSum{Asked: asked}
	for i := range plan {
		switch s := &plan[i]; {
		case s.Moves() && !s.Told():
		case s.Moves():
			out.group(s.Item.Title, int(s.Start.At-s.Item.Start.At)/60)
		case s.Held == FreeToMove && !s.Short:
			out.Still++
		case len(out.Held) == most:
			out.More++
		case s.Short:
			out.Held = append(out.Held, ShiftHeld{s.Item.Title, HeldUp})
		default:
			out.Held = append(out.Held, ShiftHeld{s.Item.Title, s.Held})
		}
	}
	slices.SortStableFunc(out.Groups, func(a, b ShiftGroup) int { return cmp.Compare(b.Minutes*b.Minutes, a.Minutes*a.Minutes) })
	return out
}

func (s *ShiftSum) group(title Text, minutes int) {
	for i := range s.Groups {
		if g := &s.Groups[i]; g.Minutes == minutes {
			g.Count, g.Title = g.Count+1, nil
			return
		}
	}
	s.Groups = append(s.Groups, ShiftGroup{1, minutes, title})
}

// Whole says that all moves as far as was asked.
func (s *ShiftSum) Whole() bool {
	return len(s.Held) == 0 && s.Still == 0 && len(s.Groups) == 1 && s.Groups[0].Minutes == s.Asked
}

// args are the sum as arguments of a label: four numbers, then three of each group
// and each item that stays.
func (s *ShiftSum) args() []Text {
	if s.Whole() || len(s.Groups) == 0 {
		return nil
	}
	number := func(n int) Text { return Plain(itoa(n)) }
	out := []Text{number(s.Asked), number(s.Still), number(s.More), number(len(s.Groups))}
	for _, g := range s.Groups {
		out = append(out, g.Title, number(g.Count), number(g.Minutes))
	}
	for _, h := range s.Held {
		out = append(out, h.Title, Plain(string(h.Why)), number(0))
	}
	return out
}

// Shift is what the label of a shift tells beyond how far it went; false where all
// went as far as was asked, or the deed is no shift.
func (l Label) Shift() (s ShiftSum, ok bool) {
	if l.Verb != "shift" || len(l.Args) < 6 || len(l.Args)%3 != 0 {
		return s, false
	}
	number := func(t Text) int {
		n, _ := strconv.Atoi(t.In())
		return n
	}
	s = ShiftSum{Asked: number(l.Args[2]), Still: number(l.Args[3]), More: number(l.Args[4])}
	groups := number(l.Args[5])
	for i, a := 0, l.Args[6:]; len(a) > 0; i, a = i+1, a[3:] {
		if i < groups {
			s.Groups = append(s.Groups, ShiftGroup{number(a[1]), number(a[2]), a[0]})
			continue
		}
		s.Held = append(s.Held, ShiftHeld{a[0], Obstacle(a[1].In())})
	}
	return s, true
}

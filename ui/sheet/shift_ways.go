package sheet

import (
	"slices"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// mostWays is how many ways out of a shift that stops are offered at once.
const mostWays = 2

// ways are what can be done about what stops a shift: it is moved all the same, or, when
// somebody has said so, left where it is.
func (f *shift) ways(plan []model.Shifted) []part.Way {
	var list []*model.Shifted
	for i := range plan {
		if s := &plan[i]; len(list) < mostWays && f.way(s) != "" {
			list = append(list, s)
		}
	}
	out := f.asFar(plan)
	for _, s := range list {
		room := shiftWide - 24 - scene.F12b.Width(f.kit.Words.Say(f.way(s), ""))
		title, freed := scene.F12b.Fit(f.kit.Words.Text(s.Item.Title), room), f.freed(s)
		out = append(out, part.Way{Name: f.kit.Words.Say(f.way(s), title), Take: func() { f.free(s.Item.ID, !freed) }})
	}
	return out
}

// asFar is the way out that all go as far as was asked; taken, it keeps its place.
func (f *shift) asFar(plan []model.Shifted) []part.Way {
	name := f.kit.Words.Say("sheet.shift.alike")
	switch sum := model.SumShift(plan, f.wish.Minutes); {
	case f.wish.Alike:
		return []part.Way{{Name: name}}
	case len(plan) == 0 || sum.Whole():
		return nil
	}
	return []part.Way{{Name: name, Take: func() {
		f.alike.Put(true)
		f.wish.Alike = true
		f.preview()
	}}}
}

func (f *shift) freed(s *model.Shifted) bool { return slices.Contains(f.wish.Freed, s.Item.ID) }

// way is what can be done about an item, "" for nothing.
func (f *shift) way(s *model.Shifted) string {
	switch {
	case f.freed(s):
		return "sheet.shift.leave"
	case !s.Stops || s.Item.Status == model.Done || s.Held == model.HeldProtected || s.Held == model.HeldNotInScope:
		return ""
	case s.Held == model.HeldByStatus:
		return "sheet.shift.unlock"
	}
	return "sheet.shift.unanchor"
}

// free lets an item that is fixed move, or no more, and plans anew.
func (f *shift) free(id int64, on bool) {
	f.wish.Freed = slices.DeleteFunc(slices.Clone(f.wish.Freed), func(n int64) bool { return n == id })
	if on {
		f.wish.Freed = append(f.wish.Freed, id)
	}
	f.preview()
}

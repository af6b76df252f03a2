package sheet

import (
	"slices"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// mostWays is how many ways out of a shift that stops are offered at once.
const (
	mostWays = 2
	wayTitle = 100
)

// ways are what can be done about what stops a shift: it is moved all the same, or, when
// somebody has said so, left where it is.
func (f *shift) ways(plan []model.Shifted) []part.Way {
	var out []part.Way
	for i := range plan {
		s := &plan[i]
		freed := slices.Contains(f.wish.Freed, s.Item.ID)
		key := "sheet.shift.leave"
		switch {
		case freed:
		case !s.Stops || s.Item.Status == model.Done || s.Held == model.HeldProtected || s.Held == model.HeldNotInScope:
			continue
		case s.Held == model.HeldByStatus:
			key = "sheet.shift.unlock"
		default:
			key = "sheet.shift.unanchor"
		}
		if len(out) < mostWays {
			out = append(out, part.Way{Name: f.kit.Words.Say(key, scene.F12b.Fit(f.kit.Words.Text(s.Item.Title), wayTitle)), Take: func() { f.free(s.Item.ID, !freed) }})
		}
	}
	return out
}

// free lets an item that is fixed move, or no more, and plans anew.
func (f *shift) free(id int64, on bool) {
	f.wish.Freed = slices.DeleteFunc(slices.Clone(f.wish.Freed), func(n int64) bool { return n == id })
	if on {
		f.wish.Freed = append(f.wish.Freed, id)
	}
	f.preview()
}

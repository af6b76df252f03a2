package ui

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

const filterHeight = 32

// pool is what the filter chooses from on the view that is on show: conflicts
// are looked for in all of it, so that none is hidden.
type pool struct {
	list []model.Entry
	span civil.Span // that is on show
}

// passing are the entries of a list that the filter lets through.
func (w *Window) passing(list []model.Entry) []model.Entry {
	if !w.memory.Criteria.On() {
		return list
	}
	var out []model.Entry
	for i := range list {
		if w.memory.Criteria.Matches(&list[i], words.Fold) {
			out = append(out, list[i])
		}
	}
	return out
}

// filteredOut are the items that the filter leaves out.
func (w *Window) filteredOut(list []model.Entry) map[int64]bool {
	out := map[int64]bool{}
	for i := range list {
		if !w.memory.Criteria.Matches(&list[i], words.Fold) {
			out[list[i].Ref.Item] = true
		}
	}
	return out
}

// counted is how many items of those on show the filter lets through.
func (w *Window) counted() (shown, of int) {
	for i := range w.pool.list {
		if e := &w.pool.list[i]; e.Ref.IsItem() && e.Span().Overlaps(w.pool.span) {
			of++
			if w.memory.Criteria.Matches(e, words.Fold) {
				shown++
			}
		}
	}
	return shown, of
}

// setFilter shows at once what criteria let through.
func (w *Window) setFilter(c model.Criteria) {
	w.memory.Criteria = c
	w.read()
}

func (w *Window) clearFilter() {
	w.setFilter(model.Criteria{})
	w.remember()
	w.focusBoard()
}

func (w *Window) filtered() bool { return w.diary != nil && w.memory.Criteria.On() }

// filterLine says what is ticked: Status Agreed, Proposed; Venue Cotroceni.
func (w *Window) filterLine() string {
	var parts []string
	for _, by := range model.CriterionList {
		var names []string
		for _, key := range w.memory.Criteria.Ticked[by] {
			if n := w.valueName(by, key); n != "" {
				names = append(names, n)
			}
		}
		if len(names) > 0 {
			parts = append(parts, w.words.Say("ui.filter."+string(by))+" "+strings.Join(names, ", "))
		}
	}
	if t := strings.TrimSpace(w.memory.Criteria.Text); t != "" {
		parts = append(parts, w.words.Say("ui.filter.quoted", t))
	}
	return w.words.Say("ui.filtered", strings.Join(parts, "; "))
}

// paintFilter draws the line over the board that says that not everything is
// on show, so that nobody thinks it is gone.
func (w *Window) paintFilter(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.AccentSoft)
	s.Rect(0, size.Height-1, size.Width, 1, c.Line)
	if !w.filtered() {
		return
	}
	off := w.words.Say("ui.filter.clear")
	cw := scene.F12b.Width(off) + 20
	right := size.Width - 10 - cw
	shown, of := w.counted()
	count := w.words.Say("ui.filter.count", strconv.Itoa(shown), strconv.Itoa(of))
	p.Lit(s, 8, 3, right-16, size.Height-7, 6, "filter", 0)
	p.Lit(s, right, 3, cw, size.Height-7, 6, "filter-clear", 0)
	s.In(right+10, 0, size.Height, off, scene.F12b, c.Accent)
	right -= 20 + scene.F12b.Width(count)
	s.In(right, 0, size.Height, count, scene.F12b, c.Text)
	s.Icon(16, 9, 14, scene.FilterIcon, theme.ColorNamePrimary)
	s.In(38, 0, size.Height, scene.F12.Fit(w.filterLine(), right-54), scene.F12, c.Text)
}

func (w *Window) tapFilter(h scene.Hit, _ *desktop.MouseEvent) {
	if h.Kind == "filter-clear" {
		w.clearFilter()
		return
	}
	w.openFilter()
}

// paintFilterButton stands beside the search: both find less in much.
func (w *Window) paintFilterButton(p *scene.Pane, s *scene.Scene, width float32) {
	c := look.Now()
	colour := theme.ColorNameForeground
	if w.filtered() {
		s.RRect(width-44, 14, 32, 32, 7, c.AccentSoft)
		colour = theme.ColorNamePrimary
	}
	p.Lit(s, width-44, 14, 32, 32, 7, "filter", 0)
	s.Icon(width-36, 22, 16, scene.FilterIcon, colour)
}

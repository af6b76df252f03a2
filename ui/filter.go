package ui

import (
	"slices"
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

// valueName is what a value of a criterion is called; "" when a register no
// longer has it.
func (w *Window) valueName(by model.Criterion, key string) string {
	id, _ := strconv.ParseInt(key, 10, 64) // only registers write digits
	var err error
	var name model.Text
	switch by {
	case model.ByKind, model.ByStatus:
		return w.words.Say("item." + string(by) + "." + key)
	case model.ByAudience:
		return w.words.Say("audience." + key)
	case model.ByParty:
		return w.words.Country(key)
	case model.ByPerson:
		var p model.Person
		err, name = w.desk.Get(&p, id), p.Name
	case model.ByVenue:
		var v model.Venue
		err, name = w.desk.Get(&v, id), v.Name
	case model.ByRoom:
		var r, v = model.Room{}, model.Venue{}
		if err = w.desk.Get(&r, id); err == nil {
			err = w.desk.Get(&v, r.VenueID)
		}
		if err == nil {
			return w.words.Text(r.Name) + " (" + w.words.Text(v.Name) + ")" // halls are called alike in many houses
		}
	}
	if err != nil {
		return ""
	}
	return w.words.Text(name)
}

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

// values are the keys of a criterion that occur on show, and those ticked, in
// the order of the field or of the alphabet.
func (w *Window) values(by model.Criterion) []string {
	keys := slices.Clone(w.memory.Criteria.Ticked[by])
	seen := map[string]bool{}
	for _, k := range keys {
		seen[k] = true
	}
	for i := range w.pool.list {
		e := &w.pool.list[i]
		if !e.Ref.IsItem() || !e.Span().Overlaps(w.pool.span) {
			continue
		}
		for _, k := range e.Values(by) {
			if !seen[k] {
				seen[k] = true
				keys = append(keys, k)
			}
		}
	}
	rank := map[string]int{}
	for i, k := range model.ItemKinds {
		rank[string(k)] = i
	}
	for i, s := range model.ItemStatuses {
		rank[string(s)] = i
	}
	for i, a := range model.Audiences {
		rank[string(a)] = i
	}
	slices.SortFunc(keys, func(a, b string) int {
		switch {
		case rank[a] != rank[b]:
			return rank[a] - rank[b]
		case w.words.Less(w.valueName(by, a), w.valueName(by, b)):
			return -1
		}
		return 1
	})
	return keys
}

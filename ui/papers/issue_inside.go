package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// insiders are those who were typed and are nobody of the visit, each with a box: without the tick they
// get only what is public.
type insiders struct {
	*ticks
}

// insideFirst is the number of the first of their boxes, behind those of the papers.
const insideFirst = 1000

func newInsiders(label string) *insiders {
	t := &insiders{newTicks(label, nil)}
	t.first = insideFirst
	return t
}

// offer lists those for whom it matters, of the papers that are ticked. Who holds such a paper was given
// it on purpose, and gets the next.
func (t *insiders) offer(i *issuing, wishes []export.Wish) {
	var rows []tickRow
	held := map[string]bool{}
	for n := range wishes {
		if wishes[n].Audience == model.Public {
			continue
		}
		for _, h := range wishes[n].To {
			name := i.words().Text(h.Name)
			if !export.Outsider(&i.of[0], &h) || slices.ContainsFunc(rows, func(r tickRow) bool { return r.value == name }) {
				continue
			}
			rows = append(rows, tickRow{value: name, name: i.words().Say("issue.inside", name)})
			held[name] = slices.ContainsFunc(i.again, func(o holds) bool {
				return o.Same(&h) && slices.ContainsFunc(o.papers(), func(p model.EditionPaper) bool { return p.Audience != model.Public })
			})
		}
	}
	t.ticks.offer(rows, func(name string) bool { return held[name] })
}

// offer lists other rows, ticked where they are, but for what was ticked or unticked by hand.
func (t *ticks) offer(rows []tickRow, ticked func(value string) bool) {
	for n := range rows {
		r := &rows[n]
		r.on = make([]bool, max(1, len(r.boxes)))
		r.on[0] = ticked(r.value)
		if by, ok := t.hand["0 "+r.value]; ok {
			r.on[0] = by
		}
	}
	t.rows = rows
	t.pane.SetMin(fyne.NewSize(100, float32(max(1, len(rows)))*tickTall)) // the first that is typed moves nothing
	t.pane.Refresh()
}

// least takes what is not public from those who are typed and not ticked, and says so of each paper. It
// stops the edition where a paper then goes to nobody, or somebody goes without.
func (i *issuing) least(all []export.Wish) (out []export.Wish, said []export.Objection) {
	w := i.words()
	var without, gets []string
	var left []export.Objection
	for _, one := range all {
		var names []string
		var to []model.EditionHolder
		for _, h := range one.To {
			name := w.Text(h.Name)
			if one.Audience != model.Public && export.Outsider(&i.of[0], &h) && !i.inside.ticked(name) {
				names = append(names, name)
				continue
			}
			to, gets = append(to, h), append(gets, words.Fold(name))
		}
		emptied := len(to) == 0 && len(one.To) > 0
		if one.To = to; len(names) > 0 {
			without = append(without, names...)
			left = append(left, export.Objection{Rule: "unserved", About: one.Document, Stops: emptied,
				Said: w.Say("against.outsider", strings.Join(names, "; "), w.Say("sheet.paper."+one.Document))})
		}
		out = append(out, one)
	}
	for _, o := range left {
		o.Stops = o.Stops || slices.ContainsFunc(without, func(name string) bool { return !slices.Contains(gets, words.Fold(name)) })
		if !slices.ContainsFunc(said, func(was export.Objection) bool { return was.Said == o.Said }) {
			said = append(said, o)
		}
	}
	return out, said
}

// ticked says that somebody who is typed gets what is not public.
func (t *insiders) ticked(name string) bool {
	return slices.ContainsFunc(t.rows, func(r tickRow) bool { return r.value == name && r.on[0] })
}

// unmet is for what somebody who is named gets nothing, or a paper goes to nobody; of those who are typed
// and not ticked it is said already.
func (i *issuing) unmet(all []export.Wish, to []model.EditionHolder) (out []export.Objection) {
	if len(to) == 0 { // it is said under their field
		return nil
	}
	w, p := i.words(), &i.of[0]
	for _, err := range export.Unmet(p, all, to, w) {
		said := strings.ReplaceAll(w.Error(err), " "+w.Say("issue.nothing")+".", "") // nobody has pressed yet
		out = append(out, export.Objection{Rule: "unserved", Said: said, Stops: true})
	}
	return out
}

// given is which paper goes to whom, in the end.
func (i *issuing) given(papers []export.Options, to []model.EditionHolder) []export.Wish {
	out, _ := i.least(i.addressed(papers, to))
	return out
}

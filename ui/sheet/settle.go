package sheet

import (
	"maps"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// Settle saves what is typed in the running order as leaving the cell does: the
// cell, then the rows that can be saved. A row without a title waits for one. What keeps a row from
// being saved is said once, of the whole row, though its open cell was refused for it too.
func (o *Order) Settle() []part.Left {
	left := o.Table.Settle()
	in, _ := o.typedIn()
	for _, p := range slices.Clone(o.drafts) {
		var err error = model.Refuse("model.no-title")
		if p.draft.Ready() {
			if err = o.keep(p.draft); err == nil {
				continue
			}
		}
		if said := o.said(p.draft); said != "" {
			row := part.Left{Where: o.kit.Words.Say("sheet.new-row"), Text: said, Why: o.kit.Words.Error(err), In: o.Table}
			if len(left) > 0 && in.draft == p.draft && left[0].Why == row.Why {
				row.In, left = left[0].In, left[1:]
			}
			left = append(left, row)
		}
	}
	for _, u := range o.newSteps() {
		left = append(left, u.Left)
	}
	return left
}

// said is what was typed into a draft.
func (o *Order) said(d *typed.Draft) string {
	var out []string
	for _, c := range typed.Columns {
		if s := o.cells.Shown(d, c); s != "" && d.Says(c) {
			out = append(out, s)
		}
	}
	return strings.Join(out, " · ")
}

// newSteps are those that do not say yet what happens.
func (o *Order) newSteps() (out []Unsaved) {
	for _, id := range slices.Sorted(maps.Keys(o.fresh)) {
		it, ok := o.cells.Programme.Item(id)
		if !ok {
			continue
		}
		s, said := o.fresh[id], []string(nil)
		for _, t := range []model.Text{s.From, s.To, s.Who, s.Cue, s.Music, s.Props, s.Words} {
			if text := t.In(o.kit.Lang); text != "" {
				said = append(said, text)
			}
		}
		at := it.Start.AddMinutes(s.Minute).Clock()
		left := part.Left{Where: o.kit.Words.Text(it.Title), Text: strings.Join(append([]string{at}, said...), " · "),
			Why: o.kit.Words.Error(model.Refuse("model.no-title")), In: o.Table}
		out = append(out, Unsaved{left, Spot{Item: id, Step: len(it.Steps) + 1, Fresh: &s}})
	}
	return out
}

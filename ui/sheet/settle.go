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
// cell, then the rows that can be saved. A row without a title waits for one.
func (o *Order) Settle() []part.Left {
	left := o.Table.Settle()
	for _, p := range slices.Clone(o.drafts) {
		var err error = model.Refuse("model.no-title")
		if p.draft.Ready() {
			if err = o.keep(p.draft); err == nil {
				continue
			}
		}
		if said := o.said(p.draft); said != "" {
			left = append(left, part.Left{Where: o.kit.Words.Say("sheet.new-row"), Text: said, Why: o.kit.Words.Error(err)})
		}
	}
	return append(left, o.newSteps()...)
}

// Unsaved is what was typed in the running order and is not saved.
func (o *Order) Unsaved() []part.Left {
	left := o.Table.Typed()
	for _, p := range o.drafts {
		if said := o.said(p.draft); said != "" {
			left = append(left, part.Left{Where: o.kit.Words.Say("sheet.new-row"), Text: said})
		}
	}
	return append(left, o.newSteps()...)
}

// In is the item in whose row somebody types, 0 in a new one.
func (o *Order) In() int64 {
	if row := o.Table.Row(); row < len(o.lines) && o.lines[row].item != nil {
		return o.lines[row].item.ID
	}
	return 0
}

// Put types again what was typed into the cell of an item, and says whether there
// is one.
func (o *Order) Put(item int64, l part.Left) bool {
	for row := range o.lines {
		if o.lines[row].item != nil && o.lines[row].item.ID == item && o.lines[row].step == 0 {
			return o.Table.Put(row, l)
		}
	}
	return false
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
func (o *Order) newSteps() []part.Left {
	var out []part.Left
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
		out = append(out, part.Left{Where: o.kit.Words.Text(it.Title), Text: strings.Join(append([]string{at}, said...), " · "),
			Why: o.kit.Words.Error(model.Refuse("model.no-title"))})
	}
	return out
}

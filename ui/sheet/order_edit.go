package sheet

import (
	"strconv"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// edit takes what was typed into a cell.
func (o *Order) edit(row, col int, text string) error {
	l, c := o.lines[row], o.cols[col]
	if l.step > 0 {
		return o.editStep(l, c, text)
	}
	if l.draft != nil {
		return o.editDraft(l.draft, c, text)
	}
	change, err := o.cells.Change(*l.item, c, text)
	if err != nil || change == nil {
		return err
	}
	id := l.item.ID
	if err := o.kit.Do(change); err != nil {
		return err
	}
	o.Select(model.Ref{Event: o.event, Item: id}) // it may stand elsewhere now
	return nil
}

// editDraft fills a cell of a draft, and saves it once it has a title.
func (o *Order) editDraft(d *typed.Draft, c typed.Column, text string) error {
	if err := o.cells.Type(d, c, text); err != nil {
		return err
	}
	if !d.Ready() {
		return nil
	}
	return o.keep(d)
}

// keep makes a draft an item of the diary.
func (o *Order) keep(d *typed.Draft) error {
	save, err := o.cells.Save(d)
	if err != nil {
		return err
	}
	kept := o.drafts
	o.forget(d)
	if err := o.kit.Do(save); err != nil {
		o.drafts = kept
		return err
	}
	o.Select(model.Ref{Event: o.event, Item: save.ID})
	return nil
}

func (o *Order) forget(d *typed.Draft) {
	var keep []placedDraft
	for _, p := range o.drafts {
		if p.draft != d {
			keep = append(keep, p)
		}
	}
	o.drafts = keep
}

// insert opens an empty row before a row.
func (o *Order) insert(row int) {
	if o.nextStep() {
		return
	}
	for row < len(o.lines) && o.lines[row].step > 0 {
		row++ // below the steps of what stands above
	}
	d, err := o.cells.Draft(o.lastItem(row))
	if err != nil {
		return
	}
	before := int64(0)
	for i := row; i < len(o.lines); i++ {
		if o.lines[i].item != nil {
			before = o.lines[i].item.ID
			break
		}
	}
	if before == 0 { // the end has an empty row already
		o.Table.GoTo(len(o.lines)-1, 1)
		o.Table.BeginEdit("")
		return
	}
	o.drafts = append(o.drafts, placedDraft{before, d})
	o.arrange()
	o.Table.Reload()
	for r, l := range o.lines {
		if l.draft == d {
			o.Table.GoTo(r, 1)
		}
	}
	o.Table.BeginEdit("")
}

// Insert opens an empty row above or below an item, or at the end.
func (o *Order) Insert(ref model.Ref, below bool) {
	for r := range o.lines {
		if o.ref(r) == ref && ref.IsItem() {
			if below {
				r++
			}
			o.insert(r)
			return
		}
	}
	o.insert(len(o.lines))
}

// suggest offers what a cell may say.
func (o *Order) suggest(row, col int, text string) []part.Suggestion {
	w := o.kit.Words
	if o.lines[row].step > 0 {
		return nil
	}
	switch o.cols[col] {
	case typed.ColFrom, typed.ColTo:
		it := o.lines[row].item
		if d := o.lines[row].draft; d != nil {
			it = &d.Item
		}
		return plain(typed.TimeChoices(it, text))
	case typed.ColAudience:
		return offers(model.Audiences, "audience.", w)
	case typed.ColStatus:
		return offers(model.ItemStatuses, "item.status.", w)
	case typed.ColPress:
		if strings.ContainsAny(text, ";\n") {
			return nil
		}
		return matching(offers(model.Presses[1:], "press.", w), text)
	case typed.ColPlace:
		return matching(plain(o.cells.Places.Suggestions()), text)
	case typed.ColHost, typed.ColGuest:
		return o.suggestPeople(text)
	}
	return nil
}

func offers[T ~string](values []T, prefix string, w *words.Words) []part.Suggestion {
	var out []part.Suggestion
	for _, v := range values {
		name := w.Say(prefix + string(v))
		out = append(out, part.Suggestion{Label: name, Text: name})
	}
	return out
}

func plain(names []string) []part.Suggestion {
	out := make([]part.Suggestion, len(names))
	for i, n := range names {
		out[i] = part.Suggestion{Label: n, Text: n}
	}
	return out
}

// matching keeps what contains the text, folded; what begins with it first.
func matching(list []part.Suggestion, text string) []part.Suggestion {
	key := words.Fold(text)
	if key == "" {
		return list
	}
	var first, rest []part.Suggestion
	for _, s := range list {
		switch folded := words.Fold(s.Label); {
		case strings.HasPrefix(folded, key):
			first = append(first, s)
		case strings.Contains(folded, key):
			rest = append(rest, s)
		}
	}
	return append(first, rest...)
}

// suggestPeople offers names for the last of several in a cell.
func (o *Order) suggestPeople(text string) []part.Suggestion {
	i := strings.LastIndexAny(text, ";\n")
	before, last := "", strings.TrimSpace(text)
	if i >= 0 {
		before, last = strings.TrimSpace(text[:i])+"; ", strings.TrimSpace(text[i+1:])
	}
	if last == "" {
		return nil
	}
	var list []part.Suggestion
	for _, k := range o.cells.Roll.Known() {
		name := k.Person.Name.In(o.kit.Lang)
		label := name
		if office := k.Office.In(o.kit.Lang); office != "" {
			label += " · " + office
		}
		list = append(list, part.Suggestion{Label: label, Text: before + name})
	}
	return matching(list, last)
}

// paste puts rows from Word or Excel into the table, in one deed. Whole rows,
// which begin with a time, are new items and never take the place of what is
// there; other cells fill the rows they are pasted on, and beyond them new ones.
func (o *Order) paste(row, col int, rows [][]string) {
	var several model.Several
	several.Verb = model.Label{Verb: "add-items", Args: []model.Text{model.Plain(strconv.Itoa(len(rows)))}}
	cols := o.cols[min(col, len(o.cols)):]
	last, whole := o.lastItem(len(o.lines)), typed.WholeRows(cols, rows)
	if whole {
		last = o.lastItem(min(row+1, len(o.lines)))
	}
	for i, cells := range rows {
		r := row + i
		if !whole && r < len(o.lines) && o.lines[r].step > 0 {
			o.kit.Tell(model.Refuse("ui.step-paste"))
			return
		}
		if !whole && r < len(o.lines) && o.lines[r].item != nil {
			several.Verb.Verb = "fill-items"
			changes, err := o.cells.FillRow(*o.lines[r].item, cols, cells)
			if err != nil {
				o.kit.Tell(err)
				return
			}
			several.Changes = append(several.Changes, changes...)
			continue
		}
		save, err := o.cells.NewRow(last, cols, cells)
		if err != nil {
			o.kit.Tell(err)
			return
		}
		if save != nil {
			several.Changes = append(several.Changes, save)
			last = &save.Item
		}
	}
	if len(several.Changes) > 0 {
		o.kit.Try(&several)
	}
}

package section

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
)

// pastedOn is the row that a pasted line fills: the one it lies on, a new one beyond them; nil
// for an empty line there. What is begun in the empty row is gone on with where it does not say
// something else already.
func (r *rows) pastedOn(row int, cols []*register.Column, line []string) *pastedRow {
	if row < len(r.lines) {
		return &pastedRow{one: r.book.Change(r.lines[row]), line: line}
	}
	if !slices.ContainsFunc(line, func(s string) bool { return strings.TrimSpace(s) != "" }) {
		return nil
	}
	if row == len(r.lines) && r.draft != nil && !r.says(r.draft, cols, line) {
		one := r.draft.Copy()
		if at := slices.IndexFunc(cols, r.book.SaysHowAsked); at >= 0 && at < len(line) && strings.TrimSpace(line[at]) != "" && r.given != nil { // it says itself how they were asked
			r.book.Unasked(one)
		}
		return &pastedRow{one: one, line: line, fresh: true, draft: true}
	}
	return &pastedRow{one: r.another(), line: line, fresh: true}
}

// another is a new row beside the one that is being typed: it is of the same visit, and with the same people, where
// that was begun so. Whom somebody asked aloud is said of the row that was begun alone.
func (r *rows) another() *register.Row {
	if r.draft != nil && r.given != nil && !r.book.AskedAtAnItem(r.given) {
		return r.given.Copy()
	}
	return r.fresh()
}

// names says that a line under headings says of whom, or of what, it is.
func (r *rows) names(cols []*register.Column, line []string) bool {
	at := slices.Index(cols, r.list.Columns[0])
	return at >= 0 && at < len(line) && strings.TrimSpace(line[at]) != ""
}

// meant is the row that a line under headings goes on about, wherever it stands: the one that bears its
// name, of several the one it lies on; else a new one. An empty cell empties nothing there.
func (r *rows) meant(row int, cols []*register.Column, line []string, taken map[int64]bool) *pastedRow {
	var of []*register.Line
	for i, l := range r.lines {
		key := l.Record.Head().ID
		if taken[key] || !r.book.Same(l, cols, line) {
			continue
		}
		if i == row {
			of = []*register.Line{l}
			break
		}
		of = append(of, l)
	}
	if len(of) != 1 {
		if at := len(r.lines); row >= at { // what is begun in the empty row may be gone on with
			return r.pastedOn(row, cols, line)
		}
		return &pastedRow{one: r.fresh(), line: line, fresh: true}
	}
	taken[of[0].Record.Head().ID] = true
	return &pastedRow{one: r.book.Change(of[0]), was: r.book.Change(of[0]), line: line, sparing: true}
}

// says that a row that is begun says something in a cell that a line has something for.
func (r *rows) says(one *register.Row, cols []*register.Column, line []string) bool {
	begun := r.fresh()
	if r.given != nil {
		begun = r.given
	}
	for i, text := range line {
		if i < len(cols) && cols[i] != nil && cols[i].Typeable() && strings.TrimSpace(text) != "" && r.book.Say(one, cols[i]) != r.book.Say(begun, cols[i]) {
			return true
		}
	}
	return false
}

// typeCells types a line into its row, and gives the cells that were not taken.
// In a new row an empty cell leaves what is usual.
func (r *rows) typeCells(of *pastedRow) (left []pastedCell) {
	for _, party := range []bool{true, false} { // the state first: offices are looked for among its own
		for i, text := range of.line {
			if i >= len(of.cols) || of.cols[i] == nil || !of.cols[i].Typeable() || of.cols[i].IsParty() != party || (of.fresh || of.sparing) && strings.TrimSpace(text) == "" {
				continue
			}
			if of.sparing {
				if r.book.InOther(of.was.Record, of.cols[i], r.book.Say(of.was, of.cols[i]), text) {
					continue
				}
				if held, drops := r.book.Drops(of.one, of.cols[i], text); drops {
					left = append(left, pastedCell{of: of, col: of.cols[i], err: model.Refuse("register.office-stays", held, strings.TrimSpace(text))})
					continue
				}
			}
			if err := r.book.Type(of.one, of.cols[i], text); err != nil {
				left = append(left, pastedCell{of: of, col: of.cols[i], err: err})
			}
		}
	}
	return left
}

// saysNow are the cells in which a row that was there says something else by now: what stood there goes.
func (r *rows) saysNow(of *pastedRow) (out []replacedCell) {
	for _, c := range r.list.Columns {
		if was, now := r.book.Typed(of.was, c), r.book.Typed(of.one, c); was != now {
			out = append(out, replacedCell{r.book.Say(of.was, r.list.Columns[0]), c, was, now})
		}
	}
	return out
}

// unnamed are the cells of a row below headings that name no column here; which row it is of those that
// were pasted nobody needs to be told.
func unnamed(of *pastedRow, heads []string) (out []pastedCell) {
	for i, text := range of.line {
		if text = strings.TrimSpace(text); i < len(heads) && of.cols[i] == nil && strings.TrimSpace(heads[i]) != "" && text != "" && strings.TrimSuffix(text, ".") != itoa(of.at-1) {
			out = append(out, pastedCell{of: of, err: model.Refuse("register.no-column", heads[i]), heading: strings.TrimSpace(heads[i]), said: text})
		}
	}
	return out
}

// workedOut are the cells of a row below columns that nobody types, where they say another thing than what is worked
// out there. Of an entry that was found again by its name nobody is told: what was counted then may have changed.
func (r *rows) workedOut(of *pastedRow) (out []pastedCell) {
	for i, text := range of.line {
		if i >= len(of.cols) || of.cols[i] == nil || of.cols[i].Typeable() || of.sparing || strings.TrimSpace(text) == "" {
			continue
		}
		if says := r.book.Say(of.one, of.cols[i]); says != "" && !strings.EqualFold(says, strings.TrimSpace(text)) {
			out = append(out, pastedCell{of: of, col: of.cols[i], err: model.Refuse("register.worked-out", strings.TrimSpace(text), says)})
		}
	}
	return out
}

// text is what the cell said.
func (c pastedCell) text() string { return c.of.line[slices.Index(c.of.cols, c.col)] }

// remember keeps the words of cells that were not taken with the rows that are new: nobody has to look
// for them where they were copied.
func (r *rows) remember(left []pastedCell) {
	for i, c := range left {
		switch {
		case c.of.fresh && c.col == nil:
			left[i].under = r.book.RememberAs(c.of.one, c.heading, c.said)
		case c.of.fresh:
			left[i].under = r.book.Remember(c.of.one, c.col, c.text())
		}
	}
}

// notPasted says of what was not taken where it stands and why, of the first few; "" for nothing.
func (r *rows) notPasted(left []pastedCell, kept []*pastedRow) string {
	const most = 3
	w := r.section.host.Words()
	var out []string
	whole := func(c pastedCell) bool { return c.col == nil && c.heading == "" } // rows before cells
	left = append(slices.DeleteFunc(slices.Clone(left), func(c pastedCell) bool { return !whole(c) }), slices.DeleteFunc(slices.Clone(left), whole)...)
	for i, c := range left {
		if i == most {
			out = append(out, w.Count("section.paste-more", len(left)-most))
			break
		}
		where := w.Say("section.paste-row", itoa(c.of.at))
		switch {
		case whole(c) && c.of.fresh:
			said := w.Error(c.err)
			if len(c.lacks) > 0 {
				said = w.Say("section.paste-lacks", strings.Join(c.lacks, ", "))
			}
			out = append(out, w.Say("section.paste-unsaved", itoa(c.of.at))+" "+said)
			continue
		case c.heading != "":
			where = w.Say("section.paste-cell", itoa(c.of.at), c.heading)
		case c.col != nil:
			where = w.Say("section.paste-cell", itoa(c.of.at), r.book.Name(c.col))
		}
		out = append(out, where+" "+w.Error(c.err))
	}
	if i := slices.IndexFunc(left, func(c pastedCell) bool { return c.under != "" && slices.Contains(kept, c.of) }); i >= 0 {
		out = append(out, w.Say("section.paste-kept", left[i].under))
	}
	return strings.Join(out, " ")
}

// stay keeps rows where they stood before they were changed, with those that are new behind them:
// what is pasted next lands on the rows it was meant for. The keyboard goes to the first new one.
func (r *rows) stay(standing []int64, all *model.Several, row, col int) {
	first := int64(0)
	for _, c := range all.Changes {
		key := register.Made(c)
		if key != 0 && !slices.Contains(standing, key) {
			standing = append(standing, key)
			if first == 0 {
				first = key
			}
		}
	}
	r.made = standing
	r.arrange()
	r.Table.Reload()
	if first != 0 {
		row = slices.IndexFunc(r.lines, func(l *register.Line) bool { return l.Record.Head().ID == first })
	}
	r.Table.GoTo(row, col)
	r.section.refresh()
}

// giveUpDraft throws away what is begun in the empty row, where the keyboard stands in it, and
// offers to put it back.
func (r *rows) giveUpDraft() {
	if r.draft == nil || r.Table.Row() < len(r.lines) || r.Table.Editing() {
		return
	}
	was, w := r.draft, r.section.host.Words()
	put := func(d *register.Row) {
		r.draft = d
		r.Table.Reload()
		r.section.refresh()
	}
	put(nil)
	r.next()
	next := r.draft
	put(next)
	r.section.host.Say(w.Say("section.row-dropped"), part.Action{Name: w.Say("section.row-back"), Do: func() {
		if r.section.rows == r && r.draft == next {
			if next != nil {
				r.waits = append([]*register.Row{next}, r.waits...)
			}
			put(was)
		}
	}})
}

// keepAll does changes of several rows as one deed.
func (r *rows) keepAll(all *model.Several, verb, also string, of ...*register.Row) bool {
	if len(all.Changes) == 0 {
		return false
	}
	all.Verb = model.Label{Verb: verb, Args: []model.Text{model.Plain(itoa(len(all.Changes)))}}
	r.draft = nil
	if err := r.do(all, also, of...); err != nil {
		r.section.host.Tell(err)
		return false
	}
	return true
}

package section

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
	"chancery/ui/part"
)

// pastedRow is a row as it was pasted: what of it was taken, and what was not.
type pastedRow struct {
	one   *register.Row
	line  []string
	cols  []*register.Column // what each cell of the line is of; those beyond them are of none
	at    int                // which of those pasted, from one
	fresh bool
	draft bool
}

// pastedCell is a cell that was not taken, and why.
type pastedCell struct {
	of  *pastedRow
	col *register.Column // nil for the row as a whole, and for a cell below a heading that names none
	err error

	heading, said string // of such a cell

	under string // the column under which its words are kept all the same
}

// takeRows takes in what it can of rows that were pasted, in one deed, and says of the rest what
// it is, where it stands and why it was not taken.
func (r *rows) takeRows(row, col int, cells [][]string) {
	defer r.book.Alone()
	var list []*pastedRow
	var left []pastedCell
	cols, above, heads := r.cols[min(max(col, 0), len(r.cols)):], 0, []string(nil)
	if len(cells) > 1 { // a row of headings says where each column goes
		if named := r.book.Headed(cells[0], r.list.Columns); named != nil {
			heads, cols, cells, above = cells[0], named, cells[1:], 1
		}
	}
	for i, line := range cells {
		one := r.pastedOn(row+i, cols, line)
		if one == nil {
			continue
		}
		one.at, one.cols = above+i+1, cols
		list, left = append(list, one), append(left, r.typeCells(one)...)
		if one.fresh {
			r.book.Along(one.one)
		}
	}
	for i, bad := range slices.Backward(left) { // a letter may stand below the one that answers it
		if r.book.Type(bad.of.one, bad.col, strings.TrimSpace(bad.text())) == nil {
			left = slices.Delete(left, i, i+1)
		}
	}
	for _, one := range list {
		left = append(left, unnamed(one, heads)...)
	}
	r.remember(left)
	all, of, verb, kept := &model.Several{}, []*register.Row(nil), "add-rows", []*pastedRow(nil)
	for _, one := range list {
		change, err := r.book.Keep(one.one)
		if err != nil {
			left = append(slices.DeleteFunc(left, func(c pastedCell) bool { return c.of == one && len(r.book.Lacks(one.one)) == 0 }), pastedCell{of: one, err: err})
			continue
		}
		if !one.fresh {
			verb = "edit-rows"
		}
		all.Changes, of, kept = append(all.Changes, change), append(of, one.one), append(kept, one)
	}
	also := r.notPasted(left, kept)
	if len(all.Changes) == 0 {
		if len(left) > 0 {
			r.section.host.Tell(model.Refuse("register.pasted-none", also))
		}
		return
	}
	var standing []int64
	for _, l := range r.lines {
		standing = append(standing, l.Record.Head().ID)
	}
	was := r.draft
	if !r.keepAll(all, verb, also, of...) {
		return
	}
	if !slices.ContainsFunc(kept, func(one *pastedRow) bool { return one.draft }) {
		r.draft = was
	}
	r.stay(standing, all, row, col)
}

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
		return &pastedRow{one: r.draft.Copy(), line: line, fresh: true, draft: true}
	}
	return &pastedRow{one: r.fresh(), line: line, fresh: true}
}

// says that a row that is begun says something in a cell that a line has something for.
func (r *rows) says(one *register.Row, cols []*register.Column, line []string) bool {
	begun := r.fresh()
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
			if i >= len(of.cols) || of.cols[i] == nil || !of.cols[i].Typeable() || of.cols[i].IsParty() != party || of.fresh && strings.TrimSpace(text) == "" {
				continue
			}
			if err := r.book.Type(of.one, of.cols[i], text); err != nil {
				left = append(left, pastedCell{of: of, col: of.cols[i], err: err})
			}
		}
	}
	return left
}

// unnamed are the cells of a row below headings that name no column here.
func unnamed(of *pastedRow, heads []string) (out []pastedCell) {
	for i, text := range of.line {
		if text = strings.TrimSpace(text); i < len(heads) && of.cols[i] == nil && strings.TrimSpace(heads[i]) != "" && text != "" {
			out = append(out, pastedCell{of: of, err: model.Refuse("register.no-column", heads[i]), heading: strings.TrimSpace(heads[i]), said: text})
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
	for i, c := range left {
		if i == most {
			out = append(out, w.Count("section.paste-more", len(left)-most))
			break
		}
		where := w.Say("section.paste-row", itoa(c.of.at))
		switch {
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
	r.section.host.Say(w.Say("section.row-dropped"), part.Action{Name: w.Say("section.row-back"), Do: func() {
		if r.section.rows == r && r.draft == nil {
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

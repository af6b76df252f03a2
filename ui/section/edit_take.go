package section

import (
	"reflect"
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
)

// pastedRow is a row as it was pasted: what of it was taken, and what was not.
type pastedRow struct {
	one   *register.Row
	line  []string
	cols  []*register.Column // what each cell of the line is of; those beyond them are of none
	at    int                // which of those pasted, from one
	fresh bool
	draft bool

	sparing bool          // an empty cell leaves what stands there
	was     *register.Row // what stands there
}

// replacedCell is a cell that says something else than it did.
type replacedCell struct {
	of       string
	col      *register.Column
	was, now string
}

// pastedCell is a cell that was not taken, and why.
type pastedCell struct {
	of  *pastedRow
	col *register.Column // nil for the row as a whole, and for a cell below a heading that names none
	err error

	heading, said string // of such a cell

	lacks []string // of a row that waits: what it needs to be kept

	under string // the column under which its words are kept all the same
}

// takeRows takes in what it can of rows that were pasted, in one deed, and says of the rest what
// it is, where it stands and why it was not taken.
func (r *rows) takeRows(row, col int, cells [][]string) {
	defer r.book.Alone()
	var list []*pastedRow
	var left []pastedCell
	cols, above, heads, taken := r.cols[min(max(col, 0), len(r.cols)):], 0, []string(nil), map[int64]bool{}
	if len(cells) > 1 { // a row of headings says where each column goes
		if named := r.book.Headed(cells[0], r.list.Columns); named != nil {
			heads, cols, cells, above = cells[0], named, cells[1:], 1
		}
	}
	for i, line := range cells {
		one := r.pastedOn(row+i, cols, line)
		if above > 0 && r.names(cols, line) { // a list with its headings is of whom it names
			one = r.meant(row+i, cols, line, taken)
		}
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
		if model.Code(bad.err) == "register.office-stays" {
			continue
		}
		if r.book.Type(bad.of.one, bad.col, strings.TrimSpace(bad.text())) == nil {
			left = slices.Delete(left, i, i+1)
		}
	}
	for _, one := range list {
		left = append(left, unnamed(one, heads)...)
	}
	r.remember(left)
	for _, one := range list {
		left = append(left, r.workedOut(one)...)
	}
	all, of, kept, waits, added := &model.Several{}, []*register.Row(nil), []*pastedRow(nil), []*register.Row(nil), 0
	var other []replacedCell
	same := 0
	for _, one := range list {
		if one.sparing {
			now := r.saysNow(one)
			if other = append(other, now...); len(now) == 0 {
				if !slices.ContainsFunc(left, func(c pastedCell) bool { return c.of == one }) {
					same++
				}
				continue
			}
		}
		if r.untouched(one, left) {
			continue
		}
		change, err := r.book.Keep(one.one)
		if err != nil {
			lacks := r.book.Lacks(one.one)
			left = append(slices.DeleteFunc(left, func(c pastedCell) bool { return c.of == one && len(lacks) == 0 }), pastedCell{of: one, err: err, lacks: lacks})
			if one.draft { // it goes on waiting where it stands
				r.draft = nil
			}
			if one.fresh {
				waits = append(waits, one.one)
			}
			continue
		}
		if one.fresh {
			added++
		}
		all.Changes, of, kept = append(all.Changes, change), append(of, one.one), append(kept, one)
	}
	verb, also := r.pastedSaying(left, kept, added, len(waits))
	if also = strings.TrimSpace(strings.TrimSpace(also+" "+r.saidReplaced(other)) + " " + r.book.Dayless(of...) + r.book.Taken(of...)); same > 0 {
		also = strings.TrimSpace(also + " " + r.section.host.Words().Count("section.paste-same", same))
	}
	if len(all.Changes) == 0 {
		if r.wait(waits, true); len(waits) > 0 {
			r.section.host.Say(also)
		} else if same > 0 && len(left) == 0 {
			r.section.host.Say(also)
		} else if len(left) > 0 {
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
	r.wait(waits, false) // whoever comes from them is told what they lack: after what was pasted
}

// untouched says that nothing of a line was taken into the row that is there: it is not changed, and nobody is told
// that it was.
func (r *rows) untouched(of *pastedRow, left []pastedCell) bool {
	refused := slices.ContainsFunc(left, func(c pastedCell) bool { return c.of == of })
	l := r.list.Line(of.one.Record.Head().ID)
	return refused && !of.fresh && l != nil && reflect.DeepEqual(of.one, r.book.Change(l))
}

// pastedSaying is what was done with rows that were pasted, and what there is to say of it.
func (r *rows) pastedSaying(left []pastedCell, kept []*pastedRow, added, waits int) (verb, also string) {
	verb, also = "edit-rows", r.notPasted(left, kept)
	switch w := r.section.host.Words(); {
	case added == len(kept):
		verb = "add-rows"
	case added > 0:
		also = strings.TrimSpace(w.Say("section.paste-both", itoa(added), itoa(len(kept)-added)) + " " + also)
	}
	if waits > 0 {
		also += " " + r.section.host.Words().Count("section.paste-waits", waits)
	}
	return verb, also
}

// saidReplaced says of the first few cells in which something was replaced what stood there.
func (r *rows) saidReplaced(list []replacedCell) string {
	const most = 3
	w := r.section.host.Words()
	var out []string
	list = slices.DeleteFunc(list, func(c replacedCell) bool { return c.was == "" })
	for i, c := range list {
		if i == most {
			return strings.Join(append(out, w.Count("section.paste-now-more", len(list)-most)), " ")
		}
		out = append(out, w.Say("section.paste-now", c.of, r.book.Name(c.col), c.now, c.was))
	}
	return strings.Join(out, " ")
}

// wait puts rows that cannot be kept yet into the empty row, one after another, and where what stood there was kept
// those that waited before.
func (r *rows) wait(rows []*register.Row, show bool) {
	if len(rows) == 0 && (r.draft != nil || len(r.waits) == 0) {
		return
	}
	r.waits = append(r.waits, rows...)
	r.next()
	r.Table.Reload()
	if show {
		r.Table.GoTo(len(r.lines), 0)
	}
	r.section.refresh()
}

package section

import (
	"slices"

	"chancery/register"
	"chancery/ui/part"
)

// begun are the cells that hold something of the rows that are not kept yet: of the one in the empty row, and of those
// that wait for it.
func (r *rows) begun() (out []Left) {
	empty := r.fresh()
	for _, one := range append([]*register.Row{r.draft}, r.waits...) {
		if one == nil || one == r.draft && !r.typed() {
			continue
		}
		for _, c := range r.cols {
			if text := r.book.Say(one, c); text != "" && text != r.book.Say(empty, c) {
				out = append(out, Left{Left: part.Left{Where: r.book.Name(c), Text: text, In: r.Table}, Kind: r.list.Kind})
			}
		}
	}
	return out
}

// typed says that somebody typed into the empty row. One into which nobody did is not begun, though it says of which
// visit it would be.
func (r *rows) typed() bool {
	return r.draft != nil && (r.given == nil || slices.ContainsFunc(r.cols, func(c *register.Column) bool { return r.book.Say(r.draft, c) != r.book.Say(r.given, c) }))
}

// setAside makes room in the empty row for another: what was begun in it waits, and comes back once that is kept or
// nothing is typed into it.
func (r *rows) setAside() {
	if r.typed() {
		r.remind(-1)
		r.waits = append([]*register.Row{r.draft}, r.waits...)
	}
	r.draft, r.given = nil, nil
}

// goOn brings back what waits to whoever leaves the empty row, or gives it up, without typing anything into it.
func (r *rows) goOn(to int) {
	if len(r.waits) > 0 && to < len(r.lines) && !r.typed() {
		r.draft = nil
		r.next()
		r.Table.Refresh()
	}
}

// next puts into the empty row what waits for it.
func (r *rows) next() {
	if r.draft == nil && len(r.waits) > 0 {
		r.draft, r.waits, r.given = r.waits[0], r.waits[1:], nil
	}
}

package typed

import (
	"strconv"

	"chancery/model"
)

// Over is a cell of an item that is there, in which something stands that is written over.
type Over struct {
	Of       *model.Item
	Col      Column
	Was, Now string
}

// Over are the items that rows fill in, and what is written over in them.
func (t *Taken) Over() (items []*model.Item, cells []Over) {
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.Of == nil || r.Out {
			continue
		}
		items = append(items, r.Of)
		for _, col := range inOrder[1:] {
			now, said := r.Cells[col]
			if was := t.cells.Text(r.Of, col); said && was != "" && was != now {
				cells = append(cells, Over{r.Of, col, was, now})
			}
		}
	}
	return items, cells
}

// filling names a deed that fills rows in, and adds others perhaps.
func (t *Taken) filling() model.Label {
	items, _ := t.Over()
	switch n := len(items); {
	case n == 0:
		return counted("add-items", t.In())
	case n < t.In():
		return counted("fill-add-items", n, t.In()-n)
	default:
		return counted("fill-items", n)
	}
}

func counted(verb string, counts ...int) model.Label {
	l := model.Label{Verb: verb}
	for _, n := range counts {
		l.Args = append(l.Args, model.Plain(strconv.Itoa(n)))
	}
	return l
}

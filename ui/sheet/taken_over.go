package sheet

import (
	"strings"

	"chancery/model"
	"chancery/typed"
)

const mostOver = 3 // are named of what is written over

// over says which rows that are there a paste fills in, "" where all are new, and what the button does.
func (k *Kit) over(t *typed.Taken) (said, does string) {
	w, items, added := k.Words, []string{}, t.In()
	list, _ := t.Over()
	for i, it := range list {
		if i == mostOver && len(list) > mostOver+1 {
			items = append(items, w.Say("typed.way-more", len(list)-mostOver))
			break
		}
		items = append(items, w.Text(it.Title))
	}
	n, named := len(list), strings.Join(items, "; ")
	switch added -= n; {
	case n == 0:
		return "", w.Count("sheet.taken.do", added)
	case added == 0:
		return w.Count("sheet.taken.over", n, named), w.Count("sheet.taken.fill", n)
	}
	return w.Count("sheet.taken.over-add", n, named, added), w.Count("sheet.taken.fill-add", n, added)
}

// doOver puts rows in, and says of the first few cells in which something was replaced what stood there.
func (k *Kit) doOver(c model.Change, cells *typed.Cells, t *typed.Taken) error {
	w, said := k.Words, []string{}
	_, list := t.Over()
	for i, over := range list {
		if i == mostOver {
			said = append(said, w.Count("section.paste-now-more", len(list)-mostOver))
			break
		}
		said = append(said, w.Say("section.paste-now", w.Text(over.Of.Title), w.Say("sheet.col."+string(over.Col)), over.Now, over.Was))
	}
	if also := cells.ToldOnWay(c); also != "" {
		said = append(said, also)
	}
	return k.DoSaying(c, strings.Join(said, " "), cells.TakenAs(c))
}

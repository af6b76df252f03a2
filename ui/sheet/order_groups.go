package sheet

import (
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// withGroups puts the groups and the delegations of the visit before the people that a cell may name, and
// behind them that a group can be made where a usual name of one is typed.
func (o *Order) withGroups(l line, col typed.Column, list []part.Suggestion, text string) []part.Suggestion {
	if text == "" && l.item != nil {
		return o.withGroupsThere(l, col, list)
	}
	before, name := o.cells.Naming(text)
	if name == "" {
		return list
	}
	whole := func(name string) string { return strings.TrimSpace(before + " " + name) }
	var groups []part.Suggestion
	for _, g := range typed.InOrder(o.cells.Programme.Groups) {
		groups = append(groups, part.Suggestion{Label: o.cells.Grouping(&g, l.item, sideOf[col]), Text: whole(g.Name.In(o.kit.Lang))})
	}
	groups = matching(groups, name)
	if all, said := o.cells.Everybody(name, sideOf[col]); said {
		groups = []part.Suggestion{{Label: o.cells.Grouping(&all, l.item, sideOf[col]), Text: whole(all.Name.In(o.kit.Lang))}}
	}
	for _, d := range o.cells.Wholes(name, sideOf[col]) {
		groups = append(groups, part.Suggestion{Label: o.cells.Offered(&d, l.item), Text: whole(o.cells.Programme.NameOf(&d).In(o.kit.Lang))})
	}
	list = append(groups, list...)
	g, ok := o.cells.GroupToMake(name)
	if !ok {
		return list
	}
	return append(list, part.Suggestion{Label: o.kit.Words.Say("sheet.make-group", o.cells.Grouping(&g, l.item, sideOf[col])), Text: text, Do: func() {
		switch {
		case !o.kit.Try(&model.SaveGroup{Group: g}):
		case l.item == nil:
			o.putInto(l, col, whole(g.Name.In(o.kit.Lang)))
		default:
			o.kit.Try(o.cells.Grouped(l.item, col, whole(g.Name.In(o.kit.Lang))))
		}
	}})
}

// withGroupsThere puts before all else, when a cell is opened, the groups that words in it are the
// usual names of: those of the visit, or one that can be made.
func (o *Order) withGroupsThere(l line, col typed.Column, list []part.Suggestion) []part.Suggestion {
	whole := o.cells.Text(l.item, col)
	var first []part.Suggestion
	for _, said := range o.cells.Worded(l.item, col) {
		g, fresh := o.cells.GroupToMake(said)
		if !fresh {
			var there bool
			if g, there = o.cells.GroupCalled(said); !there {
				continue
			}
		}
		label := o.cells.Grouping(&g, l.item, sideOf[col])
		if fresh {
			label = o.kit.Words.Say("sheet.make-group", label)
		}
		first = append(first, part.Suggestion{Label: label, Do: func() {
			if !fresh || o.kit.Try(&model.SaveGroup{Group: g}) {
				o.kit.Try(o.cells.Grouped(l.item, col, whole))
			}
		}})
	}
	return append(first, list...)
}

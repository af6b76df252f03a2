package sheet

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// withGroups puts the groups of the visit before the people that a cell may name, and
// behind them that a group can be made where a usual name of one is typed.
func (o *Order) withGroups(l line, col typed.Column, list []part.Suggestion, text string) []part.Suggestion {
	at := strings.LastIndexAny(text, ";\n") + 1
	before, name := strings.TrimSpace(text[:at]), strings.TrimSpace(text[at:])
	if name == "" {
		return list
	}
	whole := func(name string) string { return strings.TrimSpace(before + " " + name) }
	var groups []part.Suggestion
	for _, g := range byPos(o.cells.Programme.Groups) {
		groups = append(groups, part.Suggestion{Label: g.Name.In(o.kit.Lang), Text: whole(g.Name.In(o.kit.Lang))})
	}
	list = append(matching(groups, name), list...)
	g, ok := o.cells.GroupToMake(name)
	if !ok {
		return list
	}
	return append(list, part.Suggestion{Label: o.kit.Words.Say("sheet.make-group", g.Name.In(o.kit.Lang)), Text: text, Do: func() {
		if o.kit.Try(&model.SaveGroup{Group: g}) {
			o.putInto(l, col, whole(g.Name.In(o.kit.Lang)))
		}
	}})
}

// byPos are the groups of a visit in their order.
func byPos(groups map[int64]model.Group) []model.Group {
	out := make([]model.Group, 0, len(groups))
	for _, g := range groups {
		out = append(out, g)
	}
	slices.SortFunc(out, func(a, b model.Group) int { return int(a.Pos - b.Pos) })
	return out
}

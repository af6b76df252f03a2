package deed

import (
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/sheet"
)

// Replace looks for words in the rows that are chosen together, else in the whole
// programme that is open: in what stands there when it looks.
func (d *Deeds) Replace() {
	event := d.host.Stand().Event
	chosen := len(d.host.Chosen()) > 1
	among := itemsOf(d.host.Chosen())
	sheet.OpenReplace(d.host.Kit(), d.host.Canvas(), func() (typed.Cells, []model.Item, error) {
		p, err := d.host.Kit().Desk.Programme(event)
		if err != nil {
			return typed.Cells{}, nil, err
		}
		cells, err := d.host.Cells(p)
		if err != nil || !chosen {
			return cells, p.Items, err
		}
		return cells, slices.DeleteFunc(slices.Clone(p.Items), func(it model.Item) bool {
			return !slices.Contains(among, model.Ref{Event: event, Item: it.ID})
		}), nil
	})
}

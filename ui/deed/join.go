package deed

import (
	"chancery/model"
	"chancery/ui/sheet"
)

// Joinable says that refs are items of one visit, in which somebody can take part.
func (d *Deeds) Joinable(refs []model.Ref) bool {
	refs = itemsOf(refs)
	return d.opened() && len(refs) > 0 && ofOne(refs)
}

// ofOne says that all items are those of one visit.
func ofOne(refs []model.Ref) bool {
	for _, r := range refs {
		if r.Event != refs[0].Event {
			return false
		}
	}
	return true
}

// Join asks who takes part in all items among refs besides those who do.
func (d *Deeds) Join(refs []model.Ref) {
	refs = itemsOf(refs)
	if len(refs) == 0 || !ofOne(refs) {
		d.host.Tell(model.Refuse("ui.join-several"))
		return
	}
	cells, ok := d.cellsOf(refs[0].Event)
	if !ok {
		return
	}
	var items []int64
	for _, r := range refs {
		items = append(items, r.Item)
	}
	sheet.OpenJoining(d.host.Kit(), d.host.Canvas(), cells, items)
}

package deed

import (
	"chancery/model"
	"chancery/ui/sheet"
)

func (d *Deeds) CanShift() bool {
	if !d.opened() {
		return false
	}
	return len(itemsOf(d.host.Chosen())) > 0 || d.host.Stand().Inside() && len(d.host.Inside().Items) > 0
}

// ShiftFrom asks how much later everything is to be from what is given; within
// a visit, where nothing is, from what comes next.
func (d *Deeds) ShiftFrom(refs []model.Ref) {
	items := itemsOf(refs)
	if len(items) == 0 {
		d.openShift(*d.host.Inside(), sheet.Shifting{Chosen: []int64{d.next()}})
		return
	}
	p, err := d.host.Kit().Desk.Programme(items[0].Event)
	if err != nil {
		d.host.Tell(err)
		return
	}
	var ids []int64
	for _, r := range items {
		if r.Event == items[0].Event {
			ids = append(ids, r.Item)
		}
	}
	d.openShift(p, sheet.Shifting{Chosen: ids, Alone: len(ids) > 1})
}

// ShiftAlone asks how much later one item is to be, and nothing else; so many minutes are
// proposed. What else happens then is said, and is in its way only where both are needed.
func (d *Deeds) ShiftAlone(ref model.Ref, minutes int) {
	p, err := d.host.Kit().Desk.Programme(ref.Event)
	if err != nil {
		d.host.Tell(err)
		return
	}
	d.openShift(p, sheet.Shifting{Chosen: []int64{ref.Item}, Alone: true, Past: true, Minutes: minutes})
}

func (d *Deeds) openShift(p model.Programme, of sheet.Shifting) {
	sheet.OpenShift(d.host.Kit(), d.host.Canvas(), p, of)
}

// next is the first item of the visit that has not begun, or its first of all.
func (d *Deeds) next() int64 {
	for i := range d.host.Inside().Items {
		if it := &d.host.Inside().Items[i]; it.Live() && !it.AllDay && it.Start.At >= d.host.Kit().Now().Unix() {
			return it.ID
		}
	}
	return d.host.Inside().Items[0].ID
}

// WithChosen is what a menu on ref speaks of: all that is chosen when ref is
// among it, else ref alone.
func (d *Deeds) WithChosen(ref model.Ref) []model.Ref {
	for _, r := range d.host.Chosen() {
		if r == ref {
			return d.host.Chosen()
		}
	}
	return []model.Ref{ref}
}

func itemsOf(refs []model.Ref) []model.Ref {
	var out []model.Ref
	for _, r := range refs {
		if r.IsItem() {
			out = append(out, r)
		}
	}
	return out
}

package deed

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// NewFrom begins a visit from a template.
func (d *Deeds) NewFrom() {
	home := sheet.HomeOf(d.host.Kit())
	if home == nil {
		home = model.UsualHost(d.host.Events())
	}
	sheet.OpenTemplates(d.host.Kit(), d.host.Canvas(), d.host.Stand().Day, d.home(), home, func(id int64, _ civil.Date) { d.host.Begin(id) })
}

// SaveTemplate keeps the programme of the visit that is open or chosen.
func (d *Deeds) SaveTemplate() {
	event := d.host.Stand().Event
	if !d.host.Stand().Inside() {
		event = d.host.Chosen()[0].Event
	}
	d.templateFrom(event)
}

func (d *Deeds) templateFrom(event int64) {
	if cells, ok := d.cellsOf(event); ok {
		sheet.OpenSaveTemplate(d.host.Kit(), d.host.Canvas(), cells)
	}
}

// CanSaveTemplate says that one visit is open or chosen.
func (d *Deeds) CanSaveTemplate() bool {
	return d.opened() && (d.host.Stand().Inside() || len(d.host.Chosen()) == 1 && d.host.Chosen()[0] != (model.Ref{}))
}

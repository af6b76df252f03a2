package deed

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
)

// otherDays asks from which day on a visit is to be, and moves it there with its programme.
func (d *Deeds) otherDays(ref model.Ref) {
	var e model.Event
	if err := d.host.Kit().Desk.Get(&e, ref.Event); err != nil {
		d.host.Tell(err)
		return
	}
	p, err := d.host.Kit().Desk.Programme(ref.Event)
	if err != nil {
		d.host.Tell(err)
		return
	}
	sheet.OpenDays(d.host.Kit(), d.host.Canvas(), &p, func(first civil.Date, held model.Holding) error {
		return d.host.Do(&model.MoveEvent{Event: model.SeenOf(&e), Days: first.Sub(e.FirstDay), Force: true, Held: held})
	})
}

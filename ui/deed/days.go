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
	sheet.OpenDays(d.host.Kit(), d.host.Canvas(), &e, func(first civil.Date) error {
		return d.host.Do(&model.MoveEvent{Event: model.SeenOf(&e), Days: first.Sub(e.FirstDay), Force: true})
	})
}

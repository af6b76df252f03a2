package inspect

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// changeClocks gives the visit other clocks. Where items stand on those it had, it
// asks first what of them is to stay: what clocks show, or when it takes place.
func (f *visitForm) changeClocks(zone string) error {
	n := f.of.OnClocks(f.event.Zone)
	if n == 0 {
		return f.change(func(e *model.Event) error { e.Zone = zone; return nil })
	}
	w, was := f.kit.Words, f.event
	f.zone.Put(was.Zone) // until somebody has said which
	set := func(instants bool) func() {
		return func() { f.kit.Try(&model.ChangeClocks{Event: model.SeenOf(&was), Zone: zone, Instants: instants}) }
	}
	before, after := f.example(zone)
	city := w.CityOf(zone)
	sheet.Choose(f.canvas(), w.Say("sheet.zone-ask"), w.Count("sheet.zone-ask-text", n, w.CityOf(was.Zone)), w.Say("sheet.cancel"), []part.Action{
		{Name: w.Say("sheet.zone-hours", before, city), Do: set(false)},
		{Name: w.Say("sheet.zone-instants", before, city, after), Do: set(true)},
	})
	return nil
}

// example is the hour of the first item on the clocks it stands on, and on others.
func (f *visitForm) example(zone string) (before, after string) {
	for i := range f.of.Items {
		if it := &f.of.Items[i]; it.Start.Zone == f.event.Zone && !it.AllDay {
			m, err := civil.MomentAt(it.Start.At, zone)
			if err != nil {
				continue
			}
			if m.Date() != it.Start.Date() {
				return it.Start.Clock(), f.kit.Words.DayShort(m.Date()) + ", " + m.Clock()
			}
			return it.Start.Clock(), m.Clock()
		}
	}
	return "…", "…"
}

func (f *visitForm) canvas() fyne.Canvas {
	return fyne.CurrentApp().Driver().CanvasForObject(f.zone.Pane)
}

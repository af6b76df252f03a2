package inspect

import (
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// changeFirst has the first day saved, and then asks about the programme where some of
// it is left on days that the visit no longer has.
func (f *visitForm) changeFirst(save func(string) error) func(string) error {
	return func(s string) error {
		was := f.event
		if err := save(s); err != nil {
			return err
		}
		if by := f.event.FirstDay.Sub(was.FirstDay); f.event.ID == was.ID && by != 0 {
			f.askAlong(by, f.left(&was))
		}
		return nil
	}
}

// left counts what stood in the days of a visit and stands outside of them now.
func (f *visitForm) left(was *model.Event) (n int) {
	for i := range f.of.Items {
		if day := f.of.Items[i].Start.Date(); was.Covers(day) && !f.event.Covers(day) {
			n++
		}
	}
	return n
}

func (f *visitForm) askAlong(by, n int) {
	if n == 0 {
		return
	}
	w, seen := f.kit.Words, model.SeenOf(&f.event)
	days := w.Count("sheet.days-ahead", by)
	if by < 0 {
		days = w.Count("sheet.days-back", -by)
	}
	move := func(held model.Holding) func() {
		return func() { f.kit.Try(&model.MoveEvent{Event: seen, Days: by, Force: true, Stays: true, Held: held}) }
	}
	text, ways := w.Count("sheet.days-ask-text", n), []part.Action{{Name: w.Say("sheet.days-along", days), Do: move(model.HeldAlso)}}
	if said := sheet.HeldSaid(w, f.of.Items); said != "" {
		text, ways = text+" "+said, append(ways, part.Action{Name: w.Say("sheet.days-along-free"), Do: move(model.HeldStay)})
	}
	sheet.Choose(f.canvas(), w.Say("sheet.days-ask"), text, w.Say("sheet.days-stay"), ways)
}

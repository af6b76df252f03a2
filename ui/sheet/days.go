package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// OpenDays asks on which day a visit is to begin, and gives it to move; its refusal keeps the card.
func OpenDays(kit Kit, c fyne.Canvas, e *model.Event, move func(first civil.Date) error) {
	w := kit.Words
	first := part.NewField(w.Say("sheet.first-day"), 1, w.Error)
	first.Put(w.Date(e.FirstDay))
	var s *part.Sheet
	done := func() {
		d := e.FirstDay
		err := typed.SetDay(&d, first.Text(), e.FirstDay)
		if err == nil && d != e.FirstDay && d != "" {
			err = move(d)
		}
		if err != nil {
			first.Wrong(w.Error(err))
			return
		}
		s.Close()
	}
	first.Entry().OnEnter = done
	body := container.New(part.Stack{Gap: 12}, part.NewPara(w.Say("sheet.days-text"), 420), first)
	s = kit.Open(c, w.Text(e.Title), 480, body, first.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.days-move"), part.Primary, done))
}

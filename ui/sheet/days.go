package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// tried tells of a field in which a day is typed what is wrong with it: a day that does not exist at
// once, anything else when the field is left.
func tried(read func(text string) error) func(text string, left bool) error {
	return func(text string, left bool) error {
		if err := read(text); left || model.Code(err) == typed.NoSuchDay {
			return err
		}
		return nil
	}
}

// triedFrom is that of a day which is taken from base where it says less.
func triedFrom(base civil.Date) func(text string, left bool) error {
	return tried(func(text string) error {
		d := base
		return typed.SetDay(&d, text, base)
	})
}

// OpenDays asks on which day a visit is to begin, and gives it to move; its refusal keeps the card.
func OpenDays(kit Kit, c fyne.Canvas, e *model.Event, move func(first civil.Date) error) {
	w := kit.Words
	first := part.NewField(w.Say("sheet.first-day"), 1, w.Error)
	first.Put(w.Date(e.FirstDay))
	first.OnTry = triedFrom(e.FirstDay)
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

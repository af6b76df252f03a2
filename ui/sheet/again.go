package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// OpenAgain asks for the days and the heading of a visit that is planned like
// an earlier one, and makes it with the whole programme.
func OpenAgain(kit Kit, c fyne.Canvas, of model.Event, day civil.Date, made func(id int64, first civil.Date)) {
	w, say := kit.Words, kit.Words.Error
	title := part.NewTextField(w.Say("sheet.heading"), 1, kit.Lang, kit.Langs, say)
	title.Put(of.Title)
	first := part.NewField(w.Say("sheet.first-day"), 1, say)
	if day <= of.FirstDay {
		day = of.FirstDay.Add(7)
	}
	first.Put(w.Date(day))
	body := container.New(part.Stack{Gap: 12}, title, first)
	var s *part.Sheet
	done := func() {
		d := day
		if err := typed.SetDay(&d, first.Text(), day); err != nil {
			first.Wrong(say(err))
			return
		}
		copy := &model.DuplicateEvent{Of: model.SeenOf(&of), First: d, Title: title.Text()}
		if err := kit.Do(copy); err != nil {
			title.Field().Wrong(say(err))
			return
		}
		s.Close()
		made(copy.ID, d)
	}
	s = kit.Open(c, w.Say("sheet.again"), 480, body, first.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	title.Field().Entry().OnEnter, first.Entry().OnEnter = done, done
}

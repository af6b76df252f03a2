package takein

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/ui/part"
)

// Followed is a calendar of others, as the card of them lists it.
type Followed struct{ Path, Name, Told string }

// Follow lists the calendars that are followed, lets another be, and one be no longer.
func (t *Taker) Follow(list []Followed, begin func(path string), end func(path string)) {
	const wide = 500
	w := t.host.Words()
	body := []fyne.CanvasObject{part.NewPara(w.Say("follow.text"), wide)}
	if len(list) == 0 {
		body = append(body, part.NewPara(w.Say("follow.none"), wide))
	}
	var s *part.Sheet
	then := func(do func(string)) func(string) {
		return func(path string) {
			s.Close()
			do(path)
		}
	}
	for _, one := range list {
		body = append(body, part.NewPara(one.Name+" · "+one.Told+"\n"+one.Path, wide),
			part.NewButton(w.Say("follow.stop", one.Name), part.Plain, func() { then(end)(one.Path) }))
	}
	file := part.NewButton(w.Say("follow.file"), part.Primary, func() { t.host.ChooseCalendar(then(begin)) })
	s = part.Open(t.host.Canvas(), w.Say("follow.heading"), wide+60, container.New(part.Stack{Gap: 10}, body...), file,
		part.NewButton(w.Say("sheet.close"), part.Plain, func() { s.Close() }),
		part.NewButton(w.Say("follow.folder"), part.Plain, func() { t.host.ChooseFolder(then(begin)) }), file)
}

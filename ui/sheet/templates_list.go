package sheet

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

const templateRow = 22

// templateList shows the items a template makes, on their days.
type templateList struct {
	*scene.Pane
	words *words.Words
	of    *model.Template
	first civil.Date
}

func newTemplateList(w *words.Words) *templateList {
	l := &templateList{words: w}
	l.Pane = scene.NewPane(w.Say("sheet.template"), fyne.NewSize(200, templateRow), l.paint)
	return l
}

func (l *templateList) fill(t *model.Template, first civil.Date) {
	l.of, l.first = t, first
	rows := len(t.Items)
	for i := range t.Items {
		if l.heads(i) {
			rows++
		}
	}
	l.SetMin(fyne.NewSize(200, float32(rows)*templateRow+16))
	l.Refresh()
}

// heads says whether the day stands above an item.
func (l *templateList) heads(i int) bool {
	return i == 0 || l.of.Items[i].Day != l.of.Items[i-1].Day
}

func (l *templateList) paint(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	if l.of == nil {
		return
	}
	p := look.Now()
	s.RRect(0, 0, size.Width, size.Height, 8, p.Panel)
	y := float32(8)
	for i := range l.of.Items {
		it := &l.of.Items[i]
		if l.heads(i) {
			s.In(12, y, templateRow, l.words.Day(l.first.Add(it.Day)), scene.F12b, p.Text2)
			y += templateRow
		}
		s.RRect(12, y+5, 3.5, templateRow-9, 1.7, p.Hue(look.FamilyHue(it.Kind.Family())).Bar)
		s.In(22, y, templateRow, l.hours(it), scene.F12, p.Text2)
		audience := l.words.Say("audience." + string(it.Audience))
		w := scene.F11.Width(audience)
		s.In(122, y, templateRow, scene.F12.Fit(l.words.Text(it.Title), size.Width-122-w-30), scene.F12, p.Text)
		s.In(size.Width-w-12, y, templateRow, audience, scene.F11, p.Text3)
		y += templateRow
	}
}

// hours are when an item takes place, as sure as the template knows it.
func (l *templateList) hours(it *model.TemplateItem) string {
	at := func(clock string) civil.Moment { return civil.Moment{Local: string(l.first) + "T" + clock} }
	t := model.When{Start: at(it.From), End: at(it.From), StartMark: it.StartMark, EndMark: model.Open, Words: it.TimeWords}
	said := words.Hours{Words: l.words, Brief: true, Clock: civil.Moment.Clock}.Begins(&t)
	if it.StartAlt != "" && !t.Hourless() {
		said += "/" + it.StartAlt
	}
	if t.Hourless() {
		return said
	}
	return said + l.until(it)
}

// until is the end of an item, "" when it is open.
func (l *templateList) until(it *model.TemplateItem) string {
	from, ok := civil.ParseClock(it.From)
	if !ok || it.Minutes == 0 {
		return ""
	}
	return " – " + civil.Clock((from+it.Minutes)%(24*60))
}

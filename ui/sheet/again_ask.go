package sheet

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/words"
)

// week52 is a year on the same day of the week.
const week52 = 52 * 7

// nextTime is when a visit like one may begin: a year later on the same day of the week where
// that one is past, else the day after it ends.
func nextTime(e *model.Event, today civil.Date) civil.Date {
	if e.LastDay != "" && e.LastDay >= today {
		return e.LastDay.Add(1)
	}
	d := e.FirstDay.Add(week52)
	for d <= today {
		d = d.Add(week52)
	}
	return d
}

// speaksOfOld is a language in which the heading still speaks of the guest of the earlier
// visit, "" for none.
func (f *againCard) speaksOfOld() string {
	if f.guests == nil {
		return ""
	}
	for _, l := range f.kit.Langs {
		if f.guests.Speaks(l, f.title.Text()[l]) {
			return l
		}
	}
	return ""
}

// askHeading says what a heading still says, and lets it be worded before it is made. It is on
// every paper.
func (f *againCard) askHeading(lang string) {
	w, c := f.kit.Words, fyne.CurrentApp().Driver().CanvasForObject(f.sheet)
	text := w.Say("sheet.again.heading-says", words.For(lang).Say("words.language"), f.title.Text()[lang])
	Choose(c, w.Say(f.saying("heading-old")), text, w.Say("sheet.cancel"), []part.Action{
		{Name: w.Say("sheet.again.word-it"), Do: func() {
			f.title.Switch(lang)
			c.Focus(f.title.Field().Entry())
		}},
		{Name: w.Say("sheet.again.all-the-same"), Do: f.make},
	})
}

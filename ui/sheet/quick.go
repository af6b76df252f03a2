package sheet

import (
	"regexp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// quickCard is one field in which a whole item is typed, and below it what was
// understood so far.
type quickCard struct {
	kit    Kit
	to     typed.Quickly
	usual  typed.Quickly   // where a line goes that names no day of a visit on show
	visits []typed.Quickly // that are on show besides
	here   bool            // it is to go to where it usually does all the same
	field  *part.Field
	pane   *scene.Pane
	sheet  *part.Sheet
	line   typed.Line
	item   model.Item
	who    []model.Participation
	err    error
	ahead  *part.Notice
	canvas fyne.Canvas
}

// OpenQuick asks for an item in one line. Enter makes it, and made is told
// which it is and when it starts; Escape leaves nothing behind. A line that names a day of one of the visits
// goes into that one; a press puts it where lines usually go.
func OpenQuick(kit Kit, c fyne.Canvas, to typed.Quickly, visits []typed.Quickly, made func(ref model.Ref, start civil.Moment)) {
	w := kit.Words
	q := &quickCard{kit: kit, to: to, usual: to, visits: visits, canvas: c}
	q.field = part.NewField("", 1, w.Error).Hint(w.Say("sheet.quick-hint"))
	q.ahead = part.NewNotice(560)
	q.pane = scene.NewPane(w.Say("sheet.quick-understood"), fyne.NewSize(60, 60), q.paint)
	q.read("")
	done := func() {
		id, err := q.save()
		if err != nil {
			q.field.Wrong(w.Error(err))
			q.fit()
			return
		}
		q.sheet.Close()
		made(model.Ref{Event: q.item.EventID, Item: id}, q.item.Start)
	}
	q.sheet = q.kit.Open(c, w.Say("ui.cmd.quick"), 620, container.New(part.Stack{Gap: 10}, q.field, q.ahead.Pane, q.pane), q.field.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { q.sheet.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	q.field.Entry().OnEnter = done
	q.field.Entry().OnEscape = q.sheet.Escape
	q.field.OnChange = func(s string) {
		q.read(s)
		q.fit()
	}
}

// read understands what is typed. Only what cannot be is said at once: that a
// title is still missing is said on Enter.
func (q *quickCard) read(text string) {
	q.line = typed.ParseLine(q.kit.Words, text, q.usual.Today, q.usual.First)
	if q.to = q.usual; !q.here {
		q.to = q.visit()
	}
	q.item, q.who, q.err = q.to.Item(q.line)
	q.field.Wrong(q.kit.Words.Error(q.err))
	q.pane.SetMin(fyne.NewSize(60, q.height()))
	q.foresee(text)
}

// visit is where a line goes: the one visit on show that covers the day it names, else where lines usually go.
func (q *quickCard) visit() typed.Quickly {
	var of []typed.Quickly
	for _, v := range q.visits {
		if q.line.Day != "" && v.Event.Covers(q.line.Day) {
			of = append(of, v)
		}
	}
	if len(of) == 1 {
		return of[0]
	}
	return q.usual
}

// otherwise offers to put the line where lines usually go.
func (q *quickCard) otherwise(text string) []part.Way {
	if q.to.Event.ID == q.usual.Event.ID {
		return nil
	}
	return []part.Way{{Name: q.kit.Words.Say("sheet.quick-other", q.kit.Words.Text(q.usual.Event.Title)), Take: func() {
		q.here = true
		q.read(text)
		q.fit()
		q.canvas.Focus(q.field.Entry())
	}}}
}

// foresee says what the item would clash with, or offers the hours that can be
// meant.
func (q *quickCard) foresee(text string) {
	if q.err == nil {
		said := ""
		if q.line.Start >= 0 || q.line.Place != "" || len(q.who) > 0 {
			said = q.kit.Ahead([]reading.Foreseen{{Item: q.item, Who: q.who}})
		}
		q.ahead.Put(said, q.otherwise(text))
		return
	}
	names, hours := typed.Hours(q.err)
	var list []part.Way
	for i := range names {
		list = append(list, part.Way{Name: names[i], Take: func() { q.choose(text, hours[i]) }})
	}
	q.ahead.Put("", list)
}

// choose types an hour in the place of the one in the line.
func (q *quickCard) choose(text, hour string) {
	for _, r := range q.line.Runs {
		if r.As == typed.PartTime {
			text = text[:r.From] + firstHour.ReplaceAllString(text[r.From:r.To], hour) + text[r.To:]
			break
		}
	}
	q.field.Entry().SetText(text)
	q.canvas.Focus(q.field.Entry())
}

// firstHour is the hour at which a typed time begins.
var firstHour = regexp.MustCompile(`^\D*\d{1,2}(?:[:.]\d{2}|\d{2})?`)

// fit gives the card the room that its rows need.
func (q *quickCard) fit() {
	q.pane.Refresh()
	if q.sheet != nil {
		q.sheet.Refresh()
	}
}

// save makes the item with its people in one step.
func (q *quickCard) save() (int64, error) {
	if q.err != nil {
		return 0, q.err
	}
	it := q.item
	if it.Title.Empty() {
		return 0, model.Refuse("sheet.quick-title")
	}
	further, err := q.to.Accesses(q.line)
	if err != nil {
		return 0, err
	}
	save := &model.SaveItem{Item: it, Who: &q.who, Accesses: &further, Begin: unmade(q.to.Event)}
	if err := q.kit.doAs(save, &q.to.Cells); err != nil {
		return 0, err
	}
	q.item = save.Item
	return save.ID, nil
}

package sheet

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	quickRow   = 28
	quickLabel = 96 // at least
	quickMost  = 6  // people that are shown one by one
	quickEcho  = 26 // the line as it was understood
)

func (q *quickCard) height() float32 {
	rows := 5 + max(1, min(len(q.who), quickMost+1))
	return quickEcho + float32(rows)*quickRow + 12
}

// labels is how wide the column of labels is.
func (q *quickCard) labels() float32 {
	wide := float32(quickLabel)
	for _, key := range []string{"sheet.quick-when", "sheet.col.activity", "sheet.kind", "sheet.col.place", "sheet.quick-who", "sheet.quick-into"} {
		wide = max(wide, scene.F11.Width(q.kit.Words.Say(key))+8)
	}
	return wide
}

// paint shows what was understood, in the order of the inspector.
func (q *quickCard) paint(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), q.kit.Words
	q.echo(s, size.Width)
	s.RRect(0, quickEcho, size.Width, size.Height-quickEcho, 8, c.Hover)
	y := float32(quickEcho + 6)
	row := func(label string) float32 {
		s.In(12, y, quickRow, scene.F11.Fit(label, q.labels()-8), scene.F11, c.Text2)
		y += quickRow
		return y - quickRow
	}
	room := size.Width - q.labels() - 24
	at := row(w.Say("sheet.quick-when"))
	s.In(q.labels()+12, at, quickRow, scene.F13b.Fit(q.when(), room), scene.F13b, c.Text)
	at = row(w.Say("sheet.col.activity"))
	if title := q.item.Title.In(q.to.Cells.Lang); title != "" {
		s.In(q.labels()+12, at, quickRow, scene.F13b.Fit(title, room), scene.F13b, c.Text)
	} else {
		s.In(q.labels()+12, at, quickRow, w.Say("sheet.quick-untitled"), scene.F12, c.Text3)
	}
	at = row(w.Say("sheet.kind"))
	s.RRect(q.labels()+12, at+9, 10, 10, 5, c.Hue(look.FamilyHue(q.item.Kind.Family())).Bar)
	s.In(q.labels()+30, at, quickRow, w.Say("item.kind."+string(q.item.Kind)), scene.F12, c.Text)
	q.place(s, row(w.Say("sheet.col.place")), room)
	at = row(w.Say("sheet.quick-who"))
	for i := range q.who {
		if i == quickMost && len(q.who) > quickMost+1 {
			s.In(q.labels()+12, at, quickRow, "+"+strconv.Itoa(len(q.who)-i), scene.F12, c.Text2)
			y = at + quickRow
			break
		}
		q.person(s, &q.who[i], at, room)
		at += quickRow
		y = max(y, at)
	}
	if len(q.who) == 0 {
		s.In(q.labels()+12, at, quickRow, "–", scene.F12, c.Text3)
	}
	at = row(w.Say("sheet.quick-into"))
	e := &q.to.Event
	s.RRect(q.labels()+12, at+9, 10, 10, 5, c.Hue(look.EventHue(e.Hue, e.Kind)).Bar)
	s.In(q.labels()+30, at, quickRow, scene.F12.Fit(w.Text(e.Title), room-18), scene.F12, c.Text)
}

// echo writes the line with what was understood in colour; an empty one shows
// an example.
func (q *quickCard) echo(s *scene.Scene, width float32) {
	c, typed := look.Now(), q.field.Text()
	if typed == "" {
		example := q.kit.Words.Say("sheet.quick-example")
		s.In(1, 0, quickEcho-4, scene.F11.Fit(example, width), scene.F11, c.Text3)
		return
	}
	x, at := float32(1), 0
	piece := func(text string, understood bool) {
		f, colour := scene.F12, c.Text
		if understood {
			f, colour = scene.F12b, c.Link
		}
		if room := width - x; text != "" && room > 12 {
			s.In(x, 0, quickEcho-4, f.Fit(text, room), f, colour)
		}
		x += f.Width(text)
	}
	for _, r := range q.line.Runs {
		piece(typed[at:r.From], false)
		piece(typed[r.From:r.To], true)
		at = r.To
	}
	piece(typed[at:], false)
}

func (q *quickCard) when() string {
	if q.err != nil {
		return "–" // the sentence under the field says why
	}
	w, it := q.kit.Words, &q.item
	t := it.When()
	from, end := w.HoursAmong(&t, q.to.Event.Zone)
	text := w.Day(it.Start.Date()) + ", " + from
	if end != "" && it.EndMark != model.TimeTBC {
		text += " – " + end
		if it.End.Date() != it.Start.Date() {
			text += " (" + w.DayShort(it.End.Date()) + ")"
		}
		text += " · " + w.Length(int(it.End.At-it.Start.At)/60)
	}
	if e := &q.to.Event; e.ID != 0 && e.Kind != model.Standing && !e.Covers(it.Start.Date()) {
		text += " · " + w.Say("sheet.quick-outside")
	}
	return text
}

// place shows what the registers know with a tick, and says of other words
// that they stay as they are.
func (q *quickCard) place(s *scene.Scene, y, room float32) {
	c, w, it := look.Now(), q.kit.Words, &q.item
	known := q.to.Cells.Places.Called(it, w)
	switch {
	case known != "":
		s.Icon(q.labels()+12, y+8, 12, scene.TickIcon, theme.ColorNameSuccess)
		s.In(q.labels()+30, y, quickRow, scene.F12b.Fit(known, room-18), scene.F12b, c.Text)
	case q.line.Place == "":
		s.In(q.labels()+12, y, quickRow, "–", scene.F12, c.Text3)
	default:
		free(s, y, q.labels()+12, room, q.line.Place, w.Say("sheet.quick-free"))
	}
}

// person shows somebody known with flag and office, and anybody else as typed.
func (q *quickCard) person(s *scene.Scene, p *model.Participation, y, room float32) {
	c, w := look.Now(), q.kit.Words
	plus := ""
	if p.Plus > 0 {
		plus = " +" + strconv.Itoa(p.Plus)
	}
	if p.PersonID == nil {
		note := w.Say("sheet.quick-free")
		if q.to.Event.Kind != model.Standing {
			note += " · " + w.Say("side."+string(p.Side))
		}
		free(s, y, q.labels()+12, room, p.Name.In(q.to.Cells.Lang)+plus, note)
		return
	}
	k := q.to.Cells.Roll.Person(*p.PersonID)
	x := q.labels() + 12
	if k.Party != "" {
		if scene.HasFlag(k.Party) {
			s.Flag(x, y+7, 14, k.Party)
			x += 20
		}
		s.In(x, y, quickRow, k.Party, scene.F11, c.Text2)
		x += scene.F11.Width(k.Party) + 8
	}
	end := q.labels() + 12 + room
	name := scene.F12b.Fit(w.Text(k.Person.Name)+plus, end-x)
	s.In(x, y, quickRow, name, scene.F12b, c.Text)
	x += scene.F12b.Width(name) + 8
	if office := w.Text(words.HeldBy(&k)); office != "" && end-x > 30 {
		s.In(x, y, quickRow, scene.F11.Fit(office, end-x), scene.F11, c.Text2)
	}
}

// free shows words that no register knows, and says so.
func free(s *scene.Scene, y, x, room float32, text, note string) {
	c := look.Now()
	text = scene.F12.Fit(text, room-scene.F11.Width(note)-10)
	s.In(x, y, quickRow, text, scene.F12, c.Text)
	s.In(x+scene.F12.Width(text)+10, y, quickRow, note, scene.F11, c.Text3)
}

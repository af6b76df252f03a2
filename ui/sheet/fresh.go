package sheet

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// OpenItem asks what a new item is called and when it is, and makes it in one of some
// events, the first unless another is chosen, and the event itself when it has no key yet.
// The hours, in unix seconds, are shown and typed on the clocks of the event. Nothing is
// written before the item has a title. made is told which it is.
func OpenItem(kit Kit, c fyne.Canvas, events []model.Event, from, to int64, made func(model.Ref)) {
	n, err := newItem(kit, events, from, to)
	if err != nil {
		kit.Tell(err)
		return
	}
	w := kit.Words
	body := container.New(part.Stack{Gap: 12}, n.title, container.New(part.Row{}, n.from, n.to))
	heading := w.Say("sheet.new-item-in", w.Text(events[0].Title), w.DayShort(n.it.Start.Date()))
	if len(events) > 1 {
		heading = w.Say("sheet.new-item-on", w.DayShort(n.it.Start.Date()))
		body.Objects = append([]fyne.CanvasObject{n.belongs()}, body.Objects...)
	}
	var s *part.Sheet
	done := func() {
		if n.save() {
			s.Close()
			made(model.Ref{Event: n.it.EventID, Item: n.it.ID})
		}
	}
	s = kit.Open(c, heading, 520, body, n.title.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	for _, in := range []*part.Field{n.title.Field(), n.from, n.to} {
		in.Entry().OnEnter = done
	}
}

// fresh is an item that is not there yet, and the fields that ask for it.
type fresh struct {
	kit      Kit
	events   []model.Event
	event    model.Event
	it       model.Item
	title    *part.TextField
	from, to *part.Field
}

func newItem(kit Kit, events []model.Event, from, to int64) (*fresh, error) {
	w, say := kit.Words, kit.Words.Error
	n := &fresh{kit: kit, events: events, title: part.NewTextField(w.Say("sheet.col.activity"), 1, kit.Lang, kit.Langs, say),
		from: part.NewField(w.Say("sheet.col.from"), 1, say), to: part.NewField(w.Say("sheet.col.to"), 1, say)}
	n.from.OnCommit = func(s string) error {
		err := typed.SetStart(&n.it, s, kit.Lang)
		n.to.Put(typed.EndText(&n.it, w, n.event.Zone))
		return err
	}
	n.to.OnCommit = func(s string) error { return typed.SetEnd(&n.it, s, kit.Lang) }
	n.it = model.NewItem(0, model.OtherItem, civil.Moment{}, civil.Moment{})
	return n, n.belong(events[0], from, to)
}

// belong puts the item into an event, at the same instants on its clocks.
func (n *fresh) belong(e model.Event, from, to int64) error {
	start, err := civil.MomentAt(from, e.Zone)
	if err != nil {
		return err
	}
	end, err := civil.MomentAt(to, e.Zone)
	if err != nil {
		return err
	}
	n.event, n.it.EventID, n.it.Start, n.it.End = e, e.ID, start, end
	n.from.Put(typed.StartText(&n.it, n.kit.Words, e.Zone))
	n.to.Put(typed.EndText(&n.it, n.kit.Words, e.Zone))
	return nil
}

// belongs asks which of the events the item is one of.
func (n *fresh) belongs() fyne.CanvasObject {
	w := n.kit.Words
	options := make([]part.Option, len(n.events))
	for i, e := range n.events {
		options[i] = part.Option{Value: strconv.Itoa(i), Name: w.Text(e.Title)}
	}
	of := part.NewChoice(w.Say("sheet.belongs-to"), options, w.Error)
	of.Put(options[0].Value)
	of.OnChoose = func(value string) error {
		i, err := strconv.Atoi(value)
		if err != nil || !n.from.Commit() || !n.to.Commit() {
			return err
		}
		return n.belong(n.events[i], n.it.Start.At, n.it.End.At)
	}
	return of.Pane
}

// save makes the item, or says under its field what is wrong.
func (n *fresh) save() bool {
	if !n.from.Commit() || !n.to.Commit() {
		return false
	}
	n.it.Title = n.title.Text()
	n.it.Kind = typed.Guess(n.it.Title)
	save := &model.SaveItem{Item: n.it, Begin: unmade(n.event)}
	if err := n.kit.Do(save); err != nil {
		under(err, n.kit.Words.Error, n.title.Field(), map[string]*part.Field{"Start": n.from, "End": n.to})
		return false
	}
	n.it = save.Item
	n.it.ID = save.ID
	return true
}

// unmade is an event that is not in the diary yet, else nil.
func unmade(e model.Event) *model.Event {
	if e.ID != 0 {
		return nil
	}
	return &e
}

// under puts a refusal under the field it speaks of, and takes away what stood under
// the others.
func under(err error, say func(error) string, other *part.Field, named map[string]*part.Field) {
	in := other
	if f, ok := named[words.Field(err)]; ok {
		in = f
	}
	other.Wrong("")
	for _, f := range named {
		f.Wrong("")
	}
	in.Wrong(say(err))
}

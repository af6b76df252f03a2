package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/words"
)

// OpenItem asks what a new item is called and when it is, and makes it in an
// event, and the event itself when it has no key yet. Nothing is written before
// the item has a title. made is told which it is.
func OpenItem(kit Kit, c fyne.Canvas, event model.Event, start, end civil.Moment, made func(model.Ref)) {
	w, say := kit.Words, kit.Words.Error
	it := model.NewItem(event.ID, model.OtherItem, start, end)
	title := part.NewTextField(w.Say("sheet.col.activity"), 1, kit.Lang, kit.Langs, say)
	from, to := part.NewField(w.Say("sheet.col.from"), 1, say), part.NewField(w.Say("sheet.col.to"), 1, say)
	from.Put(start.Clock())
	to.Put(end.Clock())
	from.OnCommit = func(s string) error {
		err := typed.SetStart(&it, s, kit.Lang)
		to.Put(typed.EndText(&it, w, event.Zone))
		return err
	}
	to.OnCommit = func(s string) error { return typed.SetEnd(&it, s, kit.Lang) }
	body := container.New(part.Stack{Gap: 12}, title, container.New(part.Row{}, from, to))
	var sheet *part.Sheet
	done := func() {
		if !from.Commit() || !to.Commit() {
			return
		}
		it.Title = title.Text()
		it.Kind = typed.Guess(it.Title)
		save := &model.SaveItem{Item: it, Begin: unmade(event)}
		if err := kit.Do(save); err != nil {
			under(err, say, title.Field(), map[string]*part.Field{"Start": from, "End": to})
			return
		}
		sheet.Close()
		made(model.Ref{Event: save.Item.EventID, Item: save.ID})
	}
	sheet = kit.Open(c, w.Say("sheet.new-item-in", w.Text(event.Title), w.DayShort(start.Date())), 520, body, title.Field().Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { sheet.Close() }), part.NewButton(w.Say("sheet.add"), part.Primary, done))
	for _, in := range []*part.Field{title.Field(), from, to} {
		in.Entry().OnEnter = done
	}
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

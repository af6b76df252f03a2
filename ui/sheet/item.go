package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
)

// Item is the inspector of one programme item. Each field is saved when it is
// left; what is refused stays in its field with the reason under it.
type Item struct {
	kit    Kit
	box    *fyne.Container
	id     int64
	cells  Cells
	fields []*cellField
	texts  []*boundText
	kind   *part.Choice
	status *part.Choice
	aud    *part.Choice
	press  *part.Choice
	dress  *part.Choice
	anchor *part.Check
	day    *part.Field
	from   *part.Field
	to     *part.Field
	zone   *part.Field
	place  *part.Field
	fromAt *part.Field
	toAt   *part.Field
	gather *part.Field
	host   *People
	guest  *People
}

// cellField is a field that says what a cell of the running order says.
type cellField struct {
	*part.Field
	col Column
}

// boundText is a text of the item in all languages.
type boundText struct {
	*part.TextField
	of func(*model.Item) *model.Text
}

// NewItem is an inspector of nothing yet.
func NewItem(kit Kit) *Item {
	f := &Item{kit: kit}
	w, say := kit.Words, kit.Words.Error
	choice := func(label string, opts []part.Option, set func(*model.Item, string)) *part.Choice {
		c := part.NewChoice(w.Say(label), opts, say)
		c.OnChoose = func(v string) error { return f.change(func(it *model.Item) error { set(it, v); return nil }) }
		return c
	}
	f.kind = choice("sheet.kind", options(model.ItemKinds, "item.kind.", w), func(it *model.Item, v string) { it.Kind = model.ItemKind(v) })
	f.status = choice("sheet.col.status", options(model.ItemStatuses, "item.status.", w), func(it *model.Item, v string) { it.Status = model.ItemStatus(v) })
	f.aud = choice("sheet.col.audience", options(model.Audiences, "audience.", w), func(it *model.Item, v string) { it.Audience = model.Audience(v) })
	f.press = choice("sheet.col.press", options(model.Presses, "press.", w), func(it *model.Item, v string) { it.Press = model.Press(v) })
	f.dress = choice("sheet.dress", options(model.Dresses, "dress.", w), func(it *model.Item, v string) { it.Dress = model.Dress(v) })
	f.anchor = part.NewCheck(w.Say("sheet.anchored"), false, func(on bool) {
		if err := f.change(func(it *model.Item) error { it.Anchored = on; return nil }); err != nil {
			kit.Tell(err)
			f.anchor.Put(!on)
		}
	})
	f.times()
	f.place = f.cell("sheet.col.place", ColPlace)
	f.fromAt = f.venue("sheet.from-venue", func(it *model.Item) **int64 { return &it.FromID })
	f.toAt = f.venue("sheet.to-venue", func(it *model.Item) **int64 { return &it.ToID })
	f.gather = f.field("sheet.gather-at", func(it *model.Item, s string) error { return setClock(&it.GatherAt, s) })
	f.host = NewPeople(kit, w.Say("side.host"), model.HostSide)
	f.guest = NewPeople(kit, w.Say("side.guest"), model.GuestSide)
	f.box = f.lay()
	return f
}

func (f *Item) times() {
	f.day = f.field("sheet.day", f.setDay)
	f.from = f.cell("sheet.col.from", ColFrom)
	f.to = f.cell("sheet.col.to", ColTo)
	f.zone = f.field("sheet.end-zone", f.setEndZone)
}

// Box is what the inspector shows.
func (f *Item) Box() fyne.CanvasObject { return f.box }

func (f *Item) text(label string, rows int, of func(*model.Item) *model.Text) *part.TextField {
	t := part.NewTextField(f.kit.Words.Say(label), rows, f.kit.Lang, f.kit.Langs, f.kit.Words.Error)
	t.OnCommit = func(text model.Text) error {
		return f.change(func(it *model.Item) error { *of(it) = text; return nil })
	}
	f.texts = append(f.texts, &boundText{t, of})
	return t
}

func (f *Item) field(label string, set func(*model.Item, string) error) *part.Field {
	in := part.NewField(f.kit.Words.Say(label), 1, f.kit.Words.Error)
	in.OnCommit = func(s string) error {
		return f.change(func(it *model.Item) error { return set(it, s) })
	}
	return in
}

func (f *Item) cell(label string, col Column) *part.Field {
	in := f.field(label, func(it *model.Item, s string) error { return f.cells.Set(it, col, s) })
	f.fields = append(f.fields, &cellField{in, col})
	return in
}

func (f *Item) venue(label string, of func(*model.Item) **int64) *part.Field {
	return f.field(label, func(it *model.Item, s string) error {
		id, err := f.cells.Places.Venue(s)
		*of(it) = id
		return err
	})
}

func (f *Item) lay() *fyne.Container {
	row := func(weights []float32, o ...fyne.CanvasObject) fyne.CanvasObject {
		return container.New(part.Row{Weights: weights}, o...)
	}
	w := f.kit.Words
	title := f.text("sheet.col.activity", 2, func(it *model.Item) *model.Text { return &it.Title })
	even := []float32{1, 1}
	return container.New(part.Stack{Gap: 10},
		title,
		row(even, f.kind.Pane, f.status.Pane),
		row([]float32{1.25, .9, .9}, f.day, f.from, f.to),
		row(even, f.aud.Pane, f.anchor.Pane),
		f.place,
		row(even, f.fromAt, f.toAt),
		f.host, f.guest,
		row([]float32{1.4, 1}, f.press.Pane, f.gather),
		f.text("sheet.press-note", 1, func(it *model.Item) *model.Text { return &it.PressNote }),
		f.text("sheet.col.interpretation", 1, func(it *model.Item) *model.Text { return &it.Interpret }),
		f.text("sheet.col.responsible", 1, func(it *model.Item) *model.Text { return &it.Responsible }),
		row(even, f.dress.Pane, f.zone),
		f.text("sheet.description", 2, func(it *model.Item) *model.Text { return &it.Description }),
		part.NewHead(w.Say("sheet.internal-only")),
		f.text("sheet.col.remarks", 3, func(it *model.Item) *model.Text { return &it.Remarks }),
	)
}

// Fill shows an item of a programme. A field that is being typed in is left alone.
func (f *Item) Fill(id int64, cells Cells) {
	it, ok := cells.Programme.Item(id)
	if !ok {
		return
	}
	fresh := f.id != id
	f.id, f.cells = id, cells
	put := func(in *part.Field, s string) {
		if fresh || !in.Dirty() {
			in.Put(s)
		}
	}
	for _, c := range f.fields {
		put(c.Field, cells.Text(&it, c.col))
	}
	for _, t := range f.texts {
		if fresh || !t.Field().Dirty() {
			t.Put(*t.of(&it))
		}
	}
	put(f.day, f.kit.Words.DayShort(it.Start.Date()))
	put(f.zone, endZone(&it))
	put(f.fromAt, cells.Programme.Venue(it.FromID).In(cells.Lang))
	put(f.toAt, cells.Programme.Venue(it.ToID).In(cells.Lang))
	put(f.gather, it.GatherAt)
	f.kind.Put(string(it.Kind))
	f.status.Put(string(it.Status))
	f.aud.Put(string(it.Audience))
	f.press.Put(string(it.Press))
	f.dress.Put(string(it.Dress))
	f.anchor.Put(it.Anchored)
	f.host.Fill(&it, cells)
	f.guest.Fill(&it, cells)
}

// change edits a copy of the item as it stands in the diary and saves it.
func (f *Item) change(edit func(*model.Item) error) error {
	it, ok := f.cells.Programme.Item(f.id)
	if !ok {
		return model.Refuse("model.missing")
	}
	if err := edit(&it); err != nil {
		return err
	}
	if err := it.Check(); err != nil {
		return err
	}
	return f.kit.Do(&model.SaveItem{Item: it})
}

// setDay moves the item to another day; its hours stay.
func (f *Item) setDay(it *model.Item, s string) error {
	day, err := civil.ParseDateTyped(s, it.Start.Date())
	if err != nil {
		return err
	}
	by := day.Sub(it.Start.Date())
	for _, m := range []*civil.Moment{&it.Start, &it.End} {
		m.Local = string(m.Date().Add(by)) + m.Local[10:]
		m.Off = civil.NoOff
	}
	return it.Settle()
}

// endZone is shown only where the end has clocks of its own.
func endZone(it *model.Item) string {
	if it.End.Zone == it.Start.Zone {
		return ""
	}
	return it.End.Zone
}

// setEndZone says on which clocks the end is told: a flight lands in another zone.
func (f *Item) setEndZone(it *model.Item, s string) error {
	if s == "" {
		s = it.Start.Zone
	}
	m, err := civil.MomentAt(it.End.At, s)
	if err != nil {
		return model.Refuse("model.zone", s)
	}
	it.End = m
	return nil
}

// setClock reads a time of day, "" for none.
func setClock(to *string, s string) error {
	t, err := civil.ParseTyped(s)
	switch {
	case err != nil:
		return err
	case t.Kind == civil.TypedOpen:
		*to = ""
	case t.Kind == civil.TypedClock && t.Minute < 1440:
		*to = civil.Clock(t.Minute)
	default:
		return &civil.Error{Code: "civil.typed", Local: s}
	}
	return nil
}

// Focus puts the keyboard into the title.
func (f *Item) Focus(c fyne.Canvas) { c.Focus(f.texts[0].Field().Entry()) }

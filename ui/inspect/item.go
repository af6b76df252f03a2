package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// itemForm is the form of one programme item. Each field is saved when it is
// left; what is refused stays in its field with the reason under it.
type itemForm struct {
	hours  hours
	wide   bool // its hours have a line of their own
	kit    sheet.Kit
	box    *fyne.Container
	id     int64
	cells  typed.Cells
	fields []*cellField
	texts  []*boundText
	kind   *part.Choice
	status *part.Choice
	aud    *part.Choice
	hourTo *part.Choice // who may know the hour
	where  *part.Choice // and the place
	press  *part.Choice
	dress  *part.Choice
	anchor *part.Check
	allDay *part.Check
	day    *part.Field
	from   *part.Field
	to     *part.Field
	zone   *part.Choice // on which clocks it ends
	starts *part.Choice // and starts
	towns  []part.Option
	place  *part.Field
	places *part.Choice // to take the place from
	fromAt *part.Choice
	toAt   *part.Choice
	call   *part.Field
	gather *part.Field
	bus    *part.Field
	latest *part.Field
	pool   *part.Field
	more   *part.Field // further accesses of the press, a line each
	steps  *part.Field
	stand  *part.Field
	shows  *diagram
	host   *People
	guest  *People
	drafts map[int64][]draft
	ahead  *part.Notice // under the hours
	feast  *scene.Pane
	since  *since
	offer  *part.Notice // to move along with the calendar it was taken from
	actual actual
	clocks *scene.Pane
}

// cellField is a field that says what a cell of the running order says.
type cellField struct {
	*part.Field
	col typed.Column
}

// boundText is a text of the item in all languages.
type boundText struct {
	*part.TextField
	of func(*model.Item) *model.Text
}

// newItem is a form of nothing yet.
func newItem(kit sheet.Kit) *itemForm {
	f := &itemForm{kit: kit, drafts: map[int64][]draft{}, ahead: part.NewNotice(300)}
	f.feast = scene.NewPane("", fyne.NewSize(60, 18), f.paintFeast)
	f.feast.Hide()
	f.since, f.offer = newSince(), part.NewNotice(300)
	f.clocks = scene.NewPane("", fyne.NewSize(60, 18), f.paintClocks)
	f.clocks.Hide()
	w, say := kit.Words, kit.Words.Error
	choice := func(label string, opts []part.Option, set func(*model.Item, string)) *part.Choice {
		c := part.NewChoice(w.Say(label), opts, say)
		c.OnChoose = func(v string) error { return f.change(func(it *model.Item) error { set(it, v); return nil }) }
		return c
	}
	f.kind = choice("sheet.kind", part.Options(model.ItemKinds, "item.kind.", w.Say), func(it *model.Item, v string) { it.Kind = model.ItemKind(v) })
	f.status = choice("sheet.col.status", part.Options(model.ItemStatuses, "item.status.", w.Say), func(it *model.Item, v string) { it.Status = model.ItemStatus(v) })
	f.aud = choice("sheet.col.audience", part.Options(model.Audiences, "audience.", w.Say), func(it *model.Item, v string) { it.Audience = model.Audience(v) })
	f.hourTo = choice("sheet.time-audience", knownTo(w), func(it *model.Item, v string) { it.TimeAudience = model.Audience(v) })
	f.where = choice("sheet.place-audience", knownTo(w), func(it *model.Item, v string) { it.PlaceAudience = model.Audience(v) })
	f.press = choice("sheet.col.press", part.Options(model.Presses, "press.", w.Say), func(it *model.Item, v string) { it.Press = model.Press(v) })
	f.dress = choice("sheet.dress", part.Options(model.Dresses, "dress.", w.Say), func(it *model.Item, v string) { it.Dress = model.Dress(v) })
	f.anchor = f.check("sheet.anchored", func(it *model.Item, on bool) error { it.Anchored = on; return nil })
	f.allDay = f.check("sheet.all-day", setAllDay)
	f.times()
	f.place = f.foreseen(f.cell("sheet.col.place", typed.ColPlace), func(it *model.Item, s string) error { return f.cells.Set(it, typed.ColPlace, s) })
	f.place.Near(func(s string) string { return f.cells.Places.Near(s) })
	f.places = sheet.PlaceChoice(kit, w.Say("sheet.place-list"), nil)
	f.places.OnChoose = f.listed
	f.fromAt = f.venue("sheet.from-venue", func(it *model.Item) **int64 { return &it.FromID })
	f.toAt = f.venue("sheet.to-venue", func(it *model.Item) **int64 { return &it.ToID })
	f.call = f.field("sheet.call-at", 1, func(it *model.Item, s string) error { return typed.SetClock(&it.CallAt, s) })
	f.gather = f.field("sheet.gather-at", 1, func(it *model.Item, s string) error { return typed.SetClock(&it.GatherAt, s) })
	f.bus = f.field("sheet.bus-at", 1, func(it *model.Item, s string) error { return typed.SetClock(&it.BusAt, s) })
	f.accesses()
	f.steps = f.field("sheet.steps", 6, func(it *model.Item, s string) error { return typed.SetSteps(it, s, f.cells.Lang) })
	f.steps.Hint(w.Say("sheet.steps-hint"))
	f.shows = newDiagram(kit, f.change)
	f.stand = f.field("sheet.positions", 6, func(it *model.Item, s string) error { return typed.SetPositions(it, s, kit.Words) })
	f.stand.Hint(w.Say("sheet.positions-hint"))
	f.host = newPeople(kit, w.Say("side.host"), model.HostSide)
	f.guest = newPeople(kit, w.Say("side.guest"), model.GuestSide)
	f.box = f.lay()
	return f
}

func (f *itemForm) times() {
	cell := func(c typed.Column) func(*model.Item, string) error {
		return func(it *model.Item, s string) error { return f.cells.Set(it, c, s) }
	}
	f.day = f.foreseen(f.field("sheet.day", 1, typed.SetItemDay), typed.SetItemDay)
	f.from = f.foreseen(f.cell("sheet.col.from", typed.ColFrom), cell(typed.ColFrom))
	f.to = f.foreseen(f.cell("sheet.col.to", typed.ColTo), cell(typed.ColTo))
	f.zone = f.onClocks("sheet.end-zone", typed.SetEndZone)
	f.starts = f.onClocks("sheet.start-zone", func(it *model.Item, zone string) error {
		return typed.SetStartZone(it, zone, f.cells.Programme.Event.Zone)
	})
}

func (f *itemForm) onClocks(label string, set func(*model.Item, string) error) *part.Choice {
	in := sheet.ZoneChoice(f.kit, label)
	f.towns = in.Options()
	in.OnChoose = func(zone string) error {
		return f.change(func(it *model.Item) error { return set(it, zone) })
	}
	return in
}

// paintFeast says quietly what the day of the item is kept for.
func (f *itemForm) paintFeast(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	it, ok := f.cells.Programme.Item(f.id)
	if !ok {
		return
	}
	c := look.Now()
	s.RRect(0, 4, 3, 10, 1.5, c.Now)
	s.In(9, 0, size.Height, scene.F11.Fit(f.kit.Feast(it.Start.Date()), size.Width-9), scene.F11, c.Text2)
}

func (f *itemForm) text(label string, rows int, of func(*model.Item) *model.Text) *part.TextField {
	t := part.NewTextField(f.kit.Words.Say(label), rows, f.kit.Lang, f.kit.Langs, f.kit.Words.Error)
	t.OnCommit = func(text model.Text) error {
		return f.change(func(it *model.Item) error { *of(it) = text; return nil })
	}
	f.texts = append(f.texts, &boundText{t, of})
	return t
}

func (f *itemForm) check(label string, set func(*model.Item, bool) error) *part.Check {
	var c *part.Check
	c = part.NewCheck(f.kit.Words.Say(label), false, func(on bool) {
		if err := f.change(func(it *model.Item) error { return set(it, on) }); err != nil {
			f.kit.Tell(err)
			c.Put(!on)
		}
	})
	return c
}

func (f *itemForm) field(label string, rows int, set func(*model.Item, string) error) *part.Field {
	in := part.NewField(f.kit.Words.Say(label), rows, f.kit.Words.Error)
	in.OnCommit = func(s string) error {
		return f.change(func(it *model.Item) error { return set(it, s) })
	}
	return in
}

// foreseen makes a field say, while it is typed in, what would clash; an hour
// that exists twice, or not at all, is offered as those that can be meant.
func (f *itemForm) foreseen(in *part.Field, set func(*model.Item, string) error) *part.Field {
	in.OnChange = func(s string) { f.foresee(in, s, set) }
	commit := in.OnCommit
	in.OnCommit = func(s string) error {
		err := commit(s)
		if err == nil {
			f.ahead.Put("", nil)
		}
		return err
	}
	return in
}

func (f *itemForm) foresee(in *part.Field, text string, set func(*model.Item, string) error) {
	it, ok := f.cells.Programme.Item(f.id)
	if !ok || !in.Dirty() {
		f.ahead.Put("", nil)
		return
	}
	err := set(&it, text)
	if err == nil {
		f.ahead.Put(f.kit.Ahead([]reading.Foreseen{{Item: it}}), nil)
		return
	}
	names, hours := typed.Hours(err)
	var list []part.Way
	for i := range names {
		list = append(list, part.Way{Name: names[i], Take: func() {
			in.Entry().SetText(hours[i])
			in.Commit()
		}})
	}
	f.ahead.Put("", list)
}

func (f *itemForm) cell(label string, col typed.Column) *part.Field {
	in := f.field(label, 1, func(it *model.Item, s string) error { return f.cells.Set(it, col, s) })
	f.fields = append(f.fields, &cellField{in, col})
	return in
}

func (f *itemForm) venue(label string, of func(*model.Item) **int64) *part.Choice {
	in := sheet.VenueChoice(f.kit, label)
	in.OnChoose = func(v string) error {
		return f.change(func(it *model.Item) error { *of(it) = part.KeyOf(v); return nil })
	}
	return in
}

// listed takes a place from the list of all into its field.
func (f *itemForm) listed(name string) error {
	f.places.Put("")
	f.place.Entry().SetText(name)
	f.place.Commit()
	return nil
}

func (f *itemForm) lay() *fyne.Container {
	row := func(weights []float32, o ...fyne.CanvasObject) fyne.CanvasObject {
		return container.New(part.Row{Weights: weights}, o...)
	}
	w := f.kit.Words
	title := f.text("sheet.col.activity", 2, func(it *model.Item) *model.Text { return &it.Title })
	even := []float32{1, 1}
	return container.New(part.Stack{Gap: 10},
		title, f.since, f.offer.Pane,
		row(even, f.kind.Pane, f.status.Pane),
		container.New(&f.hours, f.day, f.from, f.to),
		f.clocks, f.feast, f.ahead.Pane, f.actualHours(),
		row(even, f.anchor.Pane, f.allDay.Pane),
		row(even, f.aud.Pane, f.press.Pane),
		row([]float32{3.2, 1}, f.place, f.places.Pane),
		row(even, f.fromAt.Pane, f.toAt.Pane),
		f.host, f.guest,
		row(even, f.call, f.gather),
		f.text("sheet.gather-place", 1, func(it *model.Item) *model.Text { return &it.GatherPlace }),
		row(even, f.latest, f.bus),
		f.text("sheet.bus-place", 1, func(it *model.Item) *model.Text { return &it.BusPlace }),
		f.pool,
		f.text("sheet.press-quota", 1, func(it *model.Item) *model.Text { return &it.PressQuota }),
		f.text("sheet.press-note", 1, func(it *model.Item) *model.Text { return &it.PressNote }),
		f.more,
		f.text("sheet.col.interpretation", 1, func(it *model.Item) *model.Text { return &it.Interpret }),
		f.text("sheet.col.responsible", 1, func(it *model.Item) *model.Text { return &it.Responsible }),
		row(even, f.hourTo.Pane, f.where.Pane),
		row(even, f.starts.Pane, f.zone.Pane),
		f.text("sheet.time-words", 1, func(it *model.Item) *model.Text { return &it.TimeWords }), f.dress.Pane,
		f.text("sheet.chair", 1, func(it *model.Item) *model.Text { return &it.Chair }),
		f.text("sheet.description", 2, func(it *model.Item) *model.Text { return &it.Description }),
		f.text("sheet.footnote", 2, func(it *model.Item) *model.Text { return &it.Footnote }),
		part.NewHead(w.Say("sheet.internal-only")),
		f.steps, f.shows.box, f.stand,
		f.text("sheet.col.remarks", 3, func(it *model.Item) *model.Text { return &it.Remarks }),
	)
}

// focus puts the keyboard into the title.
func (f *itemForm) focus(c fyne.Canvas) { c.Focus(f.texts[0].Field().Entry()) }

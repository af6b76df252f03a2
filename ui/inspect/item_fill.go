package inspect

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/sheet"
)

// fill shows an item of a programme. A field that is being typed in is left alone.
func (f *itemForm) fill(id int64, cells typed.Cells) {
	it, ok := cells.Programme.Item(id)
	if !ok {
		return
	}
	fresh := f.id != id
	if fresh {
		f.keepDrafts()
		f.ahead.Put("", nil)
	}
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
	f.fillClocks(&it)
	f.fillActual(&it, put)
	feast := f.kit.Feast(it.Start.Date())
	f.feast.Call(feast)
	part.Reveal(f.feast, feast != "")
	f.feast.Refresh()
	f.zone.Offer(sheet.ClocksAmong(f.towns, it.Start.Zone))
	f.zone.Put(typed.EndZone(&it))
	f.starts.Offer(sheet.ClocksAmong(f.towns, cells.Programme.Event.Zone))
	f.starts.Put(typed.StartZone(&it, cells.Programme.Event.Zone))
	f.fillPlaces(&it)
	put(f.call, it.CallAt)
	put(f.gather, it.GatherAt)
	put(f.bus, it.BusAt)
	put(f.latest, it.LatestAt)
	put(f.pool, it.PressPool)
	put(f.more, typed.AccessesText(cells.Programme.Accesses[it.ID], f.kit.Words, cells.Lang))
	f.shows.fill(&it)
	put(f.steps, typed.StepsText(&it, cells.Lang))
	put(f.stand, typed.PositionsText(&it, f.kit.Words))
	f.kind.Put(string(it.Kind))
	f.status.Put(string(it.Status))
	f.aud.Put(string(it.Audience))
	f.hourTo.Put(string(it.TimeAudience))
	f.where.Put(string(it.PlaceAudience))
	f.press.Put(string(it.Press))
	f.dress.Put(string(it.Dress))
	f.anchor.Put(it.Anchored)
	f.allDay.Put(it.AllDay)
	f.host.fill(&it, cells)
	f.guest.fill(&it, cells)
	if fresh {
		f.putDrafts()
	}
	if wide := f.hours.split([]fyne.CanvasObject{f.day, f.from, f.to}); wide != f.wide {
		f.wide = wide
		f.box.Refresh()
	}
}

// fillPlaces shows from where to where an item leads, and offers the venues there are.
func (f *itemForm) fillPlaces(it *model.Item) {
	f.places.Offer(sheet.PlaceOptions(f.cells.Places))
	venues := sheet.VenueOptions(f.kit, f.cells.Places)
	f.fromAt.Offer(venues)
	f.toAt.Offer(venues)
	f.fromAt.Put(part.ValueOf(it.FromID))
	f.toAt.Put(part.ValueOf(it.ToID))
}

// draft is what was typed into a field and could not be saved.
type draft struct {
	of          model.Ref
	field       int
	lang        string // of a text in several languages
	text, wrong string
}

// keepDrafts remembers what is still to be put right in the item that is left.
func (f *itemForm) keepDrafts() {
	delete(f.drafts, f.id)
	first := ""
	for i, in := range f.inputs() {
		if in.Dirty() {
			d := draft{of: f.ref(), field: i, text: in.Text(), wrong: in.Refused()}
			if i < len(f.texts) {
				d.lang = f.texts[i].Lang()
			}
			f.drafts[f.id] = append(f.drafts[f.id], d)
			if first == "" {
				first = d.text
			}
		}
	}
	it, ok := f.cells.Programme.Item(f.id)
	if ok && first != "" {
		f.kit.Tell(model.Refuse("sheet.draft-kept", first, f.kit.Words.Text(it.Title)))
	}
}

// putDrafts shows what was still to be put right, with its sentence.
func (f *itemForm) putDrafts() {
	in := f.inputs()
	for _, d := range f.drafts[f.id] {
		if d.lang != "" {
			f.texts[d.field].Switch(d.lang)
		}
		in[d.field].Entry().SetText(d.text)
		in[d.field].Wrong(d.wrong)
	}
	delete(f.drafts, f.id)
}

// inputs are all fields, those in several languages first.
func (f *itemForm) inputs() []*part.Field {
	var out []*part.Field
	for _, t := range f.texts {
		out = append(out, t.Field())
	}
	for _, c := range f.fields {
		out = append(out, c.Field)
	}
	return append(out, f.day, f.call, f.gather, f.bus, f.latest, f.pool, f.more, f.steps, f.stand, f.actual.from, f.actual.to)
}

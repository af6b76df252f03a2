package ui

import (
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/board"
	"chancery/ui/sheet"
)

// read asks the diary for everything on show that may be other than it was, and
// shows it.
func (w *Window) read() {
	if w.diary == nil {
		return
	}
	if err := w.reading.Look(); err != nil {
		w.tell(err)
	}
	w.reread()
}

// reread shows what is on show anew; only what a deed made stale is read again.
func (w *Window) reread() {
	if w.diary == nil {
		return
	}
	if err := w.readAll(); err != nil {
		w.tell(err)
	}
	w.root.Refresh()
	w.refill()
}

func (w *Window) readAll() error {
	if err := w.readLists(); err != nil {
		return err
	}
	var err error
	if w.place.Inside() {
		if w.inside, err = w.reading.Programme(w.place.Event); err != nil {
			w.place = Place{View: Week, Day: w.place.Day} // it was deleted
			w.trail = trail{}
		}
	}
	w.zone = w.Zone
	if w.place.Inside() {
		w.zone = w.inside.Event.Zone
	}
	if err = w.side.Read(); err != nil {
		return err
	}
	if err = w.readFeasts(); err != nil {
		return err
	}
	return w.readEntries()
}

// readLists reads what does not depend on the place.
func (w *Window) readLists() (err error) {
	if w.events, err = w.reading.Events(); err != nil {
		return err
	}
	if w.ofOffice, err = w.reading.Settings(); err != nil {
		return err
	}
	w.office = w.ofOffice[model.SettingOffice]
	return nil
}

// readEntries reads the shown span, a day more on each side: what clashes over
// midnight clashes as well.
func (w *Window) readEntries() error {
	if w.place.View == List {
		return w.readList()
	}
	if w.place.View == Lanes {
		return w.readDays(w.laneDays())
	}
	if w.place.View == Order {
		return w.readDays(w.programmeDays())
	}
	first, days := w.place.Span(w.words.FirstWeekday())
	return w.readDays(first, days)
}

func (w *Window) readDays(first civil.Date, days int) error {
	bare := w.place.View == Year && !w.filter.On() // which shows how much there is, and when
	span := w.spanOf(first.Add(-1), days+2)
	all, err := w.reading.Calendar(span, bare)
	if err != nil {
		return err
	}
	w.clashes, w.findings = map[model.Ref]string{}, nil
	if w.place.View != Year { // which shows none
		if err := w.readFindings(span, all); err != nil {
			return err
		}
	}
	w.pool = pool{w.onShow(all, span), w.spanOf(first, days)}
	w.entries = w.filter.Passing(w.pool.list)
	return nil
}

// onShow are the entries of the diary in a span that what is ticked in the
// sidebar lets through.
func (w *Window) onShow(all []model.Entry, span civil.Span) []model.Entry {
	f := w.ticked()
	out := make([]model.Entry, 0, len(all))
	for i := range all {
		if e := &all[i]; f.Passes(e) && (e.Span().Overlaps(span) || e.Start.At == e.End.At && e.Start.At >= span.From && e.Start.At < span.To) {
			out = append(out, *e)
		}
	}
	return out
}

// programmeDays are those of the open visit, of a standing agenda those on which
// it has anything.
func (w *Window) programmeDays() (civil.Date, int) {
	first, last := w.inside.Event.FirstDay, w.inside.Event.LastDay
	for i := range w.inside.Items {
		it := &w.inside.Items[i]
		first, last = min(first, it.Start.Date()), max(last, it.End.Date())
	}
	return first, max(1, last.Sub(first)+1)
}

func (w *Window) spanOf(first civil.Date, days int) civil.Span {
	return civil.SpanOf(first, days, w.zone)
}

// ticked is what is checked in the sidebar.
func (w *Window) ticked() model.Filter {
	if w.place.Inside() {
		return model.Filter{Only: w.place.Event}
	}
	return w.memory.Ticked(w.events)
}

func (w *Window) entryOf(ref model.Ref) *model.Entry {
	for i := range w.pool.list {
		if w.pool.list[i].Ref == ref {
			return &w.pool.list[i]
		}
	}
	return &model.Entry{}
}

// seen is an item as it is on show, or as it stands where it is not, such as what
// a search has found.
func (w *Window) seen(ref model.Ref) model.Seen {
	if e := w.entryOf(ref); e.Rev != 0 {
		return e.Seen()
	}
	var it model.Item
	if err := w.desk.Get(&it, ref.Item); err != nil {
		return model.Seen{ID: ref.Item}
	}
	return model.SeenOf(&it)
}

// refill hands what was read to whatever is on show.
func (w *Window) refill() {
	first, days := w.place.Span(w.words.FirstWeekday())
	set := w.setting()
	switch w.place.View {
	case Month:
		w.month.Fill(set, w.place.Day, w.entries, w.clashes)
		w.month.Select(w.chosen...)
	case Year:
		w.year.Fill(set, w.place.Day, w.entries)
	case Lanes:
		first, days := w.laneDays()
		w.lanes.Muster(w.roster())
		w.lanes.Fill(set, board.By(w.memory.LanesBy), first, days, w.entries, w.clashes)
		w.lanes.Select(w.chosen...)
	case List:
		w.list.Fill(set, w.place.Day, w.entries, w.clashes)
		w.list.Select(w.chosen...)
	case Order:
		w.fillOrder()
	default:
		w.days.Fill(set, first, days, w.entries, w.clashes)
		w.days.Select(w.chosen...)
	}
	w.side.Refresh()
	w.bar.Refresh()
	w.filter.Line.Refresh()
	w.status.Refresh()
	w.fillInspector()
}

func (w *Window) fillOrder() {
	if w.order == nil {
		w.order = sheet.NewOrder(w.kit, w.place.Event, w.memory.Grid)
		w.order.OnSelect = w.choose
		w.order.OnMenu = w.menuItem
		w.order.OnGrid = func(g sheet.Grid) { w.memory.Grid = g; w.remember() }
		w.order.Table.OnEscape = w.goBack
		w.order.Table.OnKey = w.key
		w.root.Objects = append([]fyneObject{w.order.Table}, w.root.Objects...)
		w.root.Refresh()
	}
	cells, err := w.cells(w.inside)
	if err != nil {
		w.tell(err)
		return
	}
	w.order.Without(w.filter.Out(w.pool.list))
	w.order.Fill(w.inside, cells.Places, cells.Roll, w.clashes)
	if len(w.chosen) == 1 {
		w.order.Select(w.chosen[0])
	}
}

// cells are what sheets read and write a programme with.
func (w *Window) cells(p model.Programme) (sheet.Cells, error) {
	regs, err := w.reading.Registers()
	if err != nil {
		return sheet.Cells{}, err
	}
	known, err := w.reading.People()
	if err != nil {
		return sheet.Cells{}, err
	}
	return sheet.Cells{Words: w.words, Lang: w.kit.Lang, Programme: p, Places: sheet.NewGazetteer(regs, w.words), Roll: sheet.NewRoll(known)}, nil
}

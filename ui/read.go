package ui

import (
	"fmt"
	"math"

	"chancery/model"
	"chancery/model/check"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/board"
	"chancery/ui/sheet"
)

// read asks the diary for everything on show, and shows it.
func (w *Window) read() {
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
		if w.inside, err = w.desk.Programme(w.place.Event); err != nil {
			w.place = Place{View: Week, Day: w.place.Day} // it was deleted
			w.trail = trail{}
		}
	}
	w.zone = w.Zone
	if w.place.Inside() {
		w.zone = w.inside.Event.Zone
	}
	if err = w.readFeasts(); err != nil {
		return err
	}
	if err = w.readEntries(); err != nil {
		return err
	}
	return w.readMini()
}

// readLists reads what does not depend on the place, when anything was written
// since, here or by another program: a diary of many years has thousands of
// visits, and they need not be read to turn a page.
func (w *Window) readLists() error {
	now, err := w.desk.Revision()
	if err != nil || now == w.listed {
		return err
	}
	if w.events, err = w.desk.Events(); err != nil {
		return err
	}
	if w.ofOffice, err = w.desk.Settings(); err != nil {
		return err
	}
	w.office = w.ofOffice[model.SettingOffice]
	if w.views, err = w.desk.Views(); err != nil {
		return err
	}
	routes, err := w.desk.Routes()
	if err != nil {
		return err
	}
	w.ways = check.WaysOf(routes)
	w.listed = now
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
	first, days := w.place.Span(w.words.FirstWeekday())
	return w.readDays(first, days)
}

func (w *Window) readDays(first civil.Date, days int) error {
	span := w.spanOf(first.Add(-1), days+2)
	f := w.filter()
	f.Bare = w.place.View == Year && !w.filtered() // which shows how much there is, and when
	list, err := w.desk.Calendar(span, f)
	if err != nil {
		return err
	}
	w.clashes = map[model.Ref]string{}
	if w.place.View != Year { // which shows none
		w.clashes = w.nameClashes(list)
	}
	w.pool = pool{list, w.spanOf(first, days)}
	w.entries = w.passing(list)
	return nil
}

func (w *Window) spanOf(first civil.Date, days int) civil.Span {
	at := func(d civil.Date) int64 {
		m, err := civil.Resolve(string(d)+"T00:00", w.zone, civil.NoOff)
		if err != nil {
			m, _ = civil.Resolve(string(d)+"T12:00", w.zone, 0)
		}
		return m.At
	}
	return civil.Span{From: at(first), To: at(first.Add(days))}
}

// filter is what is checked in the sidebar.
func (w *Window) filter() model.Filter {
	if w.place.Inside() {
		return model.Filter{Only: w.place.Event}
	}
	var f model.Filter
	if len(w.memory.Hidden) > 0 {
		f.Events = []int64{}
		for _, l := range w.events {
			if !w.memory.Hidden[l.Event.UID] {
				f.Events = append(f.Events, l.Event.ID)
			}
		}
	}
	for _, fam := range model.Families {
		if !w.memory.Families[string(fam)] {
			f.Families = append(f.Families, fam)
		}
	}
	if len(f.Families) == len(model.Families) {
		f.Families = nil
	}
	return f
}

// nameClashes says of each entry what it clashes with.
func (w *Window) nameClashes(list []model.Entry) map[model.Ref]string {
	titles := map[model.Ref]*model.Entry{}
	for i := range list {
		titles[list[i].Ref] = &list[i]
	}
	out := map[model.Ref]string{}
	for _, c := range check.Clashes(list, w.ways) {
		out[c.A], out[c.B] = w.clash(c, titles[c.B]), w.clash(c, titles[c.A])
	}
	return out
}

func (w *Window) clash(c check.Clash, other *model.Entry) string {
	name, title := w.words.Text(c.Name), w.words.Text(other.Title)
	switch {
	case c.Need > 0 && c.Room != 0:
		return w.words.Say("ui.clash-turn", name, title, c.Need, c.Free)
	case c.Need > 0:
		return w.words.Say("ui.clash-way", name, title, c.Need, c.Free)
	}
	return w.words.Say("ui.clash", name, title)
}

// clashOf names what a move would clash with.
func (w *Window) clashOf(m model.Move) string {
	for i := range w.pool.list {
		if e := w.pool.list[i]; e.Ref.Item == m.Item {
			e.Start.At, e.End.At = m.Start, m.End
			for _, c := range check.Against(e, w.pool.list, w.ways) {
				return w.clash(c, w.entryOf(c.B))
			}
		}
	}
	return ""
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

// readMini finds the busy days of the small month.
func (w *Window) readMini() error {
	first := w.mini.MonthStart().StartOfWeek(w.words.FirstWeekday())
	f := model.Filter{Events: w.filter().Events}
	asked := fmt.Sprint(w.listed, first, w.zone, f.Events)
	if asked == w.busyOf {
		return nil
	}
	busy, err := w.desk.Busy(w.spanOf(first, 42), f)
	if err == nil {
		w.busy, w.busyOf = busy, asked
	}
	return err
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
	w.line.Refresh()
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
	list := w.programmeEntries()
	w.pool = pool{list, civil.Span{From: math.MinInt64, To: math.MaxInt64}}
	w.order.Without(w.filteredOut(list))
	w.order.Fill(w.inside, cells.Places, cells.Roll, w.nameClashes(list))
	if len(w.chosen) == 1 {
		w.order.Select(w.chosen[0])
	}
}

// programmeEntries are those of the whole visit, whatever span is on show.
func (w *Window) programmeEntries() []model.Entry {
	e := w.inside.Event
	days := 366
	if e.LastDay != "" {
		days = e.LastDay.Sub(e.FirstDay) + 1
	}
	list, err := w.desk.Calendar(w.spanOf(e.FirstDay.Add(-1), days+2), model.Filter{Only: e.ID})
	if err != nil {
		w.tell(err)
		return nil
	}
	return list
}

// cells are what sheets read and write a programme with.
func (w *Window) cells(p model.Programme) (typed.Cells, error) {
	regs, err := w.desk.Registers()
	if err != nil {
		return typed.Cells{}, err
	}
	known, err := w.desk.People("")
	if err != nil {
		return typed.Cells{}, err
	}
	return typed.Cells{Words: w.words, Lang: w.kit.Lang, Programme: p, Places: typed.NewGazetteer(regs, w.words), Roll: typed.NewRoll(known)}, nil
}

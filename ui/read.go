package ui

import (
	"slices"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/scene"
	"chancery/ui/view"
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
	if w.register() {
		w.rereadRegister()
		return
	}
	if err := w.readAll(); err != nil {
		w.tell(err)
	}
	w.views.Of(w.stand.View).Once(func() { // in which it is shown, filled and given the keyboard
		w.root.Layout.Layout(w.root.Objects, w.root.Size())
		w.refill()
	})
}

func (w *Window) readAll() error {
	if err := w.readLists(); err != nil {
		return err
	}
	var err error
	if w.stand.Inside() {
		if w.inside, err = w.reading.Programme(w.stand.Event); err != nil {
			w.wentAway()
		}
	}
	w.zone = w.Zone
	if w.stand.Inside() {
		w.zone = w.inside.Event.Zone
	}
	if err = w.side.Read(); err != nil {
		return err
	}
	if err = w.feasts.read(w.ownDays(), w.stand.Day.Year(), w.countries(w.ticked()), w.words); err != nil {
		return err
	}
	if err = w.readSince(); err != nil {
		return err
	}
	return w.readEntries()
}

// readLists reads what does not depend on the place.
func (w *Window) readLists() (err error) {
	if w.events, err = w.reading.Events(); err != nil {
		return err
	}
	w.ofOffice, err = w.reading.Settings()
	scene.Flagless(model.Flagless(w.ofOffice))
	return err
}

// readEntries reads what the view on show needs: a day more on each side, since
// what clashes over midnight clashes as well.
func (w *Window) readEntries() error {
	v := w.views.Of(w.stand.View)
	for far := 1; ; far *= 4 {
		first, days := v.Days(w.sight(), far)
		if err := w.readDays(first, days); err != nil {
			return err
		}
		if v.Enough(len(w.entries), far) {
			return nil
		}
	}
}

// sight is what there is to show.
func (w *Window) sight() *view.Shown {
	return &view.Shown{Stand: w.stand, Setting: w.setting(), Inside: w.inside, All: w.pool.list, Entries: w.withLent(),
		Hidden: w.hidden, Clashes: w.clash.Said(), Twice: w.clash.Twice(), Chosen: w.chosen}
}

// bare says that the view on show needs titles and times alone: the year shows
// how much there is, and when.
func (w *Window) bare() bool { return w.stand.View == view.Year && !w.filter.On() }

func (w *Window) readDays(first civil.Date, days int) error {
	span := w.spanOf(first.Add(-1), days+2)
	all, err := w.reading.Calendar(span, w.bare())
	if err != nil {
		return err
	}
	if w.stand.View == view.Year { // which shows none
		w.clash.Forget()
	} else if err := w.clash.Look(span, all); err != nil {
		return err
	}
	w.pool = pool{w.onShow(all, span), w.spanOf(first, days)}
	w.entries, w.hidden = w.filter.Passing(w.pool.list), w.filter.Out(w.pool.list)
	w.kept = w.keptClocks(w.zone)
	return w.readLent()
}

// onShow are the entries of the diary in a span that what is ticked in the
// sidebar lets through. Mostly they stand together: then they are a part of what was read,
// and no copy of thousands.
func (w *Window) onShow(all []model.Entry, span civil.Span) []model.Entry {
	f := w.ticked()
	var runs [][2]int
	n := 0
	for i := range all {
		if e := &all[i]; !f.Passes(e) || !e.Span().Overlaps(span) && (e.Start.At != e.End.At || e.Start.At < span.From || e.Start.At >= span.To) {
			continue
		}
		if last := len(runs) - 1; last >= 0 && runs[last][1] == i {
			runs[last][1]++
		} else {
			runs = append(runs, [2]int{i, i + 1})
		}
		n++
	}
	if len(runs) == 1 {
		return slices.Clip(all[runs[0][0]:runs[0][1]])
	}
	out := make([]model.Entry, 0, n)
	for _, r := range runs {
		out = append(out, all[r[0]:r[1]]...)
	}
	return out
}

func (w *Window) spanOf(first civil.Date, days int) civil.Span {
	return civil.SpanOf(first, days, w.zone)
}

// ticked is what is checked in the sidebar.
func (w *Window) ticked() model.Filter {
	if w.stand.Inside() {
		return model.Filter{Only: w.stand.Event}
	}
	return w.memory.Ticked(w.events)
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
	v := w.views.Of(w.stand.View)
	v.Once(func() { v.Fill(w.sight()) })
	w.side.Refresh()
	w.bars.Tools.Refresh()
	w.bars.Rail.Refresh()
	w.bars.Tabs.Refresh()
	w.filter.Line.Refresh()
	w.bars.Status.Refresh()
	w.fillInspector()
	w.holdOn()
}

// cells are what sheets read and write a programme with.
func (w *Window) cells(p model.Programme) (typed.Cells, error) {
	regs, err := w.reading.Registers()
	if err != nil {
		return typed.Cells{}, err
	}
	known, err := w.reading.People()
	if err != nil {
		return typed.Cells{}, err
	}
	return typed.Cells{Words: w.words, Lang: w.kit.Lang, Programme: p, Places: typed.NewGazetteer(regs, w.words), Roll: typed.NewRoll(known)}, nil
}

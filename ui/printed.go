package ui

import (
	"slices"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/part"
	"chancery/ui/view"
)

// printView asks how to print the days that are on show, as one page. The
// running order is a paper of its own; a list is printed from the file that it is written to.
func (w *Window) printView() {
	if w.register() {
		w.say(w.words.Say("ui.first.print"), part.Action{Name: strings.TrimSuffix(w.words.Say("ui.cmd.export-register"), "…"), Do: w.exportRegister})
		return
	}
	if w.stand.Whole() {
		w.papersHere(w.views.Papers.Board.Prints)
		return
	}
	of, err := w.shown()
	if err != nil {
		w.tell(err)
		return
	}
	w.papers.Days(w.period(), of)
}

// period is the days on show, with the kinds that are.
func (w *Window) period() export.Period {
	kinds := w.ticked().Families
	p := export.Period{Zone: w.zone, Families: kinds, Filtered: w.filter.On() || kinds != nil}
	p.First, p.Days = w.printed()
	if w.monthly() {
		p.Month = w.stand.Day
	}
	return p
}

// monthly says that a month is printed: of a year too much would stand on a page.
func (w *Window) monthly() bool { return w.stand.View == view.Month || w.stand.View == view.Year }

// printed is the first day on the page, and how many there are.
func (w *Window) printed() (civil.Date, int) {
	p := w.stand
	if w.monthly() {
		p.View = view.Month
	}
	if p.View == view.Lanes {
		return w.views.Lanes.Days(w.sight(), 1)
	}
	return p.Span(w.words.FirstWeekday())
}

// shown is the programme of each visit on show that has something on the days that
// are printed.
func (w *Window) shown() ([]model.Programme, error) {
	first, days := w.printed()
	without := w.hidden
	var out []model.Programme
	for _, e := range w.passing(w.ticked(), first.Add(-1), first.Add(days)) {
		p, err := w.desk.Programme(e.ID)
		if err != nil {
			return nil, err
		}
		p.Items = slices.DeleteFunc(slices.Clone(p.Items), func(it model.Item) bool { return without[it.ID] })
		out = append(out, p)
	}
	return out, nil
}

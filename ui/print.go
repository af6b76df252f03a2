package ui

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/sheet"
	"chancery/words"
)

// printView asks how to print the days that are on show, as one page. The
// running order is a paper of its own.
func (w *Window) printView() {
	if w.place.View == Order {
		w.export()
		return
	}
	of, err := w.shown()
	if err != nil {
		w.tell(err)
		return
	}
	first, days := w.printed()
	period := w.words.Range(first, first.Add(days-1))
	if w.monthly() {
		period = words.Capital(w.words.Month(w.place.Day.Month())) + " " + strconv.Itoa(w.place.Day.Year())
	}
	w.openExport("calendar", sheet.Export{
		Title: w.words.Say("ui.print-of", period), Documents: []string{sheet.Calendar}, Delegations: w.delegations(of),
		Name: func(a sheet.Paper) string {
			opt := w.boardOptions(of, a, 0)
			return unused(a.Folder, export.Beside(w.words.Say("ui.calendar")+" "+period+"."+a.Format(), w.words.Text(opt.Whose(of))))
		},
		Make: func(a sheet.Paper, name string, done func(error)) {
			made := model.Made{At: w.Now().Unix(), Title: period, Paper: a.Document, Format: a.Format(), Audience: a.Audience, Langs: a.Langs}
			if made.Revision, err = w.desk.Revision(); err != nil {
				done(err)
				return
			}
			if opt := w.boardOptions(of, a, made.Revision); eachOf(of, a) {
				w.makeApart(func() ([]export.File, error) { return export.PagesOfEach(of[0], opt, a.Format(), name) }, made, a.Folder, done)
				return
			}
			w.make(w.page(of, a, made.Revision), made, a.Folder, name, done)
		},
		Show: func(a sheet.Paper) (sheet.Shown, error) {
			var papers []paper.Paper
			for _, opt := range w.pagesOf(of, a, 0) {
				p, err := export.ComposeBoard(of, opt)
				if err != nil {
					return sheet.Shown{}, err
				}
				papers = append(papers, p)
			}
			return laid(papers)
		},
		Print: func(a sheet.Paper) error {
			revision, err := w.desk.Revision()
			if err != nil {
				return err
			}
			for _, opt := range w.pagesOf(of, inPDF(a), revision) {
				if err := w.print(func(out io.Writer) error { return export.CalendarPage(out, "pdf", of, opt) }); err != nil {
					return err
				}
			}
			return nil
		},
	})
}

// page writes the days on show in the format that is asked for.
func (w *Window) page(of []model.Programme, a sheet.Paper, revision int64) func(io.Writer) error {
	opt, format := w.boardOptions(of, a, revision), a.Format()
	return func(out io.Writer) error { return export.CalendarPage(out, format, of, opt) }
}

// monthly says that a month is printed: of a year too much would stand on a page.
func (w *Window) monthly() bool { return w.place.View == Month || w.place.View == Year }

// printed is the first day on the page, and how many there are.
func (w *Window) printed() (civil.Date, int) {
	p := w.place
	if w.monthly() {
		p.View = Month
	}
	if p.View == Lanes {
		return w.boards.Lanes.Days(w.sight(), 1)
	}
	return p.Span(w.words.FirstWeekday())
}

// shown is the programme of each visit that has something on the days on show
// and is not hidden.
func (w *Window) shown() ([]model.Programme, error) {
	first, days := w.printed()
	without := w.filter.Out(w.pool.list)
	var out []model.Programme
	for _, l := range w.events {
		e := &l.Event
		switch {
		case w.place.Inside() && e.ID != w.place.Event,
			!w.place.Inside() && w.memory.Hidden[e.UID],
			e.FirstDay.Add(-1) >= first.Add(days), e.LastDay != "" && e.LastDay.Add(1) < first:
			continue
		}
		p, err := w.desk.Programme(e.ID)
		if err != nil {
			return nil, err
		}
		p.Items = slices.DeleteFunc(slices.Clone(p.Items), func(it model.Item) bool { return without[it.ID] })
		out = append(out, p)
	}
	return out, nil
}

// pagesOf are the pages that are asked for: one, or one for each delegation.
func (w *Window) pagesOf(of []model.Programme, a sheet.Paper, revision int64) []export.BoardOptions {
	opt := w.boardOptions(of, a, revision)
	if !eachOf(of, a) {
		return []export.BoardOptions{opt}
	}
	var out []export.BoardOptions
	for _, one := range opt.OfEach(of[0]) {
		own := opt
		own.Options = one
		out = append(out, own)
	}
	return out
}

// boardOptions are the days on show, with the kinds that are.
func (w *Window) boardOptions(of []model.Programme, a sheet.Paper, revision int64) export.BoardOptions {
	asOf, err := civil.MomentAt(w.Now().Unix(), w.zone)
	if err != nil {
		asOf = civil.Moment{}
	}
	opt := export.BoardOptions{Zone: w.zone, Families: w.ticked().Families, Filtered: w.filter.On() || w.ticked().Families != nil,
		Options: export.Options{Audience: a.Audience, Delegation: whose(of, a), Languages: strings.Split(a.Langs, ","), Size: a.Size, Marking: a.Marking, AsOf: asOf, Revision: revision, Office: w.office, Look: export.LookOf(w.ofOffice), Embargo: a.Embargo, Password: a.Password}}
	opt.First, opt.Days = w.printed()
	if w.monthly() {
		opt.Month = w.place.Day
	}
	return opt
}

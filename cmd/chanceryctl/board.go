package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
)

// boards are the pages of the calendar.
var boards = []string{"week", "month"}

// board is the calendar of a week or a month, of all visits or of one.
func (x *exportCmd) board(c *context, of []model.Programme, doc string, settings map[string]model.Text) ([]job, error) {
	opt, err := x.options(c, of, "day", settings)
	if err != nil {
		return nil, err
	}
	if x.audience() == "" {
		opt.Audience = model.Public
	}
	first := c.words.FirstWeekday()
	b := export.BoardOptions{Options: opt, First: opt.Day.StartOfWeek(first), Days: 7, Zone: of[0].Event.Zone}
	if doc == "month" {
		b.Month = opt.Day
		b.First = opt.Day.MonthStart().StartOfWeek(first)
		next := opt.Day.MonthStart().Add(31).MonthStart()
		b.Days = (next.Sub(b.First) + 6) / 7 * 7
	}
	m := model.Made{At: c.now().Unix(), Title: c.period(b), Paper: "calendar", Format: x.format(), Audience: opt.Audience, Langs: strings.Join(c.langs, ","), Revision: opt.Revision}
	name := string(b.First) + " " + doc + "." + x.format()
	if x.each() {
		files, err := export.PagesOfEach(of[0], b, x.format(), name)
		if err != nil {
			return nil, err
		}
		return x.jobsOf(files, m)
	}
	path := x.To
	if x.folder() {
		if err := os.MkdirAll(x.To, 0o755); err != nil {
			return nil, err
		}
		path = filepath.Join(x.To, export.Beside(name, c.words.Text(opt.Whose(of))))
	}
	m.File = filepath.Base(path)
	return []job{{path, m, func(w io.Writer) error { return export.CalendarPage(w, x.format(), of, b) }}}, nil
}

// period is what a page of the calendar shows.
func (c *context) period(b export.BoardOptions) string {
	last := b.First.Add(b.Days - 1)
	if b.Month != "" {
		return c.words.Range(b.Month.MonthStart(), civil.Date(b.Month.MonthStart().Add(31).MonthStart().Add(-1)))
	}
	return c.words.Range(b.First, last)
}

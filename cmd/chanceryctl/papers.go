package main

import (
	"fmt"
	"os"
	"strings"
	"text/tabwriter"

	"chancery/export"
)

type papersCmd struct{}

// Run lists the papers that can be made: the name for --paper, what it is, whom
// it is for, and in which formats there is one.
func (papersCmd) Run(c *context) error {
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', 0)
	row := func(name string, d export.Document) {
		var readers []string
		for _, a := range d.Audiences {
			reader := string(a)
			if a == d.Audience {
				reader += "*"
			}
			readers = append(readers, reader)
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", name, c.words.Say("export."+d.ID), strings.Join(readers, ","), strings.Join(export.Formats, ","))
	}
	for _, d := range export.Documents() {
		row(d.ID, d)
	}
	sheet, _ := export.Find(export.ChangeSheet)
	row(sheet.ID, sheet)
	calendar, _ := export.Find(export.Calendar)
	for _, name := range boards {
		row(name, calendar)
	}
	return w.Flush()
}

// progress draws a bar on a terminal when several files are written; what it
// gives is called after each.
func (c *context) progress(all int) func() {
	info, err := os.Stderr.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 || all < 2 {
		return func() {}
	}
	n := 0
	return func() {
		const wide = 30
		n++
		fmt.Fprintf(os.Stderr, "\r[%s%s] %d/%d ", strings.Repeat("#", n*wide/all), strings.Repeat(" ", wide-n*wide/all), n, all)
		if n == all {
			fmt.Fprint(os.Stderr, "\r\x1b[K")
		}
	}
}

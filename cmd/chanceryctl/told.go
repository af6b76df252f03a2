package main

import (
	"strings"

	"chancery/export"
	"chancery/model"
)

// leftOut tells what no calendar can hold.
func (c *context) leftOut(items []model.Item) { c.told("export.no-hour", c.titles(items)) }

// beforehand tells whose movements the readers of their programmes may not see, which items stand in none, and
// who gets none.
func (c *context) beforehand(p model.Programme, opt *export.Options) {
	r := opt.Reader([]model.Programme{p})
	c.told("export.movements", c.titles(export.Movements(p, r, opt.For)))
	c.told("export.of-nobody", c.titles(export.OfNobody(&p, &opt.Request, r)))
	if opt.For != "" {
		return
	}
	var names []string
	for _, a := range export.InNoRow(p, r) {
		names = append(names, c.words.Text(a.Name))
	}
	c.told("export.in-no-row", names)
}

// shorthand tells of titles that say to outsiders what only an office understands, and of what the press
// has to be told and is not.
func (c *context) shorthand(of []model.Programme, opt *export.Options) {
	if len(of) != 1 || opt.Document == export.ICS {
		return
	}
	for _, title := range c.titles(export.Shorthand(&of[0], &opt.Request, opt.Reader(of))) {
		c.warn(c.words.Say("against.shorthand", title))
	}
	for _, title := range c.titles(export.WithoutLatest(&of[0], &opt.Request, opt.Reader(of))) {
		c.warn(c.words.Say("against.latest", title))
	}
	for _, title := range c.titles(export.WithoutReturn(&of[0], &opt.Request, opt.Reader(of))) {
		c.warn(c.words.Say("against.return", title))
	}
}

// unnamed says which offices on a list have nobody yet.
func (c *context) unnamed(of []model.Programme, opt *export.Options) {
	if len(of) != 1 {
		return
	}
	var names []string
	for _, one := range export.Unnamed(&of[0], &opt.Request, opt.Reader(of)) {
		names = append(names, c.words.Text(one))
	}
	c.told("export.unnamed", names)
}

func (c *context) titles(items []model.Item) []string {
	var out []string
	for i := range items {
		out = append(out, c.words.Text(items[i].Title))
	}
	return out
}

// told says beside the output how many there are, and which.
func (c *context) told(key string, names []string) {
	if len(names) > 0 {
		c.warn(c.words.Count(key, len(names), strings.Join(names, "; ")))
	}
}

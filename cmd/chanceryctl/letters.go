package main

import (
	"chancery/register"
	"chancery/storage"
)

type lettersCmd struct {
	asking
}

// letterRow is a note or letter, as programs read it.
type letterRow struct {
	UID    string `json:"uid" table:"-"`
	Number string `json:"letter-number"`
	Day    string `json:"letter-day"`
	Way    string `json:"way"`
	Kind   string `json:"letter-kind"`
	From   string `json:"sender"`
	To     string `json:"addressee"`
	About  string `json:"about"`
	Visit  string `json:"of-visit"`
}

// Run lists the notes and letters that came and went, the last first.
func (x *lettersCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]letterRow, error) {
		list, err := d.Letters()
		if err != nil {
			return nil, err
		}
		say := c.words.Text
		var out []letterRow
		for i := range list {
			l := &list[i]
			row := letterRow{UID: l.UID, Number: l.Number, Day: string(l.Day), Way: string(l.Way), Kind: string(l.Kind), From: say(l.From), To: say(l.To), About: say(l.About), Visit: cameFrom(c, l.Of, l.Origin)}
			if x.people() {
				row.Way, row.Kind = c.words.Say("letter.way."+row.Way), c.words.Say("letter.kind."+row.Kind)
			}
			if register.NumberFits(l.Number, x.Text) || x.fits(l.Number, l.About.All(), l.From.All(), l.To.All(), l.Remarks.All(), row.Visit, l.UID) {
				out = append(out, row)
			}
		}
		return out, nil
	})
}

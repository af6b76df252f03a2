package main

import "chancery/storage"

type filesCmd struct {
	asking
}

// fileRow is an attached file, as programs read it.
type fileRow struct {
	UID     string `json:"uid" table:"-"`
	File    string `json:"file"`
	Size    int64  `json:"size"` // bytes
	Readers string `json:"readers"`
	Lies    string `json:"lies"`   // the table of what it lies with
	Record  string `json:"record"` // and what that is called
	Sum     string `json:"sha256" table:"-"`
}

// Run lists the files that were attached.
func (x *filesCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]fileRow, error) {
		list, err := d.Attachments()
		var out []fileRow
		for i := range list {
			a := &list[i]
			row := fileRow{UID: a.UID, File: a.Name, Size: a.File.Size, Readers: string(a.Audience), Lies: a.Table, Record: c.words.Text(a.With), Sum: a.File.Sum}
			if x.people() {
				row.Readers, row.Lies = c.words.Say("audience."+row.Readers), c.words.Say("record."+row.Lies)
			}
			if x.fits(a.Name, a.About.All(), a.With.All(), a.UID) {
				out = append(out, row)
			}
		}
		return out, err
	})
}

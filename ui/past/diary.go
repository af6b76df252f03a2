package past

import (
	"slices"

	"chancery/model"
)

// ofDiary are the deeds of the diary, as undo calls them, with the fields that each changed.
func (c *card) ofDiary() error {
	kit := c.host.Kit()
	gone, err := kit.Desk.Dropped()
	if err != nil {
		return err
	}
	touched, err := kit.Desk.Touched(deeds)
	if err != nil {
		return err
	}
	list, err := kit.Desk.History(deeds)
	fields := c.words().FieldsOf(list, touched)
	for _, d := range list {
		c.all = append(c.all, line{deed: d, said: c.words().Deed(&d), kind: c.kindOf(d.Label), fields: fields[d.ID], gone: gone[d.ID]})
	}
	return err
}

// kindOf is what a deed of the diary does, whatever it does it to: by that its history is narrowed besides.
func (c *card) kindOf(l model.Label) string {
	l.Args = slices.Clone(l.Args)
	for i := range l.Args {
		l.Args[i] = model.Plain("…")
	}
	return c.words().Label(l)
}

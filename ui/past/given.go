package past

import (
	"cmp"
	"slices"

	"chancery/model"
)

// givenOut adds what was issued and recalled among the changes of the item or the visit: whoever reads them asks
// which edition knows of each. An item tells of none before it was there.
func (c *card) givenOut() error {
	kit, w := c.host.Kit(), c.words()
	list, err := kit.Desk.Editions(c.p.Event.UID)
	if err != nil || len(list) == 0 {
		return err
	}
	from := int64(0)
	if c.scope.Value() == ofItem && len(c.log) > 0 {
		from = c.log[0].Deed.ID
	}
	add := func(table string, row int64, said string, why model.Text) error {
		past, err := kit.Desk.Past(table, row)
		if err != nil || len(past) == 0 || past[0].Deed.ID < from {
			return err
		}
		if s := w.Text(why); s != "" {
			said += " · " + s
		}
		c.all = append(c.all, line{deed: past[0].Deed, said: said, field: w.Say("story.editions")})
		return nil
	}
	for i := range list {
		one := &list[i]
		if err := add("editions", one.ID, w.Say("story.issued", one.N), one.Why); err != nil {
			return err
		}
		for _, r := range one.Recalls {
			said := w.Say("story.recalled", one.N)
			if at := slices.IndexFunc(one.Papers, func(p model.EditionPaper) bool { return r.PaperID != nil && p.ID == *r.PaperID }); at >= 0 {
				said = w.Say("story.recalled-paper", one.N, w.Say("sheet.paper."+one.Papers[at].Document))
			}
			if err := add("edition_recalls", r.ID, said, r.Why); err != nil {
				return err
			}
		}
	}
	slices.SortStableFunc(c.all, func(a, b line) int { return cmp.Compare(b.deed.ID, a.deed.ID) })
	return nil
}

package past

import (
	"cmp"
	"slices"
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
	for _, one := range w.Given(list) {
		past, err := kit.Desk.Past(one.Table, one.Row)
		if err != nil {
			return err
		}
		if len(past) > 0 && past[0].Deed.ID >= from {
			c.all = append(c.all, line{deed: past[0].Deed, said: one.Said, fields: []string{w.Say("story.editions")}})
		}
	}
	slices.SortStableFunc(c.all, func(a, b line) int { return cmp.Compare(b.deed.ID, a.deed.ID) })
	return nil
}

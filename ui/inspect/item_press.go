package inspect

import (
	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
)

// accesses makes the fields of how the press may come, besides those that stand in the
// table: its pool, the latest hour, and the further accesses, a line each.
func (f *itemForm) accesses() {
	w := f.kit.Words
	f.latest = f.field("sheet.latest-at", 1, func(it *model.Item, s string) error { return typed.SetClock(&it.LatestAt, s) })
	f.pool = f.field("sheet.press-pool", 1, func(it *model.Item, s string) error { it.PressPool = s; return nil })
	f.more = part.NewField(w.Say("sheet.accesses"), 3, w.Error).Hint(w.Say("sheet.accesses-hint"))
	f.more.OnCommit = func(s string) error {
		it, ok := f.cells.Programme.Item(f.id)
		if !ok {
			return model.Refuse("model.missing")
		}
		was := f.cells.Programme.Accesses[it.ID]
		further, err := typed.ReadAccesses(was, s, f.cells.Lang, w)
		if err != nil {
			return err
		}
		return f.kit.Do(&model.SaveItem{Item: it, Accesses: &further, Had: model.AccessesSeen(was)})
	}
}

package deed

import (
	"chancery/model"
	"chancery/ui/sheet"
)

// Replace looks for words in the rows that are chosen together, else in the whole
// programme that is open.
func (d *Deeds) Replace() {
	items := d.host.Inside().Items
	if len(d.host.Chosen()) > 1 {
		items = nil
		for _, ref := range itemsOf(d.host.Chosen()) {
			if it, ok := d.host.Inside().Item(ref.Item); ok {
				items = append(items, it)
			}
		}
	}
	sheet.OpenReplace(d.host.Kit(), d.host.Canvas(), append([]model.Item(nil), items...))
}

package ui

import (
	"chancery/model"
	"chancery/ui/sheet"
)

// replaceWords looks for words in the rows that are chosen together, else in the whole
// programme that is open.
func (w *Window) replaceWords() {
	items := w.inside.Items
	if len(w.chosen) > 1 {
		items = nil
		for _, ref := range itemsOf(w.chosen) {
			if it, ok := w.inside.Item(ref.Item); ok {
				items = append(items, it)
			}
		}
	}
	sheet.OpenReplace(w.kit, w.win.Canvas(), append([]model.Item(nil), items...))
}

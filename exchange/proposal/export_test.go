package proposal

import "chancery/model"

// ItemOf is the item that a change saves.
func ItemOf(c model.Change) (model.Item, bool) {
	switch s := c.(type) {
	case *keepUID:
		return s.Item, true
	case *model.SaveItem:
		return s.Item, true
	}
	return model.Item{}, false
}

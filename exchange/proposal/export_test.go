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

// BegunItems are the items that a change of Begin makes, before they are in a diary.
func BegunItems(c model.Change) (out []model.Item) {
	for _, r := range c.(*model.Acquaint).Change.(*visitBegun).rows {
		out = append(out, r.Item)
	}
	return out
}

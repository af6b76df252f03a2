package typed

import "chancery/model"

// WholeRows says that cells under cols are rows of a programme: from, to, and what.
func WholeRows(cols []Column, rows [][]string) bool {
	if len(cols) == 0 || cols[0] != ColFrom {
		return false
	}
	for _, cells := range rows {
		if len(cells) < 3 || cells[0] == "" || cells[2] == "" {
			return false
		}
	}
	return true
}

// NewRow is the item that a row makes after another, nil when the row has no title.
// Cells stand under cols; what cannot be read is refused as Set refuses it.
func (c *Cells) NewRow(after *model.Item, cols []Column, cells []string) (*model.SaveItem, error) {
	d, err := c.Draft(after)
	if err != nil {
		return nil, err
	}
	for j, text := range cells {
		if j < len(cols) && cols[j] != ColNumber && text != "" {
			if err := c.Type(d, cols[j], text); err != nil {
				return nil, err
			}
		}
	}
	if !d.Ready() {
		return nil, nil
	}
	return c.Save(d)
}

// FillRow are the changes that cells under cols make of an item that is there. Each
// cell is compared with what the item says after those before it: an end that was
// typed holds, whether or not the start was moved.
func (c *Cells) FillRow(it model.Item, cols []Column, cells []string) ([]model.Change, error) {
	var out []model.Change
	edited := it
	for j, text := range cells {
		if j >= len(cols) || cols[j] == ColNumber || text == c.Text(&edited, cols[j]) {
			continue
		}
		if side, ok := sideOf(cols[j]); ok {
			out = append(out, c.participate(&it, side, text))
			continue
		}
		if err := c.Set(&edited, cols[j], text); err != nil {
			return nil, err
		}
	}
	if err := edited.Check(); err != nil {
		return nil, err
	}
	return append([]model.Change{&model.SaveItem{Item: edited}}, out...), nil
}

package model

// leaning are the items that follow on another, as far as nothing of its own hour
// stands between: those right after it in the order of the programme whose time is
// told by what is before them.
func leaning(items []Item, on int64) []Item {
	var out []Item
	found := false
	for i := range items {
		switch it := &items[i]; {
		case it.ID == on:
			found = true
		case !found || it.AllDay || !it.Live():
		case it.StartMark != After || it.Fixed():
			return out
		default:
			out = append(out, *it)
		}
	}
	return out
}

// carry takes along what leans on an item that was elsewhere, but for those that
// are moved by name. It says how many those are.
func carry(u Unit, was, now *Item, named map[int64]bool) (int, error) {
	by := now.End.At - was.End.At
	if by == 0 || was.ID == 0 || was.AllDay || now.AllDay {
		return 0, nil
	}
	items, err := itemsOf(u, was.EventID)
	if err != nil {
		return 0, err
	}
	for i := range items {
		if items[i].ID == was.ID {
			items[i] = *was // the order is the one that was
		}
	}
	SortItems(items)
	n := 0
	for _, it := range leaning(items, was.ID) {
		if named[it.ID] {
			continue
		}
		before := it
		if err := it.moveTo(it.Start.At+by, it.End.At+by); err != nil {
			return n, err
		}
		if err := alongside(u, &before, &it); err != nil {
			return n, err
		}
		if err := u.Put(&it); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

// LeansOn is the item on which one of a programme follows; false for what has an hour of
// its own, and where nothing stands before it.
func LeansOn(items []Item, id int64) (Item, bool) {
	var on *Item
	for i := range items {
		switch it := &items[i]; {
		case it.ID == id:
			if on == nil || it.StartMark != After || it.Fixed() || !it.Live() || it.AllDay {
				return Item{}, false
			}
			return *on, true
		case !it.AllDay && it.Live():
			on = it
		}
	}
	return Item{}, false
}

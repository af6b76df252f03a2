package ui

import "chancery/model"

// nowhere stands where somebody said that an item stays though its entry is in the calendar no more.
const nowhere = -1

// missed remembers which entries of a calendar are items, and finds the items whose entries the
// calendar has no more. Nothing is taken away: whether a meeting is off, the office decides. A
// calendar that cannot be read misses nothing, and neither does one in which what repeats is not
// read as far as an item stands.
func (w *Window) missed(l *layer, taken map[string]model.Item) {
	fresh := false
	c := l.watch.Calendar()
	for uid, it := range taken {
		switch {
		case l.watch.Of(uid) != nil:
			if !l.of.Taken[uid] {
				if l.of.Taken == nil {
					l.of.Taken = map[string]bool{}
				}
				l.of.Taken[uid], fresh = true, true
			}
			if l.of.Kept[uid] == nowhere { // it is there again
				delete(l.of.Kept, uid)
				fresh = true
			}
			continue
		case !l.of.Taken[uid], c.AsOf == 0, c.Trouble != "", l.of.Kept[uid] == nowhere, it.Status == model.Dropped, it.Status == model.Done,
			it.End.At < w.Now().Unix(), w.elsewhere(uid), !l.watch.Reaches(it.Start.Date()):
			continue
		}
		if w.lent.offers == nil {
			w.lent.offers = map[model.Ref]offered{}
		}
		w.lent.offers[model.Ref{Event: it.EventID, Item: it.ID}] = offered{of: l, item: it}
	}
	if fresh {
		w.remember()
	}
}

// elsewhere says that another calendar has an entry.
func (w *Window) elsewhere(uid string) bool {
	for _, l := range w.lent.layers {
		if l.watch != nil && l.watch.Of(uid) != nil {
			return true
		}
	}
	return false
}

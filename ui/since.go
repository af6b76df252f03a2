package ui

import (
	"slices"

	"chancery/model"
	"chancery/model/edition"
	"chancery/ui/past"
)

// since is what of the open visit is another than in its last edition, and when that was
// looked at.
type since struct {
	said  map[model.Ref]string
	given int64 // the edition, by its key
	at    int64 // the last deed then
	lang  string

	older   model.Programme // as it was given out
	ofOlder int64           // in which edition
}

// Since says how an item differs from the last edition, "" for not.
func (h host) Since(ref model.Ref) string { return h.w.since.said[ref] }

// readSince compares the open visit with its last edition that was not recalled. It is done
// once for each deed.
func (w *Window) readSince() error {
	last, err := w.lastEdition()
	if err != nil || last == nil {
		w.since.said, w.since.given = nil, 0
		return err
	}
	s := &w.since
	if s.given == last.ID && s.at == w.reading.Last() && s.lang == w.words.Lang() && s.said != nil {
		return nil
	}
	if s.ofOlder != last.ID {
		b, err := w.desk.Vault(last.Programme.Key)
		if model.Code(err) == "storage.purged" {
			s.said = nil
			return nil
		}
		if err == nil {
			s.older, err = edition.Thaw(b)
		}
		if err != nil {
			return err
		}
		s.ofOlder = last.ID
	}
	s.given, s.at, s.lang, s.said = last.ID, w.reading.Last(), w.words.Lang(), map[model.Ref]string{}
	of := edition.Compare(s.older, w.inside, model.Reader{Audience: model.Internal})
	by := map[string][]edition.Difference{}
	for _, d := range of.Told() {
		by[d.Item] = append(by[d.Item], d)
	}
	for i := range w.inside.Items {
		it := &w.inside.Items[i]
		if list := append(by[it.UID], inRow(&w.inside, it, by[""])...); len(list) > 0 {
			s.said[model.Ref{Event: w.inside.Event.ID, Item: it.ID}] = w.words.Say("edition.mark.since", last.N, w.words.Differs(list, &of))
		}
	}
	return nil
}

// lastEdition is that of the open visit; nil where nothing was given out that still holds.
func (w *Window) lastEdition() (*model.Issued, error) {
	if !w.stand.Inside() {
		return nil, nil
	}
	given, err := w.reading.Editions(w.inside.Event.UID)
	return model.StillHolds(given), err
}

// history tells what was done to what is chosen, to the visit that is open, or to the diary.
func (w *Window) history() {
	ref := model.Ref{Event: w.stand.Event}
	if one, ok := w.only(); ok && !w.register() {
		ref = one
	}
	past.Open(host{w}, ref)
}

// inRow are those of some differences that show in the row of an item though they are none of its own: its
// house, its room, or whoever takes part in it by name is called otherwise.
func inRow(p *model.Programme, it *model.Item, list []edition.Difference) (out []edition.Difference) {
	names := func(d *edition.Difference) bool {
		is := func(ids ...*int64) bool {
			return slices.ContainsFunc(ids, func(id *int64) bool { return id != nil && *id == d.Now.Head().ID })
		}
		switch d.Table {
		case "venues":
			return is(it.VenueID, it.FromID, it.ToID)
		case "rooms":
			return is(it.RoomID)
		case "people":
			return slices.ContainsFunc(p.Who[it.ID], func(who model.Participation) bool { return is(who.PersonID) })
		}
		return false
	}
	for i := range list {
		if d := &list[i]; d.What == edition.Changed && d.Key == "name" && names(d) {
			out = append(out, *d)
		}
	}
	return out
}

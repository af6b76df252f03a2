package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/words"
)

// altered says in one language how a row differs of which no field of its own does: what it names is called
// otherwise now, or has another office. It is called by the item whose row it is, and a place that has
// another name is one, in whatever column it stands. What differs in another language alone is not told.
func (c *composer) altered(w *words.Words, r *paper.Differing, of *edition.Compared) (out []string) {
	about, places := r.Called, renamed(w, r.Key, of)
	if s := titleNow(w, of, r.Key); s != "" {
		about = s
	}
	for _, cell := range r.Cells {
		if cell = cell.In(c.langOf(w)); cell.Was == cell.Now || cell.Of != "" && cell.Of != w.Lang() {
			continue
		}
		one := words.Change{What: edition.Changed, About: about, Field: c.columnIn(w, cell.Column), Was: cell.Was, Now: cell.Now}
		for _, p := range places {
			if strings.ReplaceAll(cell.Was, p.was, p.now) == cell.Now {
				one.Field = w.Say("field.place")
			}
		}
		out = append(out, one.Sentence(w))
	}
	if len(out) == 0 && len(r.Cells) == 0 {
		if r.Key == "" && r.When.Day != "" && r.Fate != paper.IsAltered { // a bus is known by its hour
			about += " (" + c.house.Hour(w, civil.Clock(r.When.From)) + ")"
		}
		out = []string{w.Say("export.since."+string(r.Fate), about)}
	}
	return out
}

// columnIn is the title of a column in one language of the paper.
func (c *composer) columnIn(w *words.Words, title string) string {
	if in := strings.Split(title, " / "); len(in) == len(c.langs) {
		return in[slices.Index(c.langs, w)]
	}
	return title
}

// called is what something is called, and was.
type called struct{ was, now string }

// renamed are the places of an item that have another name now: a room, or its house.
func renamed(w *words.Words, item string, of *edition.Compared) (out []called) {
	at := slices.IndexFunc(of.Newer.Items, func(it model.Item) bool { return it.UID == item })
	if at < 0 {
		return nil
	}
	it, told := &of.Newer.Items[at], of.Told()
	for i := range told {
		if d := &told[i]; d.What == edition.Changed && d.Key == "name" {
			switch was := d.Was.(type) {
			case *model.Room:
				if was.ID == keyOf(it.RoomID) {
					out = append(out, called{w.Text(was.Name), w.Text(d.Now.(*model.Room).Name)})
				}
			case *model.Venue:
				if slices.Contains([]int64{keyOf(it.VenueID), keyOf(it.FromID), keyOf(it.ToID)}, was.ID) {
					out = append(out, called{w.Text(was.Name), w.Text(d.Now.(*model.Venue).Name)})
				}
			}
		}
	}
	return out
}

package sheet

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// mostMarked is how many items can be asked for rooms that are free for all of them.
const mostMarked = 60

// OpenPlaceForAll asks for the venue and the room of all chosen items. It says which item it is about,
// when that is and where it is now, and of each room whether it is free then.
func OpenPlaceForAll(kit Kit, c fyne.Canvas, cells *typed.Cells, items []model.Item, set func(text string) error) {
	w := kit.Words
	in := PlaceChoice(kit, w.Say("sheet.col.place"), cells.Places)
	list := nearest(kit, cells, marked(kit, cells, in.Options(), items), items)
	now := roomOfAll(cells, list, items)
	if now == asItIs {
		list = append([]part.Option{{Value: asItIs, Name: w.Say("sheet.place-as-is")}}, list...)
	}
	in.Offer(list)
	in.Put(now)
	var s *part.Sheet
	done := func() {
		if in.Value() != now { // what was not touched stays
			if err := set(in.Value()); err != nil {
				kit.Tell(err)
				return
			}
		}
		s.Close()
	}
	save := part.NewButton(w.Say("sheet.save"), part.Primary, done)
	in.OnChoose = func(string) error { c.Focus(save); return nil }
	about := part.NewPara(strings.Join(told(kit, cells, items), "\n"), 420)
	s = part.Open(c, w.Count("sheet.for-all", len(items)), 460, container.New(part.Stack{Gap: 12}, about, in.Pane), in.Pane,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { s.Close() }), save)
}

// asItIs is the choice that leaves each item where it is.
const asItIs = "="

// roomOfAll is the choice that names the room in which all items are now; asItIs where they are in
// several or in none.
func roomOfAll(cells *typed.Cells, list []part.Option, items []model.Item) string {
	for _, o := range list {
		room := cells.Places.Room(o.Value)
		elsewhere := func(it model.Item) bool { return it.RoomID == nil || room == nil || *it.RoomID != room.ID }
		if len(items) > 0 && !slices.ContainsFunc(items, elsewhere) {
			return o.Value
		}
	}
	return asItIs
}

// mostTold is how many items are named where several are meant.
const mostTold = 4

// told are the items in lines: what, when, and where now.
func told(kit Kit, cells *typed.Cells, items []model.Item) (out []string) {
	w := kit.Words
	for i := range items {
		if i == mostTold {
			return append(out, w.Say("ui.clash-more", len(items)-i))
		}
		it := &items[i]
		t := it.When()
		from, to := w.HoursAmong(&t, cells.Programme.Event.Zone)
		if to != "" {
			from += " – " + to
		}
		where := w.Where(cells.Programme.Where(it), w.Text)
		if where == "" {
			where = w.Say("sheet.place-none")
		}
		out = append(out, w.Say("sheet.place-now", w.Text(it.Title), strings.TrimSpace(w.DayShort(it.Start.Date())+", "+from), where))
	}
	return out
}

// marked says of the rooms on a list whether they are free while the items last; those that are not
// say what is there.
func marked(kit Kit, cells *typed.Cells, list []part.Option, items []model.Item) []part.Option {
	if len(items) == 0 || len(items) > mostMarked {
		return list
	}
	there, err := meanwhile(kit, items)
	if err != nil {
		kit.Tell(err)
		return list
	}
	w, out := kit.Words, make([]part.Option, len(list))
	for i, o := range list {
		out[i] = o
		room := cells.Places.Room(o.Value)
		if room == nil {
			continue
		}
		out[i].Note = w.Say("sheet.room-free")
		if e := taker(there, room, items); e != nil {
			out[i].Note = w.Say("sheet.room-taken", w.OnClocks(e.Start, cells.Programme.Event.Zone), shortTitle(w.Text(e.Title)))
		}
	}
	return out
}

// nearest puts the rooms that are free first, before them those of the houses where the items are now,
// and whole houses last: who looks for another room wants one next door.
func nearest(kit Kit, cells *typed.Cells, list []part.Option, items []model.Item) []part.Option {
	free := kit.Words.Say("sheet.room-free")
	rank := func(o part.Option) int {
		room := cells.Places.Room(o.Value)
		switch {
		case o.Value == "":
			return 0
		case room == nil:
			return 4
		case o.Note != free:
			return 3
		case slices.ContainsFunc(items, func(it model.Item) bool { return it.VenueID != nil && *it.VenueID == room.VenueID }):
			return 1
		}
		return 2
	}
	out := slices.Clone(list)
	slices.SortStableFunc(out, func(a, b part.Option) int { return rank(a) - rank(b) })
	return out
}

// shortTitle is a title that has room beside the name of a room.
func shortTitle(s string) string {
	const most = 22
	if r := []rune(s); len(r) > most {
		return strings.TrimSpace(string(r[:most])) + "…"
	}
	return s
}

// meanwhile is what happens while some items last, and shortly before and after.
func meanwhile(kit Kit, items []model.Item) ([]model.Entry, error) {
	const margin = 6 * 3600 // longer than any room takes to be made ready
	span := items[0].Drawn()
	for i := range items {
		one := items[i].Drawn()
		span.From, span.To = min(span.From, one.From), max(span.To, one.To)
	}
	return kit.Desk.Calendar(civil.Span{From: span.From - margin, To: span.To + margin}, model.Filter{})
}

// taker is what needs a room while one of the items lasts, or too short before or after it to make the
// room ready; nil where it is free.
func taker(there []model.Entry, room *model.Room, items []model.Item) *model.Entry {
	ready := int64(room.Turnaround) * 60
	for i := range there {
		e := &there[i]
		moved := slices.ContainsFunc(items, func(it model.Item) bool { return it.ID == e.Ref.Item })
		if !e.Ref.IsItem() || e.RoomID != room.ID || !e.Live() || moved {
			continue
		}
		taken := e.Drawn()
		taken.From, taken.To = taken.From-ready, taken.To+ready
		if slices.ContainsFunc(items, func(it model.Item) bool { return taken.Overlaps(it.Drawn()) }) {
			return e
		}
	}
	return nil
}

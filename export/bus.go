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

// bus is one departure of a bus of the press.
type bus struct {
	at    string
	place model.Text
	to    []*model.Item // what it goes to
}

// withBuses puts the departures of the press's buses among the rows of a day, each once,
// before what begins later.
func (c *composer) withBuses(rows []paper.Row, d civil.Date, day []numbered) []paper.Row {
	items := make([]*model.Item, 0, len(day))
	for _, n := range day {
		items = append(items, n.it)
	}
	for _, b := range busesTo(&c.p, items) {
		row := c.busRow(d, b)
		later := func(r paper.Row) bool { return r.When.From > row.When.From }
		if i := slices.IndexFunc(rows, later); i >= 0 {
			rows = slices.Insert(rows, i, row)
		} else {
			rows = append(rows, row)
		}
	}
	return rows
}

// busSaid is from where a bus of the press leaves, and to where it goes. A place from which it leaves
// that tells both, Main gate – Press centre, is said as it was typed: the bus takes them back.
func (c *composer) busSaid(b bus, w *words.Words) string {
	from := c.text(w, b.place)
	if bothEnds(from) {
		return w.Say("export.bus-leaves", from)
	}
	to := make([]string, len(b.to))
	for i, it := range b.to {
		at := c.reached(b, it)
		to[i] = c.house.Where(w, at, func(t model.Text) string { return w.SmallDoor(c.text(w, t)) })
		if to[i] == "" || !at.From.Empty() { // which is itself a way from one place to another
			to[i] = c.text(w, it.Title)
		}
	}
	to = slices.Compact(to)
	return w.Say("export.bus-leaves", strings.TrimPrefix(from+" – "+strings.Join(to, "; "), " – "))
}

// reached is where a bus sets the press down: at the venue, by the place where they gather, and in no room.
func (c *composer) reached(b bus, it *model.Item) model.Where {
	at := c.p.Where(it)
	if at.Venue.Empty() {
		return at
	}
	at.Room, at.Place = nil, nil
	for _, a := range c.p.Admitted(it) {
		if a.BusAt == b.at && a.BusPlace.Equal(b.place) && !a.GatherPlace.Equal(b.place) && (a.GatherAt == "" || a.GatherAt >= b.at) {
			at.Room = a.GatherPlace
		}
	}
	return at
}

// bothEnds says that a place is a way from one to another.
func bothEnds(place string) bool { return strings.Contains(place, " – ") }

// busesTo are the buses of the press to some items, by the hour.
func busesTo(p *model.Programme, items []*model.Item) (buses []bus) {
	for _, it := range items {
		for _, a := range p.Admitted(it) {
			at := slices.IndexFunc(buses, func(b bus) bool { return b.at == a.BusAt && b.place.Equal(a.BusPlace) })
			switch {
			case a.BusAt == "":
			case at < 0:
				buses = append(buses, bus{a.BusAt, a.BusPlace, []*model.Item{it}})
			case !slices.Contains(buses[at].to, it):
				buses[at].to = append(buses[at].to, it)
			}
		}
	}
	slices.SortStableFunc(buses, func(a, b bus) int { return strings.Compare(a.at, b.at) })
	return buses
}

// besides says that a further way in to an item tells of nothing but a bus: who is let in stands with the
// first.
func (c *composer) besides(it *model.Item, i int, a *model.Access) bool {
	return i > 0 && a.Press == it.Press && a.Pool == "" && a.Quota.Empty() && a.Note.Empty() && a.CallAt == "" && a.GatherAt == "" && a.LatestAt == ""
}

func (c *composer) busRow(d civil.Date, b bus) paper.Row {
	activity := c.inEach(func(w *words.Words) string { return c.busSaid(b, w) }, false)
	minute, _ := civil.ParseClock(b.at)
	hour := c.house.Hour(c.langs[0], b.at)
	cells := []paper.Cell{nil, nil, nil, {{Text: hour + c.zoneOf(b.to[0], c.langs...), Bold: true}}, activity, nil, nil, nil}
	if len(c.numbers) > 0 {
		cells = append([]paper.Cell{nil}, cells...)
	}
	row := paper.Row{Cells: cells, When: paper.When{Day: d, From: minute, To: -1, Clock: c.clockOf(b.to[0])}}
	if hour != b.at {
		row.When.Said[0] = hour
	}
	return row
}

// pressText is a text on the way in to an item, whose place stands beside it: a bus that leaves there for
// somewhere else says at which door, as other buses say from where they leave, and where it goes: without
// that nobody can tell the bus back from the one that takes them there. On a page the column of the office's own
// running order has no room for it.
func (c *composer) pressText(it *model.Item, w *words.Words) func(model.Text) string {
	return func(t model.Text) string {
		s := c.text(w, t)
		if at := c.p.Where(it); bothEnds(s) && !at.Venue.Empty() {
			return strings.TrimPrefix(s, c.text(w, at.Venue)+", ")
		}
		return s
	}
}

// ways are the ways in to an item in one language, each as the parts that are said of it. One that tells
// of nothing but a bus is said with the first: what it is about is not said twice.
func (c *composer) ways(it *model.Item, list []model.Access, w *words.Words, alone bool) (out [][]string) {
	for i, a := range list {
		bus := c.besides(it, i, &a)
		if bus {
			a.Press = model.PressNone
		}
		parts := c.house.AdmissionIn(w, &a, c.zoneOf(it, w), c.pressText(it, w), alone)
		same := func(o []string) bool { return slices.Equal(o, parts) }
		switch {
		case len(parts) == 0 || slices.ContainsFunc(out, same):
		case bus && len(out) > 0:
			out[0] = append(out[0], parts...)
		default:
			out = append(out, parts)
		}
	}
	return out
}

// busesDiffer says in one language which buses of the press came with items that are new on a day, and
// which went with those that are gone: no field of an item that stays tells of them.
func (c *composer) busesDiffer(of *edition.Compared, d civil.Date, w *words.Words) (out []words.Change) {
	only := func(p, other *model.Programme, what edition.What) {
		var items []*model.Item
		for i := range p.Items {
			if it := &p.Items[i]; it.Start.Date() == d {
				items = append(items, it)
			}
		}
		for _, b := range busesTo(p, items) {
			stays := func(it *model.Item) bool {
				return slices.ContainsFunc(other.Items, func(o model.Item) bool { return o.UID == it.UID })
			}
			if !slices.ContainsFunc(b.to, stays) {
				was := *c
				was.p = *p
				out = append(out, words.Change{What: what, About: was.busSaid(b, w) + " (" + c.house.Hour(w, b.at) + ")"})
			}
		}
	}
	only(&of.Newer, &of.Older, edition.Added)
	only(&of.Older, &of.Newer, edition.Gone)
	return out
}

// withBusesOf puts these on a sheet of changes under their days, as the programme of the press names them.
func (c *composer) withBusesOf(days []paper.Section, of *edition.Compared) []paper.Section {
	first := c.langs[0]
	for n := range days {
		for _, d := range append(of.Newer.Days(), of.Older.Days()...) {
			if head := words.Capital(c.both(func(w *words.Words) string { return words.Capital(w.Day(d)) })); head != days[n].Heading {
				continue
			}
			for i := range c.busesDiffer(of, d, first) {
				row := paper.Row{}
				for _, w := range c.langs {
					row.Cells = append(row.Cells, c.inLanguage(changeSaid(w, c.house, c.busesDiffer(of, d, w)[i]), w))
				}
				days[n].Table.Rows = append(days[n].Table.Rows, row)
			}
			break
		}
	}
	return days
}

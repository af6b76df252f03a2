package export

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// runningOrder is the list the office works from: every column that can be
// typed on the screen and in which something is.
func runningOrder(c *composer) []paper.Section {
	head := c.head
	cols := append(c.numberColumn(8.5), []paper.Column{{Title: head("time"), Sort: paper.Times, Least: 21}, {Title: head("activity"), Least: 24, Weight: 2.6},
		{Title: head("place"), Least: 18, Weight: 1.6}}...)
	for _, title := range c.sides() {
		cols = append(cols, paper.Column{Title: title, Least: 18, Weight: 1.9, Ditto: true})
	}
	cols = append(cols, []paper.Column{{Title: head("interpretation"), Least: 18, Weight: .9, Ditto: true}, {Title: head("press"), Least: 26, Weight: 1.2}, {Title: head("responsible"), Least: 19, Weight: 1.1},
		{Title: head("readers"), Least: 14, Weight: .4}, {Title: head("remarks"), Least: 18, Weight: 2}}...)
	days := c.wholes()
	var out []paper.Section
	for _, d := range c.p.Days() {
		sec, on := c.day(out, d, days[d])
		sec.Table = paper.Table{Columns: cols}
		for _, n := range days[d] {
			sec.Table.Rows = append(sec.Table.Rows, c.orderRow(n, on))
		}
		sec.Feet = c.feet(days[d])
		out = append(out, sec)
	}
	c.inOrder(out)
	for _, key := range []string{"interpretation", "responsible", "remarks"} {
		c.underRows(out, key)
	}
	leaveOut(out)
	c.underNarrow(out, "remarks", "interpretation", "press")
	return out
}

// underRows puts what a column says in a few of many rows under these, over the width of the
// page: the column would be nearly empty, and its few cells high.
func (c *composer) underRows(days []paper.Section, key string) {
	const many, few = 20, 6
	cols := days[0].Table.Columns
	of := func(key string) int {
		return slices.IndexFunc(cols, func(col paper.Column) bool { return col.Title == c.head(key) })
	}
	at, act, rows, full := of(key), of("activity"), 0, 0
	for _, d := range days {
		for _, r := range d.Table.Rows {
			if rows++; len(r.Cells[at]) > 0 {
				full++
			}
		}
	}
	if c.flat() || rows < many || full*few > rows {
		return
	}
	for _, d := range days {
		for _, r := range d.Table.Rows {
			if said := strings.ReplaceAll(r.Cells[at].String(), "\n", " / "); said != "" {
				r.Cells[act], r.Cells[at] = append(r.Cells[act], paper.Run{Text: "\n" + c.labelOnce(c.head(key), said) + said, Wide: true}), nil
			}
		}
	}
}

// inOrder puts the column of the place before that of the activity, in houses that begin
// with it.
func (c *composer) inOrder(days []paper.Section) {
	if !c.house.PlaceFirst() {
		return
	}
	cols := days[0].Table.Columns
	of := func(key string) int {
		return slices.IndexFunc(cols, func(col paper.Column) bool { return col.Title == c.head(key) })
	}
	act, place := of("activity"), of("place")
	for i := range days {
		t := &days[i].Table
		t.Columns = slices.Clone(t.Columns)
		t.Columns[act], t.Columns[place] = t.Columns[place], t.Columns[act]
		for _, r := range t.Rows {
			r.Cells[act], r.Cells[place] = r.Cells[place], r.Cells[act]
		}
	}
}

// leaveOut drops the columns that say nothing on any day: the others need the room,
// and what these readers may not see leaves no empty column behind.
func leaveOut(days []paper.Section) {
	for col := len(days[0].Table.Columns) - 1; col >= 0; col-- {
		said := slices.ContainsFunc(days, func(d paper.Section) bool {
			return slices.ContainsFunc(d.Table.Rows, func(r paper.Row) bool { return len(r.Cells[col]) > 0 })
		})
		if said {
			continue
		}
		for i := range days {
			t := &days[i].Table
			t.Columns = slices.Delete(slices.Clone(t.Columns), col, col+1)
			for j := range t.Rows {
				t.Rows[j].Cells = slices.Delete(t.Rows[j].Cells, col, col+1)
			}
		}
	}
}

func (c *composer) orderRow(n numbered, on civil.Moment) paper.Row {
	it := n.it
	each := func(say func(*words.Words) string) paper.Cell { return c.inEach(say, false) }
	activity := append(c.inEach(func(w *words.Words) string { return c.titled(it, w) }, true), c.older(it, it.Title)...)
	for _, w := range c.langs {
		if s := c.chair(it, w); s != "" {
			activity = append(activity, paper.Run{Text: "\n" + s, Lang: c.langOf(w)})
		}
	}
	for _, w := range c.langs {
		if s := c.text(w, it.Description); s != "" {
			activity = append(activity, paper.Run{Text: "\n" + s, Lang: c.langOf(w), Italic: true, Wide: true})
		}
	}
	for _, s := range it.Steps {
		activity = append(activity, paper.Run{Text: "\n" + c.stepHour(it, s) + "  " + c.same(s.Title), Quiet: true, Wide: true})
	}
	if s := c.stateOf(it); s != "" && c.opt.Audience == model.Internal {
		activity = append(activity, paper.Run{Text: "\n" + s, Quiet: true})
	} else if c.opt.Audience != model.Internal {
		activity = append(activity, c.unsure(it, nil)...)
	}
	cells := append(c.number(n.n, false), paper.Cell{{Text: c.timesSaid(it, on), Bold: true}}, activity, each(func(w *words.Words) string { return c.place(it, w) }))
	return c.rowOf(it, append(append(cells, c.who(it)...),
		each(func(w *words.Words) string { return c.interpreters(it, w) }),
		each(func(w *words.Words) string { return c.pressLines(it, w) }),
		each(func(w *words.Words) string { return c.text(w, it.Responsible) }),
		each(func(w *words.Words) string { return c.readers(it, w) }),
		each(func(w *words.Words) string { return c.remarks(it, w) })))
}

// pressSaid is likewise who of the press is let in, for the press itself, which is told too of what is
// closed to it, and of what nobody has settled. Alone it stands in a cell of its own.
func (c *composer) pressSaid(it *model.Item, w *words.Words, alone bool) string {
	var out []string
	for _, parts := range c.ways(it, c.admitted(it), w, alone) {
		out = append(out, strings.Join(parts, " · "))
	}
	return strings.Join(out, "\n")
}

// pressLines are the ways in which the press may come, a line for each thing that is said.
func (c *composer) pressLines(it *model.Item, w *words.Words) string {
	var out []string
	for _, parts := range c.pressOf(it, w, true) {
		out = append(out, strings.ReplaceAll(strings.Join(parts, "\n"), " · ", "\n"))
	}
	return strings.Join(out, "\n")
}

// stateOf names what is not simply agreed and public.
// sides are the heads of the columns of those who take part: one of all of them where many
// meet, else a side each, as its state is called.
func (c *composer) sides() []string {
	if c.p.Event.ManyMeet() {
		return []string{c.head("participants")}
	}
	return []string{c.sideOf(model.HostSide), c.sideOf(model.GuestSide)}
}

// sideOf is what a side is called.
func (c *composer) sideOf(side model.Side) string {
	party := map[model.Side]*model.Party{model.HostSide: c.p.Host, model.GuestSide: c.p.Guest}[side]
	return c.both(func(w *words.Words) string {
		if s := w.SideOf(party); s != "" {
			return s
		}
		return w.Say("export.col." + string(side))
	})
}

// who are the cells of those columns.
func (c *composer) who(it *model.Item) []paper.Cell {
	each := func(sides ...model.Side) paper.Cell {
		return c.inEach(func(w *words.Words) string {
			var out []string
			c.first = c.p.Event.ManyMeet() && slices.ContainsFunc(append(c.present(it, model.HostSide), c.present(it, model.GuestSide)...),
				func(who model.Participant) bool { return c.byName(&who, w) }) // those who stand in one cell are told of alike
			defer func() { c.first = false }()
			var told []string
			for _, side := range sides {
				lines := c.side(it, side, told, w)
				if told = append(told, lines...); len(lines) > 0 {
					out = append(out, names(lines))
				}
			}
			return names(out)
		}, false)
	}
	if c.p.Event.ManyMeet() {
		return []paper.Cell{c.led(it, each(model.HostSide, model.GuestSide), model.HostSide, model.GuestSide)}
	}
	return []paper.Cell{c.led(it, each(model.HostSide), model.HostSide), c.led(it, each(model.GuestSide), model.GuestSide)}
}

// led marks a cell of those who take part of whom the first leads: a president is never "as
// above".
func (c *composer) led(it *model.Item, cell paper.Cell, sides ...model.Side) paper.Cell {
	for _, side := range sides {
		for _, who := range c.p.Side(it, side) {
			if who.Mode == model.Absent {
				continue
			}
			if len(cell) > 0 {
				seat := c.full.Seats[keyOf(who.SeatID)]
				person := cmp.Or(keyOf(who.PersonID), keyOf(seat.PersonID))
				cell[0].Leads = person != 0 && principal(c.full.Held(person, it.Start.At).Office.Category) || seat.Role == model.HeadOfDelegation
			}
			return cell
		}
	}
	return cell
}

// readers are those who may read of an item, told to the office where anything is not for all.
func (c *composer) readers(it *model.Item, w *words.Words) string {
	within := func(it model.Item) bool { return it.Audience != model.Public }
	if c.opt.Audience != model.Internal || !slices.ContainsFunc(c.p.Items, within) {
		return ""
	}
	return w.Say("export.readers." + string(it.Audience))
}

// stateOf names what is not simply agreed.
func (c *composer) stateOf(it *model.Item) string {
	var parts []string
	switch it.Status {
	case model.Agreed, model.Done, "":
	case model.Locked:
		parts = append(parts, c.both(func(w *words.Words) string { return w.Say("export.locked") }))
	case model.ToBeConf:
		if said := c.both(func(w *words.Words) string { return c.doubt(it, w) }); said != "" {
			parts = append(parts, said)
		}
	default:
		parts = append(parts, c.both(func(w *words.Words) string { return w.Say("item.status." + string(it.Status)) }))
	}
	return strings.Join(parts, " · ")
}

// side is who takes part on a side, a line each. A delegation or a group that was told already, on the other side of the same
// cell, is not told twice: at a summit the ministers of both sides are the ministers.
func (c *composer) side(it *model.Item, side model.Side, told []string, w *words.Words) []string {
	var out []string
	list := append(c.present(it, side), slices.DeleteFunc(c.ofBoth(it, side), c.nameless)...)
	for i, who := range list {
		if who.Mode == model.Absent || i > 0 && standsIn(list[i-1], who) {
			continue
		}
		s := c.mention(&who, w)
		switch {
		case who.Plus > 0 && who.DelegationID != nil: // its head, and so many
			s += hard + "1+" + strconv.Itoa(who.Plus)
		case who.Plus > 0:
			s += hard + "+" + strconv.Itoa(who.Plus)
		}
		switch there := c.manner(w, who); {
		case i+1 < len(list) && standsIn(who, list[i+1]):
			s += " (" + c.byWhom(w, there, &list[i+1], c.mention(&list[i+1], w)) + ")"
		case there != "":
			s += " (" + strings.ReplaceAll(there, " ", hard) + ")"
		}
		if !slices.Contains(told, s) || !c.manyAre(&who) && who.DelegationID == nil && who.GroupID == nil {
			out = append(out, s)
		}
	}
	return out
}

func (c *composer) remarks(it *model.Item, w *words.Words) string {
	s := c.text(w, it.Remarks)
	if it.Dress != "" {
		dress := words.Capital(w.Say("export.dress", c.dress(it, w)))
		if s == "" {
			return dress
		}
		s += " " + dress + "."
	}
	return s
}

package board

import (
	"sort"
	"strings"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/model/civil"
)

// lane is one row of the board: a room, a delegation or a person, or the head of
// a group of them.
type lane struct {
	key   string
	name  string
	group string // of a lane: the key of its group
	head  bool
	of    Lane
	rows  []arrange.Row // Key is an index into entries
	lines int
	y, h  float32
}

// pack gathers the lanes of what is shown, and stacks what each of them has at
// the same time.
func (b *Lanes) pack() {
	b.days = b.days[:0]
	for i := range b.count {
		if r, err := arrange.NewRuler(b.first.Add(i), b.set.Zone); err == nil {
			b.days = append(b.days, r)
		}
	}
	b.lanes = b.lanes[:0]
	if len(b.days) == 0 {
		return
	}
	found := map[string]*lane{}
	blocks := map[string][]arrange.Block{}
	for i := range b.entries {
		block, ok := b.stretch(i)
		if !ok {
			continue
		}
		for _, l := range b.lanesOf(&b.entries[i]) {
			if found[l.key] == nil {
				found[l.key] = &l
			}
			blocks[l.key] = append(blocks[l.key], b.attended(block, l.of))
		}
	}
	least := int(laneLength / b.hour * 60)
	for k, l := range found {
		l.rows, l.lines = arrange.Rows(blocks[k], least)
	}
	b.addEmpty(found)
	b.sorted(found)
}

// stretch is an entry in minutes of what is shown; ok is false when it lies
// outside, or has no hours.
func (b *Lanes) stretch(i int) (arrange.Block, bool) {
	e := &b.entries[i]
	if !e.Ref.IsItem() || e.StartMark == model.TimeTBC {
		return arrange.Block{}, false
	}
	from, to := int((e.Start.At-b.begin())/60), int((max(e.Drawn().To, e.Start.At+60)-b.begin())/60)
	if to <= 0 || from >= b.minutes() {
		return arrange.Block{}, false
	}
	return arrange.Block{Key: i, From: max(from, 0), To: min(to, b.minutes())}, true
}

// attended is the part of an entry that a person of a lane is there for.
func (b *Lanes) attended(block arrange.Block, of Lane) arrange.Block {
	e := &b.entries[block.Key]
	if of.Person == 0 || len(e.Parts) == 0 {
		return block
	}
	part := e.PartOf(of.Person)
	block.From = min(max(block.From, int((part.From-b.begin())/60)), block.To)
	if part.To < e.End.At {
		block.To = max(block.From+1, min(block.To, int((part.To-b.begin())/60)))
	}
	return block
}

// seenBy is an entry as a person of a lane attends it.
func (b *Lanes) seenBy(of Lane, e *model.Entry) *model.Entry {
	if of.Person == 0 || len(e.Parts) == 0 {
		return e
	}
	part, own := e.PartOf(of.Person), *e
	if part.From != e.Start.At {
		own.Start, _ = civil.MomentAt(part.From, e.Start.Zone)
		own.StartMark = model.Exact
	}
	if part.To != e.End.At {
		own.End, _ = civil.MomentAt(part.To, e.Start.Zone)
		own.EndMark = model.Exact
	}
	return &own
}

// lanesOf are the lanes an entry stands in.
func (b *Lanes) lanesOf(e *model.Entry) []lane {
	w := b.set.Words
	var out []lane
	switch b.by {
	case ByParty:
		for _, tag := range e.Tags {
			name := w.Country(tag)
			if name == "" {
				name = tag
			}
			out = append(out, lane{of: Lane{Tag: tag}, name: name})
		}
	case ByPerson:
		for i, id := range e.People {
			out = append(out, lane{of: Lane{Person: id}, name: w.Text(e.Names[i])})
		}
	default:
		if venue, _ := standsAt(e); venue != 0 {
			l := lane{of: Lane{Venue: venue, Room: e.RoomID}, name: w.Text(e.Room)}
			if e.RoomID == 0 {
				l.name = w.Say("board.whole-venue")
			}
			out = append(out, l)
		} else if place := strings.TrimSpace(w.Text(e.Place)); place != "" {
			out = append(out, lane{of: Lane{Place: place}, name: place})
		}
	}
	if len(out) == 0 {
		out = append(out, lane{name: w.Say("board.no-" + string(b.by))})
	}
	for i := range out {
		out[i].key, out[i].group = out[i].of.key(), out[i].of.group()
	}
	return out
}

// standsAt is the venue in whose lanes an entry stands: what goes from one to another
// begins at the first, and is looked for there.
func standsAt(e *model.Entry) (int64, model.Text) {
	switch {
	case e.VenueID != 0:
		return e.VenueID, e.Venue
	case e.FromID != 0:
		return e.FromID, e.From
	}
	return e.ToID, e.To
}

// sorted puts the lanes below each other: by precedence when that was asked for
// and is known, else groups by name and in them lanes by name; last what belongs
// to none.
func (b *Lanes) sorted(found map[string]*lane) {
	names := map[string]string{}
	for i := range b.entries {
		if venue, name := standsAt(&b.entries[i]); venue != 0 {
			names["venue:"+num(venue)] = b.set.Words.Text(name)
		}
	}
	for i := range b.roster.Known {
		if k := &b.roster.Known[i]; k.group() != "" {
			names[k.group()] = k.Venue
		}
	}
	ranks := b.ranks()
	rank := func(l *lane) int {
		if n, ok := ranks[l.key]; ok {
			return n
		}
		return len(ranks) + 1
	}
	var list []*lane
	for _, l := range found {
		list = append(list, l)
	}
	sort.Slice(list, func(i, j int) bool {
		x, y := list[i], list[j]
		switch {
		case (x.key == "none") != (y.key == "none"):
			return y.key == "none"
		case (x.of.Place != "") != (y.of.Place != ""): // behind the venues that are known
			return y.of.Place != ""
		case rank(x) != rank(y):
			return rank(x) < rank(y)
		case x.group != y.group && names[x.group] != names[y.group]:
			return b.set.Words.Less(names[x.group], names[y.group])
		case x.group != y.group:
			return x.group < y.group
		case (x.of.Room == 0) != (y.of.Room == 0):
			return x.of.Room == 0
		case x.name != y.name:
			return b.set.Words.Less(x.name, y.name)
		}
		return x.key < y.key
	})
	last := ""
	for _, l := range list {
		if l.group != last && l.group != "" {
			b.lanes = append(b.lanes, lane{key: l.group, name: names[l.group], head: true})
		}
		last = l.group
		if b.folded[l.group] {
			continue
		}
		b.lanes = append(b.lanes, *l)
	}
}

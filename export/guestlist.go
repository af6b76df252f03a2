package export

import (
	"slices"
	"strconv"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/words"
)

// guest is somebody who attends an item, or any: how, and with whom.
type guest struct {
	listed
	how  model.Participation
	with []listed // husband or wife, of those who have come
}

// onScreenYet says that somebody who has declined to come takes part by video: that is what is said of them.
func (g *guest) onScreenYet() bool { return g.status == model.Declined && g.how.Mode == model.ByVideo }

// guestList is who attends: one item, or the whole visit.
func guestList(c *composer) []paper.Section {
	sec := paper.Section{Heading: c.both(func(w *words.Words) string { return w.Say("export.all-guests") })}
	list := c.guestsOfAll()
	if c.opt.Item != "" {
		at := slices.IndexFunc(c.p.Items, func(it model.Item) bool { return it.UID == c.opt.Item })
		if at < 0 {
			return nil
		}
		it := &c.p.Items[at]
		list = c.guests(it)
		sec.Heading, sec.Names = c.same(it.Title), true
		beside := []string{c.both(func(w *words.Words) string { return words.Capital(w.Day(it.Start.Date())) }), strings.ReplaceAll(c.timesSaid(it, it.Start), "\n", " ")}
		if place := c.both(func(w *words.Words) string { return c.place(it, w) }); place != "" {
			beside = append(beside, place)
		}
		sec.Beside = strings.Join(beside, " · ")
	}
	list, not := c.parted(list)
	if len(list)+len(not) == 0 {
		return nil
	}
	sec.Again = c.continued(sec.Heading)
	count := 0
	for i := range list {
		if c.counted(&list[i]) {
			count++
		}
	}
	sec.Under = paper.Cell{{Text: c.both(func(w *words.Words) string {
		n, more := w.Count("export.guests", count), 0
		for i := range list {
			more += list[i].how.Plus
		}
		if more > 0 { // whom the rows count and do not name
			n = w.Say("export.guests-more", n, strconv.Itoa(more))
		}
		return n + ". " + w.Say("export.order-rule")
	}), Quiet: true}}
	sec.Table.Columns = []paper.Column{{Title: c.head("number"), Sort: paper.Number, Least: 8.5}, {Title: c.head("address"), Least: 17, Whole: true}, {Title: c.head("name"), Least: 34, Weight: 1.6},
		{Title: c.head("office"), Least: 38, Weight: 2.4}, {Title: c.head("state-of"), Least: 24, Weight: .8}, {Title: c.head("status"), Least: 22, Weight: .8}, {Title: c.head("companion"), Least: 26, Weight: 1.1}, {Title: c.head("invitation"), Least: 40, Weight: 1.2}}
	n := 0
	for _, g := range list {
		if c.counted(&g) {
			n++
		}
		sec.Table.Rows = append(sec.Table.Rows, c.guestRow(n, g))
	}
	out := []paper.Section{sec}
	if len(not) > 0 {
		out = c.withAbsent(sec, not)
	}
	if c.opt.Audience == model.ForDelegation && !c.ofValues() {
		fewInRow(out[0].Table.Rows, 5, 3)
	}
	leaveOut(out)
	return out
}

// fewInRow says what hardly any row has under another cell of it: one delegation reads how far it is
// of its own alone, and a column of nothing takes the room of names and offices.
func fewInRow(rows []paper.Row, col, under int) {
	n := 0
	for _, r := range rows {
		if len(r.Cells[col]) > 0 {
			n++
		}
	}
	if n*4 > len(rows) {
		return
	}
	for _, r := range rows {
		said := r.Cells[col]
		r.Cells[col] = nil
		for i, run := range said {
			if run.Quiet = true; i == 0 && len(r.Cells[under]) > 0 {
				run.Text = "\n" + run.Text
			}
			r.Cells[under] = append(r.Cells[under], run)
		}
	}
}

func (c *composer) guestRow(n int, g guest) paper.Row {
	name, office := c.nameAndOffice(&g.listed)
	invitation := c.invitationOf(&g.listed)
	byThread := invitation.Tells(g.status)
	status := c.inEach(func(w *words.Words) string {
		var said []string
		if s := c.replySaid(w, &g.listed); s != "" && !c.handsOver(g.seat) && !c.comesAsOthers(&g.listed) && !g.onScreenYet() { // of everybody in one column
			said = append(said, s)
		}
		if span := c.spanSaid(w, c.stay(g.seat)); span != "" && c.opt.Item == "" { // at one item both are not there
			said = append(said, words.Capital(span))
		}
		if led := c.ledSaid(w, g.person); led != "" && c.opt.Item == "" {
			said = append(said, led)
		}
		if g.how.Mode != "" && g.how.Mode != model.InPerson {
			if s := w.Say("mode." + string(g.how.Mode)); !slices.Contains(said, s) {
				said = append(said, s)
			}
		}
		if s := c.presence(w, &g.how, false); s != "" {
			said = append(said, s)
		}
		return strings.Join(said, "\n")
	}, false)
	companion := c.inEach(func(w *words.Words) string {
		var said []string
		for _, other := range g.with {
			said = append(said, c.name(w, other.name))
		}
		if g.how.Plus > 0 {
			said = append(said, "+"+strconv.Itoa(g.how.Plus))
		}
		return strings.Join(said, "\n")
	}, false)
	asked := paper.Cell{}
	if i := invitation; i != nil {
		now := *i
		now.Thread = c.stepsByNow(i.Thread)
		asked = c.inEach(func(w *words.Words) string {
			if len(now.Thread) == 0 && len(i.Thread) > 0 { // all of it is to come
				return words.Capital(w.Say("invitation.not-asked"))
			}
			if !byThread || now.Thread.Answer() == nil && !now.Overdue(c.opt.AsOf.Date()) { // the column before says how far it is
				return stepSaid(w, now.Thread.Asking())
			}
			return strings.Trim(stepSaid(w, now.Thread.Asking())+"\n"+c.answerBy(w, &now, false), "\n")
		}, false)
		if len(g.with) == 0 && g.how.Plus == 0 {
			companion = c.say(i.Companion, false)
		}
	}
	var number paper.Cell
	if c.counted(&g) {
		number = paper.Text(strconv.Itoa(n))
	}
	return paper.Row{Cells: []paper.Cell{number, c.address(g.address), name, office, c.say(g.party, false), status, companion, asked}}
}

// comesAsOthers says that somebody of the delegation that a list is for has accepted, as all others on it
// have: of these it does not know, and where some alone are confirmed, the others read as if they were not.
func (c *composer) comesAsOthers(l *listed) bool {
	if c.opt.Audience != model.ForDelegation {
		return false
	}
	i := c.invitationOf(l)
	if !i.Tells(l.status) {
		return l.status == model.Accepted
	}
	last := c.stepsByNow(i.Thread).Answer()
	return last != nil && last.Kind == model.StepAccepted
}

// ofValues says that a paper is a table that is sorted and filtered: each thing has a column
// of its own.
func (c *composer) ofValues() bool {
	f := c.opt.Format()
	return f == "xlsx" || f == "csv"
}

// guests are those who attend an item, in the order of a list.
func (c *composer) guests(it *model.Item) []guest {
	var out []guest
	for _, side := range model.Sides {
		for _, w := range c.p.Side(it, side) {
			if !w.Name.Empty() && w.Mode != model.Absent {
				out = append(out, guest{listed: listed{name: w.Name, party: c.partyAt(side)}.officed(), how: w.Participation})
			}
			for _, one := range c.p.Attending(it) {
				if one.Participation.ID == w.Participation.ID && !uncalled(&c.p, it, one) {
					out = append(out, guest{listed: c.attendee(one, it.Start.At), how: c.how(it, one)})
				}
			}
		}
	}
	return c.ranked(out)
}

// partyAt is whose people stand on a side of a meeting of two, by which two "signing assistants" are
// told apart. Where many meet a side says nothing of whose they are.
func (c *composer) partyAt(side model.Side) model.Text {
	party := map[model.Side]*model.Party{model.HostSide: c.p.Host, model.GuestSide: c.p.Guest}[side]
	if party == nil || c.p.Event.ManyMeet() {
		return nil
	}
	return party.Name
}

// how somebody comes to an item. Who comes with others brings nobody, whoever has a row of their own so many as it says,
// and a head with whom all come brings those alone who are not on the list yet.
func (c *composer) how(it *model.Item, one model.Attendee) model.Participation {
	out := one.Participation
	switch {
	case one.Delegation == 0:
	case c.p.Seats[one.Seat].Role != model.HeadOfDelegation:
		if keyOf(out.PersonID) != one.Person && keyOf(out.SeatID) != one.Seat || out.PersonID == nil && out.SeatID == nil { // it is the row of whom they come with
			out.Plus = 0
		}
	case out.Plus >= c.p.Counted(one.Delegation, it.Start.At):
		for _, other := range c.p.Attending(it) {
			if out.Plus > 0 && other.Participation.ID == out.ID && other.Delegation == one.Delegation && other.Seat != one.Seat && !uncalled(&c.p, it, other) {
				out.Plus--
			}
		}
	}
	return out
}

func (c *composer) attendee(one model.Attendee, at int64) listed {
	if s, ok := c.p.Seats[one.Seat]; ok {
		return c.ofSeat(s, at)
	}
	return c.ofPerson(one.Person, at)
}

// guestsOfAll are all who come or attend anything, each once, in the order of a list. What
// several are called is nobody.
func (c *composer) guestsOfAll() []guest {
	var out []guest
	same := func(a, b guest) bool {
		if a.person != 0 || b.person != 0 {
			return a.person == b.person
		}
		return a.seat == b.seat && (a.seat != 0 || a.name.Equal(b.name))
	}
	add := func(g guest) {
		video := g.onScreenYet()
		if g.how, g.with = (model.Participation{}), nil; video {
			g.how.Mode = model.ByVideo
		}
		if s := c.full.Seats[g.seat]; c.gone(g.seat) && !video {
			on := c.sitsOn(&s)
			if on == 0 {
				return
			}
			g.listed = c.ofSeat(c.p.Seats[on], c.hour())
		}
		if g.seat != 0 && !c.ownSeat(g.seat) && !c.comesNow(g.seat) { // of two of an office one is told
			return
		}
		if (g.seat != 0 || g.person != 0 || model.Personal(g.name)) && !slices.ContainsFunc(out, func(o guest) bool { return same(o, g) }) {
			out = append(out, g)
		}
	}
	for i := range c.p.Items {
		for _, g := range c.guests(&c.p.Items[i]) {
			add(g)
		}
	}
	for _, side := range model.Sides {
		for _, s := range seatsOf(&c.p, side) {
			add(guest{listed: c.ofSeat(s, c.hour())})
		}
	}
	return c.ranked(out)
}

// manner is how and when a participant takes part, where it is not in person and all the while:
// whoever is on a screen is so wherever they are named.
func (c *composer) manner(w *words.Words, who model.Participant) string {
	there, mode := c.presence(w, &who.Participation, c.manyAre(&who)), who.Mode
	if who.PersonID != nil || who.SeatID != nil {
		mode = modeOf(&c.p, keyOf(who.PersonID), keyOf(who.SeatID), mode)
	}
	if mode == "" || mode == model.InPerson || mode == model.Absent {
		return there
	}
	return strings.TrimSuffix(lower(w.Say("mode."+string(mode)))+", "+there, ", ")
}

package clash

import (
	"maps"
	"slices"

	"chancery/model"
	"chancery/model/check"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintRemedies offers the ways out of a conflict: to look at both; where it rests on a name
// that is typed twice, that they are two people, or one after all; and, of the one that can
// be moved, another hour, and another room where it is the room that is needed twice.
func (w *Watch) paintRemedies(p *scene.Pane, s *scene.Scene, c *Conflict, i int, y, right float32) {
	const high = 22
	say, x := w.host.Words(), float32(20)
	wide := func(name string) float32 { return scene.F12.Width(name) + 12 }
	naming := func(key, title string, beside float32) string { // the whole title where there is room for it
		return say.Say(key, scene.F12.Ending(title, right-x-beside-wide(say.Say(key, ""))))
	}
	write := func(name string) {
		s.In(x+6, y, high, name, scene.F12, look.Now().Link)
		x += wide(name) + 6
	}
	offer := func(kind, name string) {
		p.Lit(s, x, y, wide(name), high, 5, kind, int64(i))
		write(name)
	}
	offer("go", say.Say("ui.clash.go"))
	if mine := c.OfName() && !w.host.Kit().ReadOnly; mine && c.two {
		offer("one", say.Say("ui.clash.one"))
	} else if mine {
		offer("two", say.Say("ui.clash.two"))
	}
	if c.Rule == left {
		if _, ok := c.leaver(); ok && !w.host.Kit().ReadOnly {
			offer("replace", naming("ui.clash.replace", say.Text(c.Subject.Name), 0))
		}
		if w.declines(c) != nil {
			offer("decline", say.Say("delegates.decline"))
		}
		return
	}
	e := c.movable()
	if e == nil || c.two {
		return
	}
	elsewhere, beside := c.Rule == "room-twice" || c.Rule == "turnaround" || c.Rule == "crowded", float32(0)
	if elsewhere {
		beside = wide(say.Say("ui.clash.elsewhere")) + 6
	}
	if c.a.Ref != c.b.Ref { // no other hour mends what is wrong with one alone
		offer("later", naming("ui.clash.later", say.Text(e.Title), beside))
	}
	if elsewhere {
		offer("elsewhere", say.Say("ui.clash.elsewhere"))
	}
}

// declines says of all of a delegation whose invitation was declined that they do not come; nil for another conflict.
func (w *Watch) declines(c *Conflict) *model.SaveDelegation {
	if kit := w.host.Kit(); c.Why == "refused" && !kit.ReadOnly {
		p, err := kit.Desk.Programme(c.a.Ref.Event)
		for id, d := range p.Delegations {
			if err == nil && p.NameOf(&d).Equal(c.Subject.Name) {
				return p.Decline(id)
			}
		}
	}
	return nil
}

// leaver is whoever is found to have left, to be replaced from the item on; false where it is
// a name alone.
func (c *Conflict) leaver() (model.Succession, bool) {
	wish, is := model.Succession{From: c.a.Start.At}, func(n model.Text) bool { return maps.Equal(n, c.Subject.Name) }
	if i := slices.IndexFunc(c.a.Names, is); i >= 0 {
		wish.Person = c.a.People[i]
	} else if i := slices.IndexFunc(c.a.Seated, is); i >= 0 {
		wish.Seat = c.a.Seats[i]
	} else if i := slices.IndexFunc(c.a.Gone, func(l model.Leaver) bool { return l.Person != 0 && is(l.Name) }); i >= 0 {
		wish.Person = c.a.Gone[i].Person
	}
	return wish, wish.Person+wish.Seat != 0
}

// since is from when on somebody is replaced: whose office ended, from that hour, or as the visit begins where it was
// before; anybody else from the item on.
func (w *Watch) since(c *Conflict, wish model.Succession) int64 {
	p, err := w.host.Kit().Desk.Programme(c.a.Ref.Event)
	if err != nil || c.Why != "office" && c.Why != "promoted" || len(p.Items) == 0 {
		return wish.From
	}
	left, person := int64(0), wish.Person
	if of := p.Seats[wish.Seat].PersonID; of != nil {
		person = *of
	}
	for _, t := range p.Tenures {
		if t.PersonID == person && t.To <= wish.From {
			left = max(left, t.To)
		}
	}
	if left == 0 {
		return wish.From
	}
	return max(left, p.Items[0].Start.At)
}

// movable is the later of the two, or the earlier where that one is fixed; nil where both are.
func (c *Conflict) movable() *model.Entry {
	for _, e := range []*model.Entry{&c.b, &c.a} {
		if e.Ref.IsItem() && !e.Fixed() {
			return e
		}
	}
	return nil
}

// apart is how many minutes later an item has to be, to begin when the other is over; a
// quarter of an hour where that is not what is amiss.
func (c *Conflict) apart(e *model.Entry) int {
	const usual, step = 15, 5 * 60
	other := &c.a
	if e == other {
		other = &c.b
	}
	wait := other.Drawn().To - e.Drawn().From
	if wait <= 0 || wait > 24*3600 {
		return usual
	}
	return int((wait + step - 1) / step * step / 60)
}

// free is how many minutes later an item finds everything that it needs, its room and whoever takes part
// in it, so many at least; false where there is no such hour that day.
func (w *Watch) free(e *model.Entry, least int) (minutes int, ok bool) {
	const step = 5
	for minutes = least; ; minutes += step {
		next := *e
		next.Start, next.End = e.Start.AddMinutes(minutes), e.End.AddMinutes(minutes)
		if next.Start.Date() != e.Start.Date() || next.End.Date() > e.End.Date() {
			return 0, false
		}
		o, err := w.host.Reading().ForeseeEntries([]model.Entry{next})
		if err != nil {
			return least, true // the card says what is amiss
		}
		if !slices.ContainsFunc(o.List, func(f check.Foresight) bool { return f.Refs[0] != f.Refs[1] }) {
			return minutes, true
		}
	}
}

// mend shows both, and asks what there is to ask.
func (w *Watch) mend(kind string, c *Conflict) {
	if kind == "two" || kind == "one" {
		kit := w.host.Kit()
		kit.Try(c.Namesakes(kind == "one"))
		w.Open() // the others of the list wait
		return
	}
	if kind == "decline" {
		if change := w.declines(c); change != nil {
			kit := w.host.Kit()
			kit.Try(change)
			w.Open() // the others of the list wait
		}
		return
	}
	w.host.ShowBoth(&c.a, &c.b)
	switch kind {
	case "replace":
		if wish, ok := c.leaver(); ok {
			wish.From = w.since(c, wish)
			w.host.Kit().Succeed(c.a.Ref.Event, wish)
		}
	case "later":
		e := c.movable()
		if minutes, ok := w.free(e, c.apart(e)); ok {
			w.host.Later(e.Ref, minutes)
		} else {
			w.host.Tell(model.Refuse("ui.clash-no-hour", w.host.Words().Text(e.Title), string(e.Start.Date())))
		}
	case "elsewhere":
		w.host.Elsewhere(c.movable().Ref)
	}
}

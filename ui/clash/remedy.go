package clash

import (
	"maps"
	"slices"

	"chancery/model"
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
		return
	}
	e := c.movable()
	if e == nil || c.two {
		return
	}
	elsewhere, beside := c.Rule == "room-twice" || c.Rule == "turnaround", float32(0)
	if elsewhere {
		beside = wide(say.Say("ui.clash.elsewhere")) + 6
	}
	offer("later", naming("ui.clash.later", say.Text(e.Title), beside))
	if elsewhere {
		offer("elsewhere", say.Say("ui.clash.elsewhere"))
	}
}

// leaver is whoever is found to have left, to be replaced from the item on; false where it is
// a name alone.
func (c *Conflict) leaver() (model.Succession, bool) {
	wish, is := model.Succession{From: c.a.Start.At}, func(n model.Text) bool { return maps.Equal(n, c.Subject.Name) }
	if i := slices.IndexFunc(c.a.Names, is); i >= 0 {
		wish.Person = c.a.People[i]
	} else if i := slices.IndexFunc(c.a.Seated, is); i >= 0 {
		wish.Seat = c.a.Seats[i]
	}
	return wish, wish.Person+wish.Seat != 0
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

// mend shows both, and asks what there is to ask.
func (w *Watch) mend(kind string, c *Conflict) {
	if kind == "two" || kind == "one" {
		kit := w.host.Kit()
		kit.Try(c.Namesakes(kind == "one"))
		w.Open() // the others of the list wait
		return
	}
	w.host.ShowBoth(&c.a, &c.b)
	switch kind {
	case "replace":
		if wish, ok := c.leaver(); ok {
			w.host.Kit().Succeed(c.a.Ref.Event, wish)
		}
	case "later":
		e := c.movable()
		w.host.Later(e.Ref, c.apart(e))
	case "elsewhere":
		w.host.Elsewhere(c.movable().Ref)
	}
}

package clash

import (
	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintRemedies offers the ways out of a conflict: to look at both, and, of the one that
// can be moved, another hour, and another room where it is the room that is needed twice.
func (w *Watch) paintRemedies(p *scene.Pane, s *scene.Scene, c *Conflict, i int, y float32) {
	const high, most = 22, 190
	say, x := w.host.Words(), float32(20)
	wide := func(name string) float32 { return scene.F12.Width(name) + 12 }
	write := func(name string) {
		s.In(x+6, y, high, name, scene.F12, look.Now().Link)
		x += wide(name) + 6
	}
	name := say.Say("ui.clash.go")
	p.Lit(s, x, y, wide(name), high, 5, "go", int64(i))
	write(name)
	e := c.movable()
	if e == nil {
		return
	}
	name = say.Say("ui.clash.later", scene.F12.Fit(say.Text(e.Title), most))
	p.Lit(s, x, y, wide(name), high, 5, "later", int64(i))
	write(name)
	if c.Rule == "room-twice" || c.Rule == "turnaround" {
		name = say.Say("ui.clash.elsewhere")
		p.Lit(s, x, y, wide(name), high, 5, "elsewhere", int64(i))
		write(name)
	}
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

// mend shows both, and asks what there is to ask.
func (w *Watch) mend(kind string, c *Conflict) {
	w.host.ShowBoth(&c.a, &c.b)
	switch kind {
	case "later":
		w.host.Later(c.movable().Ref)
	case "elsewhere":
		w.host.Elsewhere(c.movable().Ref)
	}
}

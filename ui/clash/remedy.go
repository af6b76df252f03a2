package clash

import (
	"chancery/model"
	"chancery/ui/scene"
)

// remedy is what can be done about a conflict, offered where it stands.
type remedy struct{ kind, name string }

// remedies are the ways out of a conflict: to look at both, and, of the one that can be
// moved, another hour, and another room where it is the room that is needed twice.
func (w *Watch) remedies(c *Conflict) []remedy {
	say := w.host.Words()
	out := []remedy{{"go", say.Say("ui.clash.go")}}
	e := c.movable()
	if e == nil {
		return out
	}
	const most = 190
	title := scene.F12.Fit(say.Text(e.Title), most)
	out = append(out, remedy{"later", say.Say("ui.clash.later", title)})
	if c.Rule == "room-twice" || c.Rule == "turnaround" {
		out = append(out, remedy{"elsewhere", say.Say("ui.clash.elsewhere")})
	}
	return out
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

package papers

import (
	"cmp"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/model/edition"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// changed is the open list of what differs between two editions, or one and the draft.
type changed struct {
	*task
	list []model.Issued
	of   edition.Compared
	told []edition.Difference
	held []holds // who holds an edition, by name

	sheet            *part.Sheet
	pane             *scene.Pane
	older, newer, as *part.Choice
}

const (
	changeTall = 44
	changeWide = 640
)

// Changed shows what changed in a visit since its last edition.
func (m *Maker) Changed(event int64) {
	p, err := m.desk().Programme(event)
	if err != nil {
		m.host.Tell(err)
		return
	}
	c := &changed{task: m.task("paper", p)}
	if c.list = c.task.given(); len(c.list) == 0 {
		m.host.Say(m.words().Say("holds.none"), part.Action{Name: m.words().Say("ui.cmd.issue"), Do: func() { m.Issue(event) }})
		return
	}
	w := m.words()
	var options []part.Option
	for i := range c.list {
		options = append(options, part.Option{Value: strconv.FormatInt(c.list[i].N, 10), Name: c.named(&c.list[i])})
	}
	c.older = part.NewChoice(w.Say("changed.older"), options, w.Error)
	c.newer = part.NewChoice(w.Say("changed.newer"), append([]part.Option{{Value: "", Name: w.Say("edition.draft")}}, options...), w.Error)
	c.as = part.NewChoice(w.Say("changed.as"), c.readers(), w.Error)
	c.older.Put(number(cmp.Or(model.StillHolds(c.list), &c.list[0]).N))
	c.newer.Put("")
	c.as.Put(string(model.Internal))
	again := func(string) error { return c.read() }
	c.older.OnChoose, c.newer.OnChoose, c.as.OnChoose = again, again, c.reads
	c.pane = scene.NewPane(w.Say("ui.cmd.changed"), fyne.NewSize(changeWide, changeTall), c.paint)
	c.pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { c.lead(h.ID) }
	if err := c.read(); err != nil {
		m.host.Tell(err)
		return
	}
	c.sheet = part.Open(m.host.Canvas(), w.Say("ui.cmd.changed"), changeWide+60, container.New(part.Stack{Gap: 10}, container.New(part.Row{}, c.older.Pane, c.newer.Pane, c.as.Pane), c.pane), c.older.Pane,
		part.NewButton(w.Say("sheet.close"), part.Primary, func() { c.sheet.Close() }))
}

// named is an edition in a list: its number and as of when it is.
func (c *changed) named(e *model.Issued) string {
	return c.words().Say("edition.n", e.N) + " · " + c.stamp(e.At, e.Zone)
}

// stamp is an instant on the clocks of a visit.
func (m *Maker) stamp(at int64, zone string) string {
	t, err := civil.MomentAt(at, zone)
	if err != nil {
		return ""
	}
	return m.words().Date(t.Date()) + ", " + t.Clock()
}

// programme is that of an edition, by its number; "" is the draft.
func (t *task) programme(list []model.Issued, n string) (model.Programme, error) {
	for i := range list {
		if strconv.FormatInt(list[i].N, 10) == n {
			b, err := t.desk().Vault(list[i].Programme.Key)
			if err != nil {
				return model.Programme{}, err
			}
			return edition.Thaw(b)
		}
	}
	return t.of[0], nil
}

func (c *changed) read() error {
	older, err := c.programme(c.list, c.older.Value())
	if err != nil {
		return err
	}
	newer, err := c.programme(c.list, c.newer.Value())
	if err != nil {
		return err
	}
	c.of = c.compared(&older, &newer)
	c.told = c.of.Told()
	c.pane.SetMin(fyne.NewSize(changeWide, float32(max(1, len(c.told)))*changeTall))
	c.pane.Refresh()
	if c.sheet != nil {
		c.sheet.Refresh()
	}
	return nil
}

// paint puts what was beside what is.
func (c *changed) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col, w := look.Now(), c.words()
	if len(c.told) == 0 {
		s.In(0, 0, changeTall, w.Say("edition.no-change"), scene.F13, col.Text2)
	}
	right := size.Width - 12
	for i := range c.told {
		y, one := float32(i)*changeTall, w.Recorded(&c.told[i], &c.of)
		head, left, now := one.About, one.Was, one.Now
		if one.Field != "" {
			head += " · " + one.Field
		}
		if one.What != edition.Changed || one.Was == one.Now {
			left, now = one.Sentence(w), ""
		}
		s.Text(4, y+4, scene.F13b.Fit(head, right-8), scene.F13b, col.Text)
		if now == "" && left == one.Sentence(w) {
			s.Text(4, y+23, scene.F12.Fit(left, right-8), scene.F12, col.Text2)
		} else {
			s.Text(4, y+23, scene.F12.Fit(blank(left, w), right/2-16), scene.F12, col.Text2)
			s.Text(right/2, y+23, scene.F12.Fit("→ "+blank(now, w), right/2-8), scene.F12, col.Text)
		}
		s.Rect(0, y+changeTall-1, right, 1, col.Hour)
		if c.told[i].Item != "" || c.told[i].Table == "events" {
			p.Lit(s, 0, y+1, right+4, changeTall-3, 6, "change", int64(i))
		}
	}
}

// blank says that nothing stands somewhere.
func blank(s string, w *words.Words) string {
	if s == "" {
		return w.Say("edition.none-yet")
	}
	return s
}

// lead goes where it changed: to the item where it is, else to the visit.
func (c *changed) lead(i int64) {
	e := &c.of.Newer.Event
	ref, at := model.Ref{Event: c.of0().Event.ID}, civil.Moment{Local: string(e.FirstDay) + "T00:00", Zone: e.Zone}
	for _, it := range c.of0().Items {
		if it.UID == c.told[i].Item {
			ref.Item, at = it.ID, it.Start
		}
	}
	c.sheet.Close()
	c.host.LeadTo(ref, at)
}

// of0 is the programme as it is now.
func (c *changed) of0() *model.Programme { return &c.task.of[0] }

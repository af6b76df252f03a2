package delegates

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	dayTall  = 30
	itemTall = 40
	itemMore = 16 // and a third line
	whomLine = 18
	footTop  = 10
)

func (a *assigning) place(size fyne.Size) {
	for _, o := range a.objects() {
		part.Reveal(o, a.on)
	}
	if !a.on {
		return
	}
	w := a.wide()
	foot := a.foot.MinSize().Height + footTop + 12
	put := func(o fyne.CanvasObject, x, y, wide, tall float32) {
		o.Move(fyne.NewPos(size.Width-w+x, y))
		o.Resize(fyne.NewSize(wide, tall))
	}
	put(a.ground, 0, 0, w, size.Height)
	put(a.body, 16, cardHead, w-18, size.Height-cardHead-foot)
	put(a.foot, 16, size.Height-foot+footTop, w-32, foot-footTop-12)
}

func (a *assigning) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Panel)
	s.Rect(0, 0, 1, size.Height, c.Line)
	s.Icon(15, 15, 13, scene.DaysIcon, theme.ColorNamePlaceHolder)
	s.In(34, 6, 32, scene.F12b.Fit(a.b.kit.Words.Say("delegates.assign"), size.Width-80), scene.F12b, c.Text2)
	p.Lit(s, size.Width-40, 9, 26, 26, 6, "close", 0)
	s.Icon(size.Width-33, 16, 12, scene.CrossIcon, theme.ColorNamePlaceHolder)
	s.Rect(16, a.foot.Position().Y-footTop, size.Width-32, 1, c.Line)
}

// names are who is in the hand, on as many lines as they need, or what there is to do.
func (a *assigning) names() []string {
	w := a.b.kit.Words
	text := w.Say("delegates.assign-whom")
	if len(a.hand.names) > 0 {
		text = w.Text(a.hand.called(a.b.kit.Langs))
	}
	if n := len(a.hand.names); n > 1 {
		text = w.Count("delegates.people", n) + ": " + text
	}
	return scene.F12b.Wrap(text, max(a.wide()-44, 60), 3)
}

func (a *assigning) paintWhom(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	ink := look.Now().Text
	if len(a.hand.names) == 0 {
		ink = look.Now().Text2
	}
	for i, line := range a.names() {
		s.In(1, float32(i)*whomLine, whomLine, line, scene.F12b, ink)
	}
}

// more is the third line of an item: how many places are taken, and who is there already.
// It warns where more would come than the room holds.
func (a *assigning) more(p *model.Assigned) (text string, warns bool) {
	w, n := a.b.kit.Words, p.Takes
	if p.Changes() && (a.ticked[p.Item] || a.under == p.Item) {
		n, warns = p.Would, p.Over()
	}
	switch {
	case p.Room > 0 && n > p.Room:
		text, warns = w.Say("delegates.places-over", n, p.Room), true
	case p.Room > 0:
		text = w.Say("delegates.places", n, p.Room)
	case n > 0:
		text = w.Count("delegates.people", n)
	}
	if said := a.already(p); said != "" {
		text = strings.TrimPrefix(text+" · "+said, " · ")
	}
	return text, warns
}

// already says who of the hand is there, or does not come.
func (a *assigning) already(p *model.Assigned) string {
	w, n, there, away := a.b.kit.Words, len(p.How), 0, 0
	for _, h := range p.How {
		switch h {
		case model.ThereNow, model.ThereWith:
			there++
		case model.NotThen:
			away++
		}
	}
	switch by := a.with(&p.With); {
	case n == 1 && p.How[0] == model.Returns:
		return w.Say("delegates.back")
	case there > 0 && there < n:
		return w.Say("delegates.there-some", there, n)
	case there > 0 && by != "":
		return w.Say("delegates.there-with", by)
	case there > 0:
		return w.Say("delegates.there-now")
	case away > 0 && away < n:
		return w.Say("delegates.away-some", away, n)
	case away > 0:
		return w.Say("delegates.away-then")
	}
	return ""
}

// with is the delegation or the group with which somebody comes.
func (a *assigning) with(p *model.Participation) string {
	switch w := a.b.kit.Words; {
	case p.GroupID != nil:
		return w.Text(a.b.of.Groups[*p.GroupID].Name)
	case p.DelegationID != nil:
		d := a.b.of.Delegations[*p.DelegationID]
		return w.Text(a.b.of.NameOf(&d))
	}
	return ""
}

// tall is the height of all items.
func (a *assigning) tall() float32 {
	h, day := float32(4), civil.Date("")
	for i := range a.plans {
		it := a.item(a.plans[i].Item)
		if d := it.Start.Date(); d != day {
			day = d
			h += dayTall
		}
		h += a.rowTall(&a.plans[i])
	}
	return max(h, dayTall)
}

func (a *assigning) rowTall(p *model.Assigned) float32 {
	if text, _ := a.more(p); text != "" {
		return itemTall + itemMore
	}
	return itemTall
}

func (a *assigning) paintItems(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w, y, day := look.Now(), a.b.kit.Words, float32(0), civil.Date("")
	if len(a.plans) == 0 {
		s.In(1, 0, dayTall, scene.F12.Fit(w.Say("delegates.no-items"), size.Width-2), scene.F12, c.Text2)
	}
	for i := range a.plans {
		plan := &a.plans[i]
		it := a.item(plan.Item)
		if d := it.Start.Date(); d != day {
			day = d
			s.In(1, y+6, dayTall-6, w.DayShort(d), scene.F11b, c.Text2)
			y += dayTall
		}
		tall := a.rowTall(plan)
		a.paintItem(p, s, plan, &it, y, size.Width, tall)
		y += tall
	}
}

// paintItem is one item: its title; when and where; who is there.
func (a *assigning) paintItem(p *scene.Pane, s *scene.Scene, plan *model.Assigned, it *model.Item, y, wide, tall float32) {
	c, w := look.Now(), a.b.kit.Words
	title := c.Text
	if len(plan.How) > 0 && !plan.Changes() || it.Status == model.Dropped {
		title = c.Text3
	}
	s.Rect(0, y, wide, 1, c.Hour)
	p.Lit(s, 2, y+3, wide-6, tall-5, 6, "check", plan.Item)
	if a.under == plan.Item {
		s.Stroke(0, y+2, wide-2, tall-3, 6, 2, c.Accent)
	}
	part.Tick(s, 7, y+8, 14, a.ticked[plan.Item], c.Accent)
	s.In(29, y+5, 17, scene.F12b.Fit(w.Text(it.Title), wide-37), scene.F12b, title)
	when := it.When()
	from, to := w.HoursAmong(&when, a.b.of.Event.Zone)
	if to != "" {
		from += " – " + to
	}
	if at := a.b.cells.Text(it, typed.ColPlace); at != "" {
		from += " · " + at
	}
	s.In(29, y+22, 15, scene.F11.Fit(from, wide-37), scene.F11, c.Text2)
	if more, warns := a.more(plan); more != "" {
		ink := c.Text2
		if warns {
			ink = c.Danger
		}
		s.In(29, y+37, 15, scene.F11.Fit(more, wide-37), scene.F11, ink)
	}
}

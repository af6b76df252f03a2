package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
)

// TypedKey walks and changes what is shown. Alt moves, Alt+Shift resizes.
func (b *Days) TypedKey(k *fyne.KeyEvent) {
	b.card.hide()
	if k.Name == fyne.KeyEscape && b.grip != nil {
		b.giveUp()
		b.Refresh()
		return
	}
	if scene.MenuKey(k) && b.slot.col < len(b.cols) {
		at := b.cols[b.slot.col].At(b.slot.minute)
		empty, _ := b.whereAt(at)
		b.menuHere(at, empty, b.head, b.body)
		return
	}
	switch k.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		b.arrow(k.Name)
	case fyne.KeyReturn, fyne.KeyEnter:
		b.enter()
	case fyne.KeyInsert:
		b.createAtSlot()
	default:
		b.plainKey(k)
	}
}

// plainKey is what a key means on every board alike.
func (c *core) plainKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDelete, fyne.KeyBackspace:
		if len(c.order) > 0 && c.OnDelete != nil {
			c.OnDelete(c.order)
		}
	case fyne.KeyPageUp:
		c.wishStep(-1)
	case fyne.KeyPageDown:
		c.wishStep(1)
	case fyne.KeyHome:
		if c.OnToday != nil {
			c.OnToday()
		}
	default:
		if c.OnKey != nil {
			c.OnKey(k)
		}
	}
}

func (c *core) wishStep(n int) {
	if c.OnStep != nil {
		c.OnStep(n)
	}
}

// TypedRune passes letters on: they are commands of the window.
func (b *Days) TypedRune(r rune) {
	if b.OnRune != nil {
		b.OnRune(r)
	}
}

// TypedShortcut gives the board's own shortcuts to the board, all others to
// the window.
func (b *Days) TypedShortcut(s fyne.Shortcut) { b.core.shortcut(b, s, b.nudge) }

// shortcut is what every board does with a shortcut.
func (c *core) shortcut(w fyne.CanvasObject, s fyne.Shortcut, nudge func(dx, dy int, resize bool)) {
	if cs, ok := s.(*desktop.CustomShortcut); ok {
		alt := cs.Modifier&fyne.KeyModifierAlt != 0
		resize := cs.Modifier&fyne.KeyModifierShift != 0
		if alt && cs.Modifier&fyne.KeyModifierControl == 0 {
			switch cs.KeyName {
			case fyne.KeyUp:
				nudge(0, -1, resize)
				return
			case fyne.KeyDown:
				nudge(0, 1, resize)
				return
			case fyne.KeyLeft:
				nudge(-1, 0, false)
				return
			case fyne.KeyRight:
				nudge(1, 0, false)
				return
			}
		}
		if cs.Modifier == fyne.KeyModifierControl && cs.KeyName == fyne.KeyD && len(c.order) == 1 && c.OnDuplicate != nil {
			c.OnDuplicate(c.order[0])
			return
		}
	}
	if cv, ok := fyne.CurrentApp().Driver().CanvasForObject(w).(fyne.Shortcutable); ok {
		cv.TypedShortcut(s)
	}
}

// nudge moves the chosen item by steps of five minutes and by days.
func (c *core) nudge(days, steps int, resize bool) {
	if len(c.order) != 1 {
		return
	}
	e := c.entry(c.order[0])
	if e == nil {
		return
	}
	if !e.Ref.IsItem() {
		if days != 0 && c.OnMoveEvent != nil {
			c.OnMoveEvent(e.Seen(), days)
		}
		return
	}
	start, end, ok := c.daysLater(e, days)
	if !ok {
		return
	}
	m := model.Move{Item: e.Ref.Item, Rev: e.Rev, Start: start + int64(steps)*300, End: end + int64(steps)*300}
	if resize {
		m.Start = e.Start.At
		m.End = max(e.Drawn().To+int64(steps)*300, m.Start+300)
	}
	if e.Fixed() {
		c.refuse(e.Ref)
		return
	}
	if c.OnChange != nil {
		c.OnChange([]model.Move{m}, false)
	}
}

// daysLater is when an entry would be so many days later: at the same hour, even
// over a change of clocks, and for as long. ok is false where clocks skip it.
func (c *core) daysLater(e *model.Entry, days int) (start, end int64, ok bool) {
	local := c.local(e.Start)
	m, err := civil.Resolve(string(local.Date().Add(days))+local.Local[len("2006-01-02"):], c.set.Zone, local.Off)
	if err != nil {
		return 0, 0, false
	}
	return m.At, m.At + e.End.At - e.Start.At, true
}

func (b *Days) enter() {
	switch {
	case len(b.order) == 1 && b.OnOpen != nil:
		b.OnOpen(b.order[0])
	case b.slot.shown:
		b.createAtSlot()
	}
}

// createAtSlot makes an item at the empty place, where none is shown after what
// is chosen, else at nine in the morning.
func (b *Days) createAtSlot() {
	if b.OnCreate == nil || b.slot.col >= len(b.cols) {
		return
	}
	at := b.cols[b.slot.col].At(b.slot.minute)
	if !b.slot.shown {
		at = b.afterChosen()
	}
	b.OnCreate(at, at+3600)
}

// afterChosen is the end of the chosen item, else nine o'clock on the first day
// shown of what is chosen.
func (b *Days) afterChosen() int64 {
	day := 0
	if len(b.order) == 1 {
		if i, ok := b.nth(b.order[0]); ok {
			e := &b.entries[i]
			if e.Ref.IsItem() && !e.AllDay {
				return e.Drawn().To
			}
			day = min(max(b.local(e.Start).Date().Sub(b.first), 0), len(b.cols)-1)
		}
	}
	return b.cols[day].At(9 * 60)
}

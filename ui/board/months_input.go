package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

func (b *Month) under(p fyne.Position) (kind string, id int64, ref model.Ref) {
	h, _ := b.body.Scene.At(p)
	if h.Kind == "entry" && int(h.ID) < len(b.entries) {
		ref = b.entries[h.ID].Ref
	}
	return h.Kind, h.ID, ref
}

func (b *Month) MouseDown(e *desktop.MouseEvent) {
	b.focus()
	b.card.hide()
	kind, id, ref := b.under(e.Position)
	n := b.dayAt(e.Position)
	b.cursor = b.date(n)
	if e.Button == desktop.MouseButtonSecondary {
		if ref != (model.Ref{}) && !b.chosen[ref] {
			b.click(ref, 0)
			b.tell()
		}
		if b.OnMenu != nil {
			b.OnMenu(ref, b.nine(b.cursor), e.AbsolutePosition)
		}
		b.Refresh()
		return
	}
	if (kind == "day" || kind == "more") && b.OnDay != nil {
		b.OnDay(b.date(int(id)))
		return
	}
	if first, twice := b.double(click{pos: e.Position, ref: ref, col: n}); twice {
		b.grip = nil
		b.cursor = b.date(first.col)
		b.doubled(first.ref)
		return
	}
	g := &grip{ref: ref, from: e.Position, now: e.Position, dayFrom: n, dayNow: n, want: creatingDays}
	if en := b.entry(ref); en != nil {
		g.take(en)
		g.want = moving
		if !en.Ref.IsItem() {
			g.want = movingDays
		}
	}
	b.grip = g
	b.click(ref, e.Modifier)
	b.Refresh()
}

func (b *Month) doubled(ref model.Ref) {
	switch {
	case ref != (model.Ref{}):
		if b.OnOpen != nil {
			b.OnOpen(ref)
		}
	case b.OnCreateDays != nil:
		b.OnCreateDays(b.cursor, b.cursor)
	}
}

func (b *Month) MouseUp(*desktop.MouseEvent) {
	if g := b.grip; g != nil && g.do == pressing {
		b.grip = nil
		b.Refresh()
	}
	if b.grip == nil {
		b.tell()
	}
}

func (b *Month) Dragged(e *fyne.DragEvent) {
	g := b.grip
	if g == nil || b.set.ReadOnly {
		return
	}
	g.carriedTo(e.Dragged, b.size)
	if !g.begin() {
		return
	}
	g.dayNow = b.dayAt(g.now)
	if g.do == moving {
		b.carry(g)
	}
	b.Refresh()
}

// carry moves an item to another day; its hours on its own clocks stay.
func (b *Month) carry(g *grip) {
	e := b.entry(g.ref)
	if e == nil {
		return
	}
	start, end, ok := b.daysLater(e, g.dayNow-g.dayFrom)
	if !ok {
		return // that hour does not exist there: the ghost stays where it was
	}
	g.newStart, g.newEnd = start, end
	b.judge(g)
}

func (b *Month) DragEnd() {
	g := b.grip
	b.grip = nil
	if g == nil {
		return
	}
	if g.do == creatingDays {
		if b.OnCreateDays != nil {
			b.OnCreateDays(b.date(min(g.dayFrom, g.dayNow)), b.date(max(g.dayFrom, g.dayNow)))
		}
	} else {
		b.drop(g)
	}
	b.tell()
	b.focus()
	b.Refresh()
}

func (b *Month) Scrolled(e *fyne.ScrollEvent) {
	b.card.hide()
	switch {
	case e.Scrolled.DY < 0:
		b.wishStep(1)
	case e.Scrolled.DY > 0:
		b.wishStep(-1)
	}
}

func (b *Month) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

func (b *Month) MouseMoved(e *desktop.MouseEvent) {
	b.pointer = e.Position
	h, _ := b.body.Scene.At(e.Position)
	_, _, ref := b.under(e.Position)
	if ref == b.hover {
		return
	}
	b.hover = ref
	b.card.aim(ref, h.Pos, h.Size)
	b.Refresh()
}

func (b *Month) MouseOut() {
	b.hover = model.Ref{}
	b.card.hide()
	b.Refresh()
}

func (b *Month) Cursor() desktop.Cursor {
	if kind, _, _ := b.under(b.pointer); kind == "entry" || kind == "day" || kind == "more" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Tapped is empty: a press chooses when the button goes down.
func (b *Month) Tapped(*fyne.PointEvent) {}

func (b *Month) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
}

func (b *Month) FocusGained() { b.focused = true; b.Refresh() }
func (b *Month) FocusLost()   { b.focused = false; b.Refresh() }

func (b *Month) TypedRune(r rune) {
	if b.OnRune != nil {
		b.OnRune(r)
	}
}

// cursorAt is where the day of the keyboard is drawn.
func (b *Month) cursorAt() fyne.Position {
	for n := range 42 {
		if b.date(n) == b.cursor {
			x, y := b.cell(n/7, n%7)
			return fyne.NewPos(x+20, y+20)
		}
	}
	return corner
}

func (b *Month) TypedKey(k *fyne.KeyEvent) {
	b.card.hide()
	if k.Name == fyne.KeyEscape && b.grip != nil {
		b.giveUp()
		b.Refresh()
		return
	}
	if scene.MenuKey(k) {
		b.menuHere(b.nine(b.cursor), b.cursorAt(), b.body)
		return
	}
	switch k.Name {
	case fyne.KeyUp, fyne.KeyDown, fyne.KeyLeft, fyne.KeyRight:
		b.walk(map[fyne.KeyName]int{fyne.KeyUp: -7, fyne.KeyDown: 7, fyne.KeyLeft: -1, fyne.KeyRight: 1}[k.Name])
	case fyne.KeyReturn, fyne.KeyEnter:
		b.enter()
	case fyne.KeyInsert:
		if b.OnCreateDays != nil {
			b.OnCreateDays(b.cursor, b.cursor)
		}
	case fyne.KeyTab:
	default:
		b.plainKey(k)
	}
}

func (b *Month) enter() {
	switch {
	case len(b.order) == 1 && b.OnOpen != nil:
		b.OnOpen(b.order[0])
	case b.OnDay != nil:
		b.OnDay(b.cursor)
	}
}

// walk moves the day under the keyboard and chooses what begins there.
func (b *Month) walk(days int) {
	if b.cursor == "" {
		b.cursor = b.month
	}
	b.cursor = b.cursor.Add(days)
	if b.cursor < b.date(0) || b.cursor > b.date(41) {
		n := 1
		if days < 0 {
			n = -1
		}
		b.wishStep(n)
	}
	b.choose()
	for i := range b.entries {
		if from, to := b.days(&b.entries[i]); from <= b.cursor && b.cursor <= to {
			b.choose(b.entries[i].Ref)
			break
		}
	}
	if b.OnSelect != nil {
		b.OnSelect(b.order)
	}
	b.Refresh()
}

func (b *Month) TypedShortcut(s fyne.Shortcut) { b.core.shortcut(b, s, b.nudge) }

// nudge moves what is chosen by days.
func (b *Month) nudge(days, weeks int, _ bool) {
	days += 7 * weeks
	if len(b.order) != 1 {
		return
	}
	e := b.entry(b.order[0])
	switch {
	case e == nil:
	case !e.Ref.IsItem():
		if b.OnMoveEvent != nil {
			b.OnMoveEvent(e.Seen(), days)
		}
	case e.Fixed():
		b.refuse(e.Ref)
	case b.OnChange != nil:
		g := &grip{ref: e.Ref, dayNow: days}
		g.take(e)
		b.carry(g)
		b.OnChange([]model.Move{g.move()}, false)
	}
}

package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
)

func (b *Agenda) under(p fyne.Position) (kind string, ref model.Ref, day civil.Date) {
	h, _ := b.body.Scene.At(p)
	switch {
	case h.Kind == "entry" && int(h.ID) < len(b.entries):
		ref = b.entries[h.ID].Ref
	case h.Kind == "day" && int(h.ID) < len(b.rows):
		day = b.rows[h.ID].day
	}
	return h.Kind, ref, day
}

func (b *Agenda) MouseDown(e *desktop.MouseEvent) {
	b.focus()
	b.card.hide()
	_, ref, day := b.under(e.Position)
	if e.Button == desktop.MouseButtonSecondary {
		if ref != (model.Ref{}) && !b.chosen[ref] {
			b.click(ref, 0)
			b.tell()
		}
		if b.OnMenu != nil {
			b.OnMenu(ref, b.nine(b.dayOr(day)), e.AbsolutePosition)
		}
		b.Refresh()
		return
	}
	if first, twice := b.double(click{pos: e.Position, ref: ref}); twice {
		b.doubled(first.ref, day)
		return
	}
	b.click(ref, e.Modifier)
	b.Refresh()
}

// doubled opens an entry; on the heading of a day it makes an item of that day.
func (b *Agenda) doubled(ref model.Ref, day civil.Date) {
	switch {
	case ref != (model.Ref{}):
		if b.OnOpen != nil {
			b.OnOpen(ref)
		}
	case day.Valid():
		b.createOn(day)
	}
}

func (b *Agenda) createOn(day civil.Date) {
	if at := b.nine(day); at != 0 && b.OnCreate != nil {
		b.OnCreate(at, at+3600)
	}
}

// dayOr is day, or else that of what is chosen, or that of the list.
func (b *Agenda) dayOr(day civil.Date) civil.Date {
	if day.Valid() {
		return day
	}
	if len(b.order) > 0 {
		if e := b.entry(b.order[0]); e != nil {
			first, _ := b.days(e)
			return first
		}
	}
	return b.at
}

func (b *Agenda) MouseUp(*desktop.MouseEvent) { b.tell() }

func (b *Agenda) Scrolled(e *fyne.ScrollEvent) {
	b.card.hide()
	b.hover = model.Ref{}
	b.slide(-e.Scrolled.DY)
}

func (b *Agenda) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

func (b *Agenda) MouseMoved(e *desktop.MouseEvent) {
	b.pointer = e.Position
	h, _ := b.body.Scene.At(e.Position)
	_, ref, _ := b.under(e.Position)
	if ref == b.hover {
		return
	}
	b.hover = ref
	b.card.aim(ref, h.Pos, h.Size)
	b.Refresh()
}

func (b *Agenda) MouseOut() {
	b.hover = model.Ref{}
	b.card.hide()
	b.Refresh()
}

func (b *Agenda) Cursor() desktop.Cursor {
	if kind, _, _ := b.under(b.pointer); kind == "entry" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Tapped is empty: a press chooses when the button goes down.
func (b *Agenda) Tapped(*fyne.PointEvent) {}

func (b *Agenda) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
}

func (b *Agenda) FocusGained() { b.focused = true; b.Refresh() }
func (b *Agenda) FocusLost()   { b.focused = false; b.Refresh() }

func (b *Agenda) TypedRune(r rune) {
	if b.OnRune != nil {
		b.OnRune(r)
	}
}

func (b *Agenda) TypedKey(k *fyne.KeyEvent) {
	b.card.hide()
	if scene.MenuKey(k) {
		b.menuHere(b.nine(b.dayOr("")), corner, b.body)
		return
	}
	switch k.Name {
	case fyne.KeyUp:
		b.walk(-1)
	case fyne.KeyDown:
		b.walk(1)
	case fyne.KeyLeft:
		b.wishStep(-1)
	case fyne.KeyRight:
		b.wishStep(1)
	case fyne.KeyReturn, fyne.KeyEnter:
		if len(b.order) == 1 && b.OnOpen != nil {
			b.OnOpen(b.order[0])
		}
	case fyne.KeyInsert:
		b.createOn(b.dayOr(""))
	case fyne.KeyPageUp:
		b.slide(agendaDay - b.size.Height)
	case fyne.KeyPageDown:
		b.slide(b.size.Height - agendaDay)
	default:
		b.plainKey(k)
	}
}

// walk chooses the entry below or above, and keeps it in sight.
func (b *Agenda) walk(by int) {
	i := b.rowOfChosen()
	if i < 0 {
		i = b.first() - max(by, 0)
		if by < 0 {
			i = b.first() + 1
		}
	}
	for i += by; i >= 0 && i < len(b.rows) && b.rows[i].entry < 0; i += by {
	}
	if i < 0 || i >= len(b.rows) {
		b.slide(float32(by)) // at the end of what was read: there may be more
		return
	}
	b.choose(b.entries[b.rows[i].entry].Ref)
	if b.OnSelect != nil {
		b.OnSelect(b.order)
	}
	r := &b.rows[i]
	switch {
	case r.y-agendaDay < b.scroll:
		b.slide(r.y - agendaDay - b.scroll)
	case r.y+r.h > b.scroll+b.size.Height:
		b.slide(r.y + r.h - b.scroll - b.size.Height)
	default:
		b.Refresh()
	}
}

func (b *Agenda) rowOfChosen() int {
	if len(b.order) == 0 {
		return -1
	}
	for i := range b.rows {
		if n := b.rows[i].entry; n >= 0 && b.entries[n].Ref == b.order[len(b.order)-1] {
			return i
		}
	}
	return -1
}

func (b *Agenda) TypedShortcut(s fyne.Shortcut) { b.core.shortcut(b, s, b.nudge) }

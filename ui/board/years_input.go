package board

import (
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
)

// dayAt is the day under a point, "" where there is none.
func (b *Year) dayAt(p fyne.Position) civil.Date {
	if h, ok := b.body.Scene.At(p); ok && h.Kind == "day" {
		return civil.NewDate(b.year, 1, 1).Add(int(h.ID))
	}
	return ""
}

// MouseDown stands on a day; twice opens it. The name of a month opens the month.
func (b *Year) MouseDown(e *desktop.MouseEvent) {
	b.focus()
	if h, ok := b.body.Scene.At(e.Position); ok && h.Kind == "month" {
		if b.OnMonth != nil {
			b.OnMonth(civil.NewDate(b.year, time.Month(h.ID), 1))
		}
		return
	}
	day := b.dayAt(e.Position)
	if !day.Valid() {
		return
	}
	b.cursor = day
	if e.Button == desktop.MouseButtonSecondary {
		if b.OnMenu != nil {
			b.OnMenu(model.Ref{}, b.nine(day), e.AbsolutePosition)
		}
		return
	}
	if _, twice := b.double(click{pos: e.Position}); twice && b.OnDay != nil {
		b.OnDay(day)
		return
	}
	b.Refresh()
}

func (b *Year) MouseUp(*desktop.MouseEvent)   {}
func (b *Year) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }
func (b *Year) Tapped(*fyne.PointEvent)       {}
func (b *Year) FocusGained()                  { b.focused = true; b.Refresh() }
func (b *Year) FocusLost()                    { b.focused = false; b.Refresh() }
func (b *Year) TypedShortcut(s fyne.Shortcut) { b.core.shortcut(b, s, func(int, int, bool) {}) }

func (b *Year) MouseMoved(e *desktop.MouseEvent) {
	b.pointer = e.Position
	if day := b.dayAt(e.Position); day != b.over {
		b.over = day
		b.Refresh()
	}
}

func (b *Year) MouseOut() {
	b.over = ""
	b.Refresh()
}

func (b *Year) Cursor() desktop.Cursor {
	if h, ok := b.body.Scene.At(b.pointer); ok && h.Kind != "" {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

func (b *Year) focus() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
}

func (b *Year) TypedRune(r rune) {
	if b.OnRune != nil {
		b.OnRune(r)
	}
}

// TypedKey walks the days: beyond the ends of the year lies the next one.
func (b *Year) TypedKey(k *fyne.KeyEvent) {
	by := map[fyne.KeyName]int{fyne.KeyUp: -7, fyne.KeyDown: 7, fyne.KeyLeft: -1, fyne.KeyRight: 1}[k.Name]
	switch {
	case scene.MenuKey(k):
		b.menuHere(b.nine(b.cursor), corner)
	case by != 0:
		b.cursor = b.cursor.Add(by)
		switch y := b.cursor.Year(); {
		case y < b.year:
			b.wishStep(-1)
		case y > b.year:
			b.wishStep(1)
		}
		b.Refresh()
	case k.Name == fyne.KeyReturn, k.Name == fyne.KeyEnter:
		if b.OnDay != nil {
			b.OnDay(b.cursor)
		}
	case k.Name == fyne.KeyInsert:
		if b.OnCreateDays != nil {
			b.OnCreateDays(b.cursor, b.cursor)
		}
	default:
		b.plainKey(k)
	}
}

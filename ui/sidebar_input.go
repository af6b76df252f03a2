package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

func (w *Window) tapSide(h scene.Hit, e *desktop.MouseEvent) {
	switch h.Kind {
	case "mini-prev", "mini-next":
		n := 1
		if h.Kind == "mini-prev" {
			n = -1
		}
		w.mini = w.mini.AddMonths(n)
		if err := w.readMini(); err != nil {
			w.tell(err)
		}
		w.side.Refresh()
	case "mini-day":
		p := w.place
		p.Day = w.mini.MonthStart().StartOfWeek(w.words.FirstWeekday()).Add(int(h.ID))
		if p.View == Order {
			p.View = Day
		}
		w.show(p)
	case "show":
		uid := w.events[h.ID].Event.UID
		if w.memory.Hidden[uid] {
			delete(w.memory.Hidden, uid)
		} else {
			w.memory.Hidden[uid] = true
		}
		w.read()
	case "family":
		f := string(model.Families[h.ID])
		w.memory.Families[f] = !w.memory.Families[f]
		w.read()
	case "saved":
		w.applyView(&w.views[h.ID])
	case "filter":
		w.openFilter()
	case "event":
		w.tapEvent(int(h.ID))
	}
}

// tapEvent chooses an event and shows its days; a second tap opens it.
func (w *Window) tapEvent(i int) {
	e := w.events[i].Event
	now := w.Tick()
	if w.lastEvent == e.ID && now-w.lastTap < doubleTap {
		w.lastEvent = 0
		w.enter(e.ID)
		return
	}
	w.lastEvent, w.lastTap = e.ID, now
	if w.place.Inside() {
		w.enter(e.ID)
		return
	}
	w.chosen = []model.Ref{{Event: e.ID}}
	p := w.place
	if first, n := p.Span(w.words.FirstWeekday()); e.LastDay != "" && (e.LastDay < first || e.FirstDay >= first.Add(n)) {
		p.Day = e.FirstDay
	}
	w.show(p)
}

func (w *Window) menuSide(h scene.Hit, at fyne.Position) {
	if h.Kind == "saved" {
		w.menuView(w.views[h.ID], at)
	}
	if h.Kind == "event" || h.Kind == "show" {
		w.menuItem(model.Ref{Event: w.events[h.ID].Event.ID}, at)
	}
}

func (w *Window) wheelSide(dy float32) {
	w.sideTop = max(0, w.sideTop-dy)
	w.side.Refresh()
}

// keySide scrolls the sidebar after the keyboard has walked on, so that it is
// seen where it is.
func (w *Window) keySide(k *fyne.KeyEvent) bool {
	if k.Name != fyne.KeyDown && k.Name != fyne.KeyUp && k.Name != fyne.KeyTab {
		return false
	}
	fyne.Do(func() { // later, when it stands there
		h, ok := w.side.Keyed()
		if !ok || h.Kind != "event" && h.Kind != "show" {
			return
		}
		top := float32(sideHead + 45 + 6*miniRow + 10)
		switch size := w.side.Size(); {
		case h.Pos.Y < top && w.sideTop > 0:
			w.sideTop = max(0, w.sideTop-(top-h.Pos.Y)-eventRow)
		case h.Pos.Y+h.Size.Height > size.Height:
			w.sideTop += h.Pos.Y + h.Size.Height - size.Height + eventRow
		default:
			return
		}
		w.side.Refresh()
	})
	return false
}

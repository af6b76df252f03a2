package side

import (
	"slices"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/scene"
)

const doubleTap = 400 * time.Millisecond

func (b *Bar) tap(h scene.Hit, _ *desktop.MouseEvent) {
	switch h.Kind {
	case "mini-prev":
		b.page(-1)
	case "mini-next":
		b.page(1)
	case "mini-day":
		b.host.Turn(b.corner().Add(int(h.ID)))
	case "show":
		hidden, uid := b.filter.kept.Hidden, b.events[h.ID].Event.UID
		if hidden[uid] {
			delete(hidden, uid)
		} else {
			hidden[uid] = true
		}
		b.host.Look("")
	case "family":
		f := string(model.Families[h.ID])
		b.filter.kept.Families[f] = !b.filter.kept.Families[f]
		b.host.Look("")
	case "saved":
		b.filter.Apply(&b.filter.saved[h.ID])
	case "filter":
		b.filter.Open()
	case "over":
		b.past = !b.past
		b.Refresh()
	case "event":
		b.tapEvent(int(h.ID))
	case "lent-show":
		b.host.TurnLent(int(h.ID))
	case "lent":
		b.host.Follow()
	}
}

// tapEvent chooses an event and shows its days; a second tap opens it.
func (b *Bar) tapEvent(i int) {
	e, now, shown := &b.events[i].Event, b.tick(), b.host.Shown()
	if b.lastEvent == e.ID && now-b.lastTap < doubleTap {
		b.lastEvent = 0
		b.host.Enter(e.ID)
		return
	}
	b.lastEvent, b.lastTap = e.ID, now
	if shown.Event != 0 {
		b.host.Enter(e.ID)
		return
	}
	defer b.waitOn(e.ID) // showing its days may take as long as a second tap waits
	day := shown.Day
	if e.LastDay != "" && (e.LastDay < shown.First || e.FirstDay >= shown.First.Add(shown.Days)) {
		day = e.FirstDay
	}
	b.host.Turn(day, model.Ref{Event: e.ID})
}

// waitOn begins to wait for the second tap of two, and anew when what the first one
// showed is on the screen: the form that opens is slow to paint where it was never open
// before, and a hand that has tapped meanwhile is heard only then.
func (b *Bar) waitOn(event int64) {
	b.lastTap = b.tick()
	b.later(func() {
		if b.lastEvent == event {
			b.lastTap = b.tick()
		}
	})
}

// painted does something after the frame that comes next.
func painted(do func()) {
	const frames = 50 * time.Millisecond
	time.AfterFunc(frames, func() { fyne.Do(do) })
}

func (b *Bar) menu(h scene.Hit, at fyne.Position) {
	switch h.Kind {
	case "saved":
		b.filter.menu(b.filter.saved[h.ID], at)
	case "event", "show":
		b.host.MenuItem(model.Ref{Event: b.events[h.ID].Event.ID}, at)
	}
}

func (b *Bar) scroll(dy float32) {
	asked := max(0, b.top-dy)
	b.top = asked
	if b.Refresh(); b.top != asked { // it ends before
		b.Refresh()
	}
}

// key opens the visit under the keyboard, and scrolls the sidebar after the
// keyboard has walked on, so that it is seen where it is.
func (b *Bar) key(k *fyne.KeyEvent) bool {
	if h, ok := b.Keyed(); ok && h.Kind == "event" && (k.Name == fyne.KeyReturn || k.Name == fyne.KeyEnter) {
		b.host.Enter(b.events[h.ID].Event.ID)
		return true
	}
	if k.Name != fyne.KeyDown && k.Name != fyne.KeyUp && k.Name != fyne.KeyTab {
		return false
	}
	fyne.Do(b.follow) // later, when it stands there
	return false
}

func (b *Bar) follow() {
	h, ok := b.Keyed()
	if !ok || !slices.Contains([]string{"event", "show", "lent", "lent-show"}, h.Kind) {
		return
	}
	top := float32(head + 45 + 6*miniRow + 10)
	switch {
	case h.Pos.Y < top && b.top > 0:
		b.top = max(0, b.top-(top-h.Pos.Y)-eventRow)
	case h.Pos.Y+h.Size.Height > b.foot:
		b.top += h.Pos.Y + h.Size.Height - b.foot + eventRow
	default:
		return
	}
	b.Refresh()
}

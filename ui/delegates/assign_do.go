package delegates

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/typed"
)

// Assign opens the programme at the side, with the keyboard in it: those who are chosen
// can take part in its items.
func (b *Board) Assign() {
	if b.typing == nil || len(b.columns) == 0 || b.locked() {
		return
	}
	b.assign.show()
	b.build() // its list can have the keyboard once it is laid
	if c := canvasOf(b); c != nil && b.assign.on {
		c.Focus(b.assign.list)
	}
	b.Refresh()
}

// Assignable says whether there is anybody who could take part.
func (b *Board) Assignable() bool { return len(b.columns) > 0 }

// turn ticks an item, or no longer. Where nothing would become of it, nothing is ticked.
func (a *assigning) turn(item int64) {
	p := a.plan(item)
	if p == nil || a.b.kit.ReadOnly {
		return
	}
	if a.ticked[item] {
		delete(a.ticked, item)
	} else if len(a.hand.rows) == 0 || p.Changes() {
		a.ticked[item] = true
	}
	a.look()
	a.b.Refresh()
}

// key walks the items; Enter lets those who are chosen take part in the ticked ones, or in
// the one under the keyboard.
func (a *assigning) key(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyUp:
		a.step(-1)
	case fyne.KeyDown:
		a.step(1)
	case fyne.KeyReturn, fyne.KeyEnter:
		h, _ := a.list.Keyed()
		a.accept(h.ID)
	case fyne.KeyEscape:
		a.shut()
	default:
		return false
	}
	return true
}

func (a *assigning) step(by int) {
	h, _ := a.list.Keyed()
	for i := range a.plans {
		if to := i + by; a.plans[i].Item == h.ID && to >= 0 && to < len(a.plans) {
			a.list.Point("check", a.plans[to].Item)
			a.reveal()
			return
		}
	}
}

// reveal scrolls to the item under the keyboard.
func (a *assigning) reveal() {
	h, ok := a.list.Keyed()
	if !ok {
		return
	}
	y, at := a.list.Position().Y+h.Pos.Y, &a.body.Offset.Y
	*at = max(min(*at, y-dayTall), y+h.Size.Height+8-a.body.Size().Height)
	a.body.Refresh()
}

// accept makes the deed: in the items that are ticked, without one in that which is meant.
func (a *assigning) accept(meant int64) {
	if _, err := typed.ParsePlus(a.plus.Text()); err != nil {
		return // it says so
	}
	var plan []model.Assigned
	for _, p := range a.plans {
		if a.ticked[p.Item] || len(a.ticked) == 0 && p.Item == meant {
			plan = append(plan, p)
		}
	}
	if len(plan) > 0 && a.put(plan) {
		clear(a.ticked)
		a.look()
		a.b.Refresh()
	}
}

// put makes the deed of some plans, or says why there is none.
func (a *assigning) put(plan []model.Assigned) bool {
	if a.b.locked() || len(a.hand.rows) == 0 {
		return false
	}
	name := a.hand.called(a.b.kit.Langs)
	for i := range plan {
		if plan[i].Changes() {
			return a.b.kit.Try(model.NewAssign(&a.b.of, plan, name))
		}
	}
	it := a.item(plan[0].Item)
	code := "delegates.there"
	if plan[0].How[0] == model.NotThen {
		code = "delegates.away"
	}
	a.b.kit.Tell(model.Refuse(code, a.b.kit.Words.Text(name), a.b.kit.Words.Text(it.Title)))
	return false
}

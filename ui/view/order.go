package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/sheet"
)

// OrderHost is what the running order needs besides.
type OrderHost interface {
	Kit() sheet.Kit
	Grid() sheet.Grid
	KeepGrid(sheet.Grid)
	Choose([]model.Ref)
	MenuItem(model.Ref, fyne.Position)
	Key(*fyne.KeyEvent) bool
	Sighted() // other rows of it are in view
	Locked()  // tells why nothing can be changed
	// Cells are what a programme is read and written with.
	Cells(model.Programme) (typed.Cells, error)
}

// Running is the running order of one visit. There is none until one is filled.
type Running struct {
	still
	Rows *sheet.Order
	host orderHost
	box  *fyne.Container
}

type orderHost interface {
	Host
	OrderHost
}

func newRunning(h orderHost) *Running { return &Running{host: h, box: container.NewStack()} }

func (v *Running) Object() fyne.CanvasObject { return v.box }

func (v *Running) Keyboard() fyne.Focusable {
	if v.Rows == nil {
		return nil
	}
	return v.Rows.Table
}

// Days are those of the visit, of a standing agenda those on which it has
// anything.
func (v *Running) Days(s *Shown, _ int) (civil.Date, int) { return ProgrammeDays(&s.Inside) }

// ProgrammeDays are the first day of a programme, and how many there are.
func ProgrammeDays(p *model.Programme) (civil.Date, int) {
	first, last := p.Event.FirstDay, p.Event.LastDay
	for i := range p.Items {
		it := &p.Items[i]
		first, last = min(first, it.Start.Date()), max(last, it.End.Date())
	}
	return first, max(1, last.Sub(first)+1)
}

func (v *Running) Fill(s *Shown) {
	if v.Rows == nil {
		v.begin(s.Stand.Event)
	}
	cells, err := v.host.Cells(s.Inside)
	if err != nil {
		v.host.Tell(err)
		return
	}
	v.Rows.Without(s.Hidden)
	v.Rows.Since(s.Setting.Since)
	v.Rows.Twice(s.Twice)
	v.Rows.Fill(s.Inside, cells.Places, cells.Roll, s.Clashes)
	if len(s.Chosen) == 1 {
		v.Rows.Select(s.Chosen[0])
	}
}

func (v *Running) begin(event int64) {
	v.Rows = sheet.NewOrder(v.host.Kit(), event, v.host.Grid())
	v.Rows.OnSelect, v.Rows.OnMenu, v.Rows.OnGrid = v.host.Choose, v.host.MenuItem, v.host.KeepGrid
	v.Rows.Table.OnKey, v.Rows.Table.OnSight = v.host.Key, v.host.Sighted
	if v.host.Kit().ReadOnly {
		v.Rows.Table.OnLocked = func() { v.host.Locked() }
	}
	v.box.Objects = []fyne.CanvasObject{v.Rows.Table}
	v.box.Refresh()
}

// Drop lets go of the running order of a visit that is left.
func (v *Running) Drop() {
	if v.Rows == nil {
		return
	}
	v.Rows.Table.Settle() // it hears that the keyboard went elsewhere when it is gone
	v.Rows.Table.Drop()
	v.Rows = nil
	v.box.Objects = nil
	v.box.Refresh()
}

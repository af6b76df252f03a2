package delegates

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	cardWide = 324
	cardHead = 46
)

// card is the inspector of a seat or of a delegation, at the right of the board. Each
// field is saved when it is left; what cannot be saved waits, and keeps the card.
type card struct {
	b          *Board
	on         bool
	seat       int64 // 0 for the delegation
	delegation int64
	ground     *scene.Pane
	body       *container.Scroll
	box        *fyne.Container
	seats      *seatForm
	own        *ownForm
}

func newCard(b *Board) *card {
	c := &card{b: b, box: container.New(part.Stack{Gap: 12})}
	c.ground = scene.NewPane("", fyne.NewSize(cardWide, 100), c.paint)
	c.ground.Rest()
	c.ground.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "close" {
			c.shut()
		}
	}
	c.body = container.NewVScroll(scene.Under(c.ground, container.New(gutter{}, c.box)))
	c.seats, c.own = newSeatForm(b), newOwnForm(b)
	c.ground.Hide()
	c.body.Hide()
	return c
}

func (c *card) objects() []fyne.CanvasObject { return []fyne.CanvasObject{c.ground, c.body} }

func (c *card) open() bool { return c != nil && c.on }

// wide is the room that it takes from the columns.
func (c *card) wide() float32 {
	if !c.open() {
		return 0
	}
	return min(cardWide, c.b.size.Width/2)
}

// show opens the card of what the keyboard is on.
func (c *card) show() {
	if len(c.b.columns) == 0 {
		return
	}
	c.on, c.b.assign.on = true, false
	c.look()
	c.b.reveal()
	c.b.Refresh()
}

func (c *card) shut() {
	if c.fold() {
		c.b.focus()
		c.b.Refresh()
	}
}

// fold takes the card away, unless something on it cannot be saved.
func (c *card) fold() bool {
	if c.on && len(part.Settle(c.box)) > 0 {
		return false
	}
	c.on = false
	return true
}

// look shows what the keyboard is on, unless something on the card cannot be saved.
func (c *card) look() {
	if !c.open() {
		return
	}
	seat, delegation := int64(0), c.b.columns[c.b.at.column].is.ID
	if s := c.b.seat(); s != nil {
		seat = s.ID
	}
	if seat == c.seat && delegation == c.delegation && len(c.box.Objects) > 0 {
		c.follow()
		return
	}
	if len(part.Settle(c.box)) > 0 {
		return
	}
	c.seat, c.delegation = seat, delegation
	c.box.Objects = nil
	if seat != 0 {
		c.seats.lay(c.box, *c.b.seat())
	} else {
		c.own.lay(c.box, c.b.columns[c.b.at.column])
	}
	if c.b.kit.ReadOnly {
		part.Lock(c.box)
	}
	c.body.Offset = fyne.Position{}
	scene.RestOn(c.ground, c.box)
	c.box.Refresh()
	c.body.Refresh()
	c.ground.Refresh()
}

// again lays the card anew: it has other fields by now.
func (c *card) again() {
	c.box.Objects = nil
	c.look()
}

// follow shows what somebody has made of it meanwhile; what is typed stays.
func (c *card) follow() {
	if !c.open() {
		return
	}
	column := c.b.columnOf(c.delegation)
	at, ok := c.b.find(c.seat)
	switch {
	case c.seat != 0 && ok:
		c.delegation = c.b.columns[at.column].is.ID
		c.seats.follow(*c.b.seatAt(at))
	case c.seat == 0 && column >= 0:
		c.own.follow(c.b.columns[column])
	default: // it is gone
		c.on, c.seat, c.delegation, c.box.Objects = false, 0, 0, nil
	}
	c.ground.Refresh()
}

// focus puts the keyboard into the first field.
func (c *card) focus() {
	if cv := canvasOf(c.b); cv != nil && c.on {
		cv.Focus(c.first())
	}
}

func (c *card) first() fyne.Focusable {
	if c.seat != 0 {
		return c.seats.name.Field().Entry()
	}
	return c.own.liaison.Field().Entry()
}

func (c *card) place(size fyne.Size) {
	part.Reveal(c.ground, c.on)
	part.Reveal(c.body, c.on)
	if !c.on {
		return
	}
	w := c.wide()
	c.ground.Move(fyne.NewPos(size.Width-w, 0))
	c.ground.Resize(fyne.NewSize(w, size.Height))
	c.body.Move(fyne.NewPos(size.Width-w+16, cardHead))
	c.body.Resize(fyne.NewSize(w-18, size.Height-cardHead))
}

func (c *card) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col := look.Now()
	s.Rect(0, 0, size.Width, size.Height, col.Panel)
	s.Rect(0, 0, 1, size.Height, col.Line)
	at, ok := c.b.find(c.seat)
	title, hue := "", "slate"
	if column := c.b.columnOf(c.delegation); column >= 0 {
		title = c.b.kit.Words.Say("sheet.delegation") + " · " + c.b.columns[column].name
	}
	if ok {
		seat := c.b.seatAt(at)
		title, hue = c.b.called(seat), classHue(seat.Role)
	}
	s.RRect(16, 17, 10, 10, 5, col.Hue(hue).Bar)
	s.In(34, 6, 32, scene.F12b.Fit(title, size.Width-80), scene.F12b, col.Text2)
	p.Lit(s, size.Width-40, 9, 26, 26, 6, "close", 0)
	s.Icon(size.Width-33, 16, 12, scene.CrossIcon, theme.ColorNamePlaceHolder)
}

// gutter keeps the right edge free for the scroll bar.
type gutter struct{}

func (gutter) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(10, 12)
}

func (gutter) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size.SubtractWidthHeight(10, 12))
}

// roles are those a seat can have.
var roles = append([]model.Role{""}, model.Roles...)

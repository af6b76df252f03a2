package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Weight is how much a button asks for attention.
type Weight int

const (
	Plain Weight = iota
	Primary
	Danger
)

// Button is pressed by mouse, Enter or Space.
type Button struct {
	*scene.Pane
	label  string
	weight Weight
	off    bool
}

// NewButton is a button that does do.
func NewButton(label string, weight Weight, do func()) *Button {
	b := &Button{label: label, weight: weight}
	b.Pane = scene.NewPane(label, fyne.NewSize(scene.F13b.Width(label)+30, 34), b.paint)
	b.Be(fyne.AccessibleRoleButton)
	b.OnTap = func(scene.Hit, *desktop.MouseEvent) {
		if !b.off {
			do()
		}
	}
	return b
}

// Off greys the button out.
func (b *Button) Off(off bool) {
	b.off = off
	b.Refresh()
}

// Name changes what the button says.
func (b *Button) Name(label string) {
	b.label = label
	b.Call(label)
	b.SetMin(fyne.NewSize(scene.F13b.Width(label)+30, 34))
	b.Refresh()
}

// IsOff says whether it is.
func (b *Button) IsOff() bool { return b.off }

func (b *Button) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	w, h := size.Width, size.Height
	ground, text := c.Field, c.Text
	switch {
	case b.off:
		text = c.Text3
	case b.weight == Primary:
		ground, text = c.Accent, c.OnAccent
	case b.weight == Danger:
		text = c.Danger
	}
	if b.weight == Primary && !b.off {
		s.RRect(0, 0, w, h, 7, ground)
	} else {
		s.Box(0, 0, w, h, false, false)
	}
	p.Lit(s, 0, 0, w, h, 7, "button", 0)
	s.Centre(w/2, (h-scene.F13b.Height())/2, b.label, scene.F13b, text)
}

// Check is a box to tick.
type Check struct {
	*scene.Pane
	label  string
	on     bool
	byHand bool
	do     func(on bool)
}

// NewCheck is a box with a label; do is told each change.
func NewCheck(label string, on bool, do func(on bool)) *Check {
	c := &Check{label: label, on: on, do: do}
	c.Pane = scene.NewPane(label, fyne.NewSize(scene.F13.Width(label)+30, 26), c.paint)
	c.Be(fyne.AccessibleRoleButton)
	c.Pane.Part = c
	c.OnTap = func(scene.Hit, *desktop.MouseEvent) {
		if cv := canvasOf(c.Pane); cv != nil {
			cv.Focus(c.Pane) // Enter there goes on to the blue button
		}
		c.turn()
	}
	c.OnKey = func(k *fyne.KeyEvent) bool { return Accepts(c.Pane, k) }
	return c
}

// NewCheckWithin is a check of which the words stand on two lines where one that wide does not hold them.
func NewCheckWithin(width float32, label string, on bool, do func(on bool)) *Check {
	c := NewCheck(label, on, do)
	if size := c.Pane.MinSize(); size.Width > width {
		c.Pane.SetMin(fyne.NewSize(width, size.Height+checkLine))
	}
	return c
}

// checkLine is how high a second line of words beside a check is.
const checkLine = 18

// turn ticks the box or takes the tick away, by hand.
func (c *Check) turn() {
	c.on, c.byHand = !c.on, true
	c.Refresh()
	if c.do != nil {
		c.do(c.on)
	}
}

// On says whether it is ticked.
func (c *Check) On() bool { return c.on }

// Put ticks the box without telling anybody.
func (c *Check) Put(on bool) {
	c.on, c.byHand = on, false
	c.Refresh()
}

func (c *Check) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	Tick(s, 1, (size.Height-16)/2, 16, c.on, look.Now().Accent)
	lines := []string{scene.F13.Fit(c.label, size.Width-26)}
	if size.Height > 2*checkLine {
		lines = scene.F13.Wrap(c.label, size.Width-26, 2)
	}
	high := size.Height
	if len(lines) > 1 {
		high = checkLine
	}
	for i, line := range lines {
		s.In(25, (size.Height-high*float32(len(lines)))/2+high*float32(i), high, line, scene.F13, look.Now().Text)
	}
	p.Lit(s, 0, 0, size.Width, size.Height, 6, "check", 0)
}

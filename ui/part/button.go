package part

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

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

// Choice is a labelled list to choose one of.
type Choice struct {
	*scene.Pane
	label   string
	options []Option
	value   string
	open    *scene.Menu

	OnChoose func(value string) error
	say      func(error) string
	wrong    string
}

// NewChoice is a field that offers options.
func NewChoice(label string, options []Option, say func(error) string) *Choice {
	c := &Choice{label: label, options: options, say: say}
	c.Pane = scene.NewPane(label, fyne.NewSize(80, labelHeight+boxHeight), c.paint)
	c.Be(fyne.AccessibleRoleButton)
	c.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { c.drop() }
	c.OnKey = func(k *fyne.KeyEvent) bool {
		if k.Name == fyne.KeyDown || k.Name == fyne.KeyUp {
			c.step(map[fyne.KeyName]int{fyne.KeyDown: 1, fyne.KeyUp: -1}[k.Name])
			return true
		}
		if k.Name == fyne.KeyEscape {
			if cv := canvasOf(c.Pane); cv != nil {
				scene.Escape(cv)
			}
			return true
		}
		return false
	}
	c.refuse("")
	return c
}

// refuse shows a sentence below, "" takes it away.
func (c *Choice) refuse(sentence string) {
	c.wrong = sentence
	h := float32(boxHeight)
	if c.label != "" {
		h += labelHeight
	}
	if sentence != "" {
		h += errorHeight * float32(len(c.wrongLines()))
	}
	c.SetMin(fyne.NewSize(80, h))
	c.Refresh()
}

func (c *Choice) wrongLines() []string {
	return scene.F11.Wrap(c.wrong, max(80, c.Size().Width-4), 4)
}

// Put shows a value that is chosen already.
func (c *Choice) Put(value string) {
	c.value = value
	c.refuse("")
}

// Follow shows what somebody else has chosen in the place of what was; another value
// that was chosen here stays.
func (c *Choice) Follow(was, now string) {
	if c.value == was {
		c.Put(now)
	}
}

// Value is what is chosen.
func (c *Choice) Value() string { return c.value }

// Offer changes what can be chosen.
func (c *Choice) Offer(options []Option) {
	c.options = options
	c.Refresh()
}

func (c *Choice) name() string {
	for _, o := range c.options {
		if o.Value == c.value {
			return o.Name
		}
	}
	return c.value
}

func (c *Choice) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	col := look.Now()
	y := float32(0)
	if c.label != "" {
		s.Text(1, 0, scene.F11.Fit(c.label, size.Width), scene.F11, col.Text2)
		y = labelHeight
	}
	s.Box(0, y, size.Width, boxHeight, false, c.wrong != "")
	p.Lit(s, 0, y, size.Width, boxHeight, 7, "choice", 0)
	inBox(s, 11, y, size.Width-36, c.name(), col.Text)
	s.Icon(size.Width-22, y+10, 12, scene.DownIcon, theme.ColorNamePlaceHolder)
	if c.wrong != "" {
		for i, l := range c.wrongLines() {
			s.Text(1, y+boxHeight+2+float32(i)*errorHeight, l, scene.F11, col.Danger)
		}
	}
}

// inBox writes a text into the height of a box: large where there is room, else
// small, else on two lines.
func inBox(s *scene.Scene, x, y, w float32, text string, c color.Color) {
	for _, f := range []*scene.Face{scene.F13, scene.F11} {
		if f.Width(text) <= w {
			s.In(x, y, boxHeight, text, f, c)
			return
		}
	}
	for i, l := range scene.F10.Wrap(text, w, 2) {
		s.Text(x, y+3+float32(i)*13, l, scene.F10, c)
	}
}

func (c *Choice) drop() {
	cv := canvasOf(c.Pane)
	if cv == nil {
		return
	}
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(c.Pane)
	entries := make([]scene.Entry, len(c.options))
	for i, o := range c.options {
		entries[i] = scene.Entry{Label: o.Name, Ticked: o.Value == c.value, Do: func() { c.take(o.Value) }}
	}
	c.open = scene.Popup(cv, at.AddXY(0, c.Size().Height+2), c.Size().Width, entries)
}

func (c *Choice) step(by int) {
	for i, o := range c.options {
		if o.Value == c.value {
			c.take(c.options[max(0, min(i+by, len(c.options)-1))].Value)
			return
		}
	}
	if len(c.options) > 0 {
		c.take(c.options[0].Value)
	}
}

func (c *Choice) take(value string) {
	was := c.value
	c.value = value
	c.refuse("")
	if was != value && c.OnChoose != nil {
		if err := c.OnChoose(value); err != nil {
			c.value = was
			c.refuse(c.say(err))
		}
	}
}

// Check is a box to tick.
type Check struct {
	*scene.Pane
	label string
	on    bool
}

// NewCheck is a box with a label; do is told each change.
func NewCheck(label string, on bool, do func(on bool)) *Check {
	c := &Check{label: label, on: on}
	c.Pane = scene.NewPane(label, fyne.NewSize(scene.F13.Width(label)+30, 26), c.paint)
	c.Be(fyne.AccessibleRoleButton)
	c.OnTap = func(scene.Hit, *desktop.MouseEvent) {
		c.on = !c.on
		c.Refresh()
		if do != nil {
			do(c.on)
		}
	}
	return c
}

// On says whether it is ticked.
func (c *Check) On() bool { return c.on }

// Put ticks the box without telling anybody.
func (c *Check) Put(on bool) {
	c.on = on
	c.Refresh()
}

func (c *Check) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	Tick(s, 1, (size.Height-16)/2, 16, c.on, look.Now().Accent)
	s.In(25, 0, size.Height, scene.F13.Fit(c.label, size.Width-26), scene.F13, look.Now().Text)
	p.Lit(s, 0, 0, size.Width, size.Height, 6, "check", 0)
}

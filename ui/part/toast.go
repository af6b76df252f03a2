package part

import (
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Action is one thing that can be done about what a toast says.
type Action struct {
	Name string
	Do   func()
}

// Toast says what was done, with what can be done about it. It lies at the foot
// of the window and leaves by itself, unless it speaks of trouble.
type Toast struct {
	*scene.Pane
	text    string
	actions []Action
	bad     bool
	left    int // seconds that it stays, 0 until it is closed

	OnClear func()
}

const (
	toastStays  = 7   // seconds, begun ones too
	toastGlance = 160 // letters that are read in that time; more take a second longer for each
	toastSecond = 20  // of them
	toastMost   = 8   // lines: nothing of what was done is cut
	toastWide   = 560
	toastSign   = 20 // the room of the warning sign
)

// NewToast is a toast that says nothing.
func NewToast() *Toast {
	t := &Toast{}
	t.Pane = scene.NewPane("", fyne.NewSize(10, 10), t.paint)
	t.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { t.tap(h) }
	t.Pane.Hide()
	return t
}

// Say shows a sentence for a few seconds.
func (t *Toast) Say(text string, actions ...Action) { t.say(text, actions, false) }

// Warn shows a sentence of trouble until it is closed.
func (t *Toast) Warn(text string, actions ...Action) { t.say(text, actions, true) }

func (t *Toast) say(text string, actions []Action, bad bool) {
	t.text, t.actions, t.bad = text, actions, bad
	if t.left = toastStays + max(0, utf8.RuneCountInString(text)-toastGlance)/toastSecond; bad {
		t.left = 0
	}
	t.Pane.Show()
	t.Refresh()
}

// Second is told that another second has passed.
func (t *Toast) Second() {
	if t.left > 0 {
		if t.left--; t.left == 0 {
			t.Clear()
		}
	}
}

// Clear takes the toast away.
func (t *Toast) Clear() {
	t.text, t.left = "", 0
	t.Pane.Hide()
	if t.OnClear != nil {
		t.OnClear()
	}
}

// Text is what is being said, "" for nothing.
func (t *Toast) Text() string { return t.text }

// Last is the number of the last of what can be done about it, -1 for nothing.
func (t *Toast) Last() int64 {
	if t.text == "" {
		return -1
	}
	return int64(len(t.actions) - 1)
}

func (t *Toast) tap(h scene.Hit) {
	actions := t.actions
	t.Clear()
	if h.Kind == "action" {
		actions[h.ID].Do()
	}
}

// Wanted is the size the toast needs in a window so wide.
func (t *Toast) Wanted(window float32) fyne.Size {
	w, lines := t.measure(window)
	return fyne.NewSize(w+40, float32(len(lines))*18+64)
}

// Tall is how much of the foot of a window so wide it takes.
func (t *Toast) Tall(window float32) float32 { return t.Wanted(window).Height - 14 }

func (t *Toast) measure(window float32) (float32, []string) {
	extra := float32(60)
	if t.bad {
		extra += toastSign
	}
	for _, a := range t.actions {
		extra += scene.F13b.Width(a.Name) + 28
	}
	room := min(toastWide, window-80-extra)
	lines := scene.F13.Wrap(t.text, room, toastMost)
	w := float32(0)
	for _, l := range lines {
		w = max(w, scene.F13.Width(l))
	}
	return w + extra, lines
}

func (t *Toast) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	if t.text == "" {
		return
	}
	c := look.Now()
	w, lines := t.measure(size.Width + 60)
	w = min(w, size.Width-40)
	h := float32(len(lines))*18 + 22
	x, y := (size.Width-w)/2, float32(14)
	fill, text := look.Mix(c.Text, c.Bg, .04), c.Bg
	if c.Dark {
		fill, text = look.Mix(c.Raised, c.Text, .10), c.Text
	}
	line := fill
	if t.bad {
		fill, text, line = c.DangerSoft, c.Text, c.Danger
	}
	s.Raised(x, y, w, h, 10, fill, line, c.Shadow)
	left := x + 18
	if t.bad {
		s.Icon(left-4, y+11, 16, scene.WarningIcon, theme.ColorNameError)
		left += toastSign
	}
	for i, l := range lines {
		s.Text(left, y+10+float32(i)*18, l, scene.F13, text)
	}
	t.paintActions(p, s, x+w, y, h)
}

func (t *Toast) paintActions(p *scene.Pane, s *scene.Scene, right, y, h float32) {
	c := look.Now()
	p.Lit(s, right-34, y+(h-26)/2, 26, 26, 6, "close", 0)
	col := theme.ColorNameBackground
	if t.bad || c.Dark {
		col = theme.ColorNameForeground
	}
	s.Icon(right-26, y+(h-10)/2, 10, scene.CrossIcon, col)
	ink := look.Mix(c.Accent, c.Bg, .55)
	if t.bad || c.Dark {
		ink = look.Mix(c.Accent, c.Text, .4)
	}
	right -= 40
	for i := len(t.actions) - 1; i >= 0; i-- {
		name := t.actions[i].Name
		aw := scene.F13b.Width(name) + 20
		right -= aw
		p.Lit(s, right, y+(h-28)/2, aw, 28, 6, "action", int64(i))
		s.Centre(right+aw/2, y+(h-scene.F13b.Height())/2, name, scene.F13b, ink)
		right -= 8
	}
}

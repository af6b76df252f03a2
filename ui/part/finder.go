package part

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	finderRow  = 30
	finderMost = 12
	finderWide = 240
)

// finder is the list of a choice that narrows as one types, over the window: the
// entry lies where the choice does. Enter takes what is lit, Tab too and goes on,
// Escape and a press elsewhere leave all as it was.
type finder struct {
	*scene.Pane
	canvas fyne.Canvas
	choice *Choice
	entry  *Entry
	all    []found
	shown  []Option
	at     int // of the shown, and behind them of what can be added
	box    fyne.Position
	size   fyne.Size
}

// openFinder opens the list of a choice with a text typed already.
func openFinder(cv fyne.Canvas, c *Choice, typed string) {
	f := &finder{canvas: cv, choice: c, entry: newEntry(false), all: foldedOptions(c.options)}
	f.Pane = scene.NewPane(c.label, fyne.NewSize(1, 1), f.paint, f.entry)
	f.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { f.tap(h) }
	f.OnWheel = func(dy float32) { f.step(map[bool]int{true: -1, false: 1}[dy > 0]) }
	f.entry.OnChanged = f.narrow
	f.entry.OnKey = f.key
	f.entry.OnTab = func() bool { return true }
	f.entry.OnEscape = f.shut
	f.entry.OnEnter = func() { f.take(f.at) }
	cv.Overlays().Add(f.Pane)
	f.Pane.Resize(cv.Size())
	f.place()
	f.narrow("")
	for i, o := range f.shown {
		if o.Value == c.value {
			f.at = i
		}
	}
	cv.Focus(f.entry)
	if typed != "" {
		f.entry.Begin(typed)
	}
	f.Refresh()
}

// place lays the entry over the box of the choice.
func (f *finder) place() {
	f.box = fyne.CurrentApp().Driver().AbsolutePositionForObject(f.choice.Pane)
	if f.choice.label != "" {
		f.box.Y += labelHeight
	}
	f.size = fyne.NewSize(max(f.choice.Size().Width, min(finderWide, f.canvas.Size().Width-16)), boxHeight)
	f.box.X = max(8, min(f.box.X, f.canvas.Size().Width-f.size.Width-8))
	f.entry.Move(f.box.AddXY(1, 1))
	f.entry.Resize(fyne.NewSize(f.size.Width-2, boxHeight-2))
}

func (f *finder) narrow(typed string) {
	f.shown, f.at = narrowed(f.all, typed), 0
	f.Refresh()
}

// rows are the lines of the list: what is shown, and at the end what can be added.
func (f *finder) rows() int {
	if f.choice.add != nil {
		return len(f.shown) + 1
	}
	return len(f.shown)
}

func (f *finder) step(by int) {
	f.at = max(0, min(f.at+by, f.rows()-1))
	f.Refresh()
}

func (f *finder) key(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyDown:
		f.step(1)
	case fyne.KeyUp:
		f.step(-1)
	case fyne.KeyPageDown:
		f.step(finderMost)
	case fyne.KeyPageUp:
		f.step(-finderMost)
	case fyne.KeyTab:
		f.tab()
	default:
		return false
	}
	return true
}

// tab takes what is lit, where something was typed for it, and goes on. A name that is on no
// list is added where it can be, else it is said that there is none: nothing typed vanishes.
func (f *finder) tab() {
	cv, back := f.canvas, shiftHeld()
	typed := strings.TrimSpace(f.entry.Text)
	switch {
	case typed != "" && f.rows() > 0:
		f.take(f.at)
	case typed != "":
		f.shut()
		f.choice.Wrong(f.choice.say(model.Refuse("part.none-called-so")))
	default:
		f.shut()
	}
	switch {
	case cv.Focused() != fyne.Focusable(f.choice.Pane): // it asked something first
	case back:
		cv.FocusPrevious()
	default:
		cv.FocusNext()
	}
}

func (f *finder) tap(h scene.Hit) {
	switch h.Kind {
	case "outside":
		f.shut()
	case "offer":
		f.take(int(h.ID))
	}
}

func (f *finder) take(i int) {
	if i < 0 || i >= f.rows() {
		return
	}
	typed := f.entry.Text
	f.shut()
	if i < len(f.shown) {
		f.choice.choose(f.shown[i].Value)
		return
	}
	f.choice.adds(typed)
}

func (f *finder) shut() {
	f.canvas.Overlays().Remove(f.Pane)
	f.canvas.Focus(f.choice.Pane)
}

// Escape leaves all as it was.
func (f *finder) Escape() { f.shut() }

func (f *finder) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	s.Hit(0, 0, size.Width, size.Height, "outside", 0)
	n := min(f.rows(), finderMost)
	x, y, w, h := f.box.X, f.box.Y+boxHeight+3, f.wide(size.Width-f.box.X-6), float32(max(n, 1))*finderRow+10
	if y+h > size.Height-6 {
		y = max(6, f.box.Y-h-3)
	}
	s.Box(f.box.X, f.box.Y, f.size.Width, boxHeight, true, false)
	s.Hit(f.box.X, f.box.Y, f.size.Width, boxHeight, "ground", 0)
	s.Card(x, y, w, h, 10)
	s.Hit(x, y, w, h, "ground", 0)
	if n == 0 {
		s.In(x+15, y+5, finderRow, scene.F12.Fit(f.choice.say(model.Refuse("part.none-called-so")), w-30), scene.F12, look.Now().Text2)
	}
	first := max(0, f.at-finderMost+1)
	for i := first; i < min(first+finderMost, f.rows()); i++ {
		f.line(p, s, i, x+5, y+5+float32(i-first)*finderRow, w-10)
	}
	if all := float32(f.rows()); f.rows() > finderMost { // there are more
		room := h - 16
		s.RRect(x+w-4, y+8+room*float32(first)/all, 2.5, room*finderMost/all, 1, look.Now().Line)
	}
}

// wide is how wide the list is: as the field, and as what stands in it asks where there is room.
func (f *finder) wide(most float32) float32 {
	need := f.size.Width
	if f.rows() == 0 {
		need = max(need, scene.F12.Width(f.choice.say(model.Refuse("part.none-called-so")))+32)
	}
	if f.rows() > len(f.shown) {
		need = max(need, scene.F12.Width(f.choice.adding)+48)
	}
	for _, o := range f.shown {
		need = max(need, scene.F11.Width(o.Name)+32)
	}
	return max(f.size.Width, min(need, most))
}

func (f *finder) line(p *scene.Pane, s *scene.Scene, i int, x, y, w float32) {
	c := look.Now()
	text, quiet, icon := c.Text, c.Text2, theme.ColorNamePlaceHolder
	p.Lit(s, x, y, w, finderRow, 6, "offer", int64(i))
	if i == f.at {
		s.RRect(x, y, w, finderRow, 6, c.Accent)
		text, quiet, icon = c.OnAccent, c.OnAccent, theme.ColorNameForegroundOnPrimary
	}
	if i == len(f.shown) {
		s.Icon(x+9, y+9, 12, scene.PlusIcon, icon)
		s.In(x+28, y, finderRow, scene.F12.Fit(f.choice.adding, w-36), scene.F12, text)
		return
	}
	o := f.shown[i]
	face := scene.F12
	if face.Width(o.Name) > w-20 {
		face = scene.F11
	}
	s.In(x+10, y, finderRow, face.Fit(o.Name, w-20), face, text)
	if face.Width(o.Name)+scene.F11.Width(o.Note)+36 <= w { // a note that has no room is no use cut
		s.Right(x+w-10, y+(finderRow-scene.F11.Height())/2, o.Note, scene.F11, quiet)
	}
}

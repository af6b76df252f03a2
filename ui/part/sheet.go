package part

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Sheet is a modal card over the window. Escape closes it; Enter on its button
// accepts.
type Sheet struct {
	widget.BaseWidget
	canvas  fyne.Canvas
	title   string
	body    fyne.CanvasObject
	scroll  *container.Scroll
	buttons []fyne.CanvasObject
	ground  *scene.Pane
	width   float32
	back    fyne.Focusable
	last    fyne.Focusable // what had the keyboard when it was closed
	mute    bool           // it explains itself
	steady  float32        // the least height of the card
	// From is the list that led to it, nil for none; Whence is how else it came to be open, for the window.
	From   *From
	Whence any

	// Saves says that its fields are saved as they are left: no button must be
	// pressed for it.
	Saves   bool
	OnClose func()
	// Worded is what was typed on it, is taken and still waits for its button: Escape gives it up too.
	Worded func() []Left
	// OnReopen is told that it is shown again: what it was made from may be another.
	OnReopen func()
	// OnEscape may keep the sheet open: it is asked before Escape closes it.
	OnEscape func() bool
}

// Open shows body on a card width wide, with buttons at its foot. first takes
// the keyboard.
func Open(c fyne.Canvas, title string, width float32, body fyne.CanvasObject, first fyne.Focusable, buttons ...fyne.CanvasObject) *Sheet {
	title = strings.TrimSuffix(title, "…") // of the command that led here
	s := &Sheet{canvas: c, title: title, body: body, buttons: buttons, width: width, back: c.Focused()}
	s.scroll = container.NewVScroll(container.New(&grown{sheet: s}, body))
	s.ground = scene.NewPane(title, fyne.NewSize(1, 1), s.paint)
	s.ground.OnKey = func(k *fyne.KeyEvent) bool {
		if k.Name == fyne.KeyEscape {
			s.Escape()
		}
		return true
	}
	s.ground.OnTap = func(scene.Hit, *desktop.MouseEvent) { s.Explain() }
	s.ground.Aside() // F1 does the same
	for _, o := range buttons {
		if b, ok := o.(*Button); ok && b.OnKey == nil {
			b.OnKey = s.page
		}
	}
	s.ExtendBaseWidget(s)
	c.Overlays().Add(s)
	s.Resize(c.Size())
	switch {
	case first != nil:
		c.Focus(first)
		if e, ok := first.(*Entry); ok {
			e.SelectAll() // what is proposed there gives way to what is typed
		}
	case len(buttons) > 0:
		if b, ok := buttons[len(buttons)-1].(fyne.Focusable); ok {
			c.Focus(b)
		}
	}
	return s
}

// page scrolls by what is in view while the keyboard is on a button of the sheet.
func (s *Sheet) page(k *fyne.KeyEvent) bool {
	const kept = 48 // of it stays in view
	by, view := map[fyne.KeyName]float32{fyne.KeyPageDown: 1, fyne.KeyPageUp: -1}[k.Name], s.scroll.Size().Height-kept
	if by == 0 {
		return false
	}
	s.scroll.ScrollToOffset(fyne.NewPos(0, max(0, min(s.scroll.Offset.Y+by*view, s.scroll.Content.MinSize().Height-s.scroll.Size().Height))))
	return true
}

// Bring brings something on the sheet in sight, whole, laid out anew: a field with the sentence that has
// come under it.
func (s *Sheet) Bring(o fyne.CanvasObject) {
	s.Refresh()
	s.scroll.Refresh() // what it holds has grown, and the scroll has not
	scene.InSight(o, 0, o.Size().Height)
}

// Held is what the sheet shows.
func (s *Sheet) Held() fyne.CanvasObject { return s.scroll }

// Close takes the sheet away and gives the keyboard back. A second press on its button may come when it
// is gone already.
func (s *Sheet) Close() {
	if s == nil {
		return
	}
	s.last = s.canvas.Focused()
	s.canvas.Overlays().Remove(s)
	if s.OnClose != nil {
		s.OnClose()
	}
	scene.GiveBack(s.canvas, s.back)
}

// Reopen shows the sheet again as it was when it was closed, with what is typed on it.
func (s *Sheet) Reopen() {
	s.back = s.canvas.Focused()
	s.canvas.Overlays().Add(s)
	s.Resize(s.canvas.Size())
	scene.GiveBack(s.canvas, s.last)
	if s.OnReopen != nil {
		s.OnReopen()
	}
}

// Escape closes the sheet unless somebody objects.
func (s *Sheet) Escape() {
	if s.OnEscape == nil || s.OnEscape() {
		s.Close()
	}
}

// Accepts presses the blue button of the card on which something stands when Enter is pressed there:
// Space ticks, and whoever has ticked is done. It is false where there is no such button.
func Accepts(o fyne.CanvasObject, k *fyne.KeyEvent) bool {
	if k.Name != fyne.KeyReturn && k.Name != fyne.KeyEnter {
		return false
	}
	c := canvasOf(o)
	if c == nil {
		return false
	}
	s, ok := c.Overlays().Top().(*Sheet)
	return ok && s.Accept()
}

// Accept presses the blue button, when there is one.
func (s *Sheet) Accept() bool {
	if len(s.buttons) == 0 {
		return false
	}
	b, ok := s.buttons[len(s.buttons)-1].(*Button)
	if !ok || b.weight != Primary || b.off {
		return false
	}
	b.OnTap(scene.Hit{}, &desktop.MouseEvent{})
	return true
}

const (
	sheetPad  = 24
	sheetHead = 34 // and the lines of the title
	titleLine = 24
	sheetFoot = 66
	sheetBar  = 16 // beside what is on the card: a scroll bar covers no field
)

// heading is the title on a card so wide, on at most two lines.
func (s *Sheet) heading(width float32) []string {
	return scene.F18b.Wrap(s.title, width-2*sheetPad-s.marked(), 2)
}

func (s *Sheet) head(width float32) float32 {
	return sheetHead + float32(len(s.heading(width)))*titleLine
}

func (s *Sheet) foot() float32 {
	if len(s.buttons) == 0 {
		return 20
	}
	return sheetFoot
}

// outside is how much of the window stays above and below a card: less where the window is low.
func outside(size fyne.Size) float32 {
	if size.Height < 380 {
		return 20
	}
	return 48
}

// card is where the card lies.
func (s *Sheet) card(size fyne.Size) (x, y, w, h float32) {
	w = min(s.width, size.Width-32)
	h = min(max(s.body.MinSize().Height+s.head(w)+s.foot(), s.steady), size.Height-outside(size))
	return float32(int(size.Width-w) / 2), float32(int(max(outside(size)*5/12, (size.Height-h)/2.4))), w, h
}

// Steady leaves room for so much more on the card, and lets it shrink no more: its buttons stay under
// the hand while it is reckoned anew what stands there.
func (s *Sheet) Steady(spare float32) {
	s.steady = s.body.MinSize().Height + s.head(min(s.width, s.canvas.Size().Width-32)) + s.foot() + spare
	s.Refresh()
}

// Room is how tall what is on the card may be before it scrolls.
func (s *Sheet) Room() float32 {
	size := s.canvas.Size()
	return size.Height - outside(size) - s.head(min(s.width, size.Width-32)) - s.foot()
}

func (s *Sheet) paint(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
	c := look.Now()
	sc.Rect(0, 0, size.Width, size.Height, c.Scrim)
	x, y, w, h := s.card(size)
	sc.Card(x, y, w, h, 14)
	for i, line := range s.heading(w) {
		sc.Text(x+sheetPad, y+20+float32(i)*titleLine, line, scene.F18b, c.Text)
	}
	s.paintMark(p, sc, x+w-sheetPad, y+18)
}

// grown tells its sheet when what is on it needs more room or less: an error
// under a field, a field that came or went.
type grown struct {
	sheet  *Sheet
	height float32
}

// MinSize is as wide as the card is, whatever stands on it: in a small window nothing of it lies beside its edge.
func (g *grown) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, o[0].MinSize().Height)
}

func (g *grown) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size.SubtractWidthHeight(sheetBar, 0))
	if h := o[0].MinSize().Height; h != g.height {
		g.height = h
		g.sheet.Refresh()
	}
}

func (s *Sheet) MinSize() fyne.Size { return fyne.NewSize(10, 10) }

func (s *Sheet) CreateRenderer() fyne.WidgetRenderer {
	objects := append([]fyne.CanvasObject{s.ground, s.scroll}, s.buttons...)
	return &sheetRenderer{s, objects}
}

type sheetRenderer struct {
	s       *Sheet
	objects []fyne.CanvasObject
}

func (r *sheetRenderer) Destroy()                     {}
func (r *sheetRenderer) MinSize() fyne.Size           { return r.s.MinSize() }
func (r *sheetRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *sheetRenderer) Refresh()                     { r.Layout(r.s.Size()); r.s.ground.Refresh() }
func (r *sheetRenderer) Layout(size fyne.Size) {
	s := r.s
	s.ground.Resize(size)
	x, y, w, h := s.card(size)
	s.scroll.Move(fyne.NewPos(x+sheetPad, y+s.head(w)))
	s.scroll.Resize(fyne.NewSize(w-2*sheetPad+sheetBar, h-s.head(w)-s.foot()))
	right := x + w - sheetPad
	for i := len(s.buttons) - 1; i >= 0; i-- {
		b := s.buttons[i]
		m := b.MinSize()
		b.Resize(m)
		b.Move(fyne.NewPos(right-m.Width, y+h-sheetFoot+16))
		right -= m.Width + 10
	}
}

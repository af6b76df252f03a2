package scene

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
)

// Entry is one line of a menu; without a label it is a separator. Head is a
// line that says what follows; Beside begins another column.
type Entry struct {
	Label, Key string
	Icon       fyne.Resource
	Ticked     bool
	Danger     bool
	Off        bool
	Head       bool
	Beside     bool
	Do         func()
}

// Menu is a list to choose from, drawn over the window. It closes on Escape
// and on a press elsewhere.
type Menu struct {
	*Pane
	canvas  fyne.Canvas
	at      fyne.Position
	width   float32
	entries []Entry
	cursor  int
	top     float32
	row     float32 // height of an entry
	side    margins
	most    int // columns beside each other
	back    fyne.Focusable
	OnClose func()
}

// Popup opens a menu with its top left at a place of the canvas, at least
// width wide. The keyboard starts on the ticked entry.
func Popup(c fyne.Canvas, at fyne.Position, width float32, entries []Entry) *Menu {
	m := &Menu{canvas: c, at: at, width: width, entries: entries, cursor: -1, row: menuRow, side: roomy, most: len(entries), back: c.Focused()}
	for i, e := range entries {
		if e.Ticked {
			m.cursor = i
			break
		}
	}
	m.Pane = NewPane("", fyne.NewSize(1, 1), m.paint)
	m.OnTap = func(h Hit, _ *desktop.MouseEvent) { m.choose(h) }
	m.OnKey, m.alone = m.key, true
	m.OnWheel = func(dy float32) { m.scroll(dy) }
	c.Overlays().Add(m.Pane)
	m.Pane.Resize(c.Size())
	c.Focus(m.Pane)
	m.Pane.cursor = -1 // the menu has a cursor of its own
	m.say()
	m.Pane.Refresh()
	return m
}

func (m *Menu) paint(p *Pane, s *Scene, size fyne.Size) {
	var w, full float32
	m.fit(fyne.NewSize(size.Width-16, size.Height-16))
	cols := m.columns()
	for _, c := range cols {
		w, full = w+c.width, max(full, c.height)
	}
	h := min(full, size.Height-16)
	x, y := whole(max(8, min(m.at.X, size.Width-w-8))), whole(max(8, min(m.at.Y, size.Height-h-8)))
	s.Hit(0, 0, size.Width, size.Height, "outside", 0)
	s.Card(x, y, w, h, 10)
	s.Hit(x, y, w, h, "ground", 0)
	m.top = max(0, min(m.top, full-h))
	for n, c := range cols {
		if n > 0 {
			s.Rect(x, y+10, 1, h-20, look.Now().Line)
		}
		at := y + 6 - m.top
		for i := c.from; i < c.to; i++ {
			row := m.height(&m.entries[i])
			if at >= y && at+row <= y+h {
				m.line(p, s, i, x, at, c.width)
			}
			at += row
		}
		x += c.width
	}
}

func (m *Menu) line(p *Pane, s *Scene, i int, x, y, w float32) {
	c, e := look.Now(), m.entries[i]
	switch {
	case e.Label == "":
		s.Rect(x+10, y+4, w-20, 1, c.Line)
		return
	case e.Head:
		s.In(x+m.side.icon, y+2, m.row, e.Label, F10b, c.Text3)
		return
	}
	text, quiet, icon := c.Text, c.Text2, theme.ColorNameForeground
	if e.Danger {
		text, icon = c.Danger, theme.ColorNameError
	}
	if e.Off {
		text, quiet = c.Text3, c.Text3
	} else if p.Hovered("entry", int64(i)) || m.cursor == i {
		ground := c.Accent
		if e.Danger {
			ground = look.Mix(c.Danger, c.Text, .1)
		}
		s.RRect(x+6, y, w-12, m.row, 6, ground)
		text, quiet, icon = c.OnAccent, c.OnAccent, theme.ColorNameForegroundOnPrimary
	}
	res := e.Icon
	if e.Ticked {
		res = theme.ConfirmIcon()
	}
	if res != nil {
		s.Icon(x+m.side.icon, y+(m.row-16)/2, 16, res, icon)
	}
	s.In(x+m.side.label, y, m.row, e.Label, m.side.font, text)
	s.Right(x+w-m.side.key, y+(m.row-F11.Height())/2, e.Key, F11, quiet)
	if !e.Off {
		s.Hit(x+6, y, w-12, m.row, "entry", int64(i))
	}
}

// Close takes the menu away and gives the keyboard back.
func (m *Menu) Close() {
	m.canvas.Overlays().Remove(m.Pane)
	GiveBack(m.canvas, m.back)
	if m.OnClose != nil {
		m.OnClose()
	}
}

func (m *Menu) choose(h Hit) {
	switch h.Kind {
	case "outside":
		m.Close()
	case "entry":
		m.run(int(h.ID))
	}
}

func (m *Menu) run(i int) {
	if i < 0 || i >= len(m.entries) || m.entries[i].Off || m.entries[i].Head {
		return
	}
	m.Close()
	if do := m.entries[i].Do; do != nil {
		do()
	}
}

func (m *Menu) scroll(dy float32) {
	m.top -= dy
	m.Refresh()
}

func (m *Menu) key(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyEscape:
		m.Close()
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		m.run(m.cursor)
	case fyne.KeyDown:
		m.step(1)
	case fyne.KeyUp:
		m.step(-1)
	case fyne.KeyRight:
		m.beside(1)
	case fyne.KeyLeft:
		m.beside(-1)
	}
	return true
}

// beside goes to the entry at the same height of another column.
func (m *Menu) beside(by int) {
	cols := m.columns()
	for n, c := range cols {
		if m.cursor < c.from || m.cursor >= c.to || n+by < 0 || n+by >= len(cols) {
			continue
		}
		next := cols[n+by]
		m.cursor = min(next.from+m.cursor-c.from, next.to-1) - 1
		m.step(1)
		return
	}
}

func (m *Menu) step(by int) {
	n := len(m.entries)
	if m.cursor < 0 && by < 0 {
		m.cursor = n
	}
	for i := 0; i < n; i++ {
		m.cursor = ((m.cursor+by)%n + n) % n
		if e := m.entries[m.cursor]; e.Label != "" && !e.Off && !e.Head {
			break
		}
	}
	m.reveal()
	m.say()
	m.Refresh()
}

// say has a reader of the screen say the entry under the keyboard, or the first.
func (m *Menu) say() {
	at := m.cursor
	if at < 0 {
		at = slices.IndexFunc(m.entries, func(e Entry) bool { return e.Label != "" && !e.Head })
	}
	if at >= 0 {
		m.Call(m.entries[at].Label)
	}
}

// reveal scrolls a long menu to the entry under the keyboard.
func (m *Menu) reveal() {
	var at float32
	for _, c := range m.columns() {
		if m.cursor >= c.from && m.cursor < c.to {
			for _, e := range m.entries[c.from:m.cursor] {
				at += m.height(&e)
			}
		}
	}
	h := m.canvas.Size().Height - 40
	m.top = max(at+m.row-h, min(m.top, at))
}

package part

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Notice stands under fields: what would clash, and what there is to choose
// between. It takes no room while there is neither.
type Notice struct {
	*scene.Pane
	text    string
	choices []Way
	width   float32
	most    int // lines, 0 for a few
	at      int // of the choices, from 1, on which the keys of the field above stand; 0 for none
}

// Way is a way out that can be pressed; without a deed it was gone, and keeps its place so
// that no other comes under the pointer.
type Way struct {
	Name string
	Take func()
}

const (
	noticeLine = 17
	noticeMost = 4 // lines
	noticeChip = 28
)

// NewNotice says nothing yet; its lines break at a width until it is laid out.
func NewNotice(width float32) *Notice {
	n := &Notice{width: width}
	n.Pane = scene.NewPane("", fyne.NewSize(60, 0), n.paint)
	n.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "choice" && int(h.ID) < len(n.choices) && n.choices[h.ID].Take != nil {
			n.choices[h.ID].Take()
		}
	}
	n.Put("", nil)
	return n
}

// Put says a sentence and offers choices; "" and nil take the notice away.
func (n *Notice) Put(text string, choices []Way) {
	n.text, n.choices, n.at = text, choices, 0
	n.Call(text)
	h := float32(0)
	if text != "" {
		h += float32(len(n.lines()))*noticeLine + 12
	}
	if len(choices) > 0 {
		_, rows := n.chips()
		h += float32(rows)*noticeChip + 4
	}
	n.SetMin(fyne.NewSize(60, h))
	if h > 0 {
		n.Show()
	} else {
		n.Hide()
	}
	n.Refresh()
}

// wide is how wide it is laid out, or will be.
func (n *Notice) wide() float32 {
	if s := n.Size().Width; s > 100 {
		return s
	}
	return n.width
}

func (n *Notice) lines() []string {
	return scene.F12.Wrap(n.text, n.wide()-40, cmp.Or(n.most, noticeMost))
}

// AtOnce takes a way when it is pressed, before the press takes the keyboard from the field above it: what stands there is
// typed no further, and is not kept.
func (n *Notice) AtOnce() *Notice {
	n.OnDown = func(h scene.Hit) { n.OnTap(h, nil) }
	return n
}

// Key walks the choices from the field above with the arrows, and takes with Enter the one on which they stand. It says
// whether it had a use for the key.
func (n *Notice) Key(k *fyne.KeyEvent) bool {
	if !n.Visible() || len(n.choices) == 0 {
		return false
	}
	switch k.Name {
	case fyne.KeyDown:
		n.at = min(n.at+1, len(n.choices))
	case fyne.KeyUp:
		n.at = max(n.at-1, 0)
	case fyne.KeyReturn, fyne.KeyEnter:
		if n.at == 0 || n.choices[n.at-1].Take == nil {
			return false
		}
		n.choices[n.at-1].Take()
		return true
	default:
		return false
	}
	n.Refresh()
	return true
}

// Whole lets it have as many lines as it needs: the card scrolls.
func (n *Notice) Whole() *Notice {
	n.most = 99
	return n
}

const chipPad = 24 // of a choice, on both sides of its name

// chipWide is how wide a choice is: no wider than the notice.
func (n *Notice) chipWide(ch Way) float32 { return min(scene.F12b.Width(ch.Name)+chipPad, n.wide()) }

// chips are where the choices lie, below the sentence: beside each other while there is room for them
// whole, and on how many rows.
func (n *Notice) chips() (at []fyne.Position, rows int) {
	x, y := float32(0), float32(0)
	for _, ch := range n.choices {
		w := n.chipWide(ch)
		if x > 0 && x+w > n.wide() {
			x, y = 0, y+noticeChip
		}
		at = append(at, fyne.NewPos(x, y))
		x += w + 8
	}
	return at, int(y/noticeChip) + 1
}

func (n *Notice) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, y := look.Now(), float32(0)
	if n.text != "" {
		lines := n.lines()
		h := float32(len(lines))*noticeLine + 10
		s.RRect(0, 0, size.Width, h, 7, c.WarnBg)
		s.Icon(10, 7, 13, scene.WarningIcon, theme.ColorNameWarning)
		for i, l := range lines {
			s.In(30, 5+float32(i)*noticeLine, noticeLine, l, scene.F12, c.Warn)
		}
		y = h + 2
	}
	top := y
	at, _ := n.chips()
	for i, ch := range n.choices {
		x, w := at[i].X, n.chipWide(ch)
		y = top + at[i].Y
		s.Box(x, y+2, w, noticeChip-4, false, false)
		text := c.Text3
		if ch.Take != nil {
			text = c.Link
			p.Lit(s, x, y+2, w, noticeChip-4, 7, "choice", int64(i))
		}
		if i+1 == n.at {
			s.RRect(x, y+2, w, noticeChip-4, 7, c.Accent)
			text = c.OnAccent
		}
		s.Centre(x+w/2, y+2+(noticeChip-4-scene.F12b.Height())/2, scene.F12b.Fit(ch.Name, w-chipPad+1), scene.F12b, text)
	}
}

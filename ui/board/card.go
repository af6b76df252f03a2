package board

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// card tells of the entry the pointer rests on. It stands beside the entry, so
// that neither the entry nor the pointer is covered.
type card struct {
	c     *core
	ref   model.Ref
	at    fyne.Position
	size  fyne.Size
	shown bool
	timer *time.Timer
	// others are what else is drawn, as far as the board knows.
	others func() []box
}

// box is where something is drawn.
type box struct{ x, y, w, h float32 }

// over is how much of it lies under another.
func (b box) over(o box) float32 {
	w := min(b.x+b.w, o.x+o.w) - max(b.x, o.x)
	h := min(b.y+b.h, o.y+o.h) - max(b.y, o.y)
	return max(0, w) * max(0, h)
}

func newCard(c *core) *card { return &card{c: c} }

// aim gets ready to tell of an entry drawn at a place.
func (k *card) aim(ref model.Ref, at fyne.Position, size fyne.Size) {
	k.hide()
	if ref == (model.Ref{}) {
		return
	}
	k.ref, k.at, k.size = ref, at, size
	k.timer = time.AfterFunc(cardDelay, func() {
		fyne.Do(func() {
			if k.ref == ref && k.c.hover == ref && k.c.grip == nil {
				k.shown = true
				k.c.repaint()
			}
		})
	})
}

func (k *card) hide() {
	if k.timer != nil {
		k.timer.Stop()
	}
	k.ref, k.shown = model.Ref{}, false
}

const cardWidth = 290

// place is beside the entry, below or above it: where the card hides the least
// of what else there is, and nothing of the entry itself.
func (k *card) spot(h float32, size fyne.Size) (x, y float32) {
	own := box{k.at.X, k.at.Y, k.size.Width, k.size.Height}
	var others []box
	if k.others != nil {
		others = k.others()
	}
	right, left, near := own.x+own.w+8, own.x-cardWidth-8, k.c.pointer.X+18
	below, above := own.y+own.h+8, own.y-h-8
	best := float32(-1)
	for _, at := range [][2]float32{{right, own.y}, {left, own.y}, {right, own.y + own.h - h}, {left, own.y + own.h - h},
		{near, below}, {near, above}, {own.x, below}, {own.x, above}, {right, below}, {right, above}, {left, below}, {left, above}} {
		c := box{max(8, min(at[0], size.Width-cardWidth-8)), max(8, min(at[1], size.Height-h-12)), cardWidth, h}
		hides := c.over(own) * 100
		for _, o := range others {
			if o != own {
				hides += c.over(o)
			}
		}
		if best < 0 || hides < best {
			best, x, y = hides, c.x, c.y
		}
	}
	return x, y
}

type cardLine struct {
	text string
	face *scene.Face
	icon fyne.Resource
	bold bool
	on   bool // goes on with the line above, beside its one icon
}

func (k *card) paint(s *scene.Scene, size fyne.Size) {
	e := k.c.entry(k.ref)
	if !k.shown || e == nil {
		return
	}
	p := look.Now()
	lines := k.lines(e)
	h := float32(22)
	for _, l := range lines {
		h += l.face.Height() + 3
	}
	x, y := k.spot(h, size)
	s.Card(x, y, cardWidth, h, 10)
	s.RRect(x+10, y+12, 3.5, h-24, 1.7, hue(e).Bar)
	at := y + 11
	for i, l := range lines {
		col := p.Text2
		if i == 0 || l.bold {
			col = p.Text
		}
		left := x + 22
		name := theme.ColorNameForeground
		if l.icon == scene.WarningIcon {
			name, col = theme.ColorNameError, p.Danger
		}
		if l.icon != nil && !l.on {
			s.Icon(left, at+2, 12, l.icon, name)
		}
		if l.icon != nil {
			left += 17
		}
		s.Text(left, at, l.face.Fit(l.text, x+cardWidth-12-left), l.face, col)
		at += l.face.Height() + 3
	}
}

// lines are what the card says, from the title down.
func (k *card) lines(e *model.Entry) []cardLine {
	c, w := k.c, k.c.set.Words
	var out []cardLine
	for _, t := range scene.F13b.Wrap(w.Text(e.Title), cardWidth-36, 3) {
		out = append(out, cardLine{text: t, face: scene.F13b})
	}
	for i := range out {
		out[i].bold = true
	}
	out = append(out, cardLine{text: k.when(e), face: scene.F12})
	if p := c.place(e); p != "" {
		out = append(out, cardLine{text: p, face: scene.F12, icon: scene.PinIcon})
	}
	if len(e.Names) > 0 {
		out = append(out, cardLine{text: k.names(e), face: scene.F12})
	} else if len(e.Tags) > 0 {
		out = append(out, cardLine{text: strings.Join(e.Tags, " · "), face: scene.F12})
	}
	if e.Press != model.PressNone {
		out = append(out, cardLine{text: w.Say("press." + string(e.Press)), face: scene.F12, icon: scene.CameraIcon})
	}
	out = append(out, cardLine{text: k.state(e), face: scene.F11})
	if since := c.set.Since[e.Ref]; since != "" {
		out = append(out, told(since, scene.F12, scene.ChangedIcon)...)
	}
	if clash := c.clashes[e.Ref]; clash != "" {
		out = append(out, told(clash, scene.F12b, scene.WarningIcon)...) // to its end, where it says what to do
	}
	return out
}

// told is one sentence on as many lines as it takes, within reason, beside one sign.
func told(text string, face *scene.Face, icon fyne.Resource) []cardLine {
	const most = 7
	var out []cardLine
	for i, t := range face.Wrap(text, cardWidth-54, most) {
		out = append(out, cardLine{text: t, face: face, icon: icon, on: i > 0})
	}
	return out
}

// when is the day and the hours, both as the entry has them.
func (k *card) when(e *model.Entry) string {
	c, w := k.c, k.c.set.Words
	if banded(e) && e.StartMark != model.TimeTBC {
		return w.Range(c.days(e))
	}
	return w.DayShort(e.Start.Date()) + " · " + c.times(e)
}

func (k *card) names(e *model.Entry) string {
	var out []string
	for _, n := range e.Names {
		out = append(out, k.c.set.Words.Text(n))
	}
	return strings.Join(out, ", ")
}

func (k *card) state(e *model.Entry) string {
	w := k.c.set.Words
	if e.Lent != "" {
		return w.Say("board.lent", e.Lent)
	}
	if !e.Ref.IsItem() {
		return w.Say("event.kind."+string(e.EventKind)) + " · " + w.Status(e.EventKind, e.Event)
	}
	return w.Say("item.kind."+string(e.Kind)) + " · " + w.Say("item.status."+string(e.Status)) + " · " + w.Say("audience."+string(e.Audience))
}

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

type cardLine struct {
	text string
	face *scene.Face
	icon fyne.Resource
	bold bool
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
	x := k.at.X + k.size.Width + 8
	if x+cardWidth > size.Width-8 {
		x = k.at.X - cardWidth - 8
	}
	if x < 8 {
		x = max(8, min(k.c.pointer.X+18, size.Width-cardWidth-8))
	}
	y := max(8, min(k.at.Y, size.Height-h-12))
	s.Card(x, y, cardWidth, h, 10)
	s.RRect(x+10, y+12, 3.5, h-24, 1.7, hue(e).Bar)
	at := y + 11
	for i, l := range lines {
		col := p.Text2
		if i == 0 || l.bold {
			col = p.Text
		}
		left := x + 22
		if l.icon != nil {
			name := theme.ColorNameForeground
			if l.icon == scene.WarningIcon {
				name, col = theme.ColorNameError, p.Danger
			}
			s.Icon(left, at+2, 12, l.icon, name)
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
	if clash := c.clashes[e.Ref]; clash != "" {
		for _, t := range scene.F12b.Wrap(clash, cardWidth-54, 2) {
			out = append(out, cardLine{text: t, face: scene.F12b, icon: scene.WarningIcon})
		}
	}
	return out
}

// when is the day and the hours; in the entry's own zone too, when it differs.
func (k *card) when(e *model.Entry) string {
	c, w := k.c, k.c.set.Words
	first, last := c.days(e)
	if banded(e) && e.StartMark != model.TimeTBC {
		return w.Range(first, last)
	}
	s := w.DayShort(first) + " · " + c.times(e)
	if e.Start.Zone != c.set.Zone && e.Start.Clock() != c.local(e.Start).Clock() {
		s += " (" + e.Start.Clock() + " " + e.Start.Abbreviation() + ")"
	}
	return s
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
	if !e.Ref.IsItem() {
		return w.Say("event.kind."+string(e.EventKind)) + " · " + w.Say("event.status."+string(e.Event))
	}
	return w.Say("item.kind."+string(e.Kind)) + " · " + w.Say("item.status."+string(e.Status)) + " · " + w.Say("audience."+string(e.Audience))
}

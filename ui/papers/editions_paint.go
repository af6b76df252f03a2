package papers

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// heldRow is a row of the list: a head with lines below, whole, and what can be pressed beside it.
type heldRow struct {
	heads []string
	lines []string
	press []string // the kinds of places, one below the other
	id    int64
	tall  float32
}

// measure lays out the rows in so much width, and is how tall they are: no line of what somebody holds is
// cut, since who looks here asks for all of it.
func (e *editions) measure(wide float32) float32 {
	e.rows = nil
	for i := range e.held {
		h := &e.held[i]
		r := heldRow{id: int64(i), tall: holdsTall}
		r.headed(wide, strings.Trim(called(e.words(), &h.EditionHolder)+" · "+h.Phone, " ·"))
		for n := range h.given {
			g := &h.given[n]
			r.add(wide, e.said(g.of, g.recalled())+" · "+g.since)
			r.add(wide, e.named(g.papers))
		}
		if h.stale() && e.writes() {
			r.press = []string{"anew"}
		}
		e.rows = append(e.rows, r.fitting())
	}
	if len(e.held) == 0 {
		e.rows = append(e.rows, heldRow{lines: []string{e.words().Say("holds.none")}, tall: holdsTall})
	}
	for i := range e.list {
		one := &e.list[i]
		_, gone := one.Recalled()
		r := heldRow{id: int64(i), tall: editionTall}
		r.headed(wide, e.said(one, gone))
		r.add(wide, e.about(one))
		if !gone && e.writes() {
			r.press = append(r.press, "recall")
		}
		if recalledAny(one) {
			r.press = append(r.press, "inform")
		}
		e.rows = append(e.rows, r.fitting())
	}
	tall := float32(heldGap)
	for _, r := range e.rows {
		tall += r.tall
	}
	return tall
}

// heldGap stands between the holders and the editions.
const heldGap = 12

// headed puts a head above the lines.
func (r *heldRow) headed(wide float32, s string) { r.heads = scene.F13b.Wrap(s, wide-12-190, 6) }

// add puts a line below the head, or several where it is long.
func (r *heldRow) add(wide float32, s string) {
	if s != "" {
		r.lines = append(r.lines, scene.F12.Wrap(s, wide-12-190, 12)...)
	}
}

// fitting is as tall as its lines are.
func (r heldRow) fitting() heldRow {
	r.tall = max(r.tall, 18+float32(len(r.press))*(chipTall+chipGap)-chipGap, 9+float32(len(r.heads))*holderTall+float32(len(r.lines))*heldTall)
	return r
}

func (e *editions) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	p.SetMin(fyne.NewSize(60, e.measure(size.Width)))
	e.draw(p, s, size.Width-12)
}

func (e *editions) draw(p *scene.Pane, s *scene.Scene, right float32) {
	col, y := look.Now(), float32(0)
	for i, r := range e.rows {
		if i == max(1, len(e.held)) {
			y += heldGap
		}
		at := y + 5
		for _, l := range r.heads {
			s.Text(4, at, l, scene.F13b, col.Text)
			at += holderTall
		}
		for _, l := range r.lines {
			s.Text(4, at, l, scene.F12, col.Text2)
			at += heldTall
		}
		for n, kind := range r.press {
			top := y + 9 + float32(n)*(chipTall+chipGap)
			switch kind { // places are written out, so that a test can find them
			case "anew":
				e.chip(s, right-170, top, "holds.anew")
				p.Lit(s, right-170, top, chipWide, chipTall, 8, "anew", r.id)
			case "recall":
				e.chip(s, right-170, top, "recall.do")
				p.Lit(s, right-170, top, chipWide, chipTall, 8, "recall", r.id)
			case "inform":
				e.chip(s, right-170, top, "recall.inform")
				p.Lit(s, right-170, top, chipWide, chipTall, 8, "inform", r.id)
			}
		}
		y += r.tall
		s.Rect(0, y-1, right, 1, col.Hour)
	}
}

// said is an edition with as of when it is, and that it was recalled.
func (e *editions) said(of *model.Issued, recalled bool) string {
	s := e.words().Say("edition.n", of.N) + " · " + e.stamp(of.At, of.Zone)
	if recalled {
		s += " · " + e.words().Say("edition.recalled")
	}
	return s
}

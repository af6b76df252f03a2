package paper

import (
	"bytes"
	"image"
	_ "image/jpeg" // emblems
	_ "image/png"
	"strings"
)

// front is what stands before the days: the letterhead, title, who and when.
func (s *setter) front() {
	p := &s.paper
	body := s.size.Text
	s.letterhead()
	if p.Kind != "" {
		s.para(RoleText, []Run{{Text: p.Kind, Italic: true}}, body*1.1, true)
		s.y += .8
	}
	for i, h := range p.Headings {
		size := s.size.Titled(i)
		h.Bold, h.Italic = i == 0, i > 0
		s.para(RoleTitle, []Run{h}, size, true)
		s.y += 1.2
	}
	s.y += 1.5 * s.air.after
	for i, f := range p.Facts {
		whom := p.ForOne && i == 0
		s.para(RoleText, []Run{{Text: f, Bold: whom}}, body, true)
		if whom {
			s.y += 1.6 * s.air.after
		}
	}
	s.y += 1.5 * s.air.after
	s.para(RoleText, []Run{{Text: p.StateSaid(), Bold: true}}, body*stateText, true)
	for i, t := range []string{p.Copy, p.Embargo} {
		if t != "" {
			s.para(RoleText, []Run{{Text: t, Bold: i == 1}}, body*.9, true)
		}
	}
	s.changes()
	s.y += 4.5 * s.narrow() * s.air.after
}

// Titled is the size of a title on such pages, in points: that of the first language, and of
// those under it.
func (s Size) Titled(n int) float64 {
	least := 15.0
	if s.Pocket() {
		least = 10.5
	}
	size := max(s.Text*1.65, least)
	if n == 0 {
		return size
	}
	return size * .82
}

// letterhead is the emblem, the office and its address.
func (s *setter) letterhead() {
	p, body := &s.paper, s.size.Text
	if c, _, err := image.DecodeConfig(bytes.NewReader(p.Look.Emblem)); err == nil && c.Width > 0 && c.Height > 0 {
		h := 17.0 * s.narrow()
		w := h * float64(c.Width) / float64(c.Height)
		if most := s.width() * .5; w > most {
			w, h = most, h*most/w
		}
		s.page().Pictures = append(s.page().Pictures, Picture{X: s.size.Margin + (s.width()-w)/2, Y: s.y, W: w, H: h, Data: p.Look.Emblem})
		s.y += h + 2.4
	}
	if p.Office == "" {
		return
	}
	n := len(s.page().Texts)
	s.para(RoleText, []Run{{Text: strings.ToUpper(p.Office), Quiet: true}}, body*.82, true)
	for _, o := range p.Offices {
		o.Text, o.Quiet = strings.ToUpper(o.Text), true
		s.para(RoleText, []Run{o}, body*.82, true)
	}
	s.coloured(n)
	for _, a := range p.Look.Address {
		s.para(RoleText, []Run{{Text: a, Quiet: true}}, body*.74, true)
	}
	s.y += 2.4
	s.accent(s.size.Margin+s.width()/2-14, s.y, 28, .35, .55)
	s.y += 3.2
}

package export

import (
	"bytes"
	"cmp"
	"image"
	"image/png"
	"slices"
	"strings"

	"chancery/export/paper"
	"chancery/export/picture"
	"chancery/model"
	"chancery/words"
)

var shapes = map[model.PositionKind]paper.ShapeKind{model.PersonStands: paper.Disc, model.GroupStands: paper.Frame, model.RanksStand: paper.Dots, model.FlagStands: paper.Flag, model.GroundLies: paper.Ground, model.WayLeads: paper.Arrow}

// diagram is what an item shows of who stands where: drawn from its positions, from the side
// that was asked for, or a picture; nil for none.
func (c *composer) diagram(it *model.Item) *paper.Drawing {
	p, ok := model.PositionsOf(it.Diagram)
	if !ok {
		d := drawing(it.Diagram)
		if d != nil {
			d.Alt = c.both(func(w *words.Words) string { return w.Say("export.diagram", c.text(w, it.Title)) })
		}
		return d
	}
	if c.opt.Turned {
		p = p.Turned()
	}
	plan := c.plan(p)
	return &paper.Drawing{Plan: plan, Caption: plan.Under, Alt: c.both(func(w *words.Words) string {
		said := []string{w.Say("export.diagram", c.text(w, it.Title)), c.seen(p, w), w.Say("export.from-left", strings.Join(c.fromLeft(p, w), "; "))}
		return strings.Join(said, ". ")
	})}
}

// plan is the positions as a paper draws them: both states in the same lines and shades, which
// of them stands where their names say.
func (c *composer) plan(p model.Positions) *paper.Plan {
	out := &paper.Plan{High: float64(p.High), Under: paper.Cell{{Text: c.both(func(w *words.Words) string { return c.seen(p, w) }), Italic: true}}}
	for _, m := range p.Marks {
		label := c.inEach(func(w *words.Words) string { return c.text(w, m.Label) }, false)
		out.Shapes = append(out.Shapes, paper.Shape{Kind: shapes[m.Kind], X: float64(m.X), Y: float64(m.Y), W: float64(m.W), H: float64(m.H), Dark: m.Side != "", Label: label})
	}
	return out
}

// seen says from where all this is seen: without that nobody knows whose left it is.
func (c *composer) seen(p model.Positions, w *words.Words) string {
	if p.Seen.Empty() {
		return w.Say("export.seen-opposite")
	}
	return w.Say("export.seen", c.text(w, p.Seen))
}

// fromLeft is what stands there, for those who do not see it.
func (c *composer) fromLeft(p model.Positions, w *words.Words) []string {
	marks := slices.Clone(p.Marks)
	slices.SortStableFunc(marks, func(a, b model.Position) int { return cmp.Or(a.X-b.X, a.Y-b.Y) })
	var out []string
	for _, m := range marks {
		if s := c.text(w, m.Label); s != "" && m.Kind != model.WayLeads {
			out = append(out, s)
		}
	}
	return out
}

// Drawn is the positions of an item on the screen, as papers draw them in a language; nil
// for what is no description.
func Drawn(diagram string, w *words.Words) image.Image {
	p, ok := model.PositionsOf(diagram)
	if !ok {
		return nil
	}
	c := &composer{langs: []*words.Words{w}}
	page := c.plan(p).Page(paper.Look{Sans: true}, paper.A4, 120)
	img, err := picture.Draw(&page, 7)
	if err != nil {
		return nil
	}
	return img
}

// settled makes papers ready for a format: pictures in the place of plans, where it draws
// none; and refuses with export.composed-otherwise what has no one head, where there is one.
func settled(papers []paper.Paper, opt Options) ([]paper.Paper, error) {
	f := opt.Format()
	if (f == "xlsx" || f == "csv") && slices.ContainsFunc(papers, func(p paper.Paper) bool { return !p.Even() }) {
		return nil, model.Refuse("export.composed-otherwise", "sheet.format."+f)
	}
	if f == "docx" || f == "xlsx" {
		return pictured(papers)
	}
	return papers, nil
}

// pictured puts pictures in the place of plans, for formats that draw none: what is under
// those says the same in words.
func pictured(papers []paper.Paper) ([]paper.Paper, error) {
	out := slices.Clone(papers)
	for i := range out {
		p := &out[i]
		p.Sections = slices.Clone(p.Sections)
		for n := range p.Sections {
			d := p.Sections[n].Drawing
			if d == nil || d.Plan == nil {
				continue
			}
			plan := *d.Plan
			plan.Under = nil
			wide, _ := d.Fit(p.Size.DrawingRoom())
			first, err := painted(&plan, p, wide)
			if err != nil {
				return nil, err
			}
			at := func(wide float64) []byte {
				b, err := painted(&plan, p, wide)
				if err != nil {
					return first
				}
				return b
			}
			p.Sections[n].Drawing = &paper.Drawing{Data: first, Alt: d.Alt, Caption: d.Caption, Most: wide, At: at}
		}
	}
	return out, nil
}

// painted is a plan as a PNG, so many millimetres wide, as a paper has it.
func painted(plan *paper.Plan, p *paper.Paper, wide float64) ([]byte, error) {
	const perMM = 9
	page := plan.Page(p.Look, p.Size, wide)
	img, err := picture.Draw(&page, perMM)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = png.Encode(&b, img)
	return b.Bytes(), err
}

package html

import "chancery/export/paper"

// drawn is a plan as a page of its own, which the browser draws: its words stay words.
func drawn(p *paper.Paper, plan *paper.Plan) *paper.Page {
	d := paper.Drawing{Plan: plan}
	wide, _ := d.Fit(p.Size.DrawingRoom())
	page := plan.Page(p.Look, p.Size, wide)
	for i := range page.Texts {
		page.Texts[i].Size *= 25.4 / 72
	}
	return &page
}

// grey is a shade as a browser says it.
func grey(shade float64) int { return int(shade*100 + .5) }

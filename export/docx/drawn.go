package docx

import (
	"bytes"

	"chancery/export/paper"
)

// tighter is how much smaller a drawing is that shares its page: Word sets rows a little
// higher than we do.
const tighter = .88

// drawn is how large a drawing stands: where a page of ours makes it smaller, to keep it with
// the rows that it belongs to, here as well.
func drawn(p *paper.Paper, d *paper.Drawing) (wide, high float64) {
	wide, high = d.Fit(p.Size.DrawingRoom())
	set, err := paper.Layout(*p)
	if err != nil { // letters that only Word has
		return wide, high
	}
	for i := range set.Pages {
		for _, x := range set.Pages[i].Pictures {
			if x.Of != nil && x.W < wide-.1 && bytes.Equal(x.Data, d.Data) {
				return x.W * tighter, x.H * tighter
			}
		}
	}
	return wide, high
}

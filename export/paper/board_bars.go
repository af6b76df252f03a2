package paper

import (
	"strings"

	"chancery/model/arrange"
)

// bars sets what covers whole days, below y, on the columns between the edges;
// first is the day of the first column. It says how high they are.
func (s *setter) bars(b *Board, edges []float64, y float64, first int) float64 {
	placed, used := b.placed(first, len(edges)-1)
	pitch := s.pitch(b, edges, first)
	for _, p := range placed {
		x := &b.Bars[p.Key]
		bar := box{edges[p.First] + .8, y + float64(p.Slot)*pitch, barWide(edges, &p), pitch - .7}
		s.tint(bar, x.Tint.towards(.78))
		s.tint(box{bar.x, bar.y, .9, bar.h}, x.Tint.towards(0))
		said, room := []Run{{Text: x.Text, Bold: true}}, bar.w-.9-2*inset
		lines := s.barLines(x, room)
		if len(lines) > 2 || len(lines) == 2 && pitch == barPitch {
			lines = []line{s.oneLine(said, boardText, room)}
			s.rest = append(s.rest, untold{day: first + p.First, block: &Block{Text: x.Text}})
		}
		for i, l := range lines {
			s.text(bar.x+.9+inset, bar.y+.15+float64(i)*lineHeight(boardText), boardText, l)
		}
	}
	if used == 0 {
		return 0
	}
	return float64(used)*pitch + 1
}

// pitch is how far the bars of days are apart: where one is too long for a line it has two, in each language one.
func (s *setter) pitch(b *Board, edges []float64, first int) float64 {
	placed, _ := b.placed(first, len(edges)-1)
	for _, p := range placed {
		if len(s.barLines(&b.Bars[p.Key], barWide(edges, &p)-.9-2*inset)) == 2 {
			return barPitch + lineHeight(boardText)
		}
	}
	return barPitch
}

func (s *setter) barLines(x *Bar, room float64) []line {
	lines := s.breakLines([]Run{{Text: x.Text, Bold: true}}, boardText, room)
	if len(lines) > 1 {
		lines = s.breakLines([]Run{{Text: strings.ReplaceAll(x.Text, " / ", "\n"), Bold: true}}, boardText, room)
	}
	return lines
}

func barWide(edges []float64, p *arrange.Bar) float64 { return edges[p.Last+1] - edges[p.First] - 1.6 }

// placed gives the bars of n days from first on their slots.
func (b *Board) placed(first, n int) ([]arrange.Bar, int) {
	things := make([]arrange.Days, len(b.Bars))
	for i, x := range b.Bars {
		things[i] = arrange.Days{Key: i, First: x.First - first, Last: x.Last - first}
	}
	out, _, used := arrange.Bars(things, n, 0)
	return out, used
}

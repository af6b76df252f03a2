package paper

import (
	"strings"
	"testing"
)

// Two things for which a cell has room to a hair stand on a line each: a program that sets them a little wider
// would end the first with a dot.
func TestNoLineEndsWithADotWhereAProgramSetsItWider(t *testing.T) {
	p := order(1, func(int) string { return "" })
	p.Size = A4
	s := newSetter(p, airs[0], nil)
	c := Cell{{Text: "Palatul Cotroceni, Sala Unirii · "}, {Text: "presă: pool", Quiet: true}}
	long := s.breakLines(c, s.size.Text, endless)[0].width
	for room, lines := range map[float64]int{long * 1.001: 2, long * 1.02: 2, long * 1.05: 1, long * .7: 2} {
		got := p.Fit(Cell{c[0], c[1]}, Column{Weight: 1}, room+2*cellPad)
		if n := 1 + strings.Count(got.String(), "\n"); n != lines || lines == 2 && strings.Contains(got.String(), dot) {
			t.Errorf("in %.2f of its width: %q", room/long, got.String())
		}
	}
}

package paper

import (
	"strings"
	"testing"
)

// No head stands on three lines while another column has room to spare.
func TestNoHeadStandsOnThreeLines(t *testing.T) {
	p := order(3, func(i int) string { return strings.Repeat("Official talks ", 8) })
	for i := range p.Sections {
		sec := &p.Sections[i]
		sec.Table.Columns = []Column{{Title: "Cel târziu / Latest", Least: 13}, sec.Table.Columns[1]}
	}
	s := newSetter(p, airs[0], nil)
	widths := s.columns(&p.Sections[0].Table)
	lines := s.breakLines([]Run{{Text: "Cel târziu / Latest", Bold: true}}, s.size.Text*.92, widths[0]-2*cellPad)
	if len(lines) > 2 {
		t.Errorf("%d lines in %.1f of %.1f mm", len(lines), widths[0], s.width())
	}
	if all := widths[0] + widths[1]; all > s.width()+.1 || all < s.width()-.1 {
		t.Errorf("%.1f of %.1f mm", all, s.width())
	}
}

//go:build e2e

package e2e

import (
	"encoding/xml"
	"os"
	"sort"
	"strings"
)

// word is a word of a page and where it stands, in points from the upper left.
type word struct {
	XMin float64 `xml:"xMin,attr"`
	YMin float64 `xml:"yMin,attr"`
	Text string  `xml:",chardata"`
}

type page struct {
	Words []word `xml:"word"`
}

// pages reads the words of a paper, as they lie on its pages.
func (s *screen) pages(paper string) []page {
	s.t.Helper()
	to := paper + ".html"
	if _, err := s.run("pdftotext", "-bbox", paper, to); err != nil {
		s.t.Fatalf("pdftotext: %v", err)
	}
	text, err := os.ReadFile(to)
	if err != nil {
		s.t.Fatal(err)
	}
	var doc struct {
		Pages []page `xml:"body>doc>page"`
	}
	if err := xml.Unmarshal(text, &doc); err != nil {
		s.t.Fatal(err)
	}
	return doc.Pages
}

// columns reads a table that goes over several pages: what stands below each
// heading, in reading order.
func (s *screen) columns(paper string, heads []string) []string {
	s.t.Helper()
	out := make([]string, len(heads))
	for n, p := range s.pages(paper) {
		left, below := place(p.Words, heads)
		if left == nil {
			s.t.Fatalf("page %d has no heads", n+1)
		}
		sort.SliceStable(p.Words, func(i, j int) bool { return p.Words[i].YMin < p.Words[j].YMin })
		foot := p.Words[len(p.Words)-1].YMin - 20
		for _, w := range p.Words {
			if w.YMin < below || w.YMin > foot {
				continue
			}
			col := sort.Search(len(left), func(i int) bool { return left[i] > w.XMin+1 }) - 1
			out[max(col, 0)] += w.Text + " "
		}
	}
	return out
}

// place finds the row of headings: where each begins, and where it ends below.
func place(words []word, heads []string) (left []float64, below float64) {
	for i, w := range words {
		if w.Text != heads[0] {
			continue
		}
		left = nil
		for _, h := range heads {
			for _, x := range words[i:] {
				if strings.HasPrefix(h, x.Text) && x.YMin < w.YMin+4 && x.YMin > w.YMin-4 && len(x.Text) > 1 {
					left = append(left, x.XMin)
					break
				}
			}
		}
		if len(left) == len(heads) {
			return left, w.YMin + 8
		}
	}
	return nil, 0
}

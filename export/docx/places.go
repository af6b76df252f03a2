package docx

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/beevik/etree"

	"chancery/export/paper"
)

// fill puts words into the places of a paragraph. A place may be split over
// several runs: its words go where it began and keep that look. What is filled
// in is never searched again.
func fill(par *etree.Element, get func(string) (string, bool)) {
	fillPlaces(par, holder, func(m []string) (string, bool) {
		words, ok := get(m[1])
		if !ok {
			words = "⟦" + m[1] + "?⟧"
		}
		return words, true
	})
}

// fillPlaces does so with whatever counts as a place; one for which get has nothing stays as it
// was written.
func fillPlaces(par *etree.Element, place *regexp.Regexp, get func([]string) (string, bool)) {
	from := 0
	for {
		ts := par.FindElements(".//w:t")
		var all strings.Builder
		starts := make([]int, len(ts))
		for i, t := range ts {
			starts[i] = all.Len()
			all.WriteString(t.Text())
		}
		s := all.String()
		if from > len(s) {
			return
		}
		m := place.FindStringSubmatchIndex(s[from:])
		if m == nil {
			return
		}
		parts := place.FindStringSubmatch(s[from:])
		for i := range m {
			m[i] += from
		}
		words, ok := get(parts)
		if !ok {
			from = m[1]
			continue
		}
		if after := s[m[1]:]; strings.HasPrefix(after, ".") && !strings.HasPrefix(after, "..") {
			words = strings.TrimSuffix(words, ".") // a sentence that ends in "2027 р." ends once
		}
		words = paper.Joined(words)
		for i, t := range ts {
			a, text := starts[i], t.Text()
			b := a + len(text)
			if b <= m[0] || a >= m[1] {
				continue
			}
			put := ""
			if a <= m[0] {
				put = words
			}
			t.SetText(text[:max(m[0], a)-a] + put + text[min(m[1], b)-a:])
			t.CreateAttr("xml:space", "preserve")
		}
		from = m[0] + len(words)
	}
}

// breakLines makes lines of a text that holds ends of lines.
func breakLines(par *etree.Element) {
	for _, t := range par.FindElements(".//w:t") {
		lines := strings.Split(t.Text(), "\n")
		if len(lines) < 2 {
			continue
		}
		run, at := t.Parent(), t.Index()
		t.SetText(lines[0])
		for _, l := range lines[1:] {
			next := etree.NewElement("w:t")
			next.CreateAttr("xml:space", "preserve")
			next.SetText(l)
			run.InsertChildAt(at+1, etree.NewElement("w:br"))
			run.InsertChildAt(at+2, next)
			at += 2
		}
	}
}

// itemRows are the rows of tables that hold places of an item.
func itemRows(x *etree.Document) []*etree.Element {
	var out []*etree.Element
	for _, tr := range x.FindElements("//w:tr") {
		for _, m := range holder.FindAllStringSubmatch(said(tr), -1) {
			if strings.HasPrefix(m[1], "item.") {
				out = append(out, tr)
				break
			}
		}
	}
	return out
}

// repeatRows repeats each row for each row of the paper.
func repeatRows(rows []*etree.Element, p *paper.Paper) {
	for _, tr := range rows {
		parent, at := tr.Parent(), tr.Index()
		for _, sec := range p.Body() {
			for i := range sec.Table.Rows {
				if r := &sec.Table.Rows[i]; r.Struck && r.Marked { // a row of the office shows nothing struck through
					continue
				}
				c := tr.Copy()
				for _, par := range c.FindElements(".//w:p") {
					fill(par, func(name string) (string, bool) {
						if v, ok := itemValue(&sec, i, name); ok {
							return v, true
						}
						return value(p, name)
					})
					breakLines(par)
				}
				parent.InsertChildAt(at, c)
				at++
			}
		}
		parent.RemoveChild(tr)
	}
}

// itemValue is what a place of an item is filled with: the day, a column by
// what it holds, or by its number from the left.
func itemValue(sec *paper.Section, row int, name string) (string, bool) {
	key, ok := strings.CutPrefix(name, "item.")
	if !ok {
		return "", false
	}
	if key == "day" {
		return sec.Heading, true
	}
	cells := sec.Table.Rows[row].Cells
	for i, c := range sec.Table.Columns {
		n, _ := strconv.Atoi(key) // 0 is no column
		if i < len(cells) && (c.Sort == paper.Number && key == "number" || c.Sort == paper.Times && key == "time" || n == i+1) {
			return cells[i].Now(), true
		}
	}
	return "", key == "number" // a paper for others has none
}

// withStyles adds the styles that the days need and the letterhead lacks.
func withStyles(have string, p *paper.Paper) (string, error) {
	x, err := parsed(have)
	if err != nil {
		return "", err
	}
	own, err := parsed(styles(p, 1, 1))
	if err != nil {
		return "", err
	}
	known := map[string]bool{}
	for _, s := range x.Root().SelectElements("w:style") {
		known[s.SelectAttrValue("w:styleId", "")] = true
	}
	for _, s := range own.Root().SelectElements("w:style") {
		if !known[s.SelectAttrValue("w:styleId", "")] {
			s.RemoveAttr("w:default") // the letterhead has its own
			x.Root().AddChild(s)
		}
	}
	return x.WriteToString()
}

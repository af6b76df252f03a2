package paper

import "strings"

// Fit is a cell of a column for a format that breaks lines itself: an hour has its ends of
// lines where a page would have them, never inside, and no line ends with a dot between two
// things, which say themselves that there are two when each has a line.
func (p *Paper) Fit(c Cell, col Column, wide float64) Cell {
	s := newSetter(*p, airs[0], nil)
	room := wide - 2*cellPad
	if col.Sort != Words && len(c) == 1 {
		var lines []string
		for _, l := range s.breakLines(c, s.size.Text, room) {
			lines = append(lines, strings.ReplaceAll(lineText(l), " ", bound))
		}
		c = Cell{c[0]}
		c[0].Text = strings.Join(lines, "\n")
		return c
	}
	var out Cell
	for n, para := range c.paragraphs() {
		if s.breakLines(para, s.size.Text, endless)[0].width > room/wider {
			for i := range para {
				para[i].Text = strings.ReplaceAll(para[i].Text, " "+dot+" ", "\n")
			}
		}
		s.part(para, room)
		if n > 0 {
			para[0].Text = "\n" + para[0].Text
		}
		out = append(out, para...)
	}
	return out
}

// wider is how much wider a program may set a text than a page does: it knows half points alone.
const wider = 1.03

// Parting stands for a blank at which a line may end between words that belong together.
const Parting = "\ue000"

// part lets a line end between words that belong together where a cell has no room for both: programs that are
// not told break them inside. No end of a line is written there: who reads the file would take it for one of ours.
func (s *setter) part(runs []Run, room float64) {
	for i, r := range runs {
		var out []string
		parted := false
		for _, w := range words(clean(Whole(r.Text))) {
			for s.span(r, trimRight(w), s.size.Text) > room && strings.Contains(w, bound) {
				head, tail := s.cutAt(r, w, s.size.Text, room)
				if tail == "" || !strings.HasSuffix(head, bound) {
					break
				}
				out, w, parted = append(out, strings.TrimSuffix(head, bound)+Parting), tail, true
			}
			out = append(out, w)
		}
		if parted {
			runs[i].Text = strings.Join(out, "")
		}
	}
}

// paragraphs are the runs of a cell between its ends of lines, at least one in each.
func (c Cell) paragraphs() []Cell {
	out := []Cell{nil}
	for _, r := range c {
		for i, text := range strings.Split(r.Text, "\n") {
			if i > 0 {
				out = append(out, nil)
			}
			r.Text = text
			out[len(out)-1] = append(out[len(out)-1], r)
		}
	}
	for i := range out {
		if len(out[i]) == 0 {
			out[i] = Text("")
		}
	}
	return out
}

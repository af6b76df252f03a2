package paper

import (
	"slices"
	"strconv"
)

// untold is an item of which the board does not say all: its day, and which mark
// stands for it there, counted from one, 0 for none.
type untold struct {
	day, number int
	block       *Block
}

// noteOf is the mark of the n-th: 1), 2). Bare figures would be taken for the numbers that
// items have in other papers.
func noteOf(n int) string { return strconv.Itoa(n) + ")" }

const (
	mostBelow = .3 // of a board: how much a list under it may take from it
	listGap   = 5  // between the columns of the list, in millimetres
	listCols  = 3
)

// told draws the board, and lists what it cannot say: under it where there is room, else
// on pages of their own.
func (s *setter) told(b *Board, room box) {
	full := room.h
	texts, fills := len(s.page().Texts), len(s.page().Fills)
	draw := func(h float64) [][]line {
		s.page().Texts, s.page().Fills = s.page().Texts[:texts], s.page().Fills[:fills]
		room.h = h
		if s.rest, s.codes = nil, nil; b.Weeks {
			s.weeks(b, room)
		} else {
			s.hours(b, room)
		}
		slices.SortStableFunc(s.rest, func(a, b untold) int { return a.day - b.day })
		return s.listing(b)
	}
	lines := draw(full)
	for range 3 {
		need := s.listHigh(lines)
		if len(lines) == 0 || need > full*mostBelow {
			break
		}
		if lines = draw(full - need); s.listHigh(lines) <= need {
			s.list(lines, s.overList(b, room.y+room.h+3))
			return
		}
	}
	if len(lines) > 0 {
		lines = draw(full)
		s.newPage()
		s.list(lines, s.overList(b, s.y))
	}
}

// overList says over the list what it is of: who reads it alone takes it for a programme with
// holes.
func (s *setter) overList(b *Board, y float64) float64 {
	if b.Full == "" {
		return y
	}
	s.text(s.size.Margin, y, boardText, s.oneLine([]Run{{Text: b.Full, Italic: true, Quiet: true}}, boardText, s.width()))
	return y + lineHeight(boardText) + .8
}

// listing is what the board does not say, day by day: the lines of each entry in a column,
// and with the first of a day its date.
func (s *setter) listing(b *Board) [][]line {
	var out [][]line
	day := -1
	for _, u := range s.rest {
		var entry []line
		if u.day != day {
			if day = u.day; len(out) > 0 {
				entry = append(entry, line{})
			}
			entry = append(entry, s.breakLines([]Run{{Text: b.Days[day].Heading, Bold: true}}, boardText, s.listWide())...)
		}
		var runs []Run
		if u.number > 0 {
			runs = append(runs, Run{Text: noteOf(u.number) + "\u00a0\u00a0", Bold: true})
		}
		if u.block.Times != "" {
			runs = append(runs, Run{Text: u.block.Times + "  "})
		}
		runs = append(runs, Run{Text: u.block.Text, Bold: true})
		if u.block.Beside != "" {
			runs = append(runs, Run{Text: "  " + u.block.Beside, Quiet: true})
		}
		out = append(out, append(entry, s.breakLines(runs, boardText, s.listWide())...))
	}
	return out
}

func (s *setter) listWide() float64 { return (s.width() - (listCols-1)*listGap) / listCols }

// listHigh is how high entries are in columns, with the room above them.
func (s *setter) listHigh(entries [][]line) float64 {
	return float64(evenly(entries))*lineHeight(boardText) + 4 + lineHeight(boardText) + .8
}

// evenly is how many lines a column has where entries stand in as many as there are, none of
// them cut.
func evenly(entries [][]line) int {
	all, most := 0, 0
	for _, e := range entries {
		all, most = all+len(e), max(most, len(e))
	}
	for n := max((all+listCols-1)/listCols, most); ; n++ {
		if rest := entries; len(filled(&rest, n)) <= listCols && len(rest) == 0 {
			return n
		}
	}
}

// filled takes from entries as many as go into the columns of one page, each so many lines
// high.
func filled(entries *[][]line, high int) (cols [][]line) {
	for len(cols) < listCols && len(*entries) > 0 {
		var col []line
		for len(*entries) > 0 {
			e := (*entries)[0]
			if len(col) == 0 && len(e) > 1 && e[0].words == nil { // no white at the head of a column
				e = e[1:]
			}
			if len(col) > 0 && len(col)+len(e) > high {
				break
			}
			col, *entries = append(col, e...), (*entries)[1:]
		}
		cols = append(cols, col)
	}
	return cols
}

// list sets entries in columns of even height from y down, over as many pages as they need.
func (s *setter) list(entries [][]line, y float64) {
	for len(entries) > 0 {
		fits := max(int((s.bottom()+.5-y)/lineHeight(boardText)), 1)
		for n, col := range filled(&entries, min(fits, evenly(entries))) {
			for k, l := range col {
				s.text(s.size.Margin+float64(n)*(s.listWide()+listGap), y+float64(k)*lineHeight(boardText), boardText, l)
			}
		}
		if len(entries) > 0 {
			s.newPage()
			y = s.y
		}
	}
}

package paper

import "strconv"

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
	draw := func(h float64) []line {
		s.page().Texts, s.page().Fills = s.page().Texts[:texts], s.page().Fills[:fills]
		room.h = h
		if s.rest = nil; b.Weeks {
			s.weeks(b, room)
		} else {
			s.hours(b, room)
		}
		return s.listing(b)
	}
	lines := draw(full)
	for range 3 {
		need := listHigh(lines)
		if len(lines) == 0 || need > full*mostBelow {
			break
		}
		if lines = draw(full - need); listHigh(lines) <= need {
			s.list(lines, room.y+room.h+3)
			return
		}
	}
	if len(lines) > 0 {
		lines = draw(full)
		s.newPage()
		s.list(lines, s.y)
	}
}

// listing is what the board does not say, day by day, in lines of a column.
func (s *setter) listing(b *Board) []line {
	var out []line
	day := -1
	for _, u := range s.rest {
		if u.day != day {
			if day = u.day; len(out) > 0 {
				out = append(out, line{})
			}
			out = append(out, s.breakLines([]Run{{Text: b.Days[day].Heading, Bold: true}}, boardText, s.listWide())...)
		}
		var runs []Run
		if u.number > 0 {
			runs = append(runs, Run{Text: noteOf(u.number) + "\u00a0\u00a0", Bold: true})
		}
		runs = append(runs, Run{Text: u.block.Times + "  "}, Run{Text: u.block.Text, Bold: true})
		if u.block.Beside != "" {
			runs = append(runs, Run{Text: "  " + u.block.Beside, Quiet: true})
		}
		out = append(out, s.breakLines(runs, boardText, s.listWide())...)
	}
	return out
}

func (s *setter) listWide() float64 { return (s.width() - (listCols-1)*listGap) / listCols }

// listHigh is how high lines are in columns, with the room above them.
func listHigh(lines []line) float64 {
	return float64((len(lines)+listCols-1)/listCols)*lineHeight(boardText) + 4
}

// list sets lines in columns of even height from y down, over as many pages as they need.
func (s *setter) list(lines []line, y float64) {
	for len(lines) > 0 {
		fits := max(int((s.bottom()+.5-y)/lineHeight(boardText)), 1)
		each := min(fits, (len(lines)+listCols-1)/listCols)
		for col := range listCols {
			for n, l := range lines[:min(each, len(lines))] {
				s.text(s.size.Margin+float64(col)*(s.listWide()+listGap), y+float64(n)*lineHeight(boardText), boardText, l)
			}
			lines = lines[min(each, len(lines)):]
		}
		if len(lines) > 0 {
			s.newPage()
			y = s.y
		}
	}
}

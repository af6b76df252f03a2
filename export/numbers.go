package export

import (
	"chancery/export/paper"
	"chancery/model"
)

// numbering gives items their numbers. In the office one has a single number in all
// papers of its visit, and what is a part of it one under that. Those for others have none: a number that is missing would tell of
// what they may not see. Where the office wants them all the same they are counted
// without a gap over all that these readers may read, whatever of it a paper tells.
func (c *composer) numbering(read model.Programme) map[int64]string {
	switch {
	case c.opt.Audience == model.Internal:
		read = c.full
	case !c.house.Numbered():
		return nil
	}
	return numbersOf(c.inPlace(read.Items))
}

// numberColumn is that of the numbers, at least so wide; none where there are none.
func (c *composer) numberColumn(least float64) []paper.Column {
	if len(c.numbers) == 0 {
		return nil
	}
	return []paper.Column{{Title: c.head("number"), Sort: paper.Number, Least: least}}
}

// number is a cell of that column.
func (c *composer) number(n string, quiet bool) []paper.Cell {
	if len(c.numbers) == 0 {
		return nil
	}
	return []paper.Cell{{{Text: n, Quiet: quiet}}}
}

package export

import "chancery/export/paper"

// copies numbers a paper for each of those who get one.
func (c *composer) copies(papers []paper.Paper) []paper.Paper {
	if len(c.opt.Copies) == 0 {
		return papers
	}
	var out []paper.Paper
	for i, who := range c.opt.Copies {
		for _, p := range papers {
			p.Copy = c.langs[0].Say("export.copy", i+1, len(c.opt.Copies), who)
			p.Foot += " · " + p.Copy
			p.Name = who
			out = append(out, p)
		}
	}
	return out
}

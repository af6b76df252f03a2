package arrange

// Gaps compares rows, given in the order in which they begin, with the latest end
// before them.
type Gaps struct {
	latest int64
	begun  bool
}

// Next is how many minutes lie between a row and what came before it (unix
// seconds): fewer than none where it overlaps, none where it touches or is the first.
func (g *Gaps) Next(from, to int64) int {
	minutes := 0
	if g.begun {
		minutes = int((from - g.latest) / 60)
		to = max(to, g.latest)
	}
	g.latest, g.begun = to, true
	return minutes
}

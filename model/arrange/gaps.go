package arrange

// Gaps compares rows, given in the order in which they begin, with the latest end
// before them.
type Gaps struct {
	latest int64
	begun  bool
	vague  bool // nobody knows when what came before ends
}

// Next is how many minutes lie between a row and what came before it (unix
// seconds): fewer than none where both last, as long as they do, none where it touches or is
// the first.
func (g *Gaps) Next(from, to int64) int {
	minutes := 0
	if g.begun {
		until := g.latest
		if from < to && to < until {
			until = to // the row is over before what came before it is
		}
		minutes = int((from - until) / 60)
		to = max(to, g.latest)
	}
	g.latest, g.begun = to, true
	if g.vague {
		g.vague, minutes = false, min(minutes, 0)
	}
	return minutes
}

// Vague says of the row that came last that nobody knows when it ends: what lies between
// it and the next is no gap.
func (g *Gaps) Vague() { g.vague = true }

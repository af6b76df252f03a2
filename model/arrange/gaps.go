package arrange

// Gap is what lies before a row of a running order: minutes since the latest
// end so far; below zero they overlap. Row is the place in the list.
type Gap struct {
	Row     int
	Minutes int
}

// Gaps compares each row with the latest end before it, in the order given
// (unix seconds). Rows that touch have no gap.
func Gaps(spans [][2]int64) []Gap {
	var out []Gap
	for i := 1; i < len(spans); i++ {
		latest := spans[0][1]
		for _, s := range spans[1:i] {
			latest = max(latest, s[1])
		}
		if d := spans[i][0] - latest; d != 0 {
			out = append(out, Gap{Row: i, Minutes: int(d / 60)})
		}
	}
	return out
}

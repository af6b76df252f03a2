package arrange

// Widths shares a width among days. lanes is how many blocks stand side by side
// on each: an empty day keeps no more than narrow, and the others share what is
// left by how much they have to hold. Days that are all alike are as wide as each
// other.
func Widths(room float32, lanes []int, narrow float32) []float32 {
	out := make([]float32, len(lanes))
	even := room / float32(max(1, len(lanes)))
	least, sum := min(narrow, even), float32(0)
	left := room
	for i, n := range lanes {
		if n == 0 {
			out[i] = least
			left -= least
		}
		sum += weight(n)
	}
	for i, n := range lanes {
		if n > 0 {
			out[i] = left * weight(n) / sum
		}
		if sum == 0 || out[i] < least { // there is nothing to give away
			return alike(len(lanes), even)
		}
	}
	return out
}

func alike(n int, width float32) []float32 {
	out := make([]float32, n)
	for i := range out {
		out[i] = width
	}
	return out
}

// weight is what a day with so many lanes wants beside one with another number:
// two lanes want more than one, but not twice as much.
func weight(lanes int) float32 {
	if lanes == 0 {
		return 0
	}
	return float32(1 + min(lanes, 5))
}

package arrange

import "sort"

// lengthened are blocks as long as one line of them needs to be read, which is least
// minutes, whatever comes after.
func lengthened(blocks []Block, least int) []Block {
	out := make([]Block, len(blocks))
	for i, b := range blocks {
		b.To = max(b.To, b.From+least)
		out[i] = b
	}
	return out
}

// Eased are blocks as long as they are, and where nothing follows so soon, as long as
// each would like to be drawn: what is only drawn longer than it lasts overlaps nothing.
func Eased(blocks []Block, likes func(key int) int) []Block {
	starts := make([]int, len(blocks))
	for i, b := range blocks {
		starts[i] = b.From
	}
	sort.Ints(starts)
	out := make([]Block, len(blocks))
	for i, b := range blocks {
		b.To = max(b.To, b.From+1)
		to := max(b.To, b.From+likes(b.Key))
		if next := sort.SearchInts(starts, b.To); next < len(starts) {
			to = min(to, starts[next])
		}
		b.To = to
		out[i] = b
	}
	return out
}

// leastCrowd is how many blocks in a row are a crowd.
const leastCrowd = 3

// Legible are blocks of which none in a crowd is a stripe: where several that are shorter than thin minutes
// follow each other closely, each is as long as a line of it needs, and stands beside the others.
func Legible(blocks []Block, thin, line int) []Block {
	order := make([]int, len(blocks))
	for i := range blocks {
		order[i] = i
	}
	sort.Slice(order, func(i, j int) bool { return earlier(&blocks[order[i]], &blocks[order[j]]) })
	out := append([]Block{}, blocks...)
	short := func(n int) bool { return blocks[order[n]].To-blocks[order[n]].From < thin }
	close := func(n int) bool { return blocks[order[n]].From < blocks[order[n-1]].To+thin }
	for begin := 0; begin < len(order); {
		end := begin + 1
		for short(begin) && end < len(order) && short(end) && close(end) {
			end++
		}
		if end-begin >= leastCrowd {
			for _, i := range order[begin:end] {
				out[i].To = max(out[i].To, out[i].From+line)
			}
		}
		begin = end
	}
	return out
}

// Joined makes one of those "+n" of a day that begin less than so many minutes apart.
func Joined(more []More, least int) []More {
	var out []More
	for _, m := range more { // sorted by start
		if n := len(out); n > 0 && m.From < out[n-1].From+least {
			out[n-1].To = max(out[n-1].To, m.To)
			out[n-1].Keys = append(out[n-1].Keys, m.Keys...)
			continue
		}
		out = append(out, m)
	}
	return out
}

// longest keeps the longest blocks for which so many lanes suffice, those that yield only where
// the others leave room, and says which others there are, both in the order in which they begin.
func longest(blocks []Placed, lanes int) (kept, dropped []Placed) {
	order := make([]int, len(blocks))
	begin, end := blocks[0].From, 0
	for i := range blocks {
		order[i], end = i, max(end, blocks[i].To)
	}
	length := func(i int) int { return blocks[i].To - blocks[i].From }
	sort.SliceStable(order, func(i, j int) bool {
		if a, b := blocks[order[i]].Yields, blocks[order[j]].Yields; a != b {
			return b
		}
		return length(order[i]) > length(order[j])
	})
	taken, keep := make([]int, end-begin), make([]bool, len(blocks)) // lanes taken, by the minute
	for _, i := range order {
		if keep[i] = free(taken[blocks[i].From-begin:blocks[i].To-begin], lanes); keep[i] {
			for m := blocks[i].From - begin; m < blocks[i].To-begin; m++ {
				taken[m]++
			}
		}
	}
	for i, b := range blocks {
		if keep[i] {
			kept = append(kept, b)
		} else {
			dropped = append(dropped, b)
		}
	}
	return kept, dropped
}

// free says that one of the lanes is free in every minute.
func free(taken []int, lanes int) bool {
	for _, n := range taken {
		if n >= lanes {
			return false
		}
	}
	return true
}

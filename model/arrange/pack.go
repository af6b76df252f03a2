// Package arrange is where things stand: which blocks share a day and how wide
// they are, which bars share a week, where a moved edge snaps. Pure geometry in
// minutes and days, the same for the screen and for paper.
package arrange

import "sort"

// Block is something with a length on one day, in minutes from its midnight.
type Block struct {
	Key      int
	From, To int
	Yields   bool // where not all have room, the others stay
}

// Placed is a block in its column: it begins Lane/Lanes of the way across and
// covers Span lanes. To is the displayed end, which may lie after the real one.
type Placed struct {
	Block
	Lane, Span, Lanes int
	Block0            int // the sweep block it belongs to
}

// More stands for blocks that found no room: "+n" over a stretch of time.
type More struct {
	From, To int
	Lanes    int
	Keys     []int
	Block0   int // the sweep block it belongs to
}

// Pack gives each block a lane so that no two drawn blocks touch. least is the
// displayed length, in minutes, that keeps one line readable; most is the
// number of lanes there is room for, 0 for no limit. The result does not depend
// on the order given.
func Pack(blocks []Block, least, most int) ([]Placed, []More) {
	return PackBeside(lengthened(blocks, least), most, most)
}

// PackBeside is Pack where "+n" wants room of its own: of blocks for which most
// lanes do not suffice only so many as crowded are placed: first those that do not yield, the longest of them. Blocks
// are displayed as long as they are.
func PackBeside(blocks []Block, most, crowded int) ([]Placed, []More) {
	sorted := make([]Placed, len(blocks))
	for i, b := range blocks {
		sorted[i] = Placed{Block: b}
	}
	sort.Slice(sorted, func(i, j int) bool { return earlier(&sorted[i].Block, &sorted[j].Block) })
	var out []Placed
	var more []More
	for begin, n := 0, 0; begin < len(sorted); n++ {
		end, latest := begin+1, sorted[begin].To
		for end < len(sorted) && sorted[end].From < latest {
			latest = max(latest, sorted[end].To)
			end++
		}
		placed, rest := packBlock(sorted[begin:end], most, crowded)
		for i := range placed {
			placed[i].Block0 = n
		}
		for i := range rest {
			rest[i].Block0 = n
		}
		out, more = append(out, placed...), append(more, rest...)
		begin = end
	}
	return out, more
}

func earlier(a, b *Block) bool {
	switch {
	case a.From != b.From:
		return a.From < b.From
	case a.To != b.To:
		return a.To > b.To
	}
	return a.Key < b.Key
}

// packBlock places blocks that hang together: each in the first lane that is
// free, then widened to the right as far as nothing stands there.
func packBlock(blocks []Placed, most, crowded int) ([]Placed, []More) {
	kept, dropped := blocks, []Placed(nil)
	lanes := inLanes(kept)
	if most > 0 && lanes > most {
		kept, dropped = longest(blocks, crowded)
		lanes = inLanes(kept)
	}
	for i := range kept {
		kept[i].Lanes = lanes
		kept[i].Span = widen(kept, i, lanes)
	}
	return kept, gather(dropped, lanes)
}

// inLanes gives each block the first lane that is free, and says how many there are.
func inLanes(blocks []Placed) int {
	var ends []int // last displayed end of each lane
	for i := range blocks {
		lane := 0
		for lane < len(ends) && ends[lane] > blocks[i].From {
			lane++
		}
		if lane == len(ends) {
			ends = append(ends, 0)
		}
		ends[lane], blocks[i].Lane = blocks[i].To, lane
	}
	return len(ends)
}

// widen is how many lanes block i may cover.
func widen(blocks []Placed, i, lanes int) int {
	span := lanes - blocks[i].Lane
	for j := range blocks {
		if d := blocks[j].Lane - blocks[i].Lane; d > 0 && d < span && meets(&blocks[i].Block, &blocks[j].Block) {
			span = d
		}
	}
	return span
}

func meets(a, b *Block) bool { return a.From < b.To && b.From < a.To }

// gather makes one "+n" of blocks that meet each other.
func gather(dropped []Placed, lanes int) []More {
	var out []More
	for _, b := range dropped { // sorted by start
		if n := len(out); n > 0 && b.From < out[n-1].To {
			out[n-1].To = max(out[n-1].To, b.To)
			out[n-1].Keys = append(out[n-1].Keys, b.Key)
			continue
		}
		out = append(out, More{From: b.From, To: b.To, Lanes: lanes, Keys: []int{b.Key}})
	}
	return out
}

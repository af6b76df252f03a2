package export

import (
	"slices"
	"strings"

	"chancery/export/paper"
)

// apart gives what begins alike on the days of a board a shorter name, by which each is told
// from the others: of "Arrival of the President of Bulgaria" and eight like it only the
// beginning that they share is left out, never what tells them apart.
func apart(b *paper.Board) {
	var titles [][]string
	for _, d := range b.Days {
		for _, k := range d.Blocks {
			titles = append(titles, strings.Fields(k.Text))
		}
	}
	slices.SortFunc(titles, slices.Compare)
	titles = slices.CompactFunc(titles, slices.Equal)
	for i := range b.Days {
		for n := range b.Days[i].Blocks {
			k := &b.Days[i].Blocks[n]
			if k.Short != "" {
				continue
			}
			k.Short = withoutBeginning(strings.Fields(k.Text), titles)
		}
	}
}

// once keeps one of several that a page says alike: a month names no places, by which one told two
// meetings of an hour apart.
func once(b *paper.Board) {
	for i := range b.Days {
		var kept []paper.Block
		for _, k := range b.Days[i].Blocks {
			if !slices.ContainsFunc(kept, func(o paper.Block) bool {
				return o.Times == k.Times && o.Text == k.Text && o.Of == k.Of && o.Tint == k.Tint && o.Outline == k.Outline && o.Struck == k.Struck
			}) {
				kept = append(kept, k)
			}
		}
		b.Days[i].Blocks = kept
	}
}

const (
	leastShared = 3 // words, or so many letters, that two titles begin with
	leastSpared = 10
)

// withoutBeginning is a title by its first word and what follows the beginning that it
// shares with others, "" where it shares none. The titles are in order, so that those which
// share most are its neighbours.
func withoutBeginning(title []string, titles [][]string) string {
	at, ok := slices.BinarySearchFunc(titles, title, slices.Compare)
	if !ok {
		return ""
	}
	shared := 0
	for _, n := range []int{at - 1, at + 1} {
		if n >= 0 && n < len(titles) {
			shared = max(shared, alike(title, titles[n]))
		}
	}
	spared := len(strings.Join(title[1:max(shared, 1)], " "))
	if shared == 0 || shared >= len(title) || shared < leastShared && spared < leastSpared || spared == 0 {
		return ""
	}
	return title[0] + " … " + strings.Join(title[shared:], " ")
}

// alike is how many words two titles begin with alike.
func alike(a, b []string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n
}

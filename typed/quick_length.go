package typed

import (
	"strings"

	"chancery/words"
)

// mostWords is the most words that a time has in a line.
const mostWords = 7

// length reads how long it lasts: +45, 1h30, 90min, 2 ore, 1 год 30 хв, for 90
// minutes.
func (q *quick) length() bool {
	n, used := q.lengthAt(q.at)
	if n <= 0 {
		for before := 1; before < 3 && n <= 0; before++ {
			list := upTo(q.tokens, q.at, before)
			if len(list) == before && lexical().lasting[words.Fold(strings.Join(list, " "))] {
				if n, used = q.lengthAt(q.at + before); n > 0 {
					used += before
				}
			}
		}
	}
	if n <= 0 || q.timed() {
		return false
	}
	q.out.Minutes = n
	return q.take(used, PartTime)
}

// lengthAt is how long it lasts by what stands at token i, and how many tokens
// say so.
func (q *quick) lengthAt(i int) (minutes, used int) {
	list := upTo(q.tokens, i, 4)
	if len(list) == 0 {
		return 0, 0
	}
	s := list[0]
	if more, ok := strings.CutPrefix(s, "+"); ok && (len(more) <= 3 && bareRE.MatchString(more) || strings.Contains(more, ":")) {
		n, _ := shiftOf(s)
		return n, 1
	}
	for n := len(list); n > 0; n-- {
		text := strings.TrimPrefix(strings.Join(list[:n], " "), "+")
		if m, ok := lengthOf(text); ok && (n == 1 || len(s) <= 3) {
			return m, n
		}
	}
	return 0, 0
}

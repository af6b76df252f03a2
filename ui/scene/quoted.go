package scene

import (
	"strings"
	"unicode/utf8"
)

// closing is the mark that ends what each mark begins to quote.
var closing = map[rune]string{'‘': "’", '“': "”", '„': "”", '«': "»"}

// Ending is s, or its last words where it is too wide: those tell one meeting from the other.
func (f *Face) Ending(s string, w float32) string {
	rest := s
	for f.Width(rest) > w {
		_, after, more := strings.Cut(strings.TrimPrefix(rest, "…"), " ")
		if !more {
			return f.Fit(s, w)
		}
		rest = "…" + after
	}
	return rest
}

// FitQuoting is s in a width of w: too wide, it has as much of the title that it quotes as leaves room
// for what is said of it; where that is not enough, it is cut as any other text.
func (f *Face) FitQuoting(s string, w float32) string {
	if f.Width(s) <= w {
		return s
	}
	from, to := quotedIn(s)
	if from == to {
		return f.Fit(s, w)
	}
	title := f.Ending(s[from:to], w-f.Width(s[:from])-f.Width(s[to:]))
	if title == "" {
		title = "…"
	}
	return f.Fit(s[:from]+title+s[to:], w)
}

// quotedIn is where the longest thing that a sentence quotes begins and ends, without its marks; an
// apostrophe within it is no mark. Nothing is quoted where both are the same.
func quotedIn(s string) (from, to int) {
	for at := 0; at < len(s); {
		r, size := utf8.DecodeRuneInString(s[at:])
		at += size
		end, ok := closing[r]
		if !ok {
			continue
		}
		if n := closedBy(s[at:], end); n >= 0 {
			if n > to-from {
				from, to = at, at+n
			}
			at += n + len(end)
		}
	}
	return from, to
}

// closedBy is where what is quoted ends by a mark, -1 where it does not.
func closedBy(s, end string) int {
	for at := 0; ; at += len(end) {
		n := strings.Index(s[at:], end)
		if n < 0 {
			return -1
		}
		at += n
		if rest := s[at+len(end):]; rest == "" || strings.ContainsAny(rest[:1], " .,;:!?)") {
			return at
		}
	}
}

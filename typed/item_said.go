package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// StartText is the start as a cell shows it, among the clocks of zone: 13:30,
// ~15:00, from 18:45, 21:05 Rome, TBC, or nothing for an item of the whole day. It
// is read as what it says.
func StartText(it *model.Item, w *words.Words, zone string) string {
	t := it.When()
	switch {
	case it.AllDay:
		return ""
	case !t.Words.Empty():
		return quotedUnlessKnown(w.Text(t.Words))
	}
	from, _ := w.HoursAmong(&t, zone)
	return from
}

// EndText is the end as a cell shows it, among the clocks of zone.
func EndText(it *model.Item, w *words.Words, zone string) string {
	t := it.When()
	_, to := w.HoursAmong(&t, zone)
	return to
}

// quotedUnlessKnown puts words into quotation marks, unless they are read as a
// time without.
func quotedUnlessKnown(s string) string {
	if t, ok := readTime(s); ok && (t.Kind == asAfter || t.Kind == asPart) {
		return s
	}
	return "“" + s + "”"
}

// mostAfter is of how many words that may be which somebody types to say after what an item comes.
const mostAfter = 6

// quotedAfter puts into quotation marks what says after what an item comes, and no hour: "after the signing".
func quotedAfter(text string) string {
	bare := strings.TrimSpace(text)
	if _, ok := readTime(bare); ok || strings.ContainsAny(bare, "0123456789,;:\"“”„«»\n") || len(strings.Fields(bare)) > mostAfter {
		return text
	}
	for _, m := range lexical().marks {
		if rest, ok := m.cut(words.Fold(bare)); ok && m.mark == model.NotBefore && !m.behind && rest[0] != '-' {
			return "“" + bare + "”"
		}
	}
	return text
}

package export

import (
	"strings"

	"chancery/export/paper"
	"chancery/words"
)

// framed puts the foreword before the days of a programme, and behind them what is useful
// to know, in each language of the paper. Of these a spreadsheet has only the days.
func (c *composer) framed(days []paper.Section) []paper.Section {
	if c.flat() || len(days) == 0 {
		return days
	}
	if c.doc.Each && c.toHome() { // what guests are told of a house is not for those whose house it is
		return days
	}
	e := &c.p.Event
	var before, behind []paper.Section
	for _, w := range c.langs {
		if s := c.text(w, e.Foreword); s != "" && (len(before) == 0 || s != before[0].Under.String()) {
			before = append(before, c.told(w, "export.foreword", paper.Cell{{Text: s}}))
		}
		if s := c.practicalFor(c.text(w, e.Practical), w); s != "" && (len(behind) == 0 || s != behind[0].Under.String()) {
			behind = append(behind, c.told(w, "export.practical", labelled(s)))
		}
	}
	return append(append(before, days...), behind...)
}

// told is a section of words, in a language of the paper.
func (c *composer) told(w *words.Words, heading string, text paper.Cell) paper.Section {
	return paper.Section{Heading: w.Say(heading), Under: c.inLanguage(text, w)}
}

// labelled are lines of which the words before a colon say what they are about.
func labelled(s string) paper.Cell {
	const longest = 40 // bytes: a colon further on is one of a sentence
	var out paper.Cell
	for i, l := range lines(s) {
		if i > 0 {
			l = "\n" + l
		}
		about, rest, ok := strings.Cut(l, ": ")
		if !ok || len(about) > longest {
			out = append(out, paper.Run{Text: l})
			continue
		}
		out = append(out, paper.Run{Text: about + ": ", Bold: true}, paper.Run{Text: rest})
	}
	return out
}

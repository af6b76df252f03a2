package proposal

import (
	"regexp"
	"strings"

	"chancery/exchange/source"
)

var (
	// sentenceRE is where a sentence ends and another begins: no abbreviation, no hour.
	sentenceRE = regexp.MustCompile(`(\d{2}|[\p{L}»”"’)]{3,})\.\s+(\p{Lu})`)
	// behindRE is an hour at the end of a sentence, with the word that leads to it.
	behindRE = regexp.MustCompile(`^(.{3,}?),?\s+(?:at|from|la ora|la orele|ora|orele|о|об|о годині|um|ab|à|o godzinie|o godz\.|o)\s+(\d{1,2}[:.]\d{2})(?:\s*(?:h|Uhr|год\.?))?\s*[.;]?$`)
)

// sentences reads a line of a letter that tells what happens in sentences, each with its hour: "Arrival at the
// airport at 09:30. At 10:15 talks with the Minister." One without an hour leaves the line as it is.
func (w *walk) sentences(l source.Line, text string) bool {
	if !w.begun || w.day == "" || w.signed {
		return false
	}
	var rows []Row
	for one := range strings.SplitSeq(sentenceRE.ReplaceAllString(oneLine(text), "$1\n$2"), "\n") {
		r := Row{At: w.place(l), Source: one}
		if m := behindRE.FindStringSubmatch(one); m != nil {
			at, ok := readWhen(m[2])
			if !ok {
				return false
			}
			w.set(&r, at)
			w.apart(&r, strings.TrimSpace(m[1]))
		} else if at, rest, ok := hourAtHead(one); ok {
			w.set(&r, at)
			w.apart(&r, strings.TrimRight(rest, " ."))
		} else {
			return false
		}
		rows = append(rows, r)
	}
	for _, r := range rows {
		w.add(r)
	}
	w.indent = l.Indent
	return true
}

package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/typed"
	"chancery/words"
)

// announced turns the day where a sentence names that of the rows below it: the last of its line, for what stands before
// may be of an earlier letter.
func (w *walk) announced(text string) bool {
	all := sentencesOf(oneLine(text))
	for _, said := range []string{text, all[len(all)-1]} {
		if day, ok := typed.Announced(said, isDay); ok && !stampRE.MatchString(said) {
			d, _ := readDay(day)
			w.turn(d, day)
			w.ask("day-said", oneLine(text))
			return true
		}
	}
	return false
}

// untilRE is the end of a text that goes on with the last day of several.
var untilRE = regexp.MustCompile(`\d\s*\.?\s*(?:[–—-]|to|and|până la|și|до|та|і|bis|und|au|et)$`)

// dayOfTitle gives rows of which none has a day that of the visit, where the head of the file names one: Visit to
// Bucharest on 3 March 2027.
func (p *Proposal) dayOfTitle() {
	if len(p.Rows) == 0 || p.dated || slices.ContainsFunc(p.Rows, func(r Row) bool { return r.Day != "" }) {
		return
	}
	for _, line := range p.head {
		if line = oneLine(line); !slices.ContainsFunc(strings.Fields(words.Fold(line)), ofVisit) {
			continue
		}
		said, ok := typed.Announced(strings.TrimRight(line, " :.")+":", isDay)
		said = strings.TrimLeft(said, "–—- ")
		if before, _, _ := strings.Cut(line, said); !ok || untilRE.MatchString(strings.TrimSpace(before)) {
			continue
		}
		if d, _ := readDay(said); d.in(p.year) != "" {
			p.dayFrom(0, d.in(p.year))
			p.ask("day-said", line)
			return
		}
	}
}

// unsureItem takes off the end of a line that its item is to be confirmed: it is no part of what happens, or of where. The
// hour says so, and it is asked whether it is the item.
func unsureItem(r *Row, text string) string {
	m := closing.FindStringSubmatch(text)
	if m == nil || !words.Unsure(m[1]) || r.From == "" || r.FromMark != "" || r.FromAlt != "" {
		return text
	}
	r.FromMark, r.Status = "tbc", "tbc"
	return strings.TrimSpace(strings.TrimSuffix(text, m[0]))
}

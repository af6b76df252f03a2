package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/exchange/source"
	"chancery/words"
)

var (
	// sentenceRE is where a sentence ends and another begins: no abbreviation, no hour.
	sentenceRE = regexp.MustCompile(`(\d{2}|[\p{L}»”"’)]{3,})\.\s+(\p{Lu})`)
	// behindRE is an hour at the end of a sentence, with the word that leads to it.
	behindRE = regexp.MustCompile(`^(.{3,}?),?\s+(?:at|from|la ora|la orele|ora|orele|о|об|о годині|um|ab|à|o godzinie|o godz\.|o)\s+(\d{1,2}[:.]\d{2})(?:\s*(?:h|Uhr|год\.?))?\s*[.;]?$`)
)

// ledRE is a line whose head says when without an hour, parted from what happens: after the round table – departure.
var ledRE = regexp.MustCompile(`^(\S[^\t]{2,60}?)(?:\s+[–—-]\s+|\t+|\s{2,})(\S.*)$`)

// leads are what such a head begins with.
var leads = []string{"after", "following", "upon", "on arrival", "on completion", "before", "prior to", "during", "throughout", "depending on", "subject to", "if time", "time permitting",
	"după", "la sosire", "la finalul", "înainte de", "în timpul", "pe parcursul", "în funcție de", "dacă timpul", "după caz",
	"після", "по прибутті", "по завершенні", "перед", "під час", "протягом", "упродовж", "впродовж", "залежно від", "за наявності", "за потреби"}

// mostLead is how many words such a head has at most: what is longer is a sentence.
const mostLead = 5

// leading says that a text says in words when.
func leading(text string) bool {
	key := words.Fold(oneLine(text)) + " "
	return slices.ContainsFunc(leads, func(s string) bool { return strings.HasPrefix(key, words.Fold(s)+" ") })
}

// led reads such a line as a row, where the lines above it tell rows.
func (w *walk) led(l source.Line, text string) bool {
	if !w.begun || w.signed || len(w.Rows) == 0 || w.day == "" && len(w.Rows) < 2 {
		return false
	}
	m := ledRE.FindStringSubmatch(unmarked(text))
	if m == nil || len(strings.Fields(m[1])) > mostLead || len(strings.Fields(m[2])) > 4*mostLead {
		return false
	}
	if !leading(m[1]) {
		return false
	}
	r := Row{At: w.place(l), Source: oneLine(text)}
	w.hours(&r, oneLine(m[1]))
	remark := r.Remarks
	r.Remarks = ""
	w.apart(&r, oneLine(m[2]))
	r.Remarks = more(remark, r.Remarks)
	w.indent = l.Indent
	w.add(r)
	return true
}

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

package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/exchange/source"
	"chancery/words"
)

// visitOfRE is a visit as an English sentence names it, and whose it is.
var visitOfRE = regexp.MustCompile(`(?i)\b((?:official working|official|state|working|private)\s+)?visit (?:of|by) (.+)`)

// endOfVisitRE is where a sentence has said whose visit it is: at its end, at a number, or where it goes on with a word
// that belongs to no name.
var endOfVisitRE = regexp.MustCompile(`[.;:!?(]\s|[.;:!?]$|\(|\d|,\s+\p{Ll}`)

// leadsOn are words that lead on to the days of a visit.
var leadsOn = set([]string{"period", "days", "planned", "scheduled", "perioada", "data", "ziua", "zilele", "prevazuta", "programata", "період", "протягом", "дні", "запланованого"})

// visitOfLetter is the visit that a letter says it is about in one of its sentences, before the programme: as its heading
// would be, and only where it says of which state the guest is. "" for none.
func visitOfLetter(lines []source.Line) string {
	for _, l := range lines[:min(len(lines), headWithin)] {
		text := oneLine(textOf(l))
		if _, _, timed := hourAtHead(text); timed {
			break
		}
		if title := visitInSentence(text); title != "" {
			return title
		}
	}
	return ""
}

func visitInSentence(text string) string {
	lower := " " + strings.ToLower(text)
	for _, t := range said().titles {
		_, of, _ := strings.Cut(t[0], " ") // програма | візиту
		if t[1] == "" || !slices.ContainsFunc(strings.Fields(words.Fold(of)), ofVisit) || len(lower) != len(text)+1 {
			continue
		}
		for _, of := range []string{of, strings.ToLower(t[1])} {
			if at := strings.Index(lower, " "+of); at >= 0 {
				if title := untilSaid(t[1] + text[at+len(of):]); len(statesIn(title)) > 0 {
					return title
				}
			}
		}
	}
	if m := visitOfRE.FindStringSubmatch(text); m != nil {
		if title := untilSaid(words.Capital(strings.ToLower(m[1]) + "visit of " + m[2])); len(statesIn(title)) > 0 {
			return title
		}
	}
	return ""
}

// untilSaid is a sentence up to where it has said whose visit it is, without the words that lead on to its days.
func untilSaid(s string) string {
	for at := 0; ; {
		end := endOfVisitRE.FindStringIndex(s[at:])
		if end == nil {
			break
		}
		if rest := s[at+end[0]+1:]; s[at+end[0]] == ',' && (officeAhead(rest) || said().toward[words.Fold(strings.Fields(rest)[0])]) { // …, Minister of Foreign Affairs, to Romania
			at += end[1]
			continue
		}
		s = s[:at+end[0]]
		break
	}
	list := strings.Fields(strings.TrimRight(s, " ,–—-"))
	for len(list) > 0 {
		last := list[len(list)-1]
		first, _ := utf8.DecodeRuneInString(last)
		if !unicode.IsLower(first) || len(said().stops[words.Fold(last)]) == 0 && !said().toward[words.Fold(last)] && !leadsOn[words.Fold(last)] {
			break
		}
		list = list[:len(list)-1]
	}
	return strings.Join(list, " ")
}

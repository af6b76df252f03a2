package proposal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/words"
)

var (
	atRE      = regexp.MustCompile(`\s+(?:at(?:\s+the)?|la|в|у)\s+`)
	smallOf   = set([]string{"of", "the", "and", "de", "din", "al", "a", "ale", "lui", "și", "for"})
	towardsRE = regexp.MustCompile(`(?i)\b(?:depart|transfer|leave|plecar|deplas|transfer|drum)|від['’ʼ]?їзд|виїзд|переїзд|відбуття|виліт`)
	needsIt   = set([]string{"arrival", "visit", "call", "reception", "tour", "sosire", "sosirea", "vizită", "vizita", "прибуття", "візит", "відвідання"})
)

// inPlace are what places are called in a sentence, by how they are called alone: у посольстві.
var inPlace = map[string]string{"готелі": "готель", "посольстві": "посольство", "палаці": "палац", "залі": "зала", "аеропорту": "аеропорт", "парку": "парк", "резиденції": "резиденція", "музеї": "музей",
	"міністерстві": "міністерство", "університеті": "університет", "театрі": "театр", "соборі": "собор", "церкві": "церква", "ресторані": "ресторан", "бібліотеці": "бібліотека", "академії": "академія"}

// atEnd takes the place off the end of what happens, where a word before it says that it is one: lunch at the Embassy of
// Finland. Whoever is at a place by their office is not there for that, and what would be nothing without it keeps it.
func (r *Row) atEnd() {
	all := atRE.FindAllStringIndex(r.Title, -1)
	if len(all) == 0 {
		return
	}
	m := all[len(all)-1]
	head, place := strings.TrimSpace(r.Title[:m[0]]), standsAlone(strings.TrimRight(r.Title[m[1]:], " ."))
	fields := strings.Fields(head)
	if place == "" || len(fields) == 0 || towardsRE.MatchString(head) || strings.Contains(head, "(") {
		return
	}
	last := strings.Trim(fields[len(fields)-1], ".,")
	if ofHead([]string{last}) || officeStem(words.Fold(last)) || unicode.IsUpper([]rune(last + " ")[0]) && len(fields) > 1 {
		return
	}
	if r.Place != "" {
		place += ", " + r.Place
	}
	if r.Place = place; !needsIt[words.Fold(last)] {
		r.Title = head
	}
}

// standsAlone is a place as it is called alone, "" for what may be none.
func standsAlone(text string) string {
	fields := strings.Fields(text)
	if len(fields) == 0 || len(fields) > 8 || strings.ContainsAny(text, ",;:()") {
		return ""
	}
	if alone := inPlace[fields[0]]; alone != "" {
		return strings.Join(append([]string{alone}, fields[1:]...), " ")
	}
	first, _ := utf8.DecodeRuneInString(fields[0])
	if !unicode.IsUpper(first) || unicode.Is(unicode.Cyrillic, first) || !isPlace(text) || slices.ContainsFunc(fields, func(s string) bool {
		r, _ := utf8.DecodeRuneInString(s)
		return unicode.IsLower(r) && !smallOf[words.Fold(s)] && !isPlace(s)
	}) {
		return ""
	}
	return text
}

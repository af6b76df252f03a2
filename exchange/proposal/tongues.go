package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/typed"
	"chancery/words"
)

// strokeRE parts the languages of a head: Прізвище / Surname.
var strokeRE = regexp.MustCompile(`\s*[/|]\s*`)

// headText is a head in one line. Where its lines say the same in several languages, as embassies write it, strokes
// stand between them: Час / Time. A head that is known as it stands is only broken over its lines.
func headText(text string, known func(string) bool) string {
	one := oneLine(text)
	if known(one) {
		return one
	}
	var parts []string
	n := 0
	for line := range strings.Lines(text) {
		if line = oneLine(line); line == "" {
			continue
		}
		if parts = append(parts, line); known(line) {
			n++
		}
	}
	if len(parts) < 2 || 2*n < len(parts) {
		return one
	}
	return strings.Join(parts, " / ")
}

// knownOfPeople says that a text is the head of a column of a list of people, be it one that nobody is to read on.
func knownOfPeople(text string) bool { return peopleColumn(text) != "" || ofSecret(text) }

// ofSecret says that a head names what says more of what nobody is to read on, in one of its languages.
func ofSecret(head string) bool {
	return slices.ContainsFunc(strokeRE.Split(bracketRE.ReplaceAllString(head, ""), -1), func(s string) bool { return ofSecrets[strings.Trim(words.Fold(s), " .:*")] })
}

// onlyInProgramme says that a head names in every language what only a programme has: an hour, what happens.
func onlyInProgramme(head string) bool {
	return !slices.ContainsFunc(strokeRE.Split(bracketRE.ReplaceAllString(head, ""), -1), func(s string) bool {
		col, ok := said().heads[strings.Trim(words.Fold(s), " .:*")]
		return !ok || col != typed.ColFrom && col != typed.ColActivity
	})
}

// inTongues is the column of a head in several languages not all of which are known: as those say that are, "" where
// they do not agree. What nobody is to read on is that in any of them.
func inTongues(head string) string {
	var cols []string
	for _, part := range strokeRE.Split(head, -1) {
		if col := wholeHead(part); col == colSecret {
			return col
		} else if col != "" {
			cols = append(cols, col)
		}
	}
	switch {
	case len(cols) == 0 || slices.ContainsFunc(cols, func(col string) bool { return col != cols[0] }):
		return ""
	case len(cols) > 1 || slices.Contains([]string{"name", "last", "first", "office"}, cols[0]):
		return cols[0]
	}
	return ""
}

// partOfName is which part of a name a head names in several languages, of which one calls it no more than the name:
// Nume / Surname, Prenume / Given name / Ім'я. "" for the whole of it.
func partOfName(head string) string {
	part := ""
	for _, one := range strokeRE.Split(bracketRE.ReplaceAllString(head, ""), -1) {
		switch col := wholeHead(one); col {
		case "last", "first":
			if part != "" && part != col {
				return ""
			}
			part = col
		}
	}
	return part
}

// partNames tells the column of the family names from that of the given ones, where each has its own.
func (h *aHead) partNames(heads []string) {
	at := map[string]int{}
	for i, head := range heads {
		part := partOfName(head)
		if _, has := at[part]; part != "" && !has && (h.cols[i] == "name" || h.cols[i] == part || peopleColumn(head) == "name") {
			at[part] = i
		}
	}
	if len(at) < 2 {
		return
	}
	for part, i := range at {
		if strings.HasPrefix(h.cols[i], "?") {
			h.known++
		}
		h.cols[i] = part
	}
}

// tongueOfList is the language of a list of people, as its heads and what it is called tell, and what stands in its rows;
// "" where they tell nothing. An embassy fills a form of ours in its own language: what most rows are
// plainly in goes before the form.
func (p *Proposal) tongueOfList() string {
	form, rows := map[string]int{}, map[string]int{}
	form[langOf(p.Title)]++
	for i := range p.Columns {
		form[typed.HeadTongue(p.Columns[i].Head)]++
	}
	var all strings.Builder
	for i := range p.People {
		text := p.People[i].Office + "\n" + p.People[i].Remarks
		rows[langOf(text)]++
		all.WriteString(text + "\n")
	}
	said, its := mostOf(form), langOf(all.String())
	if said == "" || 2*rows[its] > len(p.People) && its != "" {
		return its
	}
	return said
}

// mostOf is the language that most tell, "" where as many tell another.
func mostOf(count map[string]int) (best string) {
	again := false
	for lang, n := range count {
		switch {
		case lang == "" || n < count[best] && best != "":
		case best != "" && n == count[best]:
			again = true
		default:
			best, again = lang, false
		}
	}
	if again {
		return ""
	}
	return best
}

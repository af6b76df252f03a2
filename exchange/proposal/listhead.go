package proposal

import (
	"regexp"
	"slices"
	"strings"

	"chancery/exchange/source"
	"chancery/typed"
	"chancery/words"
)

// colLastFirst is a column of whole names in which the family name stands first.
const colLastFirst = "last-first"

// colSecret is a column of what nobody is to read on: the number of a passport, a diet.
const colSecret = "secret"

var joinedRE = regexp.MustCompile(`(?i)\s*[,/&+;|]\s*|\s+(?:and|și|si|şi|und|et|i|та|і|й)\s+`)

// peopleColumn is what a head of a list of people names, "" for none: also in two languages at
// once, and the parts of a name together.
func peopleColumn(head string) string {
	bare := bracketRE.ReplaceAllString(oneLine(unraised(head)), "")
	if col := wholeHead(bare); col != "" {
		return col
	}
	var parts []string
	for _, one := range joinedRE.Split(bare, -1) {
		if one = strings.TrimSpace(one); one == "" {
			continue
		}
		col := wholeHead(one)
		if col == "" {
			return inTongues(bare)
		}
		parts = append(parts, col)
	}
	ofName := func(col string) bool { return col == "name" || col == "first" || col == "last" }
	switch {
	case len(parts) == 0:
		return ""
	case !slices.ContainsFunc(parts, func(col string) bool { return col != parts[0] }):
		return parts[0]
	case parts[0] == "last" && !slices.ContainsFunc(parts, func(col string) bool { return !ofName(col) }):
		return colLastFirst
	case ofName(parts[0]) && ofName(parts[1]):
		return "name"
	}
	return parts[0]
}

func wholeHead(text string) string {
	key := strings.Trim(words.Fold(text), " .:*?")
	if col, ok := said().people[key]; ok {
		return col
	}
	if col, ok := said().people[strings.ReplaceAll(key, ".", "")]; ok && (col == "number" || col == colSecret) {
		return col
	}
	return ""
}

// aHead is a line that may be the head of a list of people.
type aHead struct {
	cols  []string
	known int  // columns that were understood, without that of the numbers
	named bool // one of them holds names
	hours bool // it names what only a programme has
}

func headOfPeople(l source.Line) (h aHead) {
	h.cols = make([]string, len(l.Cells))
	heads := make([]string, len(l.Cells))
	for i, c := range l.Cells {
		text := headText(c.Text, knownOfPeople)
		heads[i] = text
		switch col := peopleColumn(text); {
		case text == "":
		case col == "" || col != colSecret && slices.Contains(h.cols[:i], col):
			h.cols[i] = "?" + text
		default:
			if h.cols[i] = col; col != "number" {
				h.known++
			}
		}
		h.hours = h.hours || onlyInProgramme(headText(c.Text, isHead))
	}
	h.partNames(heads)
	at := func(col string) int { return slices.Index(h.cols, col) }
	if n, first, last := at("name"), at("first"), at("last"); n >= 0 { // beside the one name stands the other
		if first >= 0 && last < 0 {
			h.cols[n] = "last"
		} else if last >= 0 && first < 0 {
			h.cols[n] = "first"
		}
	}
	h.named = at("name") >= 0 || at("last") >= 0 || at(colLastFirst) >= 0
	return h
}

// peopleHead are the columns of a list of people, and at which line its head stands; nil where
// the lines are none.
func peopleHead(lines []source.Line) (cols []string, at int) {
	for i, l := range lines[:min(len(lines), headWithin)] {
		if h := headOfPeople(l); h.named && h.known >= 2 && !h.hours {
			return h.cols, i
		}
	}
	return nil, none
}

// fewestPeople are the lines of which it can be told, without a head, that they are of people.
const fewestPeople = 2

// peopleAlone says that lines without a head are of people: most begin with somebody, some of whom have a form of address
// or an office, and none tells an hour or a day.
func peopleAlone(lines []source.Line) bool {
	all, begin, styled := 0, 0, 0
	for _, l := range lines {
		if oneLine(textOf(l)) == "" {
			continue
		}
		cells := slices.DeleteFunc(slices.Clone(l.Cells), func(c source.Cell) bool {
			text := oneLine(c.Text)
			return text == "" || figureRE.MatchString(text)
		})
		tells := func(c source.Cell) bool {
			text := oneLine(c.Text)
			_, _, hour := hourAtHead(text)
			return hour || isWhen(text) || isDay(text)
		}
		if all++; len(cells) == 0 || slices.ContainsFunc(cells, tells) {
			return false
		}
		first, rest, _ := strings.Cut(oneLine(cells[0].Text), ",")
		if !isOne(first) {
			continue
		}
		begin++
		for _, c := range cells[1:] {
			rest += " " + c.Text
		}
		address, _ := addressed(first, "")
		if address != "" || slices.ContainsFunc(strings.Fields(rest), func(s string) bool { return said().somebody[words.Fold(strings.Trim(s, ",.;()"))] || officeStem(s) }) {
			styled++
		}
	}
	return all >= fewestPeople && 3*begin >= 2*all && 3*styled >= all
}

// officeStem says that a word begins as those of offices do in most languages: adviser, consilier, радник.
func officeStem(s string) bool {
	key := words.Fold(s)
	for _, stem := range []string{"advis", "consil", "counsel", "secretar", "ministr", "director", "dyrektor", "attach", "sekret", "doradc"} {
		if strings.HasPrefix(key, stem) {
			return true
		}
	}
	return strings.HasPrefix(key, words.Fold("радни")) || strings.HasPrefix(key, words.Fold("секретар"))
}

// likelyHead is that of a list which somebody takes for one of people: the line that names most,
// though none of its columns is known to hold the names. Where there is none the columns are
// what their cells look like.
func likelyHead(lines []source.Line) (cols []string, at int) {
	best, most := aHead{}, 1
	at = none
	for i, l := range lines[:min(len(lines), headWithin)] {
		h := headOfPeople(l)
		n := h.known
		if slices.Contains(h.cols, "number") {
			n++
		}
		if n > most {
			best, most, at = h, n, i
		}
	}
	looks := looked(lines[at+1:])
	if at == none {
		return looks, none
	}
	for i := range best.cols {
		if !best.named && strings.HasPrefix(best.cols[i], "?") && i < len(looks) && looks[i] == "name" {
			best.cols[i], best.named = "name", true
		}
	}
	return best.cols, at
}

var passportRE = regexp.MustCompile(`^[A-ZА-ЯІЇЄ]{0,3}\s?\d{6,10}$`)

// looked are columns of people without a head, by what most of their cells look like.
func looked(lines []source.Line) []string {
	out := make([]string, widest(lines))
	free := []string{"name", "office", "org"}
	for i := range out {
		count, n := map[string]int{}, 0
		for _, l := range lines {
			if _, _, single := alone(l); i >= len(l.Cells) || single && len(l.Cells) > 1 {
				continue
			}
			if text := oneLine(l.Cells[i].Text); text != "" {
				count[looksLike(text)]++
				n++
			}
		}
		for _, col := range []string{"number", "email", "phone", "address", "state", colSecret} {
			if 2*count[col] > n && !slices.Contains(out, col) {
				out[i] = col
			}
		}
		if out[i] == "" && n > 0 && len(free) > 0 {
			out[i], free = free[0], free[1:]
		} else if out[i] == "" {
			out[i] = "?"
		}
	}
	return out
}

func looksLike(text string) string {
	code, _ := stateOf(text)
	switch {
	case figureRE.MatchString(text):
		return "number"
	case strings.Contains(text, "@"):
		return "email"
	case isForm(text):
		return "address"
	case code != "":
		return "state"
	case strings.HasPrefix(text, "+") && digits(text) > 6:
		return "phone"
	case passportRE.MatchString(text):
		return colSecret
	}
	return ""
}

// isForm says that a text is nothing but a form of address or a rank: H.E. Mr, Lt. Col.
func isForm(text string) bool {
	const somebody = " Xy"
	text = strings.TrimRight(text, " ,;")
	if said().ranks[strings.Trim(words.Fold(text), " .")] {
		return true
	}
	_, rest := addressed(text+somebody, "")
	if _, left := typed.Addressed(rest); left == strings.TrimSpace(somebody) && text != "" {
		return true
	}
	return false
}

// titles says whether the column that is called Title holds offices: where no other does, and
// most of its cells are no form of address.
func titles(lines []source.Line, cols []string) {
	i := slices.Index(cols, "address")
	if i < 0 || slices.Contains(cols, "office") {
		return
	}
	forms, all := 0, 0
	for _, l := range lines {
		if i < len(l.Cells) && oneLine(l.Cells[i].Text) != "" {
			if all++; isForm(oneLine(l.Cells[i].Text)) {
				forms++
			}
		}
	}
	if 2*forms < all {
		cols[i] = "office"
	}
}

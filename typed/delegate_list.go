package typed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// Sent is a list as it was sent: who stands in it, and the lines of the letter about it
// that are no people.
type Sent struct {
	People  []Delegate
	Left    []string
	Columns []string // headings of those of which nothing is taken in, for it is not of a list
}

// ReadDelegates reads a list of them, a line each. A greeting, sentences, headings that
// end in a colon, and what stands below a closing are no people. Under a heading that is
// a role stand those who have it.
func ReadDelegates(text string) Sent {
	var r reader
	if strings.Contains(text, "\t") { // out of a table: a cell may have several lines
		for _, row := range clipped(text) {
			for i := range row {
				if strings.Contains(row[i], "\n") {
					row[i] = oneLine(row[i])
				}
			}
			r.row(row)
		}
		return r.Sent
	}
	for line := range strings.Lines(strings.ReplaceAll(text, "\r", "\n")) {
		r.line(strings.TrimRight(line, "\n"))
	}
	return r.Sent
}

// reader goes through a letter line by line.
type reader struct {
	Sent
	cols     []headed   // as the row of headings above has them
	role     model.Role // of the heading above
	signed   bool       // a closing stands above
	sentence bool       // the line above is no person and may go on
}

// row reads a row of a table: by the headings above it, where there are any.
func (r *reader) row(cells []string) {
	if cols := headingsOf(cells); cols != nil {
		r.cols, r.Columns = cols, append(r.Columns, secret(cols)...)
		return
	}
	single := !slices.ContainsFunc(cells[min(1, len(cells)):], func(s string) bool { return strings.TrimSpace(s) != "" })
	if r.cols == nil || single {
		r.line(strings.Join(cells, "\t"))
		return
	}
	if d, ok := readHeaded(r.cols, cells); ok {
		r.person(d)
	} else if said := oneLine(strings.Join(cells, " ")); said != "" && !figureRE.MatchString(said) {
		r.leave(said)
	}
}

func (r *reader) line(text string) {
	d, ok := ReadDelegate(text)
	plain := oneLine(text)
	switch {
	case !ok:
		r.sentence = r.sentence && plain != ""
	case r.heads(plain):
	case isPerson(text) && (strings.Contains(plain, ",") || !strings.HasSuffix(plain, ":")):
		r.person(d)
	case r.signed, r.goesOn(plain), letter(plain):
		r.leave(plain)
	default:
		r.person(d)
	}
}

func (r *reader) person(d Delegate) {
	if d.Role == "" {
		d.Role = r.role
	}
	r.People, r.sentence = append(r.People, d), false
}

func (r *reader) leave(plain string) {
	r.Left, r.role = append(r.Left, plain), ""
	r.signed = r.signed || len(r.People) > 0 && opensWith(plain, lists().closings)
	r.sentence = !strings.ContainsRune(".!?:", []rune(plain)[len([]rune(plain))-1])
}

// heads takes a heading that is a role: "Interpreters:".
func (r *reader) heads(plain string) bool {
	head, ok := strings.CutSuffix(plain, ":")
	role := lists().roles[words.Fold(head)]
	if ok && role != "" {
		r.role, r.signed, r.sentence = model.Role(role), false, false
	}
	return ok && role != ""
}

// goesOn says that a line ends the sentence that the one above began.
func (r *reader) goesOn(plain string) bool {
	return r.sentence && unicode.IsLower([]rune(plain)[0])
}

var numberedRE = regexp.MustCompile(`^\s*(?:\(?\d{1,3}\s*[.)]|[-–—•*·▪])\s*\S`)

// isPerson says that a line is of a list, and no sentence: it is numbered, or a row of a
// table.
func isPerson(line string) bool {
	return numberedRE.MatchString(line) || strings.Contains(strings.TrimSpace(line), "\t")
}

// letter says that a line belongs to the letter about a list.
func letter(plain string) bool {
	x, end := lists(), []rune(plain)[len([]rune(plain))-1]
	first, _, _ := strings.Cut(plain, ",")
	switch {
	case end == ':', !strings.ContainsFunc(plain, unicode.IsLetter), first == plain && (strings.Contains(plain, "@") || strings.Contains(plain, "://")):
		return true
	case opensWith(plain, x.greetings), opensWith(plain, x.closings), opensWith(plain, x.lines):
		return true
	case opensWith(plain, x.calls): // "Madame," is no "Madame Dupont, Ministre"
		return strings.ContainsRune(",!;", end)
	}
	return strings.ContainsRune(".!?…", end) && small(first) > 3
}

// small is how many words of a text begin with a small letter.
func small(text string) (n int) {
	for _, s := range strings.Fields(text) {
		if unicode.IsLower([]rune(s)[0]) {
			n++
		}
	}
	return n
}

// opensWith says that a text begins with one of the words of a list, folded.
func opensWith(text string, list map[string]bool) bool {
	key := words.Fold(text)
	for s := range list {
		if left, ok := strings.CutPrefix(key, s); ok && (left == "" || !unicode.IsLetter([]rune(left)[0]) && !unicode.IsDigit([]rune(left)[0])) {
			return true
		}
	}
	return false
}

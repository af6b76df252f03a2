package typed

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/model"
)

// onePart is a title with one comma in it.
var onePart = regexp.MustCompile(`^([^,]+),\s+([^,]+)$`)

// placesAlike takes what stands behind the comma of a line for its place, where other lines of the text
// are parted so: whoever has written two lines in a form has written the third in it. It is a guess, and
// marked as one.
func (t *Taken) placesAlike() {
	placed := 0
	for i := range t.Rows {
		if r := &t.Rows[i]; r.line && r.Cells[ColPlace] != "" {
			placed++
		}
	}
	for i := range t.Rows {
		r := &t.Rows[i]
		if placed < 2 || !r.line || r.Out || r.Cells[ColPlace] != "" {
			continue
		}
		if m := onePart.FindStringSubmatch(r.Cells[ColActivity]); m != nil && mayBePlace(m[2]) {
			r.Cells[ColActivity], r.Cells[ColPlace] = m[1], m[2]
			r.guessed = append(r.guessed, Doubt{ColPlace, model.Refuse("typed.place-alike", m[2]), true})
		}
	}
}

// mayBePlace says that a text begins as a name does, is short, and names no office: that is somebody.
func mayBePlace(s string) bool {
	const most = 4 // words
	first, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(first) && len(strings.Fields(s)) <= most && !slices.ContainsFunc(strings.Fields(s), IsOffice)
}

package typed

import (
	"strings"

	"chancery/model"
	"chancery/words"
)

// again takes a cell that is the name once more, as another language writes it: it is no office.
func (d *Delegate) again(cell string) bool {
	address, name := Addressed(cell)
	if !spelledAlike(d.Name, name) {
		return false
	}
	d.also = append(d.also, name)
	if d.Address == "" {
		d.Address = address
	}
	return true
}

// spelledAlike says that two names are one, in the letters of two languages: but for marks they are the
// same, or word by word the one in Cyrillic letters sounds as the one in Latin ones.
func spelledAlike(a, b string) bool {
	x, y := words.Fold(a), words.Fold(b)
	if x == y || cyrillic(a) == cyrillic(b) {
		return x == y && x != "" && a != b
	}
	if len(strings.Fields(x)) != len(strings.Fields(y)) || !personal(b) {
		return false
	}
	return edits(x, y)*5 <= max(len(x), len(y))*2
}

// edits is how many letters have to be put in, left out or changed to make one text of another.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0]++
		for j := range len(b) {
			change := before
			if a[i] != b[j] {
				change++
			}
			before = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// spellings are the names by which a list calls somebody.
func (d *Delegate) spellings() []string { return append(inLanguages(d.Name), d.also...) }

// written adds to the name of somebody who is known how a list writes it in languages that lack it.
func (s *Seating) written(d *Delegate, known model.Text) model.Text {
	if len(d.also) == 0 {
		return known
	}
	for l, t := range s.name(d, d.spellings()) {
		if known[l] == "" {
			known = known.With(l, t)
		}
	}
	return known
}

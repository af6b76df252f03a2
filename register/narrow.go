package register

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode"

	"chancery/words"
)

// Text is what the lines are found by.
func (l *List) Text() string { return l.text }

// Narrow lets through what holds every word of a text, marks and scripts folded, and
// has all that is ticked.
func (l *List) Narrow(text string) {
	l.text = text
	typed := strings.Fields(words.Fold(text))
	counts := make([]map[string]int, len(facets[l.Kind]))
	for i := range counts {
		counts[i] = map[string]int{}
	}
	l.shown = l.shown[:0:0]
	for _, line := range l.all {
		if slices.ContainsFunc(typed, func(s string) bool { return !strings.Contains(line.key, s) }) {
			continue
		}
		missing, which := l.misses(line)
		if missing == 0 {
			l.shown = append(l.shown, line)
		}
		for i, has := range line.facets {
			if missing == 0 || missing == 1 && which == i {
				for _, v := range has {
					counts[i][v]++
				}
			}
		}
	}
	l.count(counts)
}

// misses says how many of the ticked facets a line has not, and the last of them.
func (l *List) misses(line *Line) (n, which int) {
	for i, f := range facets[l.Kind] {
		if v, on := l.ticked[f.key]; on && !slices.Contains(line.facets[i], v) {
			n, which = n+1, i
		}
	}
	return n, which
}

// Facet is something that narrows a register: the letters, the states, the languages
// there are.
type Facet struct {
	Key    string
	Values []Value
}

// Value is one of them: how many lines have it, and whether it is ticked.
type Value struct {
	Key, Name string
	Flag      string
	N         int
	On        bool
}

// Facets are those of the lines that pass.
func (l *List) Facets() []Facet { return l.facets }

// Tick lets through only what has a value, or everything again.
func (l *List) Tick(facet, value string) {
	if l.ticked[facet] == value {
		delete(l.ticked, facet)
	} else {
		l.ticked[facet] = value
	}
	l.Narrow(l.text)
}

// Of lets only the rows of one visit through.
func (l *List) Of(event int64) {
	l.ticked = map[string]string{ofVisit.key: l.book.visit(event)}
	l.Narrow("")
}

// Narrowed says that something may be left out.
func (l *List) Narrowed() bool { return len(l.ticked) > 0 || strings.TrimSpace(l.text) != "" }

// Widen lets everything through.
func (l *List) Widen() {
	l.ticked = map[string]string{}
	l.Narrow("")
}

func (l *List) count(counts []map[string]int) {
	l.facets = nil
	for i, f := range facets[l.Kind] {
		out := Facet{Key: f.key}
		for v, n := range counts[i] {
			name, flag := f.name(l.book, v)
			out.Values = append(out.Values, Value{Key: v, Name: name, Flag: flag, N: n, On: l.ticked[f.key] == v})
		}
		if v, on := l.ticked[f.key]; on && counts[i][v] == 0 {
			name, flag := f.name(l.book, v)
			out.Values = append(out.Values, Value{Key: v, Name: name, Flag: flag, On: true})
		}
		slices.SortFunc(out.Values, func(a, b Value) int {
			return cmp.Or(bytes.Compare(l.stand(a.Name), l.stand(b.Name)), cmp.Compare(a.Key, b.Key))
		})
		if len(out.Values) > 0 {
			l.facets = append(l.facets, out)
		}
	}
}

// stand is where the name of a value stands in the alphabet, worked out once: there may be as many
// values as lines, and they are put in order anew with every letter that is typed.
func (l *List) stand(name string) []byte {
	at, ok := l.stands[name]
	if !ok {
		at = l.book.Words.Place(name)
		l.stands[name] = at
	}
	return at
}

// letter is the first letter of a name, as the alphabet has it.
func letter(name string) []string {
	for _, r := range name {
		if unicode.IsLetter(r) {
			return []string{string(unicode.ToUpper(r))}
		}
	}
	return nil
}

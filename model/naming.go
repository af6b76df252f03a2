package model

import (
	"slices"
	"strings"
)

// naming finds somebody in texts, by whatever they are called.
type naming struct {
	fold  func(string) string
	names [][]string // each by its words, folded
	posts [][]string // offices, likewise: in the plural they are those of others
}

// by finds somebody by the office too.
func (n naming) by(office naming) naming { return naming{n.fold, n.names, office.names} }

// know learns a name; alone says that its family name stands for it too.
func (n *naming) know(name Text, order NameOrder, alone bool) {
	for _, s := range name {
		parts := strings.Fields(n.fold(s))
		n.learn(parts)
		if !alone || len(parts) < 2 {
			continue
		}
		family := parts[len(parts)-1]
		if order == "family-first" {
			family = parts[0]
		}
		n.learn([]string{family})
	}
}

// learn leaves out what may be anybody's: initials and short words.
func (n *naming) learn(parts []string) {
	if len(parts) == 0 || len(parts) == 1 && len(parts[0]) < shortName {
		return
	}
	if !slices.ContainsFunc(n.names, func(o []string) bool { return slices.Equal(o, parts) }) {
		n.names = append(n.names, parts)
	}
}

const (
	shortName = 4 // letters below which a word alone is no name
	ending    = 3 // letters by which languages inflect one
)

// in says whether a name stands in a text, whole and in any language, inflected or not.
func (n *naming) in(t Text) bool {
	for _, s := range t {
		said := strings.Fields(n.fold(s))
		for i := range said {
			if slices.ContainsFunc(n.names, func(name []string) bool { return begin(said[i:], name) }) ||
				slices.ContainsFunc(n.posts, func(name []string) bool { return begin(said[i:], name) && !plural(said[i], name[0]) }) {
				return true
			}
		}
	}
	return false
}

// begin says whether words begin with those of a name.
func begin(said, name []string) bool {
	if len(said) < len(name) {
		return false
	}
	for i := range name {
		if !inflected(said[i], name[i]) {
			return false
		}
	}
	return true
}

// plural says that a word tells of several who hold such an office: "miniștrilor apărării", "міністрів оборони", "ministers of
// defence" are a meeting of ministers, and not written for one of them.
func plural(word, office string) bool {
	if word == office {
		return false
	}
	for _, end := range []string{"s", "ilor", "ii", "tri", "ti", "ri", "ів", "и", "ам", "ами", "ах"} {
		if strings.HasSuffix(word, end) && !strings.HasSuffix(office, end) {
			return true
		}
	}
	return false
}

// inflected says whether a word is a name, or is it but for the ending.
func inflected(word, name string) bool {
	if word == name {
		return true
	}
	stem := len(name) - 2
	if len(name) < shortName+2 {
		stem = len(name) // of a short one nothing is left out
	}
	return stem >= shortName && len(word) >= len(name)-1 && len(word) <= len(name)+ending && strings.HasPrefix(word, name[:stem])
}

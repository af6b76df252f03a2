package register

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// rewritten is a text with what was typed in the place of what it says in a language, where
// only capitals or marks are others; false where it says just that already, or something
// else. Folded they are one: without this, whoever sets a letter right would be told nothing
// and see it undone.
func (b *Book) rewritten(t model.Text, typed string) (model.Text, bool) {
	key, in, found := words.Fold(typed), "", false
	for _, l := range slices.Concat([]string{b.Lang, b.Words.Lang()}, b.Langs, []string{""}) {
		switch s := t[l]; {
		case s == typed:
			return nil, false
		case s != "" && !found && words.Fold(s) == key:
			in, found = l, true
		}
	}
	if !found {
		return nil, false
	}
	return t.With(in, typed), true
}

// rename takes along that another record is written otherwise.
func (r *Row) rename(other model.Record) { r.renamed = append(r.renamed, other) }

// renames forgets what was typed before in the column of such records.
func (r *Row) renames(like model.Record) {
	r.renamed = slices.DeleteFunc(r.renamed, func(o model.Record) bool { return o.TableName() == like.TableName() })
}

// hurried says that a name was typed in plain small letters: that finds somebody, and
// sets nothing right.
func hurried(name string) bool {
	return !strings.ContainsFunc(name, func(r rune) bool { return r > unicode.MaxASCII || unicode.IsUpper(r) })
}

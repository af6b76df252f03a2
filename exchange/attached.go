package exchange

import (
	"bytes"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"chancery/exchange/mail"
	"chancery/exchange/source"
)

// attached reads a letter, and in its place what came with it, where that is a programme or a list:
// what somebody chose of it, else the likeliest. What else can be read is named.
func attached(name string, b []byte, o Options, deep int) (*source.File, error) {
	letter, err := mail.Read(name, b)
	if err != nil || deep > 2 {
		return letter, err
	}
	chosen := o.Attached
	o.Attached = ""
	f, left, named := letter, []string(nil), map[string][]source.Attached{}
	for _, one := range letter.Files {
		inside, err := read(filepath.Base(one.Name), one.Data, o, deep+1)
		if err != nil || inside.Kind == source.Text && inside.Charset == "" && len(inside.Sheets[0].Lines) < 2 {
			left = append(left, one.Name)
			continue
		}
		if again(named[inside.Name], &one, inside.Kind) {
			continue // the same invitation once more, as the programs of others send it
		}
		named[inside.Name] = append(named[inside.Name], one)
		inside.Name = another(inside.Name, len(named[inside.Name]))
		letter.Beside = append(letter.Beside, inside.Name)
		if f == letter && (chosen == "" || chosen == inside.Name) {
			f = inside
		}
	}
	if f == letter && chosen != "" && chosen != name && chosen != filepath.Base(name) {
		return nil, source.Refuse("no-attachment", chosen, strings.Join(append(letter.Beside, left...), ", "))
	}
	if f != letter {
		f.Beside = letter.Beside
		f.Note("attached", f.Name, name)
		if f.Title == "" {
			f.Title = letter.Title
		}
	}
	for _, s := range f.Beside {
		if s != f.Name {
			f.Note("attached-beside", s)
		}
	}
	for _, s := range left {
		f.Note("attached-left", s)
	}
	if len(f.Beside) > 0 && words(letter) {
		f.Beside = append(slices.Clone(f.Beside), name)
	}
	return f, nil
}

// again says that a file came already with the same letter. Invitations of one name are one.
func again(was []source.Attached, one *source.Attached, kind source.Kind) bool {
	return slices.ContainsFunc(was, func(w source.Attached) bool { return kind == source.Calendar || bytes.Equal(w.Data, one.Data) })
}

// another is what the second of two different files of one name is called, and the third.
func another(name string, n int) string {
	if n < 2 {
		return name
	}
	ending := filepath.Ext(name)
	return strings.TrimSuffix(name, ending) + " (" + strconv.Itoa(n) + ")" + ending
}

// words says that a letter has a text of its own.
func words(letter *source.File) bool {
	return slices.ContainsFunc(letter.Sheets[0].Lines, func(l source.Line) bool {
		return len(l.Cells) > 0 && strings.TrimSpace(l.Cells[0].Text) != ""
	})
}

package export

import (
	"io"
	"strings"
	"time"

	"chancery/export/docx"
	"chancery/model"
)

// LetterTo is to whom a letter goes: what it is called, and what its fields say.
type LetterTo struct {
	Name string
	Get  func(field string) (string, bool)
}

// LetterFields are the fields that a letter of the office has.
func LetterFields(template []byte) ([]string, error) {
	l, err := docx.ReadLetter(template)
	if err != nil {
		return nil, err
	}
	return l.Fields(), nil
}

// Letters are a letter of the office, a .docx with fields, filled in for each of those it goes to:
// one file of all, or apart one for each. Fields that nobody knows are refused by name with
// letters.unknown, before anything is written.
func Letters(template []byte, to []LetterTo, name string, apart bool, made time.Time) ([]File, error) {
	if len(to) == 0 {
		return nil, model.Refuse("letters.nobody")
	}
	l, err := docx.ReadLetter(template)
	if err != nil {
		return nil, err
	}
	var unknown []string
	for _, field := range l.Fields() {
		if _, ok := to[0].Get(field); !ok {
			unknown = append(unknown, field)
		}
	}
	if len(unknown) > 0 {
		return nil, model.Refuse("letters.unknown", strings.Join(unknown, ", "))
	}
	one := func(called string, to ...LetterTo) (File, error) {
		var get []func(string) (string, bool)
		for _, t := range to {
			get = append(get, t.Get)
		}
		write := func(w io.Writer) error { return l.Write(w, made, get) }
		return File{Name: fitted([]string{safe(name), safe(called)}, " – ", ".docx"), write: write}, write(io.Discard)
	}
	if !apart {
		all, err := one("", to...)
		return []File{all}, err
	}
	var out []File
	for i := range to {
		f, err := one(to[i].Name, to[i])
		if err != nil {
			return nil, err
		}
		out = append(out, f)
	}
	return out, nil
}

package words

import (
	"encoding/json"
	"errors"
	"strings"
	"unicode/utf8"
)

var errShape = errors.New("no object of texts, lists and plurals")

// reader reads what a file of the catalogue may hold: an object of texts, of lists of texts, and
// of texts by their plural form. Every program begins with half a megabyte of that, which is why
// it is not left to a decoder that asks of each value what it might be.
type reader struct {
	s  string
	at int
}

// entries gives every key with what stands behind it.
func (r *reader) entries(each func(key string, e entry) error) error {
	if !utf8.ValidString(r.s) {
		return errShape
	}
	if err := r.object(func(key string) error {
		e, err := r.entry()
		if err != nil {
			return err
		}
		return each(key, e)
	}); err != nil {
		return err
	}
	if r.next() != 0 || r.at < len(r.s) {
		return errShape
	}
	return nil
}

func (r *reader) entry() (e entry, err error) {
	switch r.next() {
	case '[':
		e.list = []string{}
		err = r.each('[', ']', func() error {
			s, err := r.text()
			e.list = append(e.list, s)
			return err
		})
	case '{':
		e.forms = map[string]string{}
		err = r.object(func(form string) (err error) {
			e.forms[form], err = r.text()
			return err
		})
	default:
		e.text, err = r.text()
	}
	return e, err
}

func (r *reader) object(value func(key string) error) error {
	return r.each('{', '}', func() error {
		key, err := r.text()
		if err != nil || !r.take(':') {
			return errors.Join(err, errShape)
		}
		return value(key)
	})
}

// each reads what stands between two marks, parted by commas.
func (r *reader) each(from, till byte, one func() error) error {
	if !r.take(from) {
		return errShape
	}
	if r.take(till) {
		return nil
	}
	for {
		if err := one(); err != nil {
			return err
		}
		if r.take(till) {
			return nil
		}
		if !r.take(',') {
			return errShape
		}
	}
}

// text is one string. What has an escape in it is left to who knows them all.
func (r *reader) text() (out string, err error) {
	if !r.take('"') {
		return "", errShape
	}
	rest := r.s[r.at:]
	n := strings.IndexByte(rest, '"')
	if n < 0 {
		return "", errShape
	}
	if out = rest[:n]; strings.IndexByte(out, '\\') < 0 {
		r.at += n + 1
		return out, nil
	}
	for n = 0; n < len(rest) && rest[n] != '"'; n++ {
		if rest[n] == '\\' {
			n++
		}
	}
	if n >= len(rest) {
		return "", errShape
	}
	err = json.Unmarshal([]byte(r.s[r.at-1:r.at+n+1]), &out)
	r.at += n + 1
	return out, err
}

// next is the mark that comes, 0 where all is read.
func (r *reader) next() byte {
	for ; r.at < len(r.s); r.at++ {
		if b := r.s[r.at]; b != ' ' && b != '\n' && b != '\t' && b != '\r' {
			return b
		}
	}
	return 0
}

func (r *reader) take(mark byte) bool {
	if r.next() != mark {
		return false
	}
	r.at++
	return true
}

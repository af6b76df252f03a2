package storage

import (
	"reflect"
	"strings"
	"unicode/utf8"

	"chancery/model"

	"golang.org/x/text/unicode/norm"
)

// cleanText is s as it may be stored: valid UTF-8, composed (NFC), lines ending
// in "\n", without control characters other than tab and newline and without
// the marks that turn the direction of what follows: those forge titles.
// Clean text comes back unchanged.
func cleanText(s string) string {
	if plainASCII(s) {
		return s
	}
	s = strings.ToValidUTF8(s, "\uFFFD")
	s = strings.ReplaceAll(s, "\r\n", "\n")
	return norm.NFC.String(strings.Map(keepRune, s))
}

func plainASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || c == 0x7f || c < ' ' && c != '\n' && c != '\t' {
			return false
		}
	}
	return true
}

func keepRune(r rune) rune {
	switch {
	case r == '\n', r == '\t':
		return r
	case r == '\r', r == '\u2028', r == '\u2029', r == '\u0085':
		return '\n'
	case r < ' ', r >= 0x7f && r <= 0x9f:
		return -1
	case r >= '\u202A' && r <= '\u202E', r >= '\u2066' && r <= '\u2069':
		return -1
	}
	return r
}

// cleanRecord cleans every text of a record in place. Maps and slices may be
// shared with whoever gave the record, so they are copied before they change.
func cleanRecord(r any) {
	v := reflect.ValueOf(r).Elem()
	if c, dirty := cleaned(v); dirty {
		v.Set(c)
	}
}

// cleaned is v with clean texts, and whether that differs from v.
func cleaned(v reflect.Value) (reflect.Value, bool) {
	switch v.Kind() {
	case reflect.String:
		s := cleanText(v.String())
		if s == v.String() {
			return v, false
		}
		return reflect.ValueOf(s).Convert(v.Type()), true
	case reflect.Struct:
		return cleanedParts(v, v.NumField(), reflect.Value.Field)
	case reflect.Slice:
		return cleanedParts(v, v.Len(), reflect.Value.Index)
	case reflect.Map:
		return cleanedMap(v)
	}
	return v, false
}

func cleanedParts(v reflect.Value, n int, part func(reflect.Value, int) reflect.Value) (reflect.Value, bool) {
	out, dirty := v, false
	for i := range n {
		c, changed := cleaned(part(v, i))
		if !changed {
			continue
		}
		if !dirty {
			out, dirty = copied(v), true
		}
		part(out, i).Set(c)
	}
	return out, dirty
}

func copied(v reflect.Value) reflect.Value {
	if v.Kind() == reflect.Slice {
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(out, v)
		return out
	}
	out := reflect.New(v.Type()).Elem()
	out.Set(v)
	return out
}

func cleanedMap(v reflect.Value) (reflect.Value, bool) {
	if t, ok := v.Interface().(model.Text); ok && isClean(t) { // most have words in one language, or none
		return v, false
	}
	dirty := false
	out := reflect.MakeMapWithSize(v.Type(), v.Len())
	for it := v.MapRange(); it.Next(); {
		key, a := cleaned(it.Key())
		value, b := cleaned(it.Value())
		dirty = dirty || a || b
		out.SetMapIndex(key, value)
	}
	if !dirty {
		return v, false
	}
	return out, true
}

func isClean(t model.Text) bool {
	for lang, s := range t {
		if cleanText(lang) != lang || cleanText(s) != s {
			return false
		}
	}
	return true
}

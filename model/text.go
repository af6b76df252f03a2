package model

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
	"strings"
)

// Text is what was typed, whole, per language ("en" …): languages
// inflect, so nothing is ever assembled from parts. The key "" holds words that
// belong to no language. A Text is a value: change it with With.
type Text map[string]string

// Plain is a Text that belongs to no language.
func Plain(s string) Text { return Text{"": s} }

// In is the text in the first of langs that has one, else in any language, words of
// none and then English first, else "".
func (t Text) In(langs ...string) string {
	for _, l := range langs {
		if s := t[l]; s != "" {
			return s
		}
	}
	for _, l := range []string{"", "en"} {
		if s := t[l]; s != "" {
			return s
		}
	}
	first := ""
	for l, s := range t {
		if s != "" && (first == "" || l < first) {
			first = l
		}
	}
	return t[first]
}

// Has says whether the text was typed in lang.
func (t Text) Has(lang string) bool { return t[lang] != "" || t[""] != "" }

// Empty says whether there is no word in any language.
func (t Text) Empty() bool {
	for _, s := range t {
		if s != "" {
			return false
		}
	}
	return true
}

// With is the text with the words of one language replaced; "" removes them.
func (t Text) With(lang, s string) Text {
	out := make(Text, len(t)+1)
	for l, v := range t {
		if v != "" {
			out[l] = v
		}
	}
	if s = strings.TrimSpace(s); s == "" {
		delete(out, lang)
	} else {
		out[lang] = s
	}
	return out
}

// Equal compares language by language.
func (t Text) Equal(o Text) bool { return t.canonical() == o.canonical() }

// All joins the words of all languages, for searching.
func (t Text) All() string {
	var b strings.Builder
	for _, s := range t {
		b.WriteString(s)
		b.WriteByte('\n')
	}
	return b.String()
}

func (t Text) canonical() string {
	if t.Empty() {
		return "{}"
	}
	clean := map[string]string{}
	for l, s := range t {
		if len(t) == 1 && asTyped(l) && asTyped(s) { // without asking how JSON writes it
			return `{"` + l + `":"` + s + `"}`
		}
		if s != "" {
			clean[l] = s
		}
	}
	b, _ := json.Marshal(clean) // a map of strings always encodes, keys sorted
	return string(b)
}

// asTyped says that JSON has a text as it is.
func asTyped(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' {
			return false
		}
	}
	return true
}

// GormDataType names the column type.
func (Text) GormDataType() string { return "text" }

// Value writes canonical JSON: sorted keys, empty languages left out.
func (t Text) Value() (driver.Value, error) { return t.canonical(), nil }

// Scan reads what Value wrote.
func (t *Text) Scan(v any) error {
	if s, ok := v.(string); ok {
		if *t, ok = plainJSON(s); ok {
			return nil
		}
	}
	return scanJSON(v, t)
}

// MarshalJSON writes the same canonical form as Value.
func (t Text) MarshalJSON() ([]byte, error) { return []byte(t.canonical()), nil }

// scanJSON reads a JSON text column into out.
func scanJSON(v, out any) error {
	switch s := v.(type) {
	case nil:
		return nil
	case string:
		return json.Unmarshal([]byte(s), out)
	case []byte:
		return json.Unmarshal(s, out)
	}
	return fmt.Errorf("model: a JSON column held %T", v)
}

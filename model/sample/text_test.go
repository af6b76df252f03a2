package sample_test

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"chancery/assets"
	"chancery/model"
)

// texts calls fn for every text anywhere in v.
func texts(v reflect.Value, path string, fn func(string, model.Text)) {
	if t, ok := v.Interface().(model.Text); ok {
		fn(path, t)
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			texts(v.Elem(), path, fn)
		}
	case reflect.Struct:
		for i := 0; i < v.NumField(); i++ {
			if v.Type().Field(i).IsExported() {
				texts(v.Field(i), path+"."+v.Type().Field(i).Name, fn)
			}
		}
	case reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			texts(v.Index(i), fmt.Sprintf("%s[%d]", path, i), fn)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			texts(v.MapIndex(k), fmt.Sprintf("%s[%v]", path, k), fn)
		}
	}
}

var latinWord = regexp.MustCompile(`\p{Latin}+`)

// mail is an address, which is in Latin letters everywhere.
var mail = regexp.MustCompile(`\S+@\S+`)

// abbreviations are written in Latin letters in Ukrainian too.
var abbreviations = map[string]bool{"SAFE": true, "B": true, "F": true, "A": true, "C": true, "D": true, "E": true, "I": true, "II": true}

// Every text is there in all three languages, each in its own letters.
func TestEveryTextInThreeLanguages(t *testing.T) {
	n := 0
	for _, p := range programmes(t) {
		texts(reflect.ValueOf(p), p.Event.Title["en"], func(path string, text model.Text) {
			if text.Empty() {
				return
			}
			n++
			for _, lang := range spoken(t) {
				if strings.TrimSpace(text[lang]) != text[lang] || text[lang] == "" || strings.Contains(text[lang], "{") {
					t.Errorf("%s in %s is %q", path, lang, text[lang])
				}
			}
			if strings.ContainsAny(text["ro"], "şţŞŢ") {
				t.Errorf("%s: cedilla in %q", path, text["ro"])
			}
			if has(text["en"]+text["ro"], unicode.Cyrillic) {
				t.Errorf("%s: Cyrillic in %q", path, text)
			}
			if strings.HasSuffix(path, ".Words") { // what is spoken is printed as it is said
				return
			}
			for _, w := range latinWord.FindAllString(mail.ReplaceAllString(text["uk"], ""), -1) {
				if !abbreviations[w] {
					t.Errorf("%s: %q in %q", path, w, text["uk"])
				}
			}
			if strings.ContainsAny(text["uk"], "'’ыэъё") {
				t.Errorf("%s: not Ukrainian letters in %q", path, text["uk"])
			}
		})
	}
	if n < 300 {
		t.Errorf("only %d texts were looked at", n)
	}
}

// spoken are the languages that the sample says it has.
func spoken(t *testing.T) []string {
	t.Helper()
	var register struct{ Languages []string }
	b, err := fs.ReadFile(assets.Sample(), "register.json")
	if err == nil {
		err = json.Unmarshal(b, &register)
	}
	if err != nil || len(register.Languages) < 3 {
		t.Fatal(register, err)
	}
	return register.Languages
}

func has(s string, script *unicode.RangeTable) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(script, r) })
}

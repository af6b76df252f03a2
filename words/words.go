// Package words holds everything a person reads: the catalogue, plurals, dates,
// names of countries, the order of the alphabet, and the sentence for every
// error. English, Romanian and Ukrainian.
package words

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"

	"chancery/assets"
	"chancery/model"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/en"
	"github.com/go-playground/locales/ro"
	"github.com/go-playground/locales/uk"
	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// Languages are those the program speaks, in the order they are offered.
var Languages = assets.Languages()

// Words speaks one language. It may be used from several goroutines.
type Words struct {
	lang  string
	said  map[string]entry
	rules locales.Translator
	names names

	monthFirst bool // March 12, 2026

	mu    sync.Mutex // a collator keeps state
	order *collate.Collator
}

// speakers speak each language, and learn it when they are asked: one who reads in one
// language does not wait for three.
var speakers = sync.OnceValue(func() map[string]func() *Words {
	rules := map[string]locales.Translator{"en": en.New(), "ro": ro.New(), "uk": uk.New()}
	out := map[string]func() *Words{}
	for _, l := range Languages {
		if rules[l] == nil {
			panic("words: nobody can count in " + l)
		}
		out[l] = sync.OnceValue(func() *Words { return speaker(l, rules[l]) })
	}
	return out
})

func speaker(lang string, rules locales.Translator) *Words {
	said, err := load(assets.Words(), lang)
	if err != nil {
		panic(err) // the catalogue is part of the program
	}
	return &Words{lang: lang, said: said, rules: rules, names: namesOf(said), order: collate.New(language.Make(lang), collate.Numeric)}
}

// For is the speaker of a language; what the program does not speak, English does.
func For(lang string) *Words {
	if w, ok := speakers()[lang]; ok {
		return w()
	}
	return speakers()["en"]()
}

// Lang is the code of the language.
func (w *Words) Lang() string { return w.lang }

// Has says whether the catalogue knows the key.
func (w *Words) Has(key string) bool {
	_, ok := w.said[key]
	return ok
}

// Say is the text of a key with its arguments, ten at most, put in. A key that
// is missing is said in English, and failing that shows itself.
func (w *Words) Say(key string, args ...any) string {
	e, ok := w.said[key]
	switch {
	case ok:
		return fill(e.plain(), args)
	case w.lang != "en":
		return For("en").Say(key, args...)
	}
	return key
}

// Likewise is what this language may say where another says a text by itself: "Activity" for "Захід". It is
// several things where that text stands for several, and none where it stands nowhere.
func (w *Words) Likewise(other *Words, said string) (out []string) {
	for _, key := range slices.Sorted(maps.Keys(other.said)) {
		if other.said[key].plain() != said || !w.Has(key) {
			continue
		}
		if s := w.Say(key); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// List is a list of the catalogue; a key that is missing, or is no list, has none.
func (w *Words) List(key string) []string { return w.said[key].list }

// Text is a text in this language, else in English, else in any other.
func (w *Words) Text(t model.Text) string { return t.In(w.lang) }

// Label is what a deed is called: "Move ‘Tête-à-tête’", "Move 3 items".
func (w *Words) Label(l model.Label) string { return w.label(l, 40) }

// LabelWhole is that where there is room for the names in it.
func (w *Words) LabelWhole(l model.Label) string { return w.label(l, 120) }

func (w *Words) label(l model.Label, most int) string {
	args := make([]string, len(l.Args))
	for i, a := range l.Args {
		args[i] = shorten(w.Text(a), most)
	}
	return w.sayNumbered("verb."+l.Verb, args)
}

// sayNumbered says a key in the plural form of its first argument, where the
// text has such forms and the argument is a number.
func (w *Words) sayNumbered(key string, args []string) string {
	list := make([]any, len(args))
	for i, a := range args {
		list[i] = a
	}
	if len(args) > 0 && w.said[key].forms != nil {
		if n, err := strconv.Atoi(args[0]); err == nil {
			return w.Count(key, n, list[1:]...)
		}
	}
	return w.Say(key, list...)
}

// Less is the order of the alphabet; numbers in names count as numbers.
func (w *Words) Less(a, b string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.order.CompareString(a, b) < 0
}

// Place is where a text stands in the alphabet: places compare byte by byte. Many texts
// are so put in order with one look at each.
func (w *Words) Place(s string) []byte {
	w.mu.Lock()
	defer w.mu.Unlock()
	var buf collate.Buffer
	return w.order.KeyFromString(&buf, s)
}

func shorten(s string, runes int) string {
	if len(s) <= runes {
		return s
	}
	if r := []rune(s); len(r) > runes {
		cut := string(r[:runes-1])
		if at := strings.LastIndexByte(cut, ' '); at > len(cut)/2 && r[runes-1] != ' ' { // no word is broken, unless it is nearly all
			cut = cut[:at]
		}
		return strings.TrimRight(cut, " ,.;:·–—-(") + "…"
	}
	return s
}

// fill puts the arguments where {0} to {9} stand. What an argument holds is
// never looked at again: a title may well contain "{1}". Only marks of quotation in it give way
// to those that are written inside others.
func fill(text string, args []any) string {
	if len(args) == 0 || strings.IndexByte(text, '{') < 0 {
		return text
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(text, '{')
		if i < 0 || i+2 >= len(text) {
			b.WriteString(text)
			return b.String()
		}
		if n := int(text[i+1]) - '0'; text[i+2] == '}' && n >= 0 && n < len(args) {
			arg := within(text[:i], written(args[n]))
			b.WriteString(text[:i])
			b.WriteString(arg)
			text = stopped(arg, text[i+3:])
			continue
		}
		b.WriteString(text[:i+1])
		text = text[i+1:]
	}
}

// stopped is what stands behind an argument: the full stop of an abbreviation ends the sentence too.
func stopped(arg, behind string) string {
	if strings.HasSuffix(arg, ".") && strings.HasPrefix(behind, ".") && !strings.HasPrefix(behind, "..") {
		return behind[1:]
	}
	return behind
}

func written(arg any) string {
	switch v := arg.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	}
	return fmt.Sprint(arg)
}

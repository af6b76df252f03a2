// Package words holds everything a person reads: the catalogue, plurals, dates,
// names of countries, the order of the alphabet, and the sentence for every
// error. English, Romanian and Ukrainian.
package words

import (
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
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
var Languages = []string{"en", "ro", "uk"}

// Words speaks one language. It may be used from several goroutines.
type Words struct {
	lang   string
	said   map[string]entry
	rules  locales.Translator
	tables tables

	mu    sync.Mutex
	order *collate.Collator
}

// entry is one text of the catalogue, or one text per plural form.
type entry struct {
	text  string
	forms map[string]string
}

func (e *entry) UnmarshalJSON(b []byte) error {
	if len(b) > 0 && b[0] == '"' {
		return json.Unmarshal(b, &e.text)
	}
	return json.Unmarshal(b, &e.forms)
}

var (
	once   sync.Once
	loaded map[string]*Words
)

// For is the speaker of a language; what the program does not speak, English does.
func For(lang string) *Words {
	once.Do(loadAll)
	if w, ok := loaded[lang]; ok {
		return w
	}
	return loaded["en"]
}

func loadAll() {
	rules := map[string]locales.Translator{"en": en.New(), "ro": ro.New(), "uk": uk.New()}
	loaded = map[string]*Words{}
	for _, l := range Languages {
		said, err := load(assets.Words(), l)
		if err != nil {
			panic(err) // the catalogue is part of the program
		}
		loaded[l] = &Words{lang: l, said: said, rules: rules[l], tables: byLanguage[l],
			order: collate.New(language.Make(l), collate.Numeric)}
	}
}

// load reads every file of a language; a key may stand in one file only.
func load(fsys fs.FS, lang string) (map[string]entry, error) {
	files, err := fs.Glob(fsys, path.Join(lang, "*.json"))
	if err != nil {
		return nil, err
	}
	all := map[string]entry{}
	for _, f := range files {
		b, err := fs.ReadFile(fsys, f)
		if err != nil {
			return nil, err
		}
		var one map[string]entry
		if err := json.Unmarshal(b, &one); err != nil {
			return nil, fmt.Errorf("words: %s: %w", f, err)
		}
		for k, e := range one {
			if _, twice := all[k]; twice {
				return nil, fmt.Errorf("words: %s: %s is there already", f, k)
			}
			all[k] = e
		}
	}
	return all, nil
}

// Lang is the code of the language.
func (w *Words) Lang() string { return w.lang }

// Say is the text of a key with its arguments put in. A key that is missing is
// said in English, and failing that shows itself.
func (w *Words) Say(key string, args ...any) string {
	e, ok := w.said[key]
	if !ok {
		if e, ok = loaded["en"].said[key]; !ok {
			return key
		}
	}
	return fill(e.text, args)
}

// Has says whether the catalogue knows the key.
func (w *Words) Has(key string) bool {
	_, ok := w.said[key]
	return ok
}

// Count is the text of a key in the plural form of n, which is {0}.
func (w *Words) Count(key string, n int, args ...any) string {
	e, ok := w.said[key]
	if !ok {
		return key
	}
	form := e.forms[w.form(n)]
	if form == "" {
		form = e.forms["other"]
	}
	return fill(form, append([]any{n}, args...))
}

func (w *Words) form(n int) string {
	if n < 0 {
		n = -n
	}
	if w.lang == "ro" && n > 1 && n%100 == 1 {
		return "few" // 101 oaspeți: CLDR 36 has it otherwise, the grammar does not
	}
	switch w.rules.CardinalPluralRule(float64(n), 0) {
	case locales.PluralRuleOne:
		return "one"
	case locales.PluralRuleFew:
		return "few"
	case locales.PluralRuleMany:
		return "many"
	}
	return "other"
}

func fill(text string, args []any) string {
	if len(args) == 0 || !strings.Contains(text, "{") {
		return text
	}
	pairs := make([]string, 0, 2*len(args))
	for i, a := range args {
		pairs = append(pairs, "{"+strconv.Itoa(i)+"}", fmt.Sprint(a))
	}
	return strings.NewReplacer(pairs...).Replace(text)
}

// Text is a text in this language, else in English, else in any other.
func (w *Words) Text(t model.Text) string { return t.In(w.lang, "", "en", "ro") }

// Label is what a deed is called: "Move ‘Tête-à-tête’".
func (w *Words) Label(l model.Label) string {
	args := make([]any, len(l.Args))
	for i, a := range l.Args {
		args[i] = shorten(w.Text(a), 40)
	}
	return w.Say("verb."+l.Verb, args...)
}

func shorten(s string, runes int) string {
	if r := []rune(s); len(r) > runes {
		return strings.TrimSpace(string(r[:runes-1])) + "…"
	}
	return s
}

// Country is the short name of a country by its ISO code, as CLDR 48 has it.
func (w *Words) Country(code string) string {
	if name := w.said["country."+strings.ToUpper(code)].text; name != "" {
		return name
	}
	return code
}

// Flag is the flag of a country as two regional indicators, "" when code is
// not a country's.
func Flag(code string) string {
	if len(code) != 2 || !For("en").Has("country."+code) {
		return ""
	}
	const a = 0x1F1E6
	return string([]rune{a + rune(code[0]-'A'), a + rune(code[1]-'A')})
}

// Less is the order of the alphabet.
func (w *Words) Less(a, b string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.order.CompareString(a, b) < 0
}

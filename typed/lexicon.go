package typed

import (
	"cmp"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode"

	"chancery/model"
	"chancery/words"
)

// lexicon is the vocabulary of what is typed, of all languages together: nobody
// says first in which of them the next line will be.
type lexicon struct {
	on, at, hour, from, to, about, year map[string]bool

	ofPress map[string][]string // words of an access, by what they say; the longer before those they begin with

	unsure, adverbs, numbered, lasting, joins, leaves map[string]bool // folded

	hourly []string // words after which a number is an hour, folded; the longer first

	marks   []markWord                // how an hour is meant
	doubts  map[string]model.TimeMark // in brackets behind an hour, folded
	phrases map[string]timeRead       // times without a figure, folded

	relative map[string]int
	months   []month
	days     map[string]time.Weekday // whole names, folded
	doubtful map[string]bool         // short names of days that are other words too, folded
	guesses  []model.ItemKind        // those that a title can tell, the narrow ones first
	begins   map[byte][]stem         // the words that tell them, by how they begin
	kinds    []kindName

	columns            map[string]Column // heads of tables, folded
	whoHeads           []string
	dayWord, placeWord map[string]bool // folded
	press              []pressWords
	pressBesides       map[string]bool
}

type month struct {
	folded string
	of     time.Month
}

type kindName struct {
	folded string
	kind   model.ItemKind
}

var lexical = sync.OnceValue(func() *lexicon {
	x := &lexicon{on: wordSet("on"), at: wordSet("at"), hour: wordSet("hour"), from: wordSet("from"), to: wordSet("to"), about: wordSet("about"),
		year: wordSet("year"), ofPress: map[string][]string{},
		unsure: folded("tbc"), adverbs: folded("time.adverbs"), numbered: folded("numbered"), lasting: folded("for"), joins: folded("joins"), leaves: folded("leaves"), marks: markWords(), doubts: doubtWords(), phrases: phrases(),
		relative: map[string]int{}, days: map[string]time.Weekday{}, doubtful: map[string]bool{}}
	for _, key := range []string{"gather", "latest", "bus", "call", "quota", "pool", "press-at"} {
		x.ofPress[key] = listed(key)
	}
	for n, key := range []string{"before-yesterday", "yesterday", "today", "tomorrow", "after-tomorrow"} {
		for _, s := range listed(key) {
			x.relative[words.Fold(s)] = n - 2
		}
	}
	for _, s := range listed("time.hourly") {
		x.hourly = append(x.hourly, words.Fold(s))
	}
	for _, s := range listed("weekdays-doubtful") {
		x.doubtful[words.Fold(s)] = true
	}
	for _, l := range words.Languages {
		x.learnCalendar(words.For(l))
		for _, k := range model.ItemKinds {
			x.kinds = append(x.kinds, kindName{words.Fold(words.For(l).Say("item.kind." + string(k))), k})
		}
	}
	x.begins = map[byte][]stem{}
	for i, g := range narrowFirst {
		for _, s := range listed("kind." + g.key) {
			if one := stemOf(s, i); one.text != "" {
				x.begins[one.text[0]] = append(x.begins[one.text[0]], one)
			}
		}
		x.guesses = append(x.guesses, g.kind)
	}
	x.learnRows()
	return x
})

func (x *lexicon) learnCalendar(w *words.Words) {
	for i := range 12 {
		m := time.Month(i + 1)
		for _, s := range []string{w.Month(m), w.MonthBesideDay(m), w.MonthShort(m)} {
			x.months = append(x.months, month{strings.TrimSuffix(words.Fold(s), "."), m})
		}
	}
	for i := range 7 {
		x.days[words.Fold(w.Weekday(time.Weekday(i)))] = time.Weekday(i)
	}
	for i, s := range w.List("typed.weekdays") {
		x.days[words.Fold(s)] = time.Weekday(i)
	}
}

// listed are the words of lists of the catalogue in all languages, the longer
// before those they begin with.
func listed(keys ...string) []string {
	var out []string
	for _, l := range words.Languages {
		for _, key := range keys {
			out = append(out, words.For(l).List("typed."+key)...)
		}
	}
	slices.SortStableFunc(out, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	return slices.Compact(out)
}

func wordSet(key string) map[string]bool {
	out := map[string]bool{}
	for _, s := range listed(key) {
		out[s] = true
	}
	return out
}

// folded are the words of a list, folded.
func folded(key string) map[string]bool {
	out := map[string]bool{}
	for _, s := range listed(key) {
		out[words.Fold(s)] = true
	}
	return out
}

// monthOf finds a month by its name in any language, whole, short, or cut after
// three letters or more: sept, січ. 0 when there is none.
func monthOf(s string) time.Month {
	key := strings.TrimSuffix(words.Fold(s), ".")
	found := time.Month(0)
	for _, m := range lexical().months {
		switch {
		case m.folded == key:
			return m.of
		case len(key) < 3 || !strings.HasPrefix(m.folded, key):
		case found != 0 && found != m.of:
			return 0
		default:
			found = m.of
		}
	}
	return found
}

// dayName is a day of the week as somebody wrote it.
type dayName struct {
	day   time.Weekday
	short bool
	own   bool // in the language of the program, or in English
}

// weekdayOf finds a day of the week by its name in any language, whole or short.
// Short names in other letters than Latin ones count in their own only: pt is no
// Friday.
func weekdayOf(w *words.Words, word string) (dayName, bool) {
	key := words.Fold(word)
	if d, ok := lexical().days[key]; ok {
		return dayName{day: d, own: true}, true
	}
	for _, l := range append([]string{w.Lang()}, words.Languages...) {
		for i := range 7 {
			name := words.For(l).WeekdayShort(time.Weekday(i))
			if word == name || inLatin(name) && inLatin(word) && key == words.Fold(name) {
				return dayName{time.Weekday(i), true, ownDay(w, l, name)}, true
			}
		}
	}
	return dayBegun(w, word)
}

// ownDay says that a name is no word of another language: пт is a day whatever the program speaks.
func ownDay(w *words.Words, lang, name string) bool {
	return lang == w.Lang() || lang == words.Languages[0] || !inLatin(name)
}

// leastBegun is how many letters of a day are enough: mier, thurs, четв.
const leastBegun = 4

// dayBegun finds the one day of the week whose name is cut after some letters, in its own script. What
// may be a month is none.
func dayBegun(w *words.Words, word string) (found dayName, ok bool) {
	key := words.Fold(word)
	if len([]rune(word)) < leastBegun || monthOf(word) != 0 {
		return dayName{}, false
	}
	for _, l := range words.Languages {
		for i := range 7 {
			name := words.For(l).Weekday(time.Weekday(i))
			if inLatin(name) != inLatin(word) || !strings.HasPrefix(words.Fold(name), key) {
				continue
			}
			if ok && found.day != time.Weekday(i) {
				return dayName{}, false
			}
			found, ok = dayName{time.Weekday(i), true, found.own || ownDay(w, l, name)}, true
		}
	}
	return found, ok
}

func inLatin(s string) bool {
	return !strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) && !unicode.Is(unicode.Latin, r) })
}

// isOther says of the short name of a day that it is another word, too: Vin d’honneur
// is not on a Friday.
func (x *lexicon) isOther(word string) bool { return x.doubtful[words.Fold(word)] }

// hourWord says that a folded lead ends with the word for an hour: în jurul orei.
func (x *lexicon) hourWord(lead string) bool {
	list := strings.Fields(lead)
	return slices.ContainsFunc(listed("hour", "hour-forms"), func(s string) bool { return words.Fold(s) == list[len(list)-1] })
}

// until says that a word or a dash stands between two times.
func (x *lexicon) until(s string) bool { return x.to[s] || s == "-" || s == "–" || s == "—" }

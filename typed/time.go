package typed

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// earliest is the minute of the day before which a bare number among words is hardly an hour.
const earliest = 6 * 60

// early is the minute of the day from which on 7h is an hour as well as a length.
const early = 7 * 60

// kind says what somebody typed into a field of time.
type kind int

const (
	asClock  kind = iota + 1 // Minute: a time of day
	asRange                  // Minute and End: two times of day
	asLength                 // Minutes: how long
	asShift                  // Minutes: later (or, below zero, earlier)
	asTBC                    // to be confirmed
	asPart                   // Part: in the evening
	asAfter                  // after the item before it
	asWords                  // Own: words in the place of an hour
	asOpen                   // no time, or no end
)

// timeRead is what was understood. Minute and End count from midnight, 0–1440.
type timeRead struct {
	Kind    kind
	Minute  int
	End     int
	Minutes int
	Hour    bool           // a length that a time of day is written like, too: 14h30; Minute is that time
	Mark    model.TimeMark // of the hour that was typed, "" for a plain one
	EndMark model.TimeMark // of the end of a range
	Alt     string         // the other hour of 09:00/09:15, as 15:04
	EndAlt  string
	Part    model.DayPart
	Phrase  string // a key of words: what is said in the place of an hour, in every language
	Own     string // what somebody put in quotation marks
	Zone    string // what clocks call themselves, "EEST", to tell apart an hour that exists twice
	City    string // the zone of the clocks that were named
	EndCity string
}

// plain says that nothing but an hour, or two, was typed.
func (t *timeRead) plain() bool {
	return t.Mark == "" && t.EndMark == "" && t.Alt == "" && t.EndAlt == "" && t.Own == "" && t.Zone == "" && t.City == "" && t.EndCity == ""
}

var (
	spokenRE = regexp.MustCompile(`["“”„«»]([^"“”„«»]+)["“”„«»]`)
	doubtRE  = regexp.MustCompile(`^(.+?)[\s,]*[(\[](.+)[)\]]$`) // 19.00 (approximately)
)

// parseTime understands the ways in which people type times, of all languages
// together: 930, 9.30, 3 pm, ora 16.30, 11 год 30 хв, noon; 1h30 and 90m; +45; ~15,
// about 15, 13:00 tbc; from, by and not before an hour; 09:00/09:15; 10:30–11:15;
// 21.05 Rome; in the evening; on arrival; "after the signing"; and 3:30 EEST when
// clocks go back. "" means no time. What cannot be a time is refused with
// civil.typed.
func parseTime(text string) (timeRead, error) {
	if t, ok := readTime(text); ok {
		return t, nil
	}
	return timeRead{}, &civil.Error{Code: "civil.typed", Local: strings.TrimSpace(text)}
}

func readTime(text string) (timeRead, bool) {
	own, rest := "", text
	if m := spokenRE.FindStringSubmatchIndex(text); m != nil {
		own, rest = strings.TrimSpace(text[m[2]:m[3]]), text[:m[0]]+" "+text[m[1]:]
	}
	s := shapes().counted.ReplaceAllString(words.Fold(rest), "$1$2$3")
	if own != "" && s == "" {
		return timeRead{Kind: asWords, Own: own}, true
	}
	t, ok := readFolded(s)
	if own != "" {
		ok = ok && t.Kind == asClock
		t.Own = own
	}
	return t, ok
}

// readFolded reads a text that was folded.
func readFolded(s string) (timeRead, bool) {
	switch {
	case s == "" || s == "-":
		return timeRead{Kind: asOpen}, true
	case s == "?" || lexical().unsure[s]:
		return timeRead{Kind: asTBC}, true
	}
	return readMarked(s)
}

// readMarked takes off what says how sure an hour is, in front of it or behind.
func readMarked(s string) (timeRead, bool) {
	if t, ok := lexical().phrases[s]; ok {
		return t, true
	}
	if t, ok := readHours(s); ok {
		return t, true
	}
	bare, mark, ok := cutMark(s)
	if !ok {
		return timeRead{}, false
	}
	t, ok := readMarked(bare)
	return marked(t, mark), ok && t.mayBe(mark)
}

// cutMark takes one word off: the hour is marked so, or, with no mark, the word
// only says that an hour comes.
func cutMark(s string) (rest string, mark model.TimeMark, ok bool) {
	if m := doubtRE.FindStringSubmatch(s); m != nil {
		if mark, ok := lexical().doubts[m[2]]; ok {
			return m[1], mark, true
		}
	}
	if rest, ok := cutSign(s); ok {
		return strings.TrimSpace(rest), model.Approx, true
	}
	if rest, ok := strings.CutSuffix(s, "?"); ok {
		return strings.TrimSpace(rest), model.Provisional, true
	}
	for _, m := range lexical().marks {
		if rest, ok := m.cut(s); ok {
			return rest, m.mark, true
		}
	}
	return s, "", false
}

// mayBe says that a time can be marked so: a length cannot, nor what is marked.
func (t *timeRead) mayBe(mark model.TimeMark) bool {
	switch {
	case mark == "":
		return t.Kind == asClock || t.Kind == asRange || t.Hour
	case t.Hour || t.Kind == asClock:
		return t.Mark == "" || t.Mark == mark || t.Mark == model.Approx || t.Mark == model.Provisional || mark == model.Provisional
	case t.Kind == asRange:
		return mark == model.FromTime || mark == model.Approx || mark == model.Provisional
	}
	return t.Kind == asPart && mark == model.Approx
}

// marked is a time with a mark. From ten to twelve is ten to twelve.
func marked(t timeRead, mark model.TimeMark) timeRead {
	if t.Hour {
		t = timeRead{Kind: asClock, Minute: t.Minute}
	}
	switch {
	case t.Kind == asPart || mark == "" || t.Kind == asRange && mark == model.FromTime:
	case t.Kind == asRange && mark == model.Provisional:
		t.Mark, t.EndMark = mark, mark
	case t.Mark != model.Provisional:
		t.Mark = mark
	}
	return t
}

// markWord is a word that says how an hour is meant, before it or behind it.
type markWord struct {
	folded string
	mark   model.TimeMark
	behind bool
}

func (m *markWord) cut(s string) (string, bool) {
	if m.behind {
		rest, ok := strings.CutSuffix(s, m.folded)
		cut := strings.TrimRight(rest, " ,;")
		return cut, ok && cut != "" && (cut != rest || !letterBefore(cut))
	}
	rest, ok := strings.CutPrefix(s, m.folded)
	return strings.TrimSpace(rest), ok && rest != "" && !letterAt(rest, 0)
}

func letterBefore(s string) bool { return letterAt(s, len(s)-1) }

// markWords are all of them, the longer before those they begin with.
func markWords() []markWord {
	var out []markWord
	add := func(mark model.TimeMark, behind bool, keys ...string) {
		for _, s := range listed(keys...) {
			out = append(out, markWord{words.Fold(s), mark, behind})
		}
	}
	add(model.Approx, false, "about", "about-alone", "time.about")
	add(model.Approx, true, "about", "about-alone", "time.about-behind")
	add(model.Provisional, false, "tbc")
	add(model.Provisional, true, "tbc")
	add(model.FromTime, false, "time.from")
	add(model.FromTime, true, "time.onward")
	add(model.ByTime, false, "time.by")
	add(model.ByTime, true, "time.latest")
	add(model.NotBefore, false, "time.not-before")
	add("", false, "at", "time.lead")
	add("", true, "time.clock")
	slices.SortStableFunc(out, func(a, b markWord) int { return len(b.folded) - len(a.folded) })
	return out
}

// doubtWords are what stands in brackets behind an hour.
func doubtWords() map[string]model.TimeMark {
	out := map[string]model.TimeMark{}
	for _, s := range listed("about", "about-alone", "time.about", "time.about-behind") {
		out[words.Fold(s)] = model.Approx
	}
	for _, s := range listed("tbc") {
		out[words.Fold(s)] = model.Provisional
	}
	return out
}

// phrases are times without a figure, folded.
func phrases() map[string]timeRead {
	out := map[string]timeRead{}
	add := func(key string, t timeRead) {
		for _, s := range listed(key) {
			out[words.Fold(s)] = t
		}
	}
	add("time.noon", timeRead{Kind: asClock, Minute: 12 * 60})
	add("time.midnight", timeRead{Kind: asClock, Minute: 24 * 60})
	for _, p := range model.DayParts {
		add("time."+string(p), timeRead{Kind: asPart, Part: p})
	}
	add("time.after", timeRead{Kind: asAfter})
	add("time.arrival", timeRead{Kind: asAfter, Phrase: "time.arrival"})
	return out
}

package proposal

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/words"
)

// when is when a row takes place, as its cell says.
type when struct {
	from, to         string
	fromMark, toMark string
	zone             string
	clock            string // what clocks call themselves that are of no zone yet: CET
	part             model.DayPart
	day              civil.Date // a cell of hours may carry its day
	alt, toAlt       string     // the other hour of 09:00/09:15
	allDay           bool
	guests           string // 19:30 for 20:00: when they come
}

// markOf is how the shape of the dry run tells a mark.
func markOf(m model.TimeMark, hour string) string {
	switch m {
	case model.Exact, "":
		return ""
	case model.Provisional, model.TimeTBC:
		return "tbc"
	}
	return string(m)
}

var (
	forRE     = regexp.MustCompile(`^(\d{1,2}[:.]?\d{2}) for (\d{1,2}[:.]?\d{2})$`)
	zuluRE    = regexp.MustCompile(`^(\d{4}|\d{1,2}[:.]\d{2})\s?Z$`)
	localRE   = regexp.MustCompile(`\b(\d{4})L\b`)
	momentRE  = regexp.MustCompile(`^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$`)
	commaRE   = regexp.MustCompile(`(\d{1,2}),(\d{2})`)
	partedRE  = regexp.MustCompile(`(\d{1,2})\s*h\s*(\d{2})\b`)
	hoursRE   = regexp.MustCompile(`(\d{1,2}[:.]?\d{0,2})\s*h(?:rs?|ours)?\b\.?`)
	betweenRE = regexp.MustCompile(`\s*[-–—−÷]\s*`)
)

// readWhen reads a cell of hours in any of the languages in which offices send them.
func readWhen(text string) (w when, ok bool) {
	if len(text) > longestWhen {
		return w, false
	}
	text = strings.TrimRight(strings.Trim(oneLine(unraised(text)), " *"), " –—-")
	if text == "" {
		return w, false
	}
	if m := forRE.FindStringSubmatch(text); m != nil {
		if w, ok = readWhen(m[2]); ok {
			w.guests = text
		}
		return w, ok
	}
	if m := momentRE.FindStringSubmatch(text); m != nil {
		w, ok = readWhen(m[2])
		w.day = civil.Date(m[1])
		return w, ok
	}
	if m := zuluRE.FindStringSubmatch(text); m != nil {
		w, ok = readWhen(m[1])
		w.zone = "UTC"
		return w, ok
	}
	if from, to, cut := strings.Cut(text, ", "); cut {
		a, ok := readWhen(from)
		b, fine := readWhen(to)
		if ok && fine && a.from != "" && a.to == "" && b.fromMark == "by" {
			a.to, a.toMark = b.from, ""
			return a, true
		}
	}
	if said().allDay[words.Fold(text)] {
		return when{allDay: true}, true
	}
	text = counterRE.ReplaceAllString(text, "$1:00")
	whole := text // după-amiaza is one word
	text = localRE.ReplaceAllString(betweenRE.ReplaceAllString(text, " – "), "$1")
	for _, one := range []string{text, commaRE.ReplaceAllString(text, "$1:$2"), translated(text), whole} {
		if t, ok := typed.ReadTimes(strings.TrimSpace(one)); ok && (t.Clock == "" || clocks[t.Clock] != "") && (t.EndZone == "" || t.EndZone == t.Zone) {
			w = when{from: t.From, to: t.To, fromMark: markOf(t.FromMark, t.From), toMark: markOf(t.ToMark, t.To), zone: t.Zone, part: t.Part, alt: t.Alt, toAlt: t.EndAlt}
			w.onClock(t.Clock)
			if t.Alt != "" {
				w.fromMark = "tbc"
			}
			return w, true
		}
	}
	if hours, zone, label, ok := offClocks(text); ok {
		if w, ok = readWhen(hours); ok && w.from != "" && w.zone == "" && w.clock == "" {
			w.zone = zone
			w.onClock(label)
			return w, true
		}
		w = when{}
	}
	return ranged(text)
}

// onClock keeps what the clocks call themselves.
func (w *when) onClock(label string) {
	switch {
	case w.zone != "" || label == "":
	case clocks[label] == "UTC":
		w.zone = "UTC"
	default:
		w.clock = label
	}
}

// ranged reads two hours of which each says for itself how sure it is.
func ranged(text string) (w when, ok bool) {
	from, to, cut := strings.Cut(text, " – ")
	if !cut || strings.Contains(to, " – ") {
		return w, false
	}
	a, ok := readWhen(from)
	b, fine := readWhen(to)
	if !ok || !fine || a.from == "" || a.to != "" || b.from == "" || b.to != "" || b.fromMark != "" && b.fromMark != "tbc" && b.fromMark != "approx" {
		return w, false
	}
	if a.zone+a.clock == "" { // what stands behind both is of both
		a.zone, a.clock = b.zone, b.clock
	} else if b.zone+b.clock != "" && (a.zone != b.zone || a.clock != b.clock) {
		return when{}, false
	}
	a.to, a.toMark, a.toAlt = b.from, b.fromMark, b.alt
	return a, true
}

// translated is a text with the words that say what is meant by an hour in English.
func translated(text string) string {
	key := words.Fold(text)
	for _, s := range []string{"noch offen", "a confirmer", "do potwierdzenia", "a partir de", "toute la journee"} {
		if to, ok := said().times[s]; ok {
			key = strings.ReplaceAll(key, s, to)
		}
	}
	var out []string
	for token := range strings.FieldsSeq(partedRE.ReplaceAllString(commaRE.ReplaceAllString(key, "$1:$2"), "$1:$2")) {
		if to, ok := said().times[strings.Trim(token, "().")]; ok {
			token = to
		}
		if token != "" {
			out = append(out, token)
		}
	}
	if len(out) > 0 && out[0] == "-" {
		out[0] = "until"
	}
	return hoursRE.ReplaceAllString(strings.Join(out, " "), "$1")
}

// isWhen says that a cell is nothing but hours.
func isWhen(text string) bool {
	_, ok := readWhen(text)
	return ok
}

// date is a day as a text names it. Its year is 0 where none is told.
type date struct {
	year, month, day int
	weekday          int // -1 where none is told
	text             string
}

var (
	isoRE     = regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})$`)
	wholeRE   = regexp.MustCompile(`^(\d\d?\.\d\d?\.|\d\d?/\d\d?/|\d\d?-\d\d?-)(19|20)\d\d$|^(19|20)\d\d-\d\d-\d\d$`)
	figuresRE = regexp.MustCompile(`^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$`)
	shortRE   = regexp.MustCompile(`^(\d{1,2})\.(\d{1,2})\.?$`)
	dayNumRE  = regexp.MustCompile(`^(\d{1,2})(?:st|nd|rd|th|\.|er|-й|-го)?$`)
	yearNumRE = regexp.MustCompile(`^(20\d{2})$`)
	bracketRE = regexp.MustCompile(`\s*\([^)]*\)`)
)

// longestWhen is how many bytes a day or an hour may take, with all that stands beside it.
const longestWhen = 400

// readDay reads a text that is nothing but a day.
func readDay(text string) (d date, ok bool) {
	if len(text) > longestWhen {
		return date{text: text, weekday: -1}, false
	}
	text = oneLine(unraised(text))
	if d, ok = bareDay(bracketRE.ReplaceAllString(text, "")); !ok && strings.Contains(text, "(") { // Wednesday (9 December)
		d, ok = bareDay(strings.NewReplacer("(", " ", ")", " ").Replace(text))
	}
	if !ok {
		d, ok = saidTwice(text)
	}
	d.text = text
	return d, ok
}

func bareDay(text string) (d date, ok bool) {
	d.weekday = -1
	text = strings.Trim(text, " :.*–—-")
	tokens := strings.Fields(strings.NewReplacer(",", " ", "–", " ", "—", " ").Replace(text))
	if len(tokens) == 0 || len(tokens) > 8 {
		return d, false
	}
	v := said()
	if n, ok := v.weekdays[words.Fold(strings.Trim(tokens[0], ".:"))]; ok {
		d.weekday = n
		tokens = tokens[1:]
	} else if n, ok := v.weekdays[words.Fold(strings.Trim(tokens[len(tokens)-1], ".:"))]; ok && len(tokens) > 1 && monthOf(tokens[len(tokens)-1]) == 0 { // 15 квітня 2027 р., четвер
		d.weekday = n
		tokens = tokens[:len(tokens)-1]
	} else if rest, ok := counted(text); ok { // day 2, 13 May
		if inner, ok := bareDay(rest); ok {
			return inner, ok
		}
	}
	if len(tokens) > 1 && v.dayWords[words.Fold(tokens[0])] { // ziua 13 mai
		tokens = tokens[1:]
	}
	var left []string
	for _, t := range tokens {
		switch key := words.Fold(strings.Trim(t, ".:")); key {
		case "", "of", "de", "the", "den", "der", "le", "r", "р", "року", "roku", "anul":
		default:
			left = append(left, t)
		}
	}
	return d, d.read(left)
}

// read says that words are a day, be it one that the calendar does not have: 32.12.2026.
func (d *date) read(tokens []string) bool {
	whole := false
	switch {
	case len(tokens) == 1:
		t := strings.Trim(tokens[0], ":;")
		whole = wholeRE.MatchString(t)
		if m := isoRE.FindStringSubmatch(t); m != nil {
			d.year, d.month, d.day = number(m[1]), number(m[2]), number(m[3])
		} else if m := figuresRE.FindStringSubmatch(t); m != nil {
			d.day, d.month, d.year = number(m[1]), number(m[2]), number(m[3])
			if d.year < 100 {
				d.year += 2000
			}
		} else if m := shortRE.FindStringSubmatch(t); m != nil && d.weekday >= 0 {
			d.day, d.month = number(m[1]), number(m[2])
		}
	case len(tokens) == 2 || len(tokens) == 3:
		one, two := strings.ToLower(strings.Trim(tokens[0], ":")), strings.ToLower(strings.Trim(tokens[1], ":"))
		if m := dayNumRE.FindStringSubmatch(one); m != nil {
			d.day, d.month = number(m[1]), monthOf(two)
		} else if m := dayNumRE.FindStringSubmatch(two); m != nil {
			d.day, d.month = number(m[1]), monthOf(one)
		}
		if len(tokens) == 3 {
			m := yearNumRE.FindStringSubmatch(strings.Trim(tokens[2], ".:"))
			if m == nil {
				return false
			}
			d.year = number(m[1])
			whole = d.month > 0
		}
	}
	return whole && d.day > 0 && d.month > 0 || d.month >= 1 && d.month <= 12 && d.day >= 1 && d.day <= 31
}

func monthOf(s string) int { return said().months[words.Fold(strings.Trim(s, ".,:"))] }

func number(s string) int {
	n, err := strconv.Atoi(s)
	if err != nil {
		return 0
	}
	return n
}

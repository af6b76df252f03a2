package proposal

import (
	"regexp"
	"strings"
	"time"

	"chancery/model/civil"
	"chancery/words"
)

// clocks are where people live whose clocks call themselves so behind an hour; what is none is a word.
var clocks = map[string]string{"UTC": "UTC", "GMT": "UTC", "Z": "UTC", "EET": "Europe/Bucharest", "EEST": "Europe/Bucharest", "CET": "Europe/Brussels", "CEST": "Europe/Brussels",
	"WET": "Europe/Lisbon", "WEST": "Europe/Lisbon", "BST": "Europe/London", "MSK": "Europe/Moscow", "TRT": "Europe/Istanbul",
	"EST": "America/New_York", "EDT": "America/New_York", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles", "JST": "Asia/Tokyo"}

// clockNames are clocks that are named in full.
var clockNames = []struct{ said, label string }{{"central european", "CET"}, {"eastern european", "EET"}, {"western european", "WET"}, {"greenwich", "GMT"}, {"eastern standard", "EST"}, {"eastern daylight", "EDT"},
	{"us eastern", "EST"}, {"ora europei centrale", "CET"}, {"ora europei de est", "EET"}, {"центральноєвропейськ", "CET"}, {"східноєвропейськ", "EET"}}

var (
	timeWords   = set([]string{"time", "times", "ora", "orele", "orei", "timp", "timpul", "час", "часом", "часу", "години", "heure", "heures", "zeit", "zeiten", "czas", "czasu"})
	timeFillers = set([]string{"all", "are", "in", "given", "shown", "stated", "indicated", "the", "of", "at", "toate", "sunt", "la", "din", "de", "exprimate", "indicate", "conform", "za", "за", "усі", "вказано", "зазначено", "подано", "standard", "daylight", "toutes", "les", "alle", "nach", "sind"})
	localWords  = set([]string{"local", "locala", "locale", "lokal", "ortszeit", "місцевим", "місцевий", "місцевого"})
	offsetRE    = regexp.MustCompile(`^(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?$`)
	adjectiveRE = regexp.MustCompile(`^(\p{L}{3,})[сзц]ьк(?:им|ий|ому|ого|а|ою)$`)
	counterRE   = regexp.MustCompile(`(?i)(?:^|\b)(\d{1,2})\s+годин[аіиу]?(?:$|[\s,)])`) // о 10 годині
	whoseRE     = regexp.MustCompile(`^(.*\d.*?)[\s,]*[(\[]([^()\[\]]{2,40})[)\]]$`)
	allTimesRE  = regexp.MustCompile(`(?i)(?:\ball times\b|\btimes are\b|toate orele|orele sunt|alle zeiten|toutes les heures|усі години|час (?:вказан|зазначен|подан)\p{L}*)([^.;()]*)`)
)

// whose are the clocks that words behind an hour name: a zone, or what the clocks call themselves. Both are "" for
// those of where it happens. Bare words must say that they mean a time: Kyiv time; in brackets a name is enough.
func whose(phrase string, bare bool) (zone, label string, ok bool) {
	phrase = strings.Trim(oneLine(phrase), " ,.:()")
	if m := offsetRE.FindStringSubmatch(phrase); m != nil && number(m[2]) <= 14 {
		sign := "+"
		if m[1] != "+" {
			sign = "-"
		}
		return sign + civil.Clock(number(m[2])*60+number(m[3])), "", true
	}
	key := words.Fold(phrase)
	for _, c := range clockNames {
		if strings.Contains(key, words.Fold(c.said)) {
			return "", c.label, true
		}
	}
	var left []string
	means, local := false, false
	for s := range strings.FieldsSeq(phrase) {
		switch key := words.Fold(s); {
		case timeWords[key]:
			means = true
		case localWords[key]:
			local = true
		case !timeFillers[key]:
			left = append(left, s)
		}
	}
	switch name := strings.Join(left, " "); {
	case len(left) == 1 && clocks[name] != "" && len(name) > 1:
		return "", name, true
	case len(left) == 0:
		return "", "", local && (means || !bare)
	case len(left) > 3 || bare && !means || strings.ContainsAny(name, "0123456789"):
		return "", "", false
	default:
		zone = namedClocks(name, means)
		return zone, "", zone != ""
	}
}

// namedClocks is the zone of a place that is named in whatever case: Kyiv, ora Kievului, за київським часом; of a
// state where it is said that a time is meant.
func namedClocks(name string, means bool) string {
	if zone := words.Zone(name); zone != "" || !means && len(strings.Fields(name)) > 1 {
		return zone
	}
	key := strings.ToLower(name)
	if m := adjectiveRE.FindStringSubmatch(key); m != nil {
		if zone := words.ZoneLike(m[1]); zone != "" {
			return zone
		}
	}
	for _, end := range [][2]string{{"ului", ""}, {"lui", ""}, {"ei", "a"}, {"ом", ""}, {"а", ""}, {"я", "ь"}, {"и", "а"}} {
		if stem, cut := strings.CutSuffix(key, end[0]); cut && len([]rune(stem)) > 2 {
			if before, changed := strings.CutSuffix(stem, "єв"); changed { // Києва is of Київ
				stem = before + "їв"
			}
			if zone := words.Zone(strings.Trim(stem+end[1], "-")); zone != "" {
				return zone
			}
		}
	}
	code := stateNamed(name)
	if code == "" {
		code = said().adjectives[words.Fold(name)]
	}
	if k, ok := words.StateOf(code); ok && code != "" && means {
		return k.Zone
	}
	return ""
}

// offClocks takes off an hour the words behind it that say whose it is: 18:00 Kyiv time, ora 16.30 (ora Kievului).
func offClocks(text string) (hours, zone, label string, ok bool) {
	if m := whoseRE.FindStringSubmatch(text); m != nil {
		if zone, label, ok = whose(m[2], false); ok {
			return m[1], zone, label, true
		}
	}
	fields := strings.Fields(text)
	for n := min(4, len(fields)-1); n > 0; n-- {
		if zone, label, ok = whose(strings.Join(fields[len(fields)-n:], " "), true); ok {
			return strings.TrimRight(strings.Join(fields[:len(fields)-n], " "), " ,"), zone, label, true
		}
	}
	return text, "", "", false
}

// on is the zone of clocks that call themselves so: none where those of the visit do, and of the file. It is asked
// about where it may be of another place.
func (p *Proposal) on(label string, o Options) string {
	for i, home := range []string{p.Zone, o.Zone} {
		if home != "" && callsItself(home, label) {
			if i == 0 || p.Zone == "" {
				return ""
			}
			return home
		}
	}
	zone := clocks[label]
	if zone != "UTC" && !p.asksAbout("zone-taken", label) {
		p.ask("zone-taken", label, zone)
	}
	return zone
}

func (p *Proposal) asksAbout(code, arg string) bool {
	for _, e := range p.Ask {
		if e.Code == "takein."+code && len(e.Args) > 0 && e.Args[0] == arg {
			return true
		}
	}
	return false
}

// callsItself says that the clocks of a zone call themselves so, in summer or in winter.
func callsItself(zone, label string) bool {
	loc, err := civil.Load(zone)
	if err != nil {
		return false
	}
	for _, month := range []time.Month{time.January, time.July} {
		if name, _ := time.Date(2026, month, 15, 12, 0, 0, 0, loc).Zone(); name == label {
			return true
		}
	}
	return false
}

// allTimes takes from a line what clocks the whole file is told on: all times CET.
func (p *Proposal) allTimes(text string, o Options) bool {
	m := allTimesRE.FindStringSubmatch(oneLine(text))
	if m == nil {
		return false
	}
	zone, label, ok := whose(m[1], false)
	if !ok || zone == "" && label == "" {
		return false
	}
	if label != "" {
		if zone = p.on(label, o); zone == "" {
			zone = firstOf(p.Zone, o.Zone)
		}
	}
	p.Zone, p.told = zone, true
	return true
}

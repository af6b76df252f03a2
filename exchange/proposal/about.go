package proposal

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"chancery/exchange/source"
	"chancery/words"
)

var (
	yearRE    = regexp.MustCompile(`\b(20[2-9]\d)\b`)
	versionRE = regexp.MustCompile(`(?i)((?:draft|version|versiunea|varianta|revision|rev\.|редакція|варіант|entwurf|fassung|projet|wersja)\s*\d.*|(?:as of|stand|as at|la data de|станом на|état au|stan na)[ :]\s*.*\d.*|\bv\d{1,2}\b)`)
	replyRE   = regexp.MustCompile(`(?i)^((re|fw|fwd|aw|wg|răsp|rv|tr)\s*:\s*)+`)
	subjectRE = regexp.MustCompile(`(?i)^(subject|subiect|тема|betreff|objet|temat)\s*:\s*(.*)$`)
)

// about finds what the head of a file says of all of it: its title and version, the year,
// the language, and whose clocks it means.
func (p *Proposal) about(lines []source.Line, title string, o Options) {
	var head []string
	greeted := false
	for _, l := range lines {
		if len(head) > 12 {
			break
		}
		text := strings.TrimSpace(textOf(l))
		if m := subjectRE.FindStringSubmatch(text); m != nil && len(head) == 0 {
			head = append(head, m[2])
			continue
		}
		if l.Table > 0 {
			if _, _, single := alone(l); !single {
				break
			}
		}
		_, _, timed := hourAtHead(text)
		if d, _, ok := dayHeading(text); isDay(text) || timed || ok && d.weekday >= 0 {
			break
		}
		if greeted = greeted || greetingRE.MatchString(text); greeted && !l.Title { // a letter, not what it is about
			continue
		}
		if text != "" && l.Title && !isGeneric(text) {
			head = append([]string{text}, head...)
		} else if text != "" && !letterHead(text) {
			head = append(head, text)
		}
	}
	head = ownFirst(head, title)
	p.head = head
	p.heading(head)
	if greeted {
		p.spoken = visitOfLetter(lines)
	}
	all := allOf(lines)
	p.Lang = langOf(all)
	for _, text := range append(head, all) {
		if m := yearRE.FindStringSubmatch(versionRE.ReplaceAllString(text, "")); m != nil {
			p.year = number(m[1])
			break
		}
	}
	if p.year == 0 {
		if p.year = o.First.Year(); o.First == "" {
			p.year = 0
			if o.Today != "" {
				p.year = o.Today.Year()
			}
		}
	}
	p.Zone = zoneOf(head, p.Lang, all)
	for _, l := range lines {
		if text := textOf(l); len(text) < mostOfNote && p.allTimes(text, o) {
			break
		}
	}
	if zone := ownClocks(all); zone != "" {
		p.Zone = zone
	}
	if p.Zone == "" && o.Zone == "" && p.Lang == "ro" { // a visit has clocks of its own
		p.Zone = "Europe/Bucharest"
		p.ask("zone-guessed", p.Zone)
	}
}

// goingOnRE is where a title goes on in the next line.
var goingOnRE = regexp.MustCompile(`,[ \t]*\n\s*`)

// genericRE is what a sheet calls itself that says nothing of the visit.
var genericRE = regexp.MustCompile(`(?i)^(?:draft |final |provisional |preliminary |detailed |proposed )*(?:programme|program|programul|agenda|schedule|itinerary|programm|ablauf|програма|програму|проєкт програми|proiect de program)(?: \(?(?:draft|proiect|проєкт)\)?)?:?$`)

// ofProgramme is a title that begins below the word programme: "of the official visit of H.E. …".
func ofProgramme(generic, below string) string {
	whole := strings.ToLower(generic) + " " + below
	if title := visitTitle(whole); title != whole {
		return title
	}
	for _, lead := range []string{"of the ", "for the ", "of ", "for "} {
		if rest, ok := strings.CutPrefix(below, lead); ok {
			return words.Capital(rest)
		}
	}
	return words.Capital(below)
}

// greetingRE is how a letter begins.
var greetingRE = regexp.MustCompile(`(?i)^(?:dear|good (?:morning|day|afternoon)|stima[tțţ]\p{L}*|bună ziua|excelen\p{L}+|шановн\p{L}+|вельмишановн\p{L}+|доброго дня|добрий день|sehr geehrte\p{L}*|liebe\p{L}*|chère?s?|cher|szanown\p{L}+|hello|hi)(?:\s|,|!|$).{0,60}[,!:]$`)

// ownFirst puts what a letter is called by behind what the document says of itself: a title that begins with the
// word programme, or stands below it, or says more of the visit. Where it says nothing, the letter does.
func ownFirst(own []string, title string) []string {
	for i, text := range own {
		first, below, cut := strings.Cut(strings.TrimSpace(text), "\n")
		first = strings.Trim(first, "–—-. ")
		switch {
		case visitTitle(first) != first && len(strings.Fields(first)) > 3, isGeneric(first) && (cut && oneLine(below) != "" || i+1 < len(own) && !isDay(own[i+1]) && !versionRE.MatchString(own[i+1])):
			return slices.Concat(own[i:], some(title), own[:i])
		}
	}
	for i, text := range own {
		if title != "" && ofVisitSaid(text) > max(ofVisitSaid(title), 1) {
			return slices.Concat(own[i:i+1], some(title), own[:i], own[i+1:])
		}
	}
	return append(some(title), own...)
}

// mostOfHeading is how long what a document is called may be: what is longer is told in it.
const mostOfHeading = 200

// ofVisitSaid is how much a heading says of a visit: of what kind it is, and which states it is of. It is 0 for what is
// the heading of none.
func ofVisitSaid(text string) (n int) {
	text = replyRE.ReplaceAllString(text, "")
	if len(text) > mostOfHeading || strings.HasSuffix(text, ".") || !slices.ContainsFunc(strings.Fields(words.Fold(text)), ofVisit) || strings.ContainsAny(text, ":?!") {
		return 0
	}
	if kindSaid(text) != "" {
		n++
	}
	for _, s := range statesIn(text) {
		if n++; said().toward[s.before] {
			n++
		}
	}
	return n + min(1, len(adjectivesIn(text)))
}

func some(text string) (out []string) {
	if text != "" {
		out = append(out, text)
	}
	return out
}

// heading tells the title from the version.
func (p *Proposal) heading(head []string) {
	generic := ""
	for i, text := range head {
		for part := range strings.SplitSeq(goingOnRE.ReplaceAllString(text, ", "), "\n") {
			part = strings.Trim(strings.TrimSpace(part), "–—- ")
			key := words.Fold(part)
			switch m := versionRE.FindString(part); {
			case p.Title == "" && isGeneric(part):
				generic = part
				continue
			case p.Version == "" && m != "":
				if p.Version = strings.Trim(m, "(– "); strings.Count(p.Version, ")") > strings.Count(p.Version, "(") {
					p.Version = strings.TrimRight(p.Version, ") ")
				}
				if i == 0 && p.Title == "" {
					p.Title = strings.Trim(strings.TrimSuffix(part, m), " /,;–—-(")
				}
				if isGeneric(p.Title) {
					generic, p.Title = p.Title, ""
				}
			case p.Version == "" && slices.Contains(said().versions, key):
				p.Version = part
			case p.Title == "" && !isDay(part):
				p.Title = part
			}
			if generic != "" && p.Title != "" { // the programme: of what stands below it
				p.Title = ofProgramme(generic, p.Title)
				generic = ""
			}
		}
	}
	if p.Title == "" {
		p.Title = generic
	}
	p.Title = strings.TrimSpace(replyRE.ReplaceAllString(p.Title, ""))
	if first, _ := utf8.DecodeRuneInString(p.Title); unicode.IsLower(first) { // it goes on from a line above
		p.Title = visitTitle(p.Title)
	}
}

// mostOfNote is how long a line may be that says whose clocks the times are on.
const mostOfNote = 200

// mostSaid is how much of a text is looked at to find its language.
const mostSaid = 20_000

func allOf(lines []source.Line) string {
	var out strings.Builder
	for _, l := range lines {
		if out.WriteString(textOf(l) + "\n"); out.Len() > mostSaid {
			break
		}
	}
	return out.String()
}

// zoneOf is whose clocks a programme means, by the town or the state its head names.
func zoneOf(head []string, lang, all string) string {
	for _, text := range head {
		town, _, _ := strings.Cut(text, ",")
		if zone := words.Zone(town); zone != "" {
			return zone
		}
	}
	if zone := goesTo(head); zone != "" {
		return zone
	}
	for _, s := range strings.Fields(words.Fold(all)) { // Romanian troops
		if code := said().adjectives[strings.Trim(s, ".,;:()")]; code == "RO" || code == "MD" || code == "UA" {
			if k, ok := words.StateOf(code); ok {
				return k.Zone
			}
		}
	}
	return ""
}

// goesTo is the zone of the town or the state that a heading says somebody goes to, "" where it says none.
func goesTo(head []string) string {
	for _, text := range head {
		key := strings.Fields(text)
		for i, w := range key {
			switch words.Fold(w) {
			case "to", "in", "la", "do", "nach", "en", "au", "w", "до", "в", "у":
				for n := min(4, len(key)-i-1); n > 0; n-- {
					name := strings.Join(key[i+1:i+1+n], " ")
					if zone := words.Zone(strings.Trim(name, ".,;–()")); zone != "" {
						return zone
					}
					if code, _ := stateOf(name); code != "" {
						if k, ok := words.StateOf(code); ok {
							return k.Zone
						}
					}
				}
			}
		}
	}
	return ""
}

// doubts are the questions that the rows raise together.
func (p *Proposal) doubts(o Options) {
	p.Aside = slices.DeleteFunc(p.Aside, func(s string) bool { return p.Zone != "" && clocksAlone(s) == p.Zone })
	if p.Zone == "" && o.Zone == "" && p.Kind != Calendar {
		p.ask("no-zone")
	}
	p.elsewhere(o)
	open, private, noDay := []int{}, []int{}, 0
	for i := range p.Rows {
		r := &p.Rows[i]
		n := strconv.Itoa(i + 1)
		switch {
		case r.Day == "":
			noDay++
		}
		if r.ToMark == "open" {
			open = append(open, i+1)
		}
		if r.FromMark == "tbc" && r.From != "" {
			p.ask("tbc-row", n, r.Title)
		}
		if r.Private {
			private = append(private, i+1)
		}
	}
	switch {
	case len(private) == 1:
		p.ask("private", numbersOf(private))
	case len(private) > 1:
		p.ask("privates", numbersOf(private))
	}
	if noDay > 0 {
		p.ask("no-day", strconv.Itoa(noDay))
	}
	if len(open) > 0 {
		p.ask("no-end", numbersOf(open))
	}
}

package typed

import (
	"regexp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// Heading is what the heading of a visit tells besides its name. What it does not tell
// is empty.
type Heading struct {
	First, Last civil.Date
	Kind        model.EventKind
	Guest       string // the value of the party, none where one's own side goes
	Host        string // of whoever is visited abroad, by the state or a city of it
	City        model.Text
	Zone        string   // of the clocks there
	Away        Away     // where many meet, whoever of them comes
	Among       []string // the values of those who meet, where it lists them
	Err         error    // it tells a day that does not exist
}

// Away is the city abroad in which something is held, with its state and its clocks.
type Away struct {
	Host string
	City model.Text
	Zone string
}

// Party is somebody who may stand in a heading: the value that it is chosen by, and all
// that it is called.
type Party struct {
	Value string
	Names []string
}

// Headings reads headings, by the kinds and the parties that there are to choose from.
type Headings struct {
	kinds   []model.EventKind
	parties []calledParty
}

// NewHeadings learns what parties are called.
func NewHeadings(kinds []model.EventKind, parties []Party) *Headings {
	h := &Headings{kinds: kinds}
	for _, p := range parties {
		h.parties = append(h.parties, learned(p))
	}
	return h
}

// Read reads "Working visit of the President of Ukraine, 3–4 June 2026": the days, the kind,
// and the party that it is about. One's own party is no guest, nor is whom a visit leads
// to: those behind a "to" are passed over. A date without its year that lies a season before base is
// of the next one. Where one's own side goes the host is
// abroad: "Working visit to Rome", "Talks with Poland in Warsaw"; where others go to others both are told.
func (h *Headings) Read(text, own string, base civil.Date) Heading {
	var out Heading
	days := Days{Base: base, First: base, ahead: true}
	if out.First, out.Last, out.Err = daysIn(text, days); out.First == "" && out.Err == nil {
		out.Err = lackingIn(text, days)
	}
	out.Kind, out.Guest = kindIn(text, h.kinds), h.partyIn(text, own)
	if own != "" {
		out.Host, out.City, out.Zone = h.abroad(text, own, out.Guest)
	}
	if out.Host != "" && (out.Host == out.Guest || slices.Contains(h.partiesIn(text, ""), own)) {
		out.Guest = ""
	}
	out.Away, out.Among = h.away(text, own), h.among(text, own)
	if out.Kind == "" && slices.Contains(out.Among, own) && slices.Contains(h.kinds, model.Summit) { // Romania – Poland – Greece
		out.Kind = model.Summit
	}
	return out
}

// ReadSpan reads a stretch of days that is nothing else: "3–4 June", "30 May – 2 June 2026".
// false is anything that is none.
func ReadSpan(text string, base civil.Date) (first, last civil.Date, ok bool) {
	tokens := spanTokens(text)
	first, last, n := daysFrom(base).span(tokens)
	return first, last, n == len(tokens) && n > 0 && strings.Contains(strings.Join(tokens, " "), dash)
}

const dash = "–"

// dashRE are dashes that part two days without a blank: 3-4, May–2.
var dashRE = regexp.MustCompile(`(\d\.?|\pL)[–—](\d)|(\d\.?)-(\d)`)

// spanTokens are the words of a text, dashes between days by themselves; those of a date as
// computers write it part nothing.
func spanTokens(text string) []string {
	text = strings.NewReplacer(",", " ", "(", " ", ")", " ", ";", " ").Replace(strings.ToLower(text))
	var out []string
	for _, s := range strings.Fields(text) {
		switch {
		case s == "-" || s == "—":
			s = dash
		case !isoRE.MatchString(s):
			s = dashRE.ReplaceAllString(s, "$1$3 "+dash+" $2$4")
		}
		out = append(out, strings.Fields(s)...)
	}
	return out
}

// daysIn finds the days in a text, the first that it tells. A stretch of which one day does not
// exist is refused: what is left of it is another one.
func daysIn(text string, c Days) (first, last civil.Date, err error) {
	tokens := spanTokens(text)
	for i := range tokens {
		if err := c.lackingSpan(tokens[i:]); err != nil {
			return "", "", err
		}
		if first, last, n := c.span(tokens[i:]); n > 0 {
			return first, last, nil
		}
	}
	return "", "", nil
}

// span reads days at the head of tokens, and says how many it has read. A day that stands
// alone is first and last. The year that is told once is that of both.
func (c Days) span(tokens []string) (first, last civil.Date, n int) {
	if len(tokens) > 2 && tokens[1] == dash && numberRE.MatchString(tokens[0]) { // 3 – 4 June
		if last, n = c.told(tokens[2:]); last != "" {
			day, _ := ordinal(tokens[0])
			return c.paired(dayIn(last.Year(), last.Month(), day), last, n+2)
		}
	}
	if first, n = c.told(tokens); first == "" {
		first, n = c.leaping(tokens)
	}
	if first == "" {
		return "", "", 0
	}
	if rest := tokens[n:]; len(rest) > 1 && rest[0] == dash {
		if last, m := c.told(rest[1:]); last != "" {
			return c.paired(c.ofYear(first, last, tokens[:n]), last, n+1+m)
		}
		if day, ok := ordinal(rest[1]); ok { // June 3 – 4, 2026
			year := first.Year()
			m := n + 2
			if len(tokens) > m && yearRE.MatchString(tokens[m]) {
				year, m = number(tokens[m]), m+1
			}
			return c.paired(dayIn(year, first.Month(), first.Day()), dayIn(year, first.Month(), day), m)
		}
	}
	return first, first, n
}

// told is a day that is told with its month.
func (c Days) told(tokens []string) (civil.Date, int) {
	if len(tokens) == 0 {
		return "", 0
	}
	if isoRE.MatchString(tokens[0]) || numericRE.MatchString(tokens[0]) {
		d, _ := c.figures(tokens[0])
		return d, 1
	}
	d, n := c.named(tokens[:min(3, len(tokens))])
	for n > 0 && n < len(tokens) && lexical().year[tokens[n]] {
		n++
	}
	return d, n
}

// ofYear is a first day that was told without a year, in that of the last one or, over a
// new year, in the one before.
func (c Days) ofYear(first, last civil.Date, told []string) civil.Date {
	year := func(s string) bool {
		return yearRE.MatchString(s) || strings.Count(s, ".") > 1 && !strings.HasSuffix(s, ".")
	}
	if len(told) == 0 || isoRE.MatchString(told[0]) || year(told[len(told)-1]) {
		return first
	}
	d := dayIn(last.Year(), first.Month(), first.Day())
	if d > last && first.Month() > last.Month()+6 {
		return dayIn(last.Year()-1, first.Month(), first.Day())
	}
	return d
}

// paired are two days, none where one does not exist.
func (c Days) paired(first, last civil.Date, n int) (civil.Date, civil.Date, int) {
	if first == "" || last == "" {
		return "", "", 0
	}
	return first, last, n
}

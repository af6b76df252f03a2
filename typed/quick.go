package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// Part says what a run of a quickly typed line was understood as.
type Part int

const (
	PartDay Part = iota + 1
	PartTime
	PartPlace
	PartPerson
	PartPress
)

// Run is a stretch of the typed text, in bytes, that was understood.
type Run struct {
	From, To int
	As       Part
}

// Line is what a line such as "fri 14:30-16 Bilateral @Blue Room +Minister"
// says. Day is "" and Start and End are -1 where it says nothing; Minutes is
// how long, 0 when not said. What was not understood is the title.
type Line struct {
	Day        civil.Date
	Start, End int
	Minutes    int
	Title      string
	Kind       model.ItemKind // "" unless the title begins with the name of one
	Place      string
	People     []string
	Press      string // behind "press:" at the end of the line, as a press cell has it
	Runs       []Run
	Err        error // something looks like a day or a time and cannot be one

	said timeRead // how the time was meant
}

// ParseLine reads one typed line. Words for days count in relation to today; a day
// of the week is the first one from first on. Short names of days of the languages
// that w does not speak count beside a time only.
func ParseLine(w *words.Words, text string, today, first civil.Date) Line {
	line, press := cutPress(text)
	q := quick{w: w, days: Days{Base: today, Today: today, First: first, ahead: true}, tokens: tokensOf(line)}
	q.out.Press = press
	q.out.Start, q.out.End = -1, -1
	for q.at = 0; q.at < len(q.tokens); {
		if !q.marker() && !q.understood() {
			q.title = append(q.title, q.tokens[q.at].text)
			q.at++
		}
	}
	q.out.Title = strings.Join(q.title, " ")
	q.out.Kind = kindAtHead(q.out.Title)
	if press != "" {
		q.out.Runs = append(q.out.Runs, Run{len(line), len(text), PartPress})
	}
	return q.out
}

// cutPress parts a line where a word says that what follows is how the press may come.
func cutPress(text string) (line, press string) {
	for _, t := range tokensOf(text) {
		if !t.quoted && slices.Contains(lexical().ofPress["press-at"], strings.ToLower(t.text)) {
			return text[:t.from], strings.TrimSpace(text[t.to:])
		}
	}
	return text, ""
}

// quick is a line being read: the next token is tokens[at], and last is what
// the token before it was understood as.
type quick struct {
	w      *words.Words
	days   Days
	tokens []token
	at     int
	last   Part
	lastAt int // where the token after last stands
	title  []string
	out    Line
}

// take marks the next n tokens as understood.
func (q *quick) take(n int, as Part) bool {
	q.out.Runs = append(q.out.Runs, Run{q.tokens[q.at].from, q.tokens[q.at+n-1].to, as})
	q.at += n
	q.last, q.lastAt = as, q.at
	return true
}

// follows says that the token before was understood so.
func (q *quick) follows(as Part) bool { return q.last == as && q.lastAt == q.at }

// understood reads a day or a time where the line stands, once each.
func (q *quick) understood() bool {
	if q.tokens[q.at].quoted {
		return false
	}
	return q.day(false) || q.time()
}

// marker reads a place or a person: all words up to the next marker, or up to
// a day or a time that was not said before.
func (q *quick) marker() bool {
	t := q.tokens[q.at]
	as := t.mark
	if as == 0 || as == PartPlace && q.out.Place != "" {
		return false
	}
	said := []string{t.text}
	n := 1
	for ; q.at+n < len(q.tokens) && !t.quoted; n++ {
		next := q.tokens[q.at+n]
		if next.mark != 0 || q.endsName(q.at+n) {
			break
		}
		said = append(said, next.text)
	}
	name := strings.TrimSpace(strings.Join(said, " "))
	if name == "" {
		return false
	}
	if as == PartPlace {
		q.out.Place = name
		return q.take(n, as)
	}
	if rest := q.at + n; rest < len(q.tokens) && q.timed() && companyRE.MatchString(q.tokens[rest].text) {
		name, n = name+" "+q.tokens[rest].text, n+1
	}
	q.out.People = append(q.out.People, name)
	return q.take(n, as)
}

// timed says that the end is known: what is added now are people, not minutes.
func (q *quick) timed() bool { return q.out.End >= 0 || q.out.Minutes > 0 }

// endsName says that a day or a time begins at token i. It tries on a copy.
func (q *quick) endsName(i int) bool {
	try := *q
	try.at = i
	try.out.Runs = nil
	if try.tokens[i].quoted {
		return false
	}
	if companyRE.MatchString(try.tokens[i].text) {
		return true
	}
	return (try.day(true) || try.clearTime()) && try.out.Err == nil
}

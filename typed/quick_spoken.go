package typed

import (
	"regexp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

var (
	minutedRE = regexp.MustCompile(`\d[:.h]\d{2}|\d\s*[ap]\.?m\b`) // an hour that shows that it is one
	closedRE  = regexp.MustCompile(`\([^()]*\)$`)
)

// spoken reads the longest run of words that is a time as people say one: by 9:30,
// 6.45 pm, 09:00/09:15, at around 07:30, in the evening. It reads as a cell does; in
// a line there are other words about, so that an hour has to look like one.
func (q *quick) spoken() bool {
	list := upTo(q.tokens, q.at, mostWords)
	for i := range list {
		if q.tokens[q.at+i].mark != 0 {
			list = list[:i]
			break
		}
	}
	for n := len(list); n > 0; n-- {
		s := strings.Join(list[:n], " ")
		if t, ok := readTime(s); ok && q.believes(&t, words.Fold(s), n) {
			q.put(&t)
			return q.take(n, PartTime)
		}
	}
	return false
}

// believes says that a run of n tokens is meant as the time that it could be.
func (q *quick) believes(t *timeRead, s string, n int) bool {
	head := q.at == 0 || q.follows(PartDay)
	last := q.at+n == len(q.tokens)
	if q.out.Start >= 0 { // 10:00 Talks until 12:00
		return t.Kind == asClock && t.Mark == model.ByTime && minutedRE.MatchString(s) && q.out.End < 0 && q.out.Minutes == 0
	}
	switch {
	case t.Zone != "" || q.told() && q.out.said.Kind != asTBC || q.numbered() != "":
		return false
	case t.City != "" || t.EndCity != "":
		if !last && !closedRE.MatchString(s) {
			return false
		}
	case t.Kind == asAfter:
		return head
	case t.Kind == asPart:
		return lexical().adverbs[s] || q.follows(PartDay)
	case lexical().phrases[s].Kind == asClock:
		return lexical().adverbs[s] || head && !last || last && !head
	case t.Kind == asLength && t.Hour:
		return n > 1 && shapes().oclock.MatchString(s)
	}
	return (t.Kind == asClock || t.Kind == asRange) && (minutedRE.MatchString(s) || hourly(t, s))
}

// hourly says that an hour without minutes shows by its words that it is one: în jurul orei 13,
// pe la 13, близько 13-ї.
func hourly(t *timeRead, s string) bool {
	if shapes().ordinal.MatchString(s) {
		return true
	}
	for _, lead := range lexical().hourly {
		rest, ok := strings.CutPrefix(s, lead+" ")
		if ok && rest != "" && rest[0] >= '0' && rest[0] <= '9' {
			return t.Minute >= earliest || lexical().hourWord(lead)
		}
	}
	return false
}

// put takes what was read for the time of the line.
func (q *quick) put(t *timeRead) {
	if q.out.Start >= 0 {
		q.out.End = t.Minute
		return
	}
	doubted := q.out.said.Kind == asTBC
	if t.Hour {
		*t = timeRead{Kind: asClock, Minute: t.Minute}
	}
	q.out.said = *t
	switch t.Kind {
	case asRange:
		if !t.EndMark.Hourless() {
			q.out.End = t.End
		}
		fallthrough
	case asClock:
		q.out.Start = t.Minute
		if doubted {
			q.out.said.Mark = model.Provisional
		}
	case asPart:
		q.out.Start = t.Part.Minute()
	}
}

// numbered is the word before that makes a number of 12.15: a room, a gate.
func (q *quick) numbered() string {
	if q.at == 0 || q.tokens[q.at-1].quoted || strings.Contains(q.tokens[q.at].text, ":") {
		return ""
	}
	if before := words.Fold(q.tokens[q.at-1].plain()); lexical().numbered[before] {
		return before
	}
	return ""
}

// startOf is when the line begins on a day, on clocks of a zone unless it names
// others.
func (l *Line) startOf(day civil.Date, minute int, zone string) (civil.Moment, error) {
	if l.said.City != "" {
		zone = l.said.City
	}
	return on(day, minute, zone)
}

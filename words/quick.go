package words

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// QuickPart says what a run of a quickly typed line was understood as.
type QuickPart int

const (
	QuickDay QuickPart = iota + 1
	QuickTime
	QuickPlace
	QuickPerson
)

// QuickRun is a stretch of the typed text, in bytes, that was understood.
type QuickRun struct {
	From, To int
	As       QuickPart
}

// Quick is what a line such as "fri 14:30-16 Bilateral @Blue Room +Minister"
// says. Day is "" and Start and End are -1 where it says nothing; Minutes is
// how long, 0 when not said. What was not understood is the title.
type Quick struct {
	Day        civil.Date
	Start, End int
	Minutes    int
	Approx     bool
	TBC        bool
	Title      string
	Kind       model.ItemKind // "" unless the title begins with the name of one
	Place      string
	People     []string
	Runs       []QuickRun
	Err        error // something looks like a day or a time and cannot be one
}

// Quick reads one typed line. Words for days count in relation to today; a day
// of the week is the first one from first on.
func (w *Words) Quick(text string, today, first civil.Date) Quick {
	q := quick{w: w, today: today, first: first, tokens: quickTokens(text)}
	q.out.Start, q.out.End = -1, -1
	for q.at = 0; q.at < len(q.tokens); {
		if !q.marker() && !q.understood() {
			q.title = append(q.title, q.tokens[q.at].text)
			q.at++
		}
	}
	q.out.Title = strings.Join(q.title, " ")
	q.out.Kind = w.kindAtHead(q.out.Title)
	return q.out
}

// quick is a line being read: the next token is tokens[at], and last is what
// the token before it was understood as.
type quick struct {
	w            *Words
	today, first civil.Date
	tokens       []quickToken
	at           int
	last         QuickPart
	lastAt       int // where the token after last stands
	title        []string
	out          Quick
}

// take marks the next n tokens as understood.
func (q *quick) take(n int, as QuickPart) bool {
	q.out.Runs = append(q.out.Runs, QuickRun{q.tokens[q.at].from, q.tokens[q.at+n-1].to, as})
	q.at += n
	q.last, q.lastAt = as, q.at
	return true
}

// follows says that the token before was understood so.
func (q *quick) follows(as QuickPart) bool { return q.last == as && q.lastAt == q.at }

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
	if as == 0 || as == QuickPlace && q.out.Place != "" {
		return false
	}
	words := []string{t.text}
	n := 1
	for ; q.at+n < len(q.tokens) && !t.quoted; n++ {
		next := q.tokens[q.at+n]
		if next.mark != 0 || q.endsName(q.at+n) {
			break
		}
		words = append(words, next.text)
	}
	name := strings.TrimSpace(strings.Join(words, " "))
	if name == "" {
		return false
	}
	if as == QuickPlace {
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

// kindAtHead is the kind whose name, in any language, the title begins with.
// The longest name decides.
func (w *Words) kindAtHead(title string) model.ItemKind {
	head, best, kind := Fold(title)+" ", 0, model.ItemKind("")
	for _, l := range Languages {
		for _, k := range model.ItemKinds {
			name := Fold(For(l).Say("item.kind." + string(k)))
			if k != model.OtherItem && len(name) > best && strings.HasPrefix(head, name) && !letterAt(head, len(name)) {
				best, kind = len(name), k
			}
		}
	}
	return kind
}

func letterAt(s string, i int) bool {
	return i < len(s) && (s[i] >= 'a' && s[i] <= 'z' || s[i] >= 0x80)
}

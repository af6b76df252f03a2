package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// longestTwice is how long a day is that is said twice at most.
const longestTwice = 120

// saidTwice reads a day that is said in two languages or three, one behind the other: Wednesday, 14 April 2027 /
// Miercuri, 14 aprilie. What one of them leaves out, the other says.
func saidTwice(text string) (d date, ok bool) {
	if len(text) > longestTwice || !strings.ContainsAny(text, "0123456789") {
		return d, false
	}
	for at, r := range text {
		if !strings.ContainsRune("/|·•;–—-", r) {
			continue
		}
		one, ok := bareDay(text[:at])
		if !ok {
			continue
		}
		two, ok := readDay(strings.Trim(text[at+len(string(r)):], " /|·•;–—-"))
		if !ok || one.month != two.month || one.day != two.day || one.year > 0 && two.year > 0 && one.year != two.year {
			continue
		}
		one.year = max(one.year, two.year)
		if one.weekday < 0 {
			one.weekday = two.weekday
		}
		return one, true
	}
	return d, false
}

// isGeneric says that a title says nothing of the visit, in however many languages.
func isGeneric(title string) bool {
	for part := range strings.SplitSeq(title, " / ") {
		if !genericRE.MatchString(strings.TrimSpace(part)) {
			return false
		}
	}
	return true
}

// Tongue is the language under which those words of a draft are kept of which nobody can tell in which they are:
// its own, or that of whoever takes it in, given, where it is unknown here or a good part of the rows is in the
// latter, as in a draft that mixes both.
func (p *Proposal) Tongue(own string) string {
	if !slices.Contains(words.Languages, p.Lang) {
		return own
	}
	of, its := 0, 0
	for i := range p.Rows {
		switch langOf(p.Rows[i].Title) {
		case own:
			of++
		case p.Lang:
			its++
		}
	}
	if 3*of >= its && of > 1 {
		return own
	}
	return p.Lang
}

// Called is a heading under the language that it is in, under lang where nobody can tell.
func Called(title, lang string) model.Text {
	if of := langOf(title); slices.Contains(words.Languages, of) {
		lang = of
	}
	return typed.Filed(nil, title, lang)
}

// titling are the cells through which a title is put into an item: under the language that its small words are of
// where it says nothing yet, else under the one in which it says something.
func titling(c *typed.Cells, it *model.Item, title string) *typed.Cells {
	if c.Chosen || it.Title[c.Lang] != "" {
		return c
	}
	under := c.Lang
	if of := langOf(title); slices.Contains(words.Languages, of) {
		under = of
	} else if len(it.Title) == 1 {
		for lang := range it.Title {
			under = lang
		}
	}
	if under == c.Lang {
		return c
	}
	in := *c
	in.Lang = under
	return &in
}

// titleStays says nothing of a title that would say what it says already: one in two languages is kept under
// each, and sent as both.
func titleStays(c *typed.Cells, was, is *Row) {
	if was.N < 1 || was.N > len(c.Programme.Items) {
		return
	}
	now := c.Programme.Items[was.N-1]
	said := now.Title
	if titling(c, &now, is.Title).Set(&now, typed.ColActivity, is.Title) == nil && now.Title.Equal(said) {
		was.Title = is.Title
	}
}

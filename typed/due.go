package typed

import (
	"strings"

	"chancery/model/civil"
	"chancery/words"
)

// Due understands the day by which something is to be done: as Parse does, and as offices say it: "until
// 12.5.", "end of May", "in two weeks", "next Friday", "mid-June", "Q2 2027", of which it is the last day. A
// date without its year that lies a season back is of the next one.
func (c Days) Due(text string) (civil.Date, error) {
	c.ahead = true
	tokens := strings.Fields(text)
	lead := leading("due-lead", tokens)
	d, err := c.Parse(strings.Join(tokens[lead:], " "))
	if d != "" {
		return d, err
	}
	folded := strings.Fields(words.Fold(strings.NewReplacer("-", " ", "/", " ").Replace(text)))
	upTo := headOf("due-upto", folded)
	if d := c.said(folded[headOf("due-lead", folded):], upTo > 0); d != "" {
		return d, nil
	}
	return c.Parse(text) // the sentence tells what was typed
}

// said reads folded words that say a day by what it lies in. Up to a month is either before it or within
// it: that is not decided for anybody.
func (c Days) said(tokens []string, upTo bool) civil.Date {
	if isOne("due-year-end", strings.Join(tokens, " ")) && c.Today != "" {
		return dayIn(c.Today.Year(), 12, 31)
	}
	for _, n := range lengths("due-end", tokens) {
		if p, ok := c.within(tokens[n:]); ok {
			return p.last
		}
		if p, ok := c.within(append([]string{words.Fold(listed("due-this")[0])}, tokens[n:]...)); ok { // end of the month
			return p.last
		}
	}
	for _, n := range lengths("due-mid", tokens) {
		if p, ok := c.within(tokens[n:]); ok {
			return p.middle
		}
	}
	if d := c.hence(tokens); d != "" && (len(tokens) > 1 || !upTo) {
		return d
	}
	for _, n := range append(lengths("due-within", tokens), 0) {
		if p, ok := c.within(tokens[n:]); ok && (!upTo || p.first == p.last) {
			return p.last
		}
	}
	return ""
}

// leading is how many words at the head of tokens are one of a list, the most of several.
func leading(list string, tokens []string) (most int) {
	for _, s := range listed(list) {
		if n := len(strings.Fields(s)); n > most && n < len(tokens) && words.Fold(strings.Join(tokens[:n], " ")) == words.Fold(s) {
			most = n
		}
	}
	return most
}

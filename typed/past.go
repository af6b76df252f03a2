package typed

import (
	"slices"
	"strings"
	"unicode"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// PastVisits are visits of before the diary as they are typed, apart by semicolons or lines: a day, some
// days or a month, and what it was, in any order: "10.10.2023 official visit; 10-11 May 2019 state visit;
// working visit, April 2019, Iași". One whose kind is not said is of none. Those that are none are refused,
// the first by name; the others stand.
func PastVisits(text string, direction model.Direction) (out []model.Past, err error) {
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == ';' || r == '\n' }) {
		tokens := strings.Fields(line)
		if len(tokens) == 0 {
			continue
		}
		p, rest := pastDayIn(tokens)
		p.Kind, p.Direction, p.Status, p.Title = pastKind(rest), direction, pastStatus(rest), model.Plain(strings.Trim(rest, " ,:–—-"))
		p.Remote = says(rest, "past-remote")
		if p.Day != "" && !p.Title.Empty() {
			out = append(out, p)
		} else if err == nil {
			err = model.Refuse("typed.past", strings.Join(tokens, " "))
		}
	}
	return out, err
}

// pastDay reads the day, the days or the month at the head of what was, always with its year, and says how
// many tokens it is; 0 for none.
func pastDay(tokens []string) (p model.Past, n int) {
	from := leading("before-days", tokens)
	if _, ok := weekdayOf(words.For(words.Languages[0]), strings.Trim(words.Fold(tokens[from]), ".,")); ok && from+1 < len(tokens) {
		from++ // Fri 5 June 2020
	}
	c := Days{Base: yearlessBase} // a date without its year is none
	for n = min(len(tokens), from+mostOfDays); n > from; n-- {
		head := strings.TrimRight(strings.ToLower(strings.Join(tokens[from:n], " ")), " ,:")
		p = model.Past{}
		if first, _, known, ok := period(head); ok {
			if known == model.ToTheMonth {
				p.Day, p.MonthOnly = first, true
			}
		} else if all := spanTokens(head); len(all) > 0 {
			if first, last, used := c.span(all); used == len(all) && first < last {
				p.Day, p.Last = first, last
			} else if used == len(all) && first == last {
				p.Day = first
			} else if d, err := c.Parse(head); err == nil { // 5.III.2018
				p.Day = d
			}
		}
		if likely(p.Day) && (p.Last == "" || likely(p.Last)) {
			for n < len(tokens) && lexical().year[strings.ToLower(strings.Trim(tokens[n], ",:"))] { // 2017 р.
				n++
			}
			return p, n
		}
	}
	return model.Past{}, 0
}

// yearlessBase is the day of which a date has its year that was typed without one.
const yearlessBase civil.Date = "0001-01-01"

// likely says that a day is of the years in which visits were: one without its year is not, nor one whose two
// figures are of the last century.
func likely(d civil.Date) bool {
	const first, last = 1900, 2050
	return d.Valid() && d.Year() >= first && d.Year() <= last
}

// Since understands the day since which something is so: as Parse does, and the first of a month or a year
// that is typed alone.
func (c Days) Since(text string) (civil.Date, error) {
	tokens := strings.Fields(strings.ToLower(text))
	tokens = tokens[leading("before-days", tokens):]
	tokens = slices.DeleteFunc(tokens, func(s string) bool { return lexical().year[s] })
	if first, _, _, ok := period(strings.Join(tokens, " ")); ok {
		return first, nil
	}
	d, err := c.Parse(strings.Join(tokens, " "))
	if err == nil && !likely(d) {
		err = c.noDay(text)
	}
	if err != nil {
		return "", err
	}
	return d, nil
}

// pastKind is the kind of visit whose name stands in a text in any language, the longest name
// of several; "" where none does: an office that did not say it is not made to.
func pastKind(text string) model.EventKind {
	key, best, long := words.Fold(text), model.EventKind(""), 0
	for _, k := range model.EventKinds {
		for _, name := range kindNames()[k] {
			if len(name) > long && (holds(key, name) || k != model.Transit && strings.Contains(" "+key, " "+name)) {
				best, long = k, len(name)
			}
		}
	}
	if long == 0 && says(text, "past-ceremony") { // "funeral of the former President"
		return model.Ceremony
	}
	return best
}

// pastStatus is whether a visit of before was: one that was cancelled or put off stands in the list, and does
// not count.
func pastStatus(text string) model.EventStatus {
	pieces := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(",()–—:", r) })
	for _, piece := range pieces {
		key := strings.Trim(words.Fold(piece), " .")
		for _, s := range listed("past-off") {
			if off := words.Fold(s); key == off || strings.HasSuffix(key, " "+off) {
				return model.EventEnded
			}
		}
	}
	return model.Completed
}

// says that one of the words of a list stands in a text.
func says(text, list string) bool {
	key := words.Fold(text)
	return slices.ContainsFunc(listed(list), func(s string) bool { return holds(key, words.Fold(s)) })
}

// holds says that words stand in a text as words of their own, both folded.
func holds(text, of string) bool {
	apart := strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	those := strings.FieldsFunc(of, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	return len(those) > 0 && strings.Contains(" "+strings.Join(apart, " ")+" ", " "+strings.Join(those, " ")+" ")
}

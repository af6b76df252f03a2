package typed

import (
	"slices"
	"strings"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

const (
	smallHours = 5 * 60  // what begins before it, and stands below an evening, is of the next day
	evening    = 17 * 60 // from then on
)

// count puts each row on its day: the one it stands under, or that of the row above. A row
// that begins before the one above is of the next day, where the visit has one.
func (t *Taken) count() {
	day, last := t.day, -1
	for i := range t.Rows {
		r := &t.Rows[i]
		if r.Of != nil {
			continue
		}
		r.forgive("typed.next-day")
		minute, timed := t.cells.minuteOf(r.Cells[ColFrom])
		here := day
		night := timed && minute < smallHours && last >= evening && !r.Out
		switch {
		case r.dated:
			if d, err := t.cells.dayOf(r.Cells[ColDay]); err == nil {
				here = d
			}
		case night && (r.under == day || r.under == "" && !t.cells.Programme.Event.Covers(day.Add(1))):
			r.Cells[ColDay] = t.cells.dayText(t.turned(r, day))
			continue // what comes after it may belong to the same night
		case r.under != "":
			here = r.under
		case timed && minute < last && !r.Out && t.cells.Programme.Event.Covers(day.Add(1)):
			here = t.turned(r, day)
		}
		if !r.dated {
			r.Cells[ColDay] = t.cells.dayText(here)
		}
		if r.Out {
			continue
		}
		if here != day {
			last = -1
		}
		if day = here; timed {
			last = minute
		}
	}
}

// turned is the next day, taken because hours begin again.
func (t *Taken) turned(r *Row, day civil.Date) civil.Date {
	next := day.Add(1)
	r.guessed = append(r.guessed, Doubt{ColDay, model.Refuse("typed.next-day", t.cells.Words.Day(next)), true})
	return next
}

// forgive takes a guess back.
func (r *Row) forgive(code string) {
	var keep []Doubt
	for _, d := range r.guessed {
		if model.Code(d.Err) != code {
			keep = append(keep, d)
		}
	}
	r.guessed = keep
}

// isDay says that a text is nothing but a day.
func (t *Taken) isDay(s string) bool {
	d, _ := t.dayIn(s)
	return d != ""
}

// dayHeading is the day that a heading means, "" where it is none: with its month or its
// weekday, or as the second day of the visit. The error says what is odd about it.
func (c *Cells) dayHeading(text string) (civil.Date, error) {
	text = strings.Trim(oneLine(inBrackets.ReplaceAllString(text, "")), " :;.*–—-")
	if n, rest := c.dayNumbered(text); n > 0 {
		if rest == "" {
			return c.Programme.Event.FirstDay.Add(n - 1), nil
		}
		text = rest
	}
	tokens := strings.Fields(strings.ToLower(text))
	if len(tokens) == 0 || len(tokens) > 7 {
		return "", nil
	}
	text = strings.ReplaceAll(text, ",", " ")
	name, named := weekdayOf(c.Words, strings.Trim(tokens[0], ".,"))
	if last := len(tokens) - 1; !named && last > 0 && isDated(tokens[:last]) { // 28 November 2026, Saturday
		if name, named = weekdayOf(c.Words, strings.Trim(tokens[last], ".,")); named {
			text = tokens[last] + " " + strings.Join(strings.Fields(text)[:last], " ")
		}
	}
	if !isDated(tokens) && (!named || len(tokens) > 1) {
		return "", nil
	}
	if _, date, more := strings.Cut(text, " "); named && more { // the date decides, and the weekday is held against it
		text = date
	}
	d, err := c.inVisit(text)
	if err != nil || d == "" {
		return "", nil
	}
	if named && name.day != d.Weekday() {
		return d, model.Refuse("typed.weekday", c.Words.Day(d), c.weekday(name.day))
	}
	return d, nil
}

// isDated says that words name a month, or are a date in figures.
func isDated(tokens []string) bool {
	return isoRE.MatchString(tokens[len(tokens)-1]) || slices.ContainsFunc(tokens, func(s string) bool {
		s = strings.Trim(s, ".,")
		return monthOf(s) != 0 && !isDigit(s) || strings.Count(s, ".") == 2 || strings.Count(s, "/") == 2
	})
}

func isDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

func (c *Cells) weekday(d time.Weekday) string { return c.Words.Weekday(d) }

// dayNumbered reads Day 2, and what stands behind it.
func (c *Cells) dayNumbered(text string) (n int, rest string) {
	word, rest, _ := strings.Cut(text, " ")
	number, after, _ := strings.Cut(rest, " ")
	if number = strings.Trim(number, ":.,–—-"); !lexical().dayWord[words.Fold(word)] || !bareRE.MatchString(number) {
		return 0, ""
	}
	n, _ = dayCount(number)
	return n, strings.Trim(after, " :.,–—-")
}

func dayCount(s string) (int, bool) {
	n := number(s)
	return n, n > 0 && n < 100
}

// inVisit reads a day. What is left out of it is that of the day of the visit that it
// can be.
func (c *Cells) inVisit(text string) (civil.Date, error) {
	e := &c.Programme.Event
	first := e.FirstDay
	if n := len(c.Programme.Items); e.LastDay == "" && n > 0 { // an agenda without end is of this year
		first = c.Programme.Items[n-1].Start.Date()
	}
	d, err := daysFrom(first).Parse(text)
	if err == nil && e.Covers(d) || e.LastDay == "" {
		return d, err
	}
	if last, also := (Days{Base: e.LastDay, First: e.FirstDay}).Parse(text); also == nil && (err != nil || e.Covers(last)) {
		return last, nil
	}
	return d, err
}

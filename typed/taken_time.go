package typed

import (
	"regexp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// safeDay is one on which no clock is changed.
const safeDay civil.Date = "2001-01-01"

// mostHour is how many words an hour can have at the head of a line.
const mostHour = 8

// hour reads an hour, or two, as a cell of the running order does, on a day on which no
// clock is changed.
func (c *Cells) hour(text string) (model.Item, bool) {
	text = strings.TrimSpace(text)
	if text == "" || strings.ContainsAny(text[:1], "+-\"") || strings.HasPrefix(text, "„") || strings.HasPrefix(text, "“") || strings.HasPrefix(text, "«") {
		return model.Item{}, false
	}
	noon, err := on(safeDay, 12*60, "UTC")
	if err != nil {
		return model.Item{}, false
	}
	it := model.NewItem(0, model.OtherItem, noon, noon)
	it.EndMark = model.Open
	return it, SetStart(&it, text, c.Lang) == nil
}

// isTime says that a cell is nothing but an hour.
func (c *Cells) isTime(text string) bool {
	_, ok := c.hour(text)
	return ok
}

// minuteOf is the minute of the day at which an hour is, on the clocks of the visit.
func (c *Cells) minuteOf(text string) (int, bool) {
	it, ok := c.hour(text)
	if zone := c.Programme.Event.Zone; ok && it.Start.Zone != "UTC" && it.Start.Zone != zone { // on its own clocks
		if here, err := it.Start.In(zone); err == nil {
			return here.Minute() + 24*60*here.Date().Sub(safeDay), true
		}
	}
	if it.Start.Date() > safeDay { // midnight, at the end of its day
		return 24 * 60, ok
	}
	return it.Start.Minute(), ok && it.StartMark != model.TimeTBC && it.StartMark != model.After
}

// spans says that a text says when something ends, too.
func (c *Cells) spans(text string) bool {
	it, ok := c.hour(text)
	return ok && it.End.At > it.Start.At
}

// figures at the head of a line that are no hour by themselves: 2 ministers.
var tooShort = regexp.MustCompile(`^\D*\d{1,2}\.?$`)

// hourAtHead takes the hour off the head of a line: as many words as are one. A line that is all hour has
// nothing behind it.
func (c *Cells) hourAtHead(line string) (hour, rest string) {
	ends := wordEnds(line)
	if c.isTime(line) {
		return "", ""
	}
	for n := min(len(ends), mostHour); n > 0; n-- {
		head := strings.TrimRight(line[:ends[n-1]], " :;,–—-")
		if tooShort.MatchString(head) || InBrackets(head) || !c.isTime(head) {
			continue
		}
		rest = strings.TrimLeft(line[ends[n-1]:], " :;,.–—-|")
		if rest == "" {
			continue
		}
		if end, more := c.secondHour(head, rest); end != "" {
			return head + " – " + end, more
		}
		return head, rest
	}
	return "", ""
}

// InBrackets says that a text ends between brackets that are closed only behind it.
func InBrackets(head string) bool {
	return strings.LastIndexAny(head, "([") > strings.LastIndexAny(head, ")]")
}

// inShort are the ways in which staffs shorten what is said of an hour: not later than,
// on or about, local time.
var inShort = []struct {
	as   *regexp.Regexp
	said string
}{
	{regexp.MustCompile(`^(?i:NLT)\s+`), "by "}, {regexp.MustCompile(`^(?i:o/a)\s+`), "about "}, {regexp.MustCompile(`^(\d{4})L\b`), "$1"},
}

// inFull is a line without what is shortened at its head.
func inFull(line string) string {
	for _, short := range inShort {
		line = short.as.ReplaceAllString(line, short.said)
	}
	return line
}

// forRE is an hour at which guests come, and the one at which it begins: 1930 for 2000.
var forRE = regexp.MustCompile(`^(\d{1,2}[:.]?\d{2} for (\d{1,2}[:.]?\d{2}))\s+(\S.*)$`)

// secondHour is the end that stands behind a start without a dash: 9:00 9:30 Arrival.
func (c *Cells) secondHour(start, line string) (end, rest string) {
	word, rest, _ := strings.Cut(line, " ")
	if c.spans(start) || !clockish(word) || rest == "" || !c.spans(start+" – "+word) {
		return "", ""
	}
	return word, rest
}

// hourInside finds the hour that stands within a line: Summit 1:15 pm.
func (c *Cells) hourInside(line string) (hour, rest string) {
	read := ParseLine(c.Words, line, c.Programme.Event.FirstDay, c.Programme.Event.FirstDay)
	if read.Start < 0 || read.Err != nil || read.Title == "" || read.Day != "" {
		return "", ""
	}
	if hour = c.hoursOf(&read); hour != "" {
		return hour, read.Title
	}
	if hour = civil.Clock(read.Start); read.End >= 0 {
		hour += " – " + civil.Clock(read.End)
	}
	return hour, read.Title
}

// hoursOf is the hour of a line as a cell says it, with how it is meant: ~20:00, from 18:45. It is "" where a
// cell would not read it.
func (c *Cells) hoursOf(line *Line) string {
	it, zone := model.Item{}, c.Programme.Event.Zone
	q := Quickly{Event: c.Programme.Event, Cells: *c, Day: safeDay}
	if q.times(&it, line) != nil {
		return ""
	}
	hour := StartText(&it, c.Words, zone)
	if end := EndText(&it, c.Words, zone); end != "" {
		hour += " – " + end
	}
	if !c.isTime(hour) {
		return ""
	}
	return hour
}

// wordEnds are where the words of a line end.
func wordEnds(line string) []int {
	var out []int
	for i, c := range line {
		if c == ' ' && i > 0 && line[i-1] != ' ' {
			out = append(out, i)
		}
	}
	return append(out, len(line))
}

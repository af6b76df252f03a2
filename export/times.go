package export

import (
	"slices"
	"strings"
	"unicode"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// hard is a blank at which no line is broken.
const hard = "\u00a0"

// times is when, as a programme prints it: 13:30–13:42, about 15:00, from
// 19:30, in the evening, or that it is to be confirmed. Hours on other clocks than
// those of the day name their city; so do both when the end has others.
func (c *composer) times(it *model.Item, on civil.Moment, w *words.Words) string {
	return c.timesNaming(it, on, w, w)
}

// timesNaming is that, with cities and days in other languages too.
func (c *composer) timesNaming(it *model.Item, on civil.Moment, w *words.Words, in ...*words.Words) string {
	t := it.When()
	switch {
	case it.AllDay:
		return w.Say("export.all-day")
	case it.StartMark == model.Withheld:
		return ""
	case it.StartMark == model.Approx && it.EndMark == model.Approx && it.End.Off == it.Start.Off: // neither is sure: the start says it
		t.EndMark = model.Open
	case it.StartMark == model.Approx && it.EndMark == model.Approx: // about from – to says it of both
		t.EndMark = model.Exact
	}
	h := words.Hours{Words: w, House: c.house, Column: !c.flat(), Clock: func(m civil.Moment) string { return c.house.Hour(w, m.Clock()) }}
	start := h.Begins(&t)
	if it.StartMark == model.TimeTBC {
		return start
	}
	end := c.ending(h, it, &t)
	if end == "" || it.EndMark != model.TimeTBC && it.End.At == it.Start.At {
		return start + elsewhere(it, on, in...)
	}
	switch {
	case it.EndMark == model.TimeTBC:
		return start + elsewhere(it, on, in...) + hard + "– " + end
	case it.End.Off != it.Start.Off:
		named := ""
		if !t.Hourless() {
			named = " " + at(it.Start, it.End, in...)
		}
		return start + named + " –\n" + end + " " + at(it.End, it.Start, in...) + nextDay(it, in...)
	case t.Hourless():
		return start + " –\n" + end + nextDay(it, in...)
	case !plainly(t.EndMark) || !plainly(t.StartMark) && t.StartMark != model.Approx:
		return start + " –\n" + end + elsewhere(it, on, in...) + nextDay(it, in...)
	}
	return c.stretch(h, t, end) + elsewhere(it, on, in...) + nextDay(it, in...)
}

// ending is the end as it is printed, "" where it is not: some houses give others the
// beginning alone.
func (c *composer) ending(h words.Hours, it *model.Item, t *model.When) string {
	if c.house.StartAlone() && c.outside() {
		return ""
	}
	h.Clock = func(m civil.Moment) string {
		return c.house.Ending(h.Words, m.Clock(), midnight(it) && m == it.End)
	}
	return h.Ends(t)
}

// plainly says that nothing is said of how sure an hour is.
func plainly(m model.TimeMark) bool { return m == model.Exact || m == "" }

// outside says that a paper is for others.
func (c *composer) outside() bool { return c.opt.Audience != model.Internal }

// stretch is from the start to the end, on one line, so that hours stand under hours: of one
// that is not exact a short word before it says so.
func (c *composer) stretch(h words.Hours, t model.When, end string) string {
	if t.StartMark == model.Approx {
		t.StartMark = model.Exact
		if !c.flat() {
			return c.house.Around(h.Words, h.Begins(&t), end)
		}
		h.House, t.StartMark = c.house.With("range", "closed"), model.Approx // what is said of it is in a cell of its own
		return c.house.Range(h.Words, h.Begins(&t), end, false)
	}
	return c.house.Range(h.Words, h.Begins(&t), end, c.outside())
}

// elsewhere names the clocks of the start where they are not those of the day.
func elsewhere(it *model.Item, on civil.Moment, in ...*words.Words) string {
	if t := it.When(); it.Start.Off == on.Off || t.Hourless() {
		return ""
	}
	return " " + at(it.Start, on, in...)
}

// zoneOf names the clocks of an item where they are not those of the day that is being told: what begins with it, as
// the press gathering for it, is on them too.
func (c *composer) zoneOf(it *model.Item, in ...*words.Words) string {
	if c.hours.Zone == "" {
		return ""
	}
	return elsewhere(it, c.hours, in...)
}

// midnight says that an item ends with the day on which it began.
func midnight(it *model.Item) bool {
	return it.End.Minute() == 0 && it.End.Date() == it.Start.Date().Add(1) && it.End.Off == it.Start.Off
}

// timesSaid is when, in each language of the paper: what words say of an hour in one of two
// is no language of the other's readers. Figures are said once, with their cities in each.
func (c *composer) timesSaid(it *model.Item, on civil.Moment) string {
	if c.aboutInTwo(it) {
		exact := *it
		exact.StartMark = model.Exact
		if it.EndMark == model.Approx {
			exact.EndMark = model.Exact
		}
		return c.timesSaid(&exact, on) + "\n(" + c.both(func(w *words.Words) string { return w.Say("house.about-two") }) + ")"
	}
	var out []string
	for _, w := range c.langs {
		if s := c.timesNaming(it, on, w, c.langs...); !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	if len(out) == 1 {
		return out[0]
	}
	out = nil
	for _, w := range c.langs {
		if s := c.times(it, on, w); s != "" && !slices.Contains(out, s) && (len(out) == 0 || worded(out[0])) {
			out = append(out, s)
		}
	}
	if c.flat() {
		return strings.Join(out, paper.InOther)
	}
	return strings.Join(out, "\n")
}

// aboutInTwo says that an hour which is not exact is told in two languages: the figures once, and what
// is said of them under these in both. A house that writes a sign has it before them.
func (c *composer) aboutInTwo(it *model.Item) bool {
	return len(c.langs) > 1 && it.StartMark == model.Approx && it.TimeWords.Empty() && !it.AllDay && c.house.Value("about") != "sign"
}

// worded says that there are words in a time.
func worded(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsLetter(r) })
}

// hoursOn is when, on the page of a day, in each language of the paper: what began on an earlier one says so.
func (c *composer) hoursOn(d civil.Date, it *model.Item, on civil.Moment) string {
	s := c.timesSaid(it, on)
	if it.AllDay || it.Start.Date() == d || s == "" {
		return s
	}
	if it.End.Date() == d {
		s = strings.TrimSuffix(s, nextDay(it, c.langs...))
	}
	return c.both(func(w *words.Words) string { return w.DayMonth(it.Start.Date()) }) + ", " + s
}

// nextDay says that an item ends on another day than it began.
func nextDay(it *model.Item, in ...*words.Words) string {
	if it.End.Date() == it.Start.Date() || midnight(it) {
		return ""
	}
	return "\n(" + inAll(in, func(w *words.Words) string { return w.DayMonth(it.End.Date()) }) + ")"
}

// when is the time of an item for formats that have times of their own: its hours on its
// own clocks, where it has any. What else there is to say of them the words say.
func (c *composer) when(it *model.Item) paper.When {
	out := paper.When{Day: it.Start.Date(), From: -1, To: -1}
	t := it.When()
	if it.AllDay || t.Hourless() || it.StartMark == model.TimeTBC || !it.TimeWords.Empty() {
		return out
	}
	out.From, out.Clock = it.Start.Minute(), c.clockOf(it)
	if it.EndMark != model.Open && it.EndMark != model.TimeTBC && it.End.At != it.Start.At && !(c.house.StartAlone() && c.outside()) {
		out.To = it.End.Minute()
	}
	w := c.langs[0]
	from, to := c.house.Hour(w, it.Start.Clock()), c.house.Ending(w, it.End.Clock(), midnight(it))
	if from != it.Start.Clock() || to != it.End.Clock() {
		out.Said = [2]string{from, to}
	}
	return out
}

// clockOf is on which clocks an item is, as people call them.
func (c *composer) clockOf(it *model.Item) string {
	return c.both(func(w *words.Words) string { return words.Capital(w.ClockOf(it.Start)) })
}

package words

import (
	"strconv"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// hard is a blank at which no line is broken.
const hard = "\u00a0"

// Hour is a time of day such as 09:05 as the house writes it. What is no time of day
// stands as it is. Noon and midnight by halves of the day are said in words: 12 p.m. is
// taken for either.
func (h House) Hour(w *Words, clock string) string {
	minutes, ok := civil.ParseClock(clock)
	if !ok {
		return clock
	}
	hour, rest := strconv.Itoa(minutes/60), clock[len(clock)-2:]
	two := hour
	if len(two) < 2 {
		two = "0" + two
	}
	switch h.Value("hour") {
	case "colon-short":
		return hour + ":" + rest
	case "dot":
		return two + "." + rest
	case "dot-short":
		return hour + "." + rest
	case "figures":
		return two + rest
	case "am-pm":
		return h.half(w, minutes, clock)
	}
	return clock
}

// half is an hour by the halves of the day, in languages that count so.
func (h House) half(w *Words, minutes int, clock string) string {
	switch {
	case !w.halves():
		return clock
	case h.cells:
		return strconv.Itoa((minutes/60+11)%12+1) + clock[len(clock)-3:] + hard + []string{"AM", "PM"}[minutes/(12*60)]
	case minutes == 12*60:
		return w.Say("house.noon")
	case minutes == 0:
		return w.Say("house.midnight")
	}
	half := "house.am"
	if minutes >= 12*60 {
		half = "house.pm"
	}
	return w.Say(half, strconv.Itoa((minutes/60+11)%12+1)+clock[len(clock)-3:])
}

// halves says that the language counts hours by the halves of the day.
func (w *Words) halves() bool { return w.Say("house.am") != w.Say("house.pm") }

// at is an hour in running text: ora 16.30; о 10:00 but об 11:05, since eleven begins with
// a vowel.
func (h House) at(w *Words, clock string) string {
	if h.is("word", "alone") {
		return h.Hour(w, clock)
	}
	return h.with(w, "house.at", clock)
}

// AtVerb is an hour behind a verb, which Ukrainian never leaves alone: приєднується о 14:10,
// joins 14:10.
func (h House) AtVerb(w *Words, clock string) string {
	if h.is("word", "alone") {
		return h.with(w, "house.verb-at", clock)
	}
	return h.at(w, clock)
}

// with is an hour behind the word a language has for it, or the one it has before eleven.
func (h House) with(w *Words, key, clock string) string {
	said := h.Hour(w, clock)
	switch minutes, ok := civil.ParseClock(clock); {
	case !ok:
		return said
	case minutes/60 == 11:
		return w.Say(key+"-eleven", said)
	}
	return w.Say(key, said)
}

// behind is an hour behind words that say how it stands to it: не пізніше 19:00, no later
// than 7 p.m., but cel târziu la ora 19.00.
func (h House) behind(w *Words, clock string) string {
	said := h.Hour(w, clock)
	if h.is("word", "alone") {
		return said
	}
	return w.Say("house.behind", said)
}

// Ending is an hour at which something ends: the end of a day is the house's midnight.
func (h House) Ending(w *Words, clock string, midnight bool) string {
	switch {
	case !midnight:
		return h.Hour(w, clock)
	case h.cells && h.is("hour", "am-pm") && w.halves():
		return h.Hour(w, "00:00")
	case h.is("midnight", "word"), h.is("hour", "am-pm") && w.halves():
		return w.Say("house.midnight")
	case h.is("midnight", "00"):
		return h.Hour(w, "00:00")
	}
	return strings.Replace(h.Hour(w, "23:00"), "23", "24", 1)
}

// Range is from one hour to another, both written. Outside tells papers for others, of
// which some houses give the beginning alone.
func (h House) Range(w *Words, from, to string, outside bool) string {
	switch v := h.Value("range"); {
	case v == "start" && outside:
		return from
	case v == "words":
		return w.Say("house.from-to", from, to)
	case v == "hyphen":
		return from + "-" + to
	case strings.ContainsAny(from+to, " "+hard):
		return from + hard + "– " + to
	case v == "spaced" || v == "start":
		return from + hard + "–" + hard + to
	}
	return from + "–" + to
}

// StartAlone says that a paper for others tells no ends.
func (h House) StartAlone() bool { return h.is("range", "start") }

// about is an hour, or a stretch of them, that is not exact.
func (h House) about(w *Words, said string) string {
	switch h.Value("about") {
	case "behind":
		return w.Say("house.about-behind", said)
	case "sign":
		return "±" + said
	case "short":
		return w.Say("house.about-short", said)
	}
	return w.Say("time.approx", said)
}

// About is an hour that is not exact, as a column of hours has it.
func (h House) About(w *Words, said string) string { return h.aboutShort(w, said) }

// aboutShort is that in a column of hours: what stands before an hour there is a short word.
func (h House) aboutShort(w *Words, said string) string {
	if h.is("about", "before") {
		return w.Say("house.about-column", said)
	}
	return h.about(w, said)
}

// Around is from one hour to another, neither of which is exact, on one line of a column.
func (h House) Around(w *Words, from, to string) string {
	switch h.Value("range") {
	case "words", "start":
		h = h.With("range", "spaced")
	}
	said := h.Range(w, from, to, false)
	switch h.Value("about") {
	case "sign":
		return "±" + said
	case "short":
		return w.Say("house.about-short", said)
	case "behind":
		return w.Say("house.about-behind", said)
	}
	return w.Say("house.about-column-range", said)
}

// toConfirm says that an hour, an end or an item is to be confirmed.
func (h House) toConfirm(w *Words, usual string) string {
	switch {
	case h.is("tbc", "letters"):
		return w.Say("house.tbc")
	case h.is("tbc", "ttbc") && usual == "time.tbc":
		return w.Say("house.ttbc")
	case h.is("tbc", "ttbc"):
		return w.Say("house.tbc")
	}
	return w.Say(usual)
}

// ToConfirm says of an item that it is to be confirmed.
func (h House) ToConfirm(w *Words) string { return h.toConfirm(w, "export.to-be-confirmed") }

// Pattern is how tables with hours of their own write them.
func (h House) Pattern(w *Words) string {
	switch v := h.Value("hour"); {
	case v == "am-pm" && w.halves():
		return `h:mm\ AM/PM`
	case v == "colon-short":
		return "h:mm"
	case v == "dot":
		return `hh\.mm`
	case v == "dot-short":
		return `h\.mm`
	case v == "figures":
		return "hhmm"
	}
	return "hh:mm"
}

// provisional is an hour that is to be confirmed.
func (h House) provisional(w *Words, said string) string {
	if h.is("tbc", "words") {
		return w.Say("time."+string(model.Provisional), said)
	}
	return said + hard + w.Say("house.tbc")
}

// DayAndHour is a day with an hour of it, and on which clocks.
func (h House) DayAndHour(w *Words, m civil.Moment) string {
	return w.Say("words.day-hour", w.Date(m.Date()), h.Hour(w, m.Clock()), w.ClockOf(m))
}

package proposal

import (
	"regexp"
	"strconv"
	"strings"

	"chancery/words"
)

// clockRE is in what is meant as an hour, be it one that no clock shows.
var clockRE = regexp.MustCompile(`\d[:.]\d\d`)

// hours reads the cell of hours. What is none stays readable among the remarks.
func (w *walk) hours(r *Row, text string) {
	text, last := endsOn(dayPart(text))
	defer w.lastly(r, last)
	at, ok := readWhen(text)
	if !ok {
		if first, rest, found := hourAtHead(text); found { // 16:00 (de confirmat) behind which something stands
			at, ok = first, true
			r.Remarks = more(r.Remarks, rest)
		} else if lead, last, found := hourAtEnd(text); found { // in parallel 11:00 – 12:00
			at, ok = last, true
			r.Remarks = more(r.Remarks, lead)
		}
	}
	r.worded = ok || clockRE.MatchString(text) || leading(text)
	if !ok {
		r.Remarks = more(r.Remarks, oneLine(text))
		r.FromMark = "tbc"
		if key := words.Fold(text); strings.HasPrefix(key, "after ") || strings.HasPrefix(key, "dupa ") || strings.HasPrefix(key, "pislia ") {
			r.FromMark = "after"
		}
		if r.FromMark == "tbc" {
			w.ask("no-hour-read", r.At, oneLine(text))
		}
		return
	}
	w.set(r, at)
}

// hourAtEnd takes the hours off the end of a text that says something else before them: not where that says when, or that
// they are not.
func hourAtEnd(text string) (lead string, at when, ok bool) {
	text = oneLine(text)
	if leading(text) || movedRE.MatchString(text) {
		return "", at, false
	}
	for i, r := range text {
		if r != ' ' {
			continue
		}
		if clockRE.MatchString(text[:i]) { // of two hours nobody knows which
			return "", at, false
		}
		if at, ok = readWhen(text[i:]); ok && at.from != "" {
			return strings.Trim(text[:i], " ,:–—-"), at, true
		}
	}
	return "", at, false
}

// movedRE finds that an hour is another than the one it names.
var movedRE = regexp.MustCompile(`(?i)moved|postponed|instead|cancel|\bnot?\b|\bwas\b|formerly|previous|mutat|amânat|anulat|\bnu\b|în loc|перенес|скасов|замість|раніше|(?:^|\s)не\s`)

// set puts hours into a row.
func (w *walk) set(r *Row, at when) {
	if at.day != "" {
		w.day = at.day
	}
	if at.clock != "" {
		at.zone = w.on(at.clock, w.o)
	}
	r.From, r.FromMark, r.AllDay, r.Zone, r.Part, r.FromAlt, r.ToAlt = at.from, at.fromMark, at.allDay, at.zone, at.part, at.alt, at.toAlt
	if at.to != "" || at.toMark != "open" {
		r.To, r.ToMark = at.to, at.toMark
	} else {
		r.ToMark = "open"
	}
	if at.guests != "" {
		r.Remarks = more(at.guests, r.Remarks)
		w.ask("for-hour", at.guests, r.Title)
	}
	if at.zone == "UTC" {
		w.ask("zulu", at.from)
	}
}

// until reads the cell of ends.
func (w *walk) until(r *Row, text string) {
	text, last := endsOn(dayPart(text))
	defer w.lastly(r, last)
	at, ok := readWhen(text)
	if at.clock != "" {
		at.zone = w.on(at.clock, w.o)
	}
	if r.From == "" && r.FromMark == "" && r.Zone == "" {
		r.Zone = at.zone
	}
	if !ok || at.from == "" || at.zone != "" && at.zone != firstOf(r.Zone, w.Zone) { // an end on other clocks than its start
		r.Remarks = more(r.Remarks, oneLine(text))
		w.ask("no-hour-read", r.At, oneLine(text))
		return
	}
	if r.From == "" && r.FromMark == "" { // only its end is told
		r.From, r.FromMark, r.ToMark = at.from, "by", "open"
		return
	}
	r.To, r.ToMark, r.ToAlt, r.toZone = at.from, at.fromMark, at.alt, ""
	if at.alt != "" {
		r.ToMark = ""
	}
	if r.To == "00:00" && r.From > r.To {
		r.To = "24:00"
	}
}

var endsOnRE = regexp.MustCompile(`^(.*\d.*?)\s*\(([^()]{3,40})\)$`)

// endsOn takes off the day on which something ends, as it stands behind the hours: 23:00–00:30
// (11 June). Without one the text stays as it was.
func endsOn(text string) (string, date) {
	if m := endsOnRE.FindStringSubmatch(oneLine(text)); m != nil {
		hours := strings.TrimRight(m[1], " –—-") // nothing stands behind the dash where the end is open
		if d, ok := readDay(m[2]); ok && d.month > 0 && isWhen(hours) {
			return hours, d
		}
	}
	return text, date{}
}

// lastly is the day on which a row ends, where that is said; an end that is earlier than its start is of the
// next day anyway.
func (w *walk) lastly(r *Row, d date) {
	day := d.in(w.year)
	if day == "" && w.noSuchDay(d, d.text) {
		r.Remarks = more(r.Remarks, d.text)
	}
	if d.day == 0 || day == "" || w.day == "" || r.To == "" || day <= w.day {
		return
	}
	if day > w.day.Add(1) || r.To >= r.From {
		r.LastDay = day
	}
}

// dayAtHead takes a day off the head of a cell of hours.
func dayAtHead(text string) (d date, rest string, ok bool) {
	text = oneLine(text)
	ends := wordEnds(text, 5)
	for n := len(ends) - 1; n > 0; n-- {
		if d, ok = readDay(text[:ends[n-1]]); ok && isWhen(strings.Trim(text[ends[n-1]:], " ,–—-")) {
			return d, strings.Trim(text[ends[n-1]:], " ,–—-"), true
		}
	}
	return d, "", false
}

// turn is the day of what comes next. A day that is in no calendar is asked about, and what comes next has
// none: it is not of the day above. It is false then.
func (w *walk) turn(d date, text string) bool {
	day := d.in(w.year)
	if day == "" {
		if !w.noSuchDay(d, text) {
			return true
		}
		w.day, w.begun, w.before = "", true, len(w.Rows)
		return false
	}
	if d.year == 0 && !w.asks("year") {
		w.ask("year", strconv.Itoa(w.year))
	}
	if d.weekday >= 0 && int(day.Weekday()) != d.weekday {
		w.ask("weekday", oneLine(text))
	}
	w.day, w.begun, w.before = day, true, len(w.Rows)
	return true
}

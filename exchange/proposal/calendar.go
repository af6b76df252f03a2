package proposal

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"chancery/exchange/source"
	"chancery/model/civil"
	"chancery/words"
)

// calendar makes rows of the entries of one.
func (p *Proposal) calendar(f *source.File, o Options) {
	p.Title = f.Title
	zones := map[string]int{}
	var all strings.Builder
	for i := range f.Events {
		e := &f.Events[i]
		all.WriteString(e.Summary + "\n" + e.Description + "\n")
		if z := e.Start.Zone; z != "" && !strings.HasPrefix(z, "+") && !strings.HasPrefix(z, "-") && (z != "UTC" || len(zones) == 0) {
			zones[z]++
		}
	}
	most := 0
	for z, n := range zones {
		if n > most || n == most && z < p.Zone {
			p.Zone, most = z, n
		}
	}
	p.citizen(f, o)
	p.Lang = langOf(all.String())
	floating := false
	p.Rows = slices.Grow(p.Rows, len(f.Events))
	for i := range f.Events {
		e := &f.Events[i]
		e.Start, e.End = p.here(e.Start), p.here(e.End)
		r := p.entry(&f.Events[i])
		floating = floating || r.Floating
		p.Rows = append(p.Rows, r)
	}
	if i := slices.IndexFunc(p.Rows, p.isVisit); i >= 0 {
		p.Rows = slices.Delete(p.Rows, i, i+1)
	}
	if floating {
		p.ask("floating")
	}
}

// here is a moment that programs keep in Greenwich, on the clocks of the calendar.
func (p *Proposal) here(s source.Stamp) source.Stamp {
	if s.Zone != "UTC" || p.Zone == "UTC" || p.Zone == "" || !strings.Contains(s.Local, "T") {
		return s
	}
	t, err := time.Parse("2006-01-02T15:04", s.Local)
	loc, err2 := civil.Load(p.Zone)
	if err != nil || err2 != nil {
		return s
	}
	local := t.In(loc).Format("2006-01-02T15:04")
	if _, err := civil.Resolve(local, p.Zone, civil.NoOff); err != nil {
		return s // clocks there show it twice: Greenwich tells which
	}
	return source.Stamp{Local: local, Zone: p.Zone}
}

func (p *Proposal) entry(e *source.Event) Row {
	r := Row{UID: e.UID, Title: e.Summary, Place: e.Location, Remarks: listed(e.Description), Who: strings.Join(e.Who, "; "), Private: e.Private && family(e.UID) != "own"} // ours say so of all that is internal
	r.Source = oneLine(strings.Join([]string{strings.Replace(e.Start.Local, "T", " ", 1), e.Summary, e.Location}, " "))
	if r.Title == "" {
		r.Title = e.UID
	}
	p.honest(&r, e)
	if e.Status == "tentative" && r.FromMark == "" {
		r.Status = "tbc"
	}
	day, hour, timed := strings.Cut(e.Start.Local, "T")
	r.Day = civil.Date(day)
	if !timed {
		r.AllDay = true
		if end := civil.Date(e.End.Local); e.End.Local != "" && end.Add(-1) > r.Day {
			r.LastDay = end.Add(-1)
		}
		return r
	}
	r.From, r.ToMark, r.Floating = hour, "open", e.Start.Zone == ""
	if z := e.Start.Zone; z != p.Zone && z != "" {
		r.Zone = z
	}
	if e.End.Local == "" || e.End == e.Start {
		return r
	}
	endDay, end := sameClocks(e)
	r.To, r.ToMark = end, ""
	if d := civil.Date(endDay); d > r.Day {
		if r.LastDay = d; end == "00:00" && d == r.Day.Add(1) {
			r.To, r.LastDay = "24:00", ""
		}
	}
	return r
}

// honest takes what a title says of an hour in brackets, as calendars written by protocol
// offices do, for the mark of that hour.
func (p *Proposal) honest(r *Row, e *source.Event) {
	m := closing.FindStringSubmatch(r.Title)
	_, hour, timed := strings.Cut(e.Start.Local, "T")
	if m == nil || !timed {
		return
	}
	if at, ok := readWhen(m[1]); ok && (at.from == hour && at.fromMark != "" || at.from == "" && at.fromMark == "part") {
		r.Title, r.FromMark = strings.TrimSpace(strings.TrimSuffix(r.Title, m[0])), at.fromMark
	}
}

// sameClocks is an end on the clocks of the start.
func sameClocks(e *source.Event) (day, hour string) {
	end := e.End.Local
	if e.End.Zone != e.Start.Zone && e.End.Zone != "" && e.Start.Zone != "" {
		from, err := locate(e.End.Zone)
		to, err2 := locate(e.Start.Zone)
		if t, err3 := time.ParseInLocation("2006-01-02T15:04", end, from); err == nil && err2 == nil && err3 == nil {
			end = t.In(to).Format("2006-01-02T15:04")
		}
	}
	day, hour, _ = strings.Cut(end, "T")
	return day, hour
}

func locate(zone string) (*time.Location, error) {
	if len(zone) == 6 && (zone[0] == '+' || zone[0] == '-') {
		n := number(zone[1:3])*3600 + number(zone[4:])*60
		if zone[0] == '-' {
			n = -n
		}
		return time.FixedZone(zone, n), nil
	}
	return civil.Load(zone)
}

// outlookHeads are the columns of an export of Outlook that matter, where they stand in it
// whatever the language of their names.
var outlookHeads = map[string]int{"subject": 0, "start date": 1, "start time": 2, "end date": 3, "end time": 4, "all day event": 5, "meeting organizer": 9, "required attendees": 10,
	"description": 15, "location": 16, "private": 19, "sensitivity": 20}

// outlook says that a list is an export of its calendar.
func outlook(lines []source.Line) bool {
	if len(lines) == 0 {
		return false
	}
	found := 0
	for _, c := range lines[0].Cells {
		if _, ok := outlookHeads[strings.ToLower(c.Text)]; ok {
			found++
		}
	}
	return found >= 4 || len(lines[0].Cells) == 22 && len(lines) > 1 && len(lines[1].Cells) > 4 && strings.Count(lines[1].Cells[1].Text, "/")+strings.Count(lines[1].Cells[1].Text, ".") == 2 && isWhen(short(lines[1].Cells[2].Text))
}

// short is an hour without its seconds.
func short(s string) string {
	if p := strings.SplitN(s, ":", 3); len(p) == 3 {
		return p[0] + ":" + p[1] + strings.TrimLeft(p[2], "0123456789")
	}
	return s
}

// exported reads an export of Outlook.
func (p *Proposal) exported(lines []source.Line) {
	at := map[string]int{}
	for key, n := range outlookHeads {
		at[key] = n
	}
	for i, c := range lines[0].Cells {
		if _, ok := outlookHeads[strings.ToLower(c.Text)]; ok {
			at[strings.ToLower(c.Text)] = i
		}
	}
	cell := func(l source.Line, key string) string {
		if i := at[key]; i < len(l.Cells) {
			return strings.TrimSpace(l.Cells[i].Text)
		}
		return ""
	}
	var days [][3]int
	for _, l := range lines[1:] {
		for _, key := range []string{"start date", "end date"} {
			if d, ok := parts(cell(l, key)); ok {
				days = append(days, d)
			}
		}
	}
	monthFirst, sure := order(days)
	code := "month-first"
	if !monthFirst {
		code = "day-first"
	}
	if len(days) > 0 && len(cell(lines[1], "start date")) > 0 && !strings.Contains(cell(lines[1], "start date"), "-") {
		if p.ask(code); !sure {
			p.ask("order-unsure")
		}
	}
	var all strings.Builder
	for _, l := range lines[1:] {
		r := Row{Title: oneLine(cell(l, "subject")), Place: oneLine(cell(l, "location")), Remarks: listed(cell(l, "description"))}
		if all.WriteString(r.Title + "\n" + r.Remarks + "\n"); r.Title == "" {
			continue
		}
		r.Who = strings.Join(strings.FieldsFunc(cell(l, "meeting organizer")+";"+cell(l, "required attendees"), func(c rune) bool { return c == ';' }), "; ")
		r.Private = yes(cell(l, "private")) || strings.EqualFold(cell(l, "sensitivity"), "private")
		r.Source = oneLine(strings.Join([]string{cell(l, "start date"), cell(l, "start time"), r.Title, r.Place}, " "))
		p.exportedHours(&r, [2]string{cell(l, "start date"), cell(l, "start time")}, [2]string{cell(l, "end date"), cell(l, "end time")}, yes(cell(l, "all day event")), monthFirst)
		p.Rows = append(p.Rows, r)
	}
	p.Lang = langOf(all.String())
	p.ask("no-zone")
}

func (p *Proposal) exportedHours(r *Row, start, end [2]string, allDay, monthFirst bool) {
	first, _ := dayOf(start[0], monthFirst)
	last, _ := dayOf(end[0], monthFirst)
	r.Day, r.AllDay = first, allDay
	if allDay {
		if last = last.Add(-1); last > first {
			r.LastDay = last
		}
		return
	}
	if w, ok := readWhen(short(start[1])); ok {
		r.From = w.from
	}
	r.ToMark = "open"
	if w, ok := readWhen(short(end[1])); ok && (w.from != r.From || last > first) {
		r.To, r.ToMark = w.from, ""
		if last > first {
			r.LastDay = last
		}
	}
	if r.From == "" {
		r.FromMark = "tbc"
	}
}

func yes(s string) bool {
	switch words.Fold(s) {
	case "true", "yes", "1", "adevarat", "da", "wahr", "ja", "vrai", "oui", "prawda", "tak", "on":
		return true
	}
	return false
}

// parts are the figures of a day whose order is not known.
func parts(s string) (out [3]int, ok bool) {
	list := strings.FieldsFunc(s, func(r rune) bool { return r == '/' || r == '.' || r == '-' })
	if len(list) != 3 {
		return out, false
	}
	for i, f := range list {
		if out[i] = number(f); out[i] == 0 {
			return out, false
		}
	}
	return out, true
}

// order says whether months come first in all of a file; sure, that a figure settles it.
func order(days [][3]int) (monthFirst, sure bool) {
	for _, d := range days {
		switch {
		case d[0] > 12:
			return false, true
		case d[1] > 12 && d[0] <= 12:
			return true, true
		}
	}
	return false, false
}

func dayOf(s string, monthFirst bool) (civil.Date, bool) {
	d, ok := parts(s)
	if !ok {
		return "", false
	}
	y, m, day := d[2], d[1], d[0]
	switch {
	case d[0] > 31:
		y, m, day = d[0], d[1], d[2]
	case monthFirst:
		m, day = d[0], d[1]
	}
	if y < 100 {
		y += 2000
	}
	out, err := civil.ParseDate(strconv.Itoa(y) + "-" + two(m) + "-" + two(day))
	return out, err == nil
}

package proposal

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"chancery/exchange/source"
	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// said is what a field says, as people read it.
func (r *Row) said(field string) string {
	switch field {
	case "day":
		return string(r.Day)
	case "last_day":
		return string(r.LastDay)
	case "from":
		if r.FromAlt != "" {
			return r.From + "/" + r.FromAlt
		}
		return strings.TrimSpace(r.FromMark + " " + r.From)
	case "to":
		if r.ToAlt != "" {
			return r.To + "/" + r.ToAlt
		}
		return strings.TrimSpace(strings.TrimPrefix(r.ToMark, "open") + " " + r.To)
	case "title":
		return r.Title
	case "place":
		return r.Place
	case "host":
		return r.Host
	case "guest":
		return r.Guest
	case "who":
		return r.Who
	case "interpretation":
		return r.Interpretation
	case "press":
		return r.Press
	case "responsible":
		return r.Responsible
	}
	return ""
}

// since is by how many minutes a row begins later than another of the same day, 0 where
// nobody can say.
func (r *Row) since(was *Row) int {
	a, ok := civil.ParseClock(was.From)
	b, ok2 := civil.ParseClock(r.From)
	if !ok || !ok2 || r.Day == "" || was.Day == "" {
		return 0
	}
	return b - a + 24*60*r.Day.Sub(was.Day)
}

const (
	fewestBehind = 3   // rows that are apart by the same
	mostBehind   = 840 // minutes: no clocks are further from others
)

// Behind is by how many minutes the clocks of a draft are behind those of the visit, below 0
// before them, as its rows tell: most of those that stand in both are apart by the same
// quarters of an hour. 0 where nothing tells. Rows is how many are.
func Behind(all int, changes []Change) (minutes, rows int) {
	count := map[int]int{}
	for i := range changes {
		switch c := &changes[i]; {
		case c.IsNew():
			all--
		case c.later != 0 && c.later%15 == 0 && max(c.later, -c.later) <= mostBehind:
			count[-c.later]++
		}
	}
	for by, n := range count {
		if n > rows || n == rows && by > minutes {
			minutes, rows = by, n
		}
	}
	if rows < fewestBehind || 5*rows < 3*all {
		return 0, 0
	}
	return minutes, rows
}

// onClocks takes the hours of a file for those of a zone, whatever it says; rows that have
// clocks of their own, such as a flight's, keep them.
func (p *Proposal) onClocks(zone string) {
	said := p.Zone
	p.Zone, p.told, p.chosen = zone, true, true
	for i := range p.Rows {
		if r := &p.Rows[i]; r.Zone == said || r.Floating {
			r.Zone, r.Floating = "", false
		}
	}
	p.Ask = slices.DeleteFunc(p.Ask, func(e *model.Error) bool { return e.Code == "takein.zone-guessed" || e.Code == "takein.no-zone" })
}

// Elsewhere is by how many minutes the clocks that a file names are behind those of a visit, 0
// where they are the same, or it names none.
func (p *Proposal) Elsewhere(visit string) int {
	if p.Zone == "" || visit == "" || len(p.Rows) == 0 || p.Rows[0].Day == "" {
		return 0
	}
	noon := string(p.Rows[0].Day) + "T12:00"
	there, err := civil.Resolve(noon, p.Zone, civil.NoOff)
	here, err2 := civil.Resolve(noon, visit, civil.NoOff)
	if err != nil || err2 != nil {
		return 0
	}
	return int(there.At-here.At) / 60
}

// OffsetOf is the name of clocks that are so many minutes behind those of a zone on a day, as
// +02:00.
func OffsetOf(zone string, day civil.Date, behind int) string {
	noon, err := civil.Resolve(string(day)+"T12:00", zone, civil.NoOff)
	local, err2 := time.Parse("2006-01-02T15:04", string(day)+"T12:00")
	if err != nil || err2 != nil {
		return ""
	}
	off := int(local.Unix()-noon.At)/60 - behind
	sign := "+"
	if off < 0 {
		sign, off = "-", -off
	}
	return sign + two(off/60) + ":" + two(off%60)
}

// Put sets a cell of a row right.
func (p *Proposal) Put(row int, col typed.Column, text string) error {
	r := &p.Rows[row]
	w := walk{Proposal: p, day: r.Day}
	switch col {
	case typed.ColDay:
		d, ok := readDay(text)
		day := d.in(p.year)
		if !ok || day == "" {
			return source.Refuse("day-typed", text)
		}
		p.dayFrom(row, day)
	case typed.ColFrom:
		at, ok := readWhen(text)
		if !ok {
			return source.Refuse("hour-typed", text)
		}
		if at.to == "" {
			at.to, at.toMark = r.To, r.ToMark
		} else {
			r.toZone = ""
		}
		w.set(r, at)
	case typed.ColTo:
		if text == "" {
			r.To, r.ToMark, r.toZone = "", "open", ""
			return nil
		}
		if at, ok := readWhen(text); !ok || at.from == "" {
			return source.Refuse("hour-typed", text)
		}
		w.until(r, text)
	case typed.ColActivity:
		if oneLine(text) == "" {
			return source.Refuse("title-typed", strconv.Itoa(row+1))
		}
		r.Title = oneLine(text)
	case typed.ColPlace:
		r.Place = oneLine(text)
	case typed.ColHost:
		r.Host, r.Who = oneLine(text), ""
	case typed.ColGuest:
		r.Guest = oneLine(text)
	}
	return nil
}

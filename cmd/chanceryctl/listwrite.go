package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

func writeJSON(w io.Writer, items []listed) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(items)
}

func writeCSV(out io.Writer, items []listed) error {
	w := csv.NewWriter(out)
	rows := [][]string{{"uid", "event", "title", "start", "end", "zone", "venue", "room", "status", "audience", "where", "when"}}
	for _, i := range items {
		rows = append(rows, []string{i.UID, safe(i.Event), safe(i.Title), i.Start, i.End, i.Zone, safe(i.Venue), safe(i.Room), i.Status, i.Audience, safe(i.Where), safe(i.When)})
	}
	return w.WriteAll(rows)
}

// safe keeps a spreadsheet from taking a text for a formula.
func safe(s string) string {
	if s != "" && strings.ContainsRune("=+-@\t\r", rune(s[0])) {
		return "'" + s
	}
	return s
}

// writeTable is for people: a heading for each day, then hours, title, place
// and status in columns.
func (c *context) writeTable(w io.Writer, items []listed) error {
	var rows [][]string
	usual := usualZone(items)
	for i := range items {
		it := &items[i]
		hours := c.hours(&it.item)
		if it.Zone != usual && !it.item.AllDay && !onTwoClocks(&it.item) {
			hours += " (" + c.words.City(it.Zone) + ")"
		}
		rows = append(rows, []string{hours, oneLine(it.Title), oneLine(it.Where), c.status(it)})
	}
	widths := make([]int, 4)
	for _, r := range rows {
		for i, cell := range r {
			widths[i] = max(widths[i], utf8.RuneCountInString(cell))
		}
	}
	day := civil.Date("")
	var b strings.Builder
	for i, r := range rows {
		if d := items[i].item.Start.Date(); d != day {
			if day != "" {
				b.WriteByte('\n')
			}
			day = d
			b.WriteString(c.words.Day(d) + "\n")
		}
		line := ""
		for col, cell := range r {
			line += "  " + cell + strings.Repeat(" ", widths[col]-utf8.RuneCountInString(cell))
		}
		b.WriteString(strings.TrimRight(line, " ") + "\n")
	}
	_, err := fmt.Fprint(w, b.String())
	return err
}

// usualZone is the zone on whose clocks most of a list is told: hours on others say on whose.
func usualZone(items []listed) (most string) {
	count := map[string]int{}
	for i := range items {
		zone := items[i].Zone
		if count[zone]++; count[zone] > count[most] {
			most = zone
		}
	}
	return most
}

// status is empty for readers who may not know of it.
func (c *context) status(it *listed) string {
	if it.Status == "" {
		return ""
	}
	return c.words.Say("item.status." + it.Status)
}

// hours are from and to as sure as they are: ~15:00, 15:00 –, and the day of an
// end that lies on another.
func (c *context) hours(it *model.Item) string {
	if it.AllDay {
		return c.words.Say("ctl.all-day")
	}
	t := it.When()
	h := words.Hours{Words: c.words, Brief: true, Clock: civil.Moment.Clock}
	if onTwoClocks(it) {
		h.Clock = func(m civil.Moment) string { return m.Clock() + " (" + c.words.City(m.Zone) + ")" }
	}
	from, to := h.Begins(&t), h.Ends(&t)
	if it.EndMark != model.Open && it.EndMark != model.TimeTBC && it.End.Date() != it.Start.Date() {
		to += " " + c.words.DayShort(it.End.Date())
	}
	return strings.TrimSpace(from + " – " + to)
}

// onTwoClocks says that something ends on other clocks than it begins on, as a flight does: each hour says on whose.
func onTwoClocks(it *model.Item) bool {
	if it.AllDay || it.EndMark == model.Open || it.StartMark.Hourless() || it.EndMark.Hourless() {
		return false
	}
	end, err := it.End.In(it.Start.Zone)
	return err == nil && end.Local != it.End.Local
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

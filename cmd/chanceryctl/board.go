package main

import (
	"chancery/export"
	"chancery/model/civil"
)

// boards are the pages of the calendar.
var boards = []string{"week", "month"}

// days is what a page of the calendar shows: the week or the month of a day.
func (c *context) days(board string, day civil.Date, zone string) export.Period {
	first := c.words.FirstWeekday()
	p := export.Period{First: day.StartOfWeek(first), Days: 7, Zone: zone}
	if board == "month" {
		p.Month = day
		p.First = day.MonthStart().StartOfWeek(first)
		next := day.MonthStart().Add(31).MonthStart()
		p.Days = (next.Sub(p.First) + 6) / 7 * 7
	}
	return p
}

// period says which days those are.
func (c *context) period(p export.Period) string {
	if p.Month != "" {
		return c.words.Range(p.Month.MonthStart(), civil.Date(p.Month.MonthStart().Add(31).MonthStart().Add(-1)))
	}
	return c.words.Range(p.First, p.First.Add(p.Days-1))
}

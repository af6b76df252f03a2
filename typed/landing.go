package typed

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// setEnd puts what was typed under To into an item of the visit. An hour without clocks is on those
// of where a way ends, else on those of the start.
func (c *Cells) setEnd(it *model.Item, text string) error {
	t, err := parseTime(text)
	zone := c.landing(it)
	if err != nil || zone == "" || t.Kind != asClock && !t.Hour || t.City != "" || t.Zone != "" || zone == endZone(it) {
		return SetEnd(it, text, c.Lang)
	}
	there := *it
	if there.End, err = it.End.In(zone); err != nil {
		return err
	}
	if err := SetEnd(&there, text, c.Lang); err != nil {
		return err
	}
	*it = there
	return nil
}

func endZone(it *model.Item) string {
	if it.End.Zone != "" {
		return it.End.Zone
	}
	return it.Start.Zone
}

// landing is the zone of the clocks where a flight or a transfer ends, "" where it names no such
// place: "Flight Bucharest – Rome", "Flight to Rome", or the venue to which it leads.
func (c *Cells) landing(it *model.Item) string {
	kind := it.Kind
	if kind == model.OtherItem {
		kind = Guess(it.Title)
	}
	if kind != model.Flight && kind != model.Transfer {
		return ""
	}
	if zone := c.clocksAt(it.ToID); zone != "" {
		return zone
	}
	for _, title := range it.Title {
		if zone := wayEnds(title); zone != "" {
			return zone
		}
	}
	return ""
}

// clocksAt are those of a venue, by the zone or the city that is known of it.
func (c *Cells) clocksAt(id *int64) string {
	if id == nil || c.Places == nil {
		return ""
	}
	for _, v := range c.Places.Venues() {
		if v.ID != *id {
			continue
		}
		if v.Zone != "" {
			return v.Zone
		}
		for _, s := range v.City {
			if zone := words.Zone(s); zone != "" {
				return zone
			}
		}
	}
	return ""
}

// wayEnds is the zone of the city behind the last dash, or behind a "to".
func wayEnds(title string) string {
	list := strings.Fields(title)
	for i := len(list) - 1; i > 0; i-- {
		word := list[i-1]
		if word != "–" && word != "—" && word != "-" && !slices.ContainsFunc(listed("led-to"), func(s string) bool { return words.Fold(s) == words.Fold(word) }) {
			continue
		}
		for n := min(len(list), i+3); n > i; n-- {
			if zone := words.Zone(strings.Trim(strings.Join(list[i:n], " "), ".,;()")); zone != "" {
				return zone
			}
		}
	}
	return ""
}

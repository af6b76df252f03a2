package typed

import (
	"slices"
	"strings"
	"unicode/utf8"

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

// setLeaving puts what was typed under From into a row that is being typed: an hour without clocks
// is on those of where a way begins, where the row says so, else on those of the visit. What is
// saved keeps the clocks it has.
func (c *Cells) setLeaving(it *model.Item, text string) error {
	text = quotedAfter(text)
	t, err := parseTime(text)
	zone := c.leaving(it)
	if err != nil || zone == "" || t.Kind != asClock && t.Kind != asRange && !t.Hour || t.City != "" || t.Zone != "" || zone == it.Start.Zone {
		return SetStart(it, text, c.Lang)
	}
	there := *it
	if there.Start, err = it.Start.In(zone); err != nil {
		return err
	}
	if err := SetStart(&there, text, c.Lang); err != nil {
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
func (c *Cells) landing(it *model.Item) string { return c.clocksOfWay(it, it.ToID, wayEnds) }

// leaving is the zone of the clocks where a flight or a transfer begins, "" where it names no such
// place: "Flight Bucharest – Rome", "Flight from Bucharest", or the venue from which it leads.
func (c *Cells) leaving(it *model.Item) string { return c.clocksOfWay(it, it.FromID, wayBegins) }

func (c *Cells) clocksOfWay(it *model.Item, venue *int64, end func(title string) string) string {
	kind := it.Kind
	if kind == model.OtherItem {
		kind = Guess(it.Title)
	}
	if kind != model.Flight && kind != model.Transfer {
		return ""
	}
	if zone := c.clocksAt(venue); zone != "" {
		return zone
	}
	for _, title := range it.Title {
		if zone := end(title); zone != "" {
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
	list := wayWords(title)
	for i := len(list) - 1; i > 0; i-- {
		if isDash(list[i-1]) || isOneOf(list[i-1], "led-to") {
			if zone := cityBehind(list, i); zone != "" {
				return zone
			}
		}
	}
	return ""
}

// wayBegins is the zone of the city before the first dash, or behind a "from".
func wayBegins(title string) string {
	list := wayWords(title)
	for i := 1; i < len(list); i++ {
		if isOneOf(list[i-1], "led-from") {
			if zone := cityBehind(list, i); zone != "" {
				return zone
			}
		}
	}
	at := slices.IndexFunc(list, isDash)
	for from := max(0, at-3); from < at; from++ {
		if zone := cityOf(list[from:at]); zone != "" {
			return zone
		}
	}
	return ""
}

// cityBehind is the zone of the city whose name begins at a word, of three words at most.
func cityBehind(list []string, i int) string {
	for n := min(len(list), i+3); n > i; n-- {
		if zone := cityOf(list[i:n]); zone != "" {
			return zone
		}
	}
	return ""
}

func cityOf(list []string) string {
	return words.Zone(strings.Trim(strings.Join(list, " "), ".,:;()"))
}

// wayWords are the words of a title. A dash without blanks stands by itself where a city begins behind
// it or ends before it: Rome-Bucharest, New York–Rome; a city with a dash in it is one word, and so is
// the number of a flight.
func wayWords(title string) (out []string) {
	list := strings.Fields(title)
	for n, word := range list {
		at := strings.IndexAny(word, "-–—")
		if at < 1 || cityOf(list[n:n+1]) != "" {
			out = append(out, word)
			continue
		}
		_, wide := utf8.DecodeRuneInString(word[at:])
		before, dash, behind := word[:at], word[at:at+wide], word[at+wide:]
		next := append([]string{behind}, list[n+1:]...)
		all := append(slices.Clone(out), before)
		ends := false
		for from := max(0, len(all)-3); from < len(all); from++ {
			ends = ends || cityOf(all[from:]) != ""
		}
		if behind == "" || !ends && cityBehind(next, 0) == "" {
			out = append(out, word)
			continue
		}
		out = append(append(all, dash), behind)
	}
	return out
}

func isDash(word string) bool { return word == "–" || word == "—" || word == "-" }

func isOneOf(word, key string) bool {
	return slices.ContainsFunc(listed(key), func(s string) bool { return words.Fold(s) == words.Fold(word) })
}

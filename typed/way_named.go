package typed

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// OnWay puts the hours of a saved item on the clocks of where a flight or a transfer begins and ends, once
// it says so and did not before: the hours that stand there stay. An end that is not on the clocks that were
// named before, or where none were on those of the visit, was put there by somebody, and stays. Hours that cannot be
// there stay as they are, and so do those of the ends that are held.
func (c *Cells) OnWay(was, it *model.Item, held ...Column) {
	if there, err := c.onWay(was, it, held); err == nil {
		*it = there
	}
}

func (c *Cells) onWay(was, it *model.Item, held []Column) (model.Item, error) {
	there := *it
	if it.ID == 0 || it.AllDay {
		return there, nil
	}
	var err error
	if zone := c.named(was, it, it.Start.Zone, c.leaving); zone != "" && !slices.Contains(held, ColFrom) && !hourless[it.StartMark] {
		if there.Start, err = onClocks(it.Start, zone); err != nil {
			return *it, err
		}
	}
	if zone := c.named(was, it, endZone(it), c.landing); zone != "" && !slices.Contains(held, ColTo) {
		if there.End, err = onClocks(it.End, zone); err != nil {
			return *it, err
		}
	}
	return there, setBoth(&there, there.Start, there.End)
}

// hourless are starts at which no hour stands.
var hourless = map[model.TimeMark]bool{model.TimeTBC: true, model.After: true, model.PartOfDay: true}

// named is the zone that an item names for an end, and did not before; "" where the end is to stay on its
// clocks.
func (c *Cells) named(was, it *model.Item, on string, end func(*model.Item) string) string {
	before, now := end(way(was)), end(way(it))
	if now == "" || now == before || now == on || on != cmp.Or(before, c.Programme.Event.Zone) {
		return ""
	}
	return now
}

// way is an item as its title tells it, where that is a way and its kind is another: what was talks and is
// called a flight leads somewhere.
func way(it *model.Item) *model.Item {
	if kind := Guess(it.Title); kind == model.Flight || kind == model.Transfer {
		told := *it
		told.Kind = kind
		return &told
	}
	return it
}

// mostWays is how many items are told with the clocks that they were put on.
const mostWays = 2

// ToldOnWay says what a change puts on the clocks that its items name, with day, hours and cities, which
// hours could not be there, what stood behind a place and is none, and which group comes with those of one
// side alone; "" of nothing.
func (c *Cells) ToldOnWay(change model.Change) string {
	if known, ok := change.(*model.Acquaint); ok {
		change = known.Change
	}
	list := []model.Change{change}
	if several, ok := change.(*model.Several); ok {
		list = several.Changes
	}
	var out []string
	for _, one := range list {
		var said []string
		switch one := one.(type) {
		case *model.SaveItem:
			if was, ok := c.Programme.Item(one.Item.ID); ok {
				said = append(said, c.toldOnWay(&was, &one.Item), c.toldBeside(&was, &one.Item))
			}
			if one.Who != nil {
				said = append(said, c.toldOneSide(&one.Item, *one.Who, c.toldMade(&one.Item, *one.Who, one.Groups)))
			}
		case *model.Participate:
			said = append(said, c.ToldOneSide(one))
		}
		out = append(out, slices.DeleteFunc(said, func(s string) bool { return s == "" })...)
	}
	if n := len(out) - mostWays; n > 0 {
		out = append(out[:mostWays], c.Words.Say("typed.way-more", n))
	}
	return strings.Join(out, " · ")
}

func (c *Cells) toldOnWay(was, now *model.Item) string {
	if _, err := c.onWay(was, now, nil); err != nil {
		return c.Words.Say("typed.way-kept", c.Words.CityOf(now.Start.Zone))
	}
	begins := c.leaving(way(was)) != c.leaving(way(now)) && was.Start.Zone != now.Start.Zone
	ends := c.landing(way(was)) != c.landing(way(now)) && endZone(was) != endZone(now) && now.EndMark != model.Open && now.EndMark != model.TimeTBC
	if !begins && !ends {
		return ""
	}
	said := c.momentOf(now.Start)
	switch {
	case now.EndMark == model.Open, now.EndMark == model.TimeTBC:
	case now.End.Date() != now.Start.Date():
		said += " – " + c.momentOf(now.End)
	default:
		said += " – " + now.End.Told() + " " + c.Words.CityOf(now.End.Zone)
	}
	return c.Words.Say("typed.way-clocks", said)
}

func (c *Cells) momentOf(m civil.Moment) string {
	return c.Words.DayShort(m.Date()) + ", " + m.Told() + " " + c.Words.CityOf(m.Zone)
}

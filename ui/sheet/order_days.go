package sheet

import (
	"slices"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/part"
)

// mostEmptyDays is how long a visit may be of which each day is shown, those with nothing
// too.
const mostEmptyDays = 62

// days are those that have a part of their own: all of a visit, of what is longer or
// has no end those on which there is anything.
func (o *Order) days() []civil.Date {
	p := &o.cells.Programme
	days := p.Days()
	if e := &p.Event; e.LastDay != "" && e.LastDay.Sub(e.FirstDay) < mostEmptyDays {
		for d := e.FirstDay; d <= e.LastDay; d = d.Add(1) {
			days = append(days, d)
		}
	}
	if len(days) == 0 {
		days = append(days, p.Event.FirstDay)
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// arrange puts items and drafts in order, with an empty row at the end of each day. The
// cell that is typed in goes with its row.
func (o *Order) arrange() {
	was, typing := o.typedIn()
	defer o.follow(was, typing)
	o.lines = nil
	items, days, at := o.cells.Programme.Items, o.days(), 0
	o.placeDrafts(days, was.draft)
	for _, i := range o.sequence() {
		it := &items[i]
		for !o.grid.ByVenue && at < len(days)-1 && days[at] < it.Start.Date() {
			o.endDay(days[at])
			at++
		}
		o.addDrafts(it.Start.Date(), it.ID)
		if !o.hidden[it.ID] || typing && was.item != nil && was.item.ID == it.ID {
			o.lines = append(o.lines, line{item: it, day: it.Start.Date(), n: i})
			o.addSteps(it, i)
		}
	}
	if o.grid.ByVenue {
		o.endVenues(days)
	} else {
		for ; at < len(days); at++ {
			o.endDay(days[at])
		}
	}
	o.measureGaps(len(days) > 1)
}

// placeDrafts puts a draft whose item is gone at the end of its day, and lets go of empty
// rows that somebody else's changes have left without a day.
func (o *Order) placeDrafts(days []civil.Date, typed *typed.Draft) {
	o.drafts = slices.DeleteFunc(o.drafts, func(p placedDraft) bool {
		return p.draft.Untouched() && !slices.Contains(days, p.day) && p.draft != typed
	})
	for i := range o.drafts {
		p := &o.drafts[i]
		if p.before != 0 {
			if it, ok := o.cells.Programme.Item(p.before); !ok || it.Start.Date() != p.day {
				p.before = 0
			}
		}
		if !slices.Contains(days, p.day) {
			p.day = days[len(days)-1]
		}
	}
}

// endDay puts the empty row at the end of a day.
func (o *Order) endDay(day civil.Date) {
	last := o.lastItem(len(o.lines), day)
	if !o.addDrafts(day, 0) {
		if d, err := o.cells.Draft(last, day); err == nil {
			o.drafts = append(o.drafts, placedDraft{day, 0, d})
			o.lines = append(o.lines, line{draft: d, day: day})
		}
	}
	if len(o.lines) == 0 {
		return
	}
	if d := o.lines[len(o.lines)-1].draft; d != nil && d.Untouched() { // what stands above it may be another
		if now, err := o.cells.Draft(last, day); err == nil {
			*d = *now
		}
	}
}

// endVenues puts what is being typed, and one empty row, below all venues.
func (o *Order) endVenues(days []civil.Date) {
	day := days[0]
	if last := o.lastItem(len(o.lines), ""); last != nil {
		day = last.Start.Date()
	}
	for _, d := range days {
		if d != day && slices.ContainsFunc(o.drafts, func(p placedDraft) bool { return p.day == d && !p.draft.Untouched() }) {
			o.addDrafts(d, 0)
		}
	}
	o.endDay(day)
}

// addDrafts puts the drafts of a day that stand before an item, and says whether there
// are any.
func (o *Order) addDrafts(day civil.Date, before int64) (any bool) {
	for _, d := range o.drafts {
		if d.before == before && d.day == day {
			o.lines = append(o.lines, line{draft: d.draft, day: day})
			any = true
		}
	}
	return any
}

// lastItem is the item of a day that stands above a row, nil at its head; "" is any day.
func (o *Order) lastItem(row int, day civil.Date) *model.Item {
	for i := min(row, len(o.lines)) - 1; i >= 0; i-- {
		if l := o.lines[i]; l.item != nil && (day == "" || l.day == day) {
			return l.item
		}
	}
	return nil
}

// dayOf is the day of a row: that of the last one below all rows.
func (o *Order) dayOf(row int) civil.Date {
	if len(o.lines) == 0 {
		return o.cells.Programme.Event.FirstDay
	}
	return o.lines[max(0, min(row, len(o.lines)-1))].day
}

// measureGaps says what stands above each row: the day, a gap, an overlap.
// What lies within a container leaves no gap and no overlap; nor is there a gap
// where something is only hidden.
func (o *Order) measureGaps(several bool) {
	o.above = make([]part.Between, len(o.lines))
	var gaps arrange.Gaps
	var last *model.Item
	var day civil.Date
	for r, l := range o.lines {
		if o.grid.ByVenue {
			if l.isItem() {
				o.aboveInVenue(r, last, several)
				last = l.item
			}
			continue
		}
		if l.day != day {
			gaps = arrange.Gaps{}
			if day = l.day; several {
				o.above[r].Heading = o.kit.Words.Day(day)
			}
		}
		if l.isItem() && len(o.hidden) == 0 && l.item.ContainerID == nil && l.item.Live() && !l.item.AllDay {
			when := l.item.When()
			if !when.Hourless() { // nobody knows what is free before what has no hour
				o.putGap(r, gaps.Next(l.item.Start.At, l.item.End.At))
			}
			if when.Vague() {
				gaps.Vague()
			}
		}
	}
}

// leastGap is how many minutes are free time: fewer are the way from one thing to the
// next.
const leastGap = 5

func (o *Order) putGap(row, minutes int) {
	w := o.kit.Words
	switch {
	case minutes >= leastGap:
		o.above[row].Gap = w.Say("sheet.gap", w.Length(minutes))
	case minutes < 0:
		key := "sheet.overlap" // which may be: groups go to different places
		if o.above[row].Bad = o.twice[o.ref(row)]; o.above[row].Bad {
			key = "sheet.overlap-clash"
		}
		o.above[row].Gap = w.Say(key, w.Length(-minutes))
	}
}

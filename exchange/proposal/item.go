package proposal

import (
	"errors"
	"time"

	"chancery/model"
	"chancery/model/civil"
	"chancery/typed"
)

// marks are the marks of a model by those of the shape of the dry run.
var marks = map[string]model.TimeMark{"": model.Exact, "approx": model.Approx, "tbc": model.Provisional, "open": model.Open, "from": model.FromTime, "by": model.ByTime,
	"not-before": model.NotBefore, "part": model.PartOfDay, "after": model.After}

// morning is where a row without an hour stands at the head of its day.
const morning = 9 * 60

// times puts the day and the hours of a row into an item.
func (p *Proposal) times(it *model.Item, r *Row, visit string) error {
	if r.Day == "" {
		return model.Refuse("takein.day-needed", r.Title)
	}
	it.StartAlt, it.EndAlt, it.TimeWords = "", "", nil
	if r.AllDay {
		return allDay(it, r, visit)
	}
	it.AllDay = false
	start, err := p.moment(r.Day, r.From, r.Zone, r, visit)
	if err != nil {
		return err
	}
	it.StartMark = marks[r.FromMark]
	if r.From == "" && it.StartMark == model.Provisional {
		it.StartMark = model.TimeTBC
	}
	if it.StartAlt = r.FromAlt; r.FromAlt != "" && r.FromMark == "tbc" {
		it.StartMark = model.Exact
	}
	it.Start, it.End, it.EndMark = start, start, model.Open
	if r.To == "" {
		if r.ToMark == "tbc" {
			it.EndMark = model.TimeTBC
		}
		return nil
	}
	last := r.Day
	if r.LastDay != "" {
		last = r.LastDay
	} else if r.toZone == "" && r.To < r.From {
		last = last.Add(1)
	}
	it.End, err = p.moment(last, r.To, firstOf(r.toZone, r.Zone), r, visit)
	if err == nil && r.toZone != "" && r.LastDay == "" && it.End.Time().Before(it.Start.Time()) { // it lands after midnight there
		it.End, err = p.moment(last.Add(1), r.To, r.toZone, r, visit)
	}
	if err == nil {
		if it.End.Time().Before(it.Start.Time()) { // it begins in an hour that clocks skip
			it.End = it.Start
		}
		it.EndMark, it.EndAlt = marks[r.ToMark], r.ToAlt
		if r.ToMark == "from" || r.ToMark == "not-before" {
			it.EndMark = model.Approx
		}
	}
	return err
}

func allDay(it *model.Item, r *Row, visit string) error {
	if typed.WholeDays(it, r.Day, max(r.Day, r.LastDay), visit) != nil {
		return model.Refuse("takein.no-such-hour", r.Title, string(r.Day))
	}
	return nil
}

// moment is an hour of a row on the clocks that it is told on: its own, those of the file,
// else those of the visit. Clocks of no place are told on those of the visit.
func (p *Proposal) moment(day civil.Date, hour, zone string, r *Row, visit string) (civil.Moment, error) {
	minute, ok := civil.ParseClock(hour)
	switch {
	case hour == "24:00":
		day, minute = day.Add(1), 0
	case !ok && r.Part != "":
		minute = r.Part.Minute()
	case !ok:
		minute = morning
	}
	zone = firstOf(zone, p.Zone, visit)
	local := string(day) + "T" + civil.Clock(minute)
	if zone[0] == '+' || zone[0] == '-' || zone == "UTC" && zone != visit {
		loc, err := locate(zone)
		t, err2 := time.ParseInLocation("2006-01-02T15:04", local, loc)
		if err != nil || err2 != nil {
			return civil.Moment{}, model.Refuse("takein.no-such-hour", r.Title, local)
		}
		return civil.MomentAt(t.Unix(), visit)
	}
	m, err := civil.Resolve(local, zone, civil.NoOff)
	if err != nil {
		if m, err = changed(err); err != nil {
			return m, &model.FieldError{Field: "Start", Err: err}
		}
	}
	return m, nil
}

// changed is which moment files mean in the night in which clocks change: of an hour that is there twice
// the first, of one that is skipped that of the clocks before (RFC 5545, 3.3.5).
func changed(err error) (civil.Moment, error) {
	var of *civil.Error
	if !errors.As(err, &of) || len(of.Choices) == 0 {
		return civil.Moment{}, err
	}
	if of.Code == "civil.fold" {
		return of.Choices[0], nil
	}
	return of.Choices[len(of.Choices)-1], nil
}

// put puts the words of a row into an item, those of some fields only, or of all.
func put(c *typed.Cells, it *model.Item, r *Row, field string) error {
	switch field {
	case "title":
		return titling(c, it, r.Title).Set(it, typed.ColActivity, r.Title)
	case "place":
		return c.Set(it, typed.ColPlace, r.Place)
	case "press":
		if r.Press != "" {
			r.noteOfPress(it, c.Lang)
			it.Press = model.Press(r.Press) // the hours at which it is called stay as they are
		}
	case "interpretation":
		return c.Set(it, typed.ColInterpret, r.Interpretation)
	}
	return nil
}

// rowOf is an item as a row of the shape, on its own clocks.
func rowOf(c *typed.Cells, it *model.Item, n int) Row {
	r := Row{N: n, UID: it.UID, Day: it.Start.Date(), Title: it.Title.In(c.Lang), Place: c.Text(it, typed.ColPlace), Host: c.Text(it, typed.ColHost), Guest: c.Text(it, typed.ColGuest),
		Interpretation: it.Interpret.In(c.Lang), Press: string(it.Press), Responsible: it.Responsible.In(c.Lang), Remarks: it.Remarks.In(c.Lang)}
	if r.Press == "" { // in words of its own it says what a draft would say
		r.Press, _, _ = pressOf(it.PressNote.In(c.Lang))
	}
	if it.AllDay {
		r.AllDay = true
		if last := it.End.Date().Add(-1); last > r.Day {
			r.LastDay = last
		}
		return r
	}
	if !it.StartMark.Hourless() {
		r.From = it.Start.Clock()
	}
	r.FromMark = markOf(it.StartMark, r.From)
	if r.FromAlt = it.StartAlt; it.StartAlt != "" {
		r.FromMark = "tbc"
	}
	r.ToMark = markOf(it.EndMark, "")
	if it.EndMark.Hourless() {
		return r
	}
	end, err := it.End.In(it.Start.Zone)
	if err != nil {
		end = it.End
	}
	r.To, r.ToAlt = end.Clock(), it.EndAlt
	switch day := end.Date(); {
	case day == r.Day.Add(1) && r.To == "00:00":
		r.To = "24:00"
	case day > r.Day && (r.To >= r.From || day > r.Day.Add(1)):
		r.LastDay = day
	}
	return r
}

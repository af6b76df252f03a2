package typed

import (
	"errors"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// Quickly is where a quickly typed item goes and what it takes for granted.
type Quickly struct {
	Event model.Event // its key is 0 while it is not made yet
	Cells Cells
	Today civil.Date
	First civil.Date // days of the week count from here
	Day   civil.Date // when no day is typed
	// Free is the minute at which an hour is free on a day.
	Free func(civil.Date) int
}

// quickHour is how long an item lasts when nobody says.
const quickHour = 60

// Item is what a line means: the item, and who takes part in it. Its event
// may still be missing; with an error, which is that of the line, or says that its
// end cannot be or that its hour does not exist or exists twice, its times are.
func (q *Quickly) Item(line Line) (model.Item, []model.Participation, error) {
	start, end, err := q.times(&line)
	lang := q.Cells.Lang
	it := model.NewItem(q.Event.ID, line.Kind, start, end)
	it.StartMark = mark(line.Approx)
	if line.TBC {
		it.StartMark = model.TimeTBC
		if line.End < 0 && line.Minutes == 0 {
			it.EndMark = model.TimeTBC
		}
	}
	it.Title = model.Text{}.With(lang, line.Title)
	if it.Kind == "" {
		it.Kind = Guess(it.Title)
	}
	q.Cells.Places.putNear(&it, line.Place, lang)
	return it, q.who(line.People), err
}

func (q *Quickly) times(line *Line) (start, end civil.Moment, err error) {
	if line.Err != nil {
		return start, end, line.Err
	}
	day, minute := line.Day, line.Start
	if day == "" {
		day = q.Day
	}
	if minute < 0 {
		minute = q.Free(day)
	}
	if start, err = on(day, minute, q.Event.Zone); err != nil {
		if start, err = whichHour(line, err); err != nil {
			return start, end, err
		}
	}
	switch {
	case line.End >= 0:
		it := model.Item{Start: start, End: start}
		if err = setEndMinute(&it, timeRead{Minute: line.End}); err != nil {
			return start, end, model.Refuse("typed.quick-end", civil.Clock(minute), civil.Clock(line.End))
		}
		return start, it.End, nil
	case line.Minutes > 0:
		return start, start.AddMinutes(line.Minutes), nil
	}
	return start, start.AddMinutes(quickHour), nil
}

// whichHour takes the name of the clocks out of the title, EEST in "3:30 EEST
// Call", where it tells which of two hours is meant; else the refusal stays.
func whichHour(line *Line, refusal error) (civil.Moment, error) {
	var e *civil.Error
	if !errors.As(refusal, &e) || e.Code != "civil.fold" {
		return civil.Moment{}, refusal
	}
	typed := strings.Fields(line.Title)
	for _, m := range e.Choices {
		for i, word := range typed {
			if strings.EqualFold(word, m.Abbreviation()) {
				line.Title = strings.Join(slices.Delete(typed, i, i+1), " ")
				return m, nil
			}
		}
	}
	return civil.Moment{}, refusal
}

// who are the people of a line: on the side that their country has in the
// visit, and on the host's when it has none.
func (q *Quickly) who(names []string) []model.Participation {
	var out []model.Participation
	for _, name := range names {
		for _, p := range q.Cells.Roll.readNear(name, q.Cells.Lang, model.HostSide) {
			if p.PersonID != nil {
				p.Side = q.side(*p.PersonID)
			}
			out = append(out, p)
		}
	}
	return out
}

func (q *Quickly) side(person int64) model.Side {
	host := q.Event.HostID
	k := q.Cells.Roll.Person(person)
	if k.Person.PartyID == nil || host == nil || *k.Person.PartyID == *host {
		return model.HostSide
	}
	return model.GuestSide
}

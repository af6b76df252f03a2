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

// Item is what a line means: the item, and who takes part in it. Its event
// may still be missing; with an error, which is that of the line, or says that its
// end cannot be or that its hour does not exist or exists twice, its times are.
func (q *Quickly) Item(line Line) (model.Item, []model.Participation, error) {
	lang := q.Cells.Lang
	it := model.NewItem(q.Event.ID, line.Kind, civil.Moment{}, civil.Moment{})
	err := q.times(&it, &line)
	it.Title = q.Cells.file(nil, line.Title)
	if it.Kind == "" {
		it.Kind = Guess(it.Title)
	}
	q.Cells.Places.putNear(&it, line.Place, q.Cells.file)
	if err == nil {
		q.onWay(&it, &line)
	}
	if line.Press != "" && err == nil {
		err = setPress(&it, line.Press, lang, q.Cells.Words)
	}
	return it, q.who(line.People), err
}

// Accesses are the further accesses of the press that a line names.
func (q *Quickly) Accesses(line Line) ([]model.Access, error) {
	return setAdmitted(nil, line.Press, q.Cells.Lang, q.Cells.Words)
}

// onWay puts the hours that a line says of a flight on the clocks of where it leaves and lands; what
// cannot be there stays as it was.
func (q *Quickly) onWay(it *model.Item, line *Line) {
	there, err := *it, error(nil)
	if zone := q.Cells.leaving(it); zone != "" && line.Start >= 0 && line.said.City == "" && line.said.Zone == "" {
		if there.Start, err = onClocks(it.Start, zone); err != nil {
			return
		}
		there.End = there.Start.AddMinutes(int((it.End.At - it.Start.At) / 60))
	}
	if zone := q.Cells.landing(it); zone != "" && it.EndMark != model.Open && line.said.EndCity == "" {
		if line.End < 0 {
			there.End, err = there.End.In(zone)
		} else {
			there.End, err = onClocks(it.End, zone)
		}
	}
	if err == nil && there.End.At >= there.Start.At {
		*it = there
	}
}

// times puts when the line says into the item. What has no end gets none.
func (q *Quickly) times(it *model.Item, line *Line) error {
	if line.Err != nil {
		return line.Err
	}
	day, minute := line.Day, line.Start
	if day == "" {
		day = q.Day
	}
	if minute < 0 {
		minute = q.Free(day)
	}
	start, err := line.startOf(day, minute, q.Event.Zone)
	if err != nil {
		if start, err = whichHour(line, err); err != nil {
			return err
		}
	}
	it.Start, it.End, it.EndMark = start, start, model.Open
	t := &line.said
	it.StartMark, it.StartAlt = mark(t.Mark), t.Alt
	switch t.Kind {
	case asTBC:
		it.StartMark = model.TimeTBC
	case asPart:
		it.StartMark = model.PartOfDay
	case asAfter:
		it.StartMark, it.TimeWords = model.After, saidInAll(t.Phrase)
	}
	switch {
	case line.End >= 0 || t.Kind == asRange && t.EndMark != "":
		if err := setEndMinute(it, timeRead{Minute: max(line.End, 0), Mark: t.EndMark, Alt: t.EndAlt, City: t.EndCity}); err != nil {
			return model.Refuse("typed.quick-end", civil.Clock(minute), civil.Clock(max(line.End, 0)))
		}
	case line.Minutes > 0:
		it.End, it.EndMark = start.AddMinutes(line.Minutes), model.Exact
	}
	return nil
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
// visit, and on one's own when it has none.
func (q *Quickly) who(names []string) []model.Participation {
	var out []model.Participation
	for _, name := range names {
		for _, p := range q.Cells.Roll.readNear(name, q.Cells.Lang, q.Event.OwnSide()) {
			if p.PersonID != nil {
				p.Side = q.side(*p.PersonID)
			}
			out = append(out, p)
		}
	}
	return out
}

func (q *Quickly) side(person int64) model.Side {
	return q.Event.SideOf(q.Cells.Roll.Person(person).Person.PartyID)
}

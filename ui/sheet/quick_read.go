package sheet

import (
	"errors"
	"slices"
	"strings"

	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
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

// quickItem is what a line means: the item, and who takes part in it. Its event
// may still be missing; with an error, its times are.
func (q *Quickly) quickItem(line words.Quick) (model.Item, []model.Participation, error) {
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
		it.Kind = guess(it.Title)
	}
	q.Cells.Places.putNear(&it, line.Place, lang)
	return it, q.who(line.People), err
}

func (q *Quickly) times(line *words.Quick) (start, end civil.Moment, err error) {
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
		if err = setEndMinute(&it, civil.Typed{Minute: line.End}); err != nil {
			return start, end, model.Refuse("sheet.quick-end", civil.Clock(minute), civil.Clock(line.End))
		}
		return start, it.End, nil
	case line.Minutes > 0:
		return start, start.AddMinutes(line.Minutes), nil
	}
	return start, start.AddMinutes(quickHour), nil
}

// whichHour takes the name of the clocks out of the title, EEST in "3:30 EEST
// Call", where it tells which of two hours is meant; else the refusal stays.
func whichHour(line *words.Quick, refusal error) (civil.Moment, error) {
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
		for _, p := range q.Cells.Roll.read(name, q.Cells.Lang, model.HostSide, nil) {
			called := p.Name.In(q.Cells.Lang)
			if k, ok := q.Cells.Roll.find(called); ok && p.PersonID == nil {
				id := k.Person.ID
				p.PersonID, p.Name = &id, nil
			}
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
	k := q.Cells.Roll.person(person)
	if k.Person.PartyID == nil || host == nil || *k.Person.PartyID == *host {
		return model.HostSide
	}
	return model.GuestSide
}

func (r *Roll) person(id int64) model.Known {
	for _, k := range r.known {
		if k.Person.ID == id {
			return k
		}
	}
	return model.Known{}
}

// find is the one person whom a name or an office means: whole, or as words of
// the name that nobody else has.
func (r *Roll) find(name string) (model.Known, bool) {
	key := words.Fold(name)
	if k, ok := r.byName[key]; ok || key == "" {
		return k, ok
	}
	var found []model.Known
	for _, k := range r.known {
		if hasWords(k.Person.Name, key) || hasWords(k.Person.Aliases, key) || isText(k.Office, key) {
			found = append(found, k)
		}
	}
	if len(found) != 1 {
		return model.Known{}, false
	}
	return found[0], true
}

func hasWords(t model.Text, key string) bool {
	for _, s := range t {
		if strings.Contains(" "+words.Fold(s)+" ", " "+key+" ") {
			return true
		}
	}
	return false
}

func isText(t model.Text, key string) bool {
	for _, s := range t {
		if words.Fold(s) == key {
			return true
		}
	}
	return false
}

// putNear is Put for people in a hurry: a room alone is enough when only one
// venue has a room of that name.
func (g *Gazetteer) putNear(it *model.Item, text, lang string) {
	g.put(it, text, lang)
	if it.VenueID != nil || text == "" {
		return
	}
	var found []model.Room
	for _, rooms := range g.rooms {
		if r, ok := rooms[words.Fold(text)]; ok {
			found = append(found, r)
		}
	}
	if len(found) == 1 {
		it.VenueID, it.RoomID, it.Place = &found[0].VenueID, &found[0].ID, nil
	}
}

// called is the proper name of the place of an item, "" when no register knows it.
func (g *Gazetteer) called(it *model.Item, w *words.Words) string {
	if it.VenueID == nil {
		return ""
	}
	name := w.Text(it.Place)
	for _, r := range g.rooms[*it.VenueID] {
		if it.RoomID != nil && r.ID == *it.RoomID {
			name = w.Text(r.Name)
		}
	}
	for _, v := range g.venues {
		if v.ID == *it.VenueID && name != "" {
			return w.Text(v.Name) + ", " + name
		} else if v.ID == *it.VenueID {
			return w.Text(v.Name)
		}
	}
	return name
}

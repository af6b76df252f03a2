package typed

import (
	"errors"
	"regexp"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// plainHourRE is an hour that can hardly be anything else, with its minutes.
var plainHourRE = regexp.MustCompile(`(?:^|\D)(?:[01]?\d|2[0-4])(?:[:.h])[0-5]\d(?:$|[^.\d])`)

// mostOfADay is of how many words a day may be: Monday, 18 January 2027.
const mostOfADay = 5

// TypeIn puts text into a cell of the draft, as Type does, or a whole row into the draft.
func (c *Cells) TypeIn(d *Draft, col Column, text string) error {
	if col == ColFrom { // 21.05 Rome is an hour
		err := c.Type(d, col, text)
		if err == nil {
			return nil
		}
		if whole, why := c.typeWhole(d, col, text); whole {
			return why
		}
		return err
	}
	if whole, err := c.typeWhole(d, col, text); whole {
		return err
	}
	return c.Type(d, col, text)
}

// typeWhole takes a whole row that is typed into one cell of an empty one: 10:00 Talks, 10:00 Talks, Cotroceni
// Palace, Union Hall where the register has the place, and 19 January 10:00 Talks of a visit that has that day. Among the words of the activity only hours
// that cannot be a number count. It says whether the text is a row; what is none is left to the cell.
func (c *Cells) typeWhole(d *Draft, col Column, text string) (bool, error) {
	if !d.Item.Title.Empty() || col != ColFrom && (col != ColActivity || d.typed[ColFrom]) {
		return false, nil
	}
	day, rest, err := c.dayInFront(text)
	if err != nil {
		return true, err
	}
	hours, title, ok := inFront(rest)
	if !ok || col == ColActivity && !plainHourRE.MatchString(hours) {
		return false, nil
	}
	it := d.Item
	if day != "" {
		if err := moveToDay(&it, day); err != nil {
			return true, err
		}
	}
	was := d.Item
	d.Item = it
	if err := c.Type(d, ColFrom, hours); err != nil {
		d.Item = was
		return true, err
	}
	if cut, next, rest := c.knownPlace(title); !d.typed[ColPlace] && (rest == "" || rest != title && soundsLikePlace(rest)) {
		if err := c.Type(d, ColPlace, title[next:]); err == nil {
			title = title[:cut]
		}
	}
	return true, c.Type(d, ColActivity, title)
}

// dayInFront takes the day off a line that has one before its hours, "" where it has none. What is
// named as a day and is none of the visit is refused.
func (c *Cells) dayInFront(text string) (day civil.Date, rest string, err error) {
	e, fields := &c.Programme.Event, strings.Fields(text)
	for n := min(len(fields)-1, mostOfADay); n > 0; n-- {
		said := strings.TrimRight(strings.Join(fields[:n], " "), " ,;:–—-")
		rest := strings.TrimLeft(strings.Join(fields[n:], " "), " ,;:–—-")
		if hours, _, ok := inFront(rest); !ok || !plainHourRE.MatchString(hours) || bareRE.MatchString(strings.Trim(said, ".+-−")) {
			continue
		}
		day, err := Days{Base: e.FirstDay, First: e.FirstDay}.Parse(said)
		var wrong *civil.Error
		switch {
		case errors.As(err, &wrong) && wrong.Code == "civil.weekday":
			return "", "", err
		case err != nil:
			continue
		case e.Covers(day):
			return day, rest, nil
		case !clockish(said): // 12.10 may be an hour as well
			return "", "", model.Refuse("typed.day-outside", c.Words.Day(day))
		}
	}
	return "", text, nil
}

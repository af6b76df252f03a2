package typed

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// SetDayAndHour reads a day with an hour into to, as civil.Layout has it, "" for none. What
// is left out of the day is taken from base, all of it where the hour stands alone; tomorrow counts
// from today. What is not both is refused with model.day-and-hour, and to stays.
func SetDayAndHour(to *string, text string, base, today civil.Date) error {
	said := strings.Fields(text)
	if len(said) == 1 { // as programs write both, and as the clock of a terminal is set
		if d, hour, ok := strings.Cut(said[0], "T"); ok && civil.Date(d).Valid() {
			said = []string{d, hour}
		}
	}
	if len(said) == 0 {
		*to = ""
		return nil
	}
	day, clock := base, ""
	if err := SetClock(&clock, said[len(said)-1]); err != nil || clock == "" {
		return model.Refuse("model.day-and-hour", strings.TrimSpace(text))
	}
	if before := said[:len(said)-1]; len(before) > 0 {
		if _, err := civil.ParseDate(strings.TrimRight(before[len(before)-1], ",")); err != nil {
			before = withoutAt(before)
		}
		d, err := Days{Base: base, First: base, Today: today}.Parse(strings.Join(before, " "))
		if err != nil {
			return err
		}
		day = d
	}
	if day == "" {
		return model.Refuse("model.day-and-hour", strings.TrimSpace(text))
	}
	*to = string(day) + "T" + clock
	return nil
}

// withoutAt leaves out the word between a day and its hour: ora 10.00, о 10:00, at 10:00.
func withoutAt(said []string) []string {
	switch said[len(said)-1] {
	case "ora", "orele", "la", "о", "об", "at":
		return said[:len(said)-1]
	}
	return said
}

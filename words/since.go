package words

import (
	"cmp"
	"strconv"
	"time"

	"chancery/model"
	"chancery/model/civil"
)

// Since is an hour, or as much of it as is known, in words that can be typed again: "12 July
// 2019, 11:00", "12 July 2019", "July 2019", "2019"; "" for none. What ends with a day, a
// month or a year is told by that, not by the moment after it.
// An hour names its city where the clocks at home stand otherwise, and what these show then: "12 July 2019, 11:00
// Warsaw (12:00 Bucharest)".
func (w *Words) Since(at int64, known model.Exactness, zone, home string, ends bool) string {
	return w.since(at, known, zone, home, ends, w.Month)
}

// since is Since with its month in the form that month gives it.
func (w *Words) since(at int64, known model.Exactness, zone, home string, ends bool, month func(time.Month) string) string {
	if at == 0 {
		return ""
	}
	if ends && known != model.ToTheMinute {
		at--
	}
	m, err := civil.MomentAt(at, zone)
	if err != nil {
		return ""
	}
	switch d := m.Date(); known {
	case model.ToTheYear:
		return strconv.Itoa(d.Year())
	case model.ToTheMonth:
		return month(d.Month()) + " " + strconv.Itoa(d.Year())
	case model.ToTheDay:
		return w.Date(d)
	default:
		if here, err := civil.MomentAt(at, home); home != "" && (err != nil || here.Clock() != m.Clock()) {
			said := w.Date(d) + ", " + m.Clock() + " " + w.CityOf(zone)
			if err == nil && here.Date() == d {
				said += " (" + here.Clock() + " " + w.CityOf(home) + ")"
			} else if err == nil {
				said += " (" + w.Date(here.Date()) + ", " + here.Clock() + " " + w.CityOf(home) + ")"
			}
			return said
		}
		return w.Date(d) + ", " + m.Clock()
	}
}

// Term is from when to when an office is held, on the clocks of a zone, as Since says it.
func (w *Words) Term(t *model.Tenure, zone, home string) string {
	from, to := w.Since(t.From, t.FromKnown, zone, home, false), w.Since(t.To, t.ToKnown, zone, home, true)
	if from == "" && to == "" {
		return w.Say("office.since-unknown")
	}
	if to == "" { // it may begin only after today, and a month behind “from” has the form it has beside a day
		return w.Say("section.tenure.from", w.since(t.From, t.FromKnown, zone, home, false, w.MonthBesideDay))
	}
	return cmp.Or(from, "…") + " – " + to
}

// Clocks are those of the offices of a state or an organisation: of its capital, else of
// the office that keeps the diary. What is typed of them and what is shown agree by this.
func Clocks(p *model.Party, home string) string {
	if p != nil {
		if k, ok := StateOf(p.Code); ok && k.Zone != "" {
			return k.Zone
		}
	}
	return cmp.Or(home, "UTC")
}

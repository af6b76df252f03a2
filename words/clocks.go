package words

import (
	"sort"
	"strconv"

	"chancery/model/civil"
)

// OnClocks is an hour on the clocks of a zone. Where the clocks it was agreed on
// show another, both are said: 19:00 (18:00 Rome).
func (w *Words) OnClocks(m civil.Moment, zone string) string {
	here, err := m.In(zone)
	switch {
	case err != nil:
		return m.Clock() + " " + w.City(m.Zone)
	case here.Off == m.Off:
		return here.Clock()
	}
	return here.Clock() + " " + w.elsewhere(m)
}

// elsewhere is an hour on other clocks than those around it: (18:00 Rome).
func (w *Words) elsewhere(m civil.Moment) string { return "(" + m.Clock() + " " + w.City(m.Zone) + ")" }

// ClockOf names the clocks of an hour as people do: Bucharest time, UTC+2.
func (w *Words) ClockOf(m civil.Moment) string {
	return w.Say("words.clock-of", w.City(m.Zone), UTC(m.Off))
}

// dayAndHour is a day with an hour of it, and on which clocks: 12 March 2026, 10:00
// (Bucharest time, UTC+2).
func (w *Words) dayAndHour(m civil.Moment) string {
	return w.Say("words.day-hour", w.Date(m.Date()), m.Clock(), w.ClockOf(m))
}

// UTC is how far clocks are from UTC: UTC+2, UTC−3:30.
func UTC(off int) string {
	sign := "+"
	if off < 0 {
		sign, off = "−", -off
	}
	s := "UTC" + sign + strconv.Itoa(off/60)
	if off%60 != 0 {
		s += ":" + civil.Clock(off % 60)[3:]
	}
	return s
}

// ClocksOn names the clocks of a day: both of them where they change on it.
func (h House) ClocksOn(w *Words, d civil.Date, m civil.Moment) string {
	span := civil.SpanOf(d, 1, m.Zone)
	first, err := civil.MomentAt(span.From, m.Zone)
	last, bad := civil.MomentAt(span.To-1, m.Zone)
	if err != nil || bad != nil || first.Off == last.Off {
		return w.ClockOf(m)
	}
	minute := sort.Search(int(span.Len()/60), func(n int) bool {
		at, err := civil.MomentAt(span.From+int64(n)*60, m.Zone)
		return err == nil && at.Off == last.Off
	})
	turn, err := civil.MomentAt(span.From+int64(minute)*60, m.Zone)
	if err != nil {
		return w.ClockOf(m)
	}
	key, before := "words.clock-forward", turn.Minute()-last.Off+first.Off
	if last.Off < first.Off { // the hour to which they go back is there twice, and says nothing by itself
		key = "words.clock-back"
	}
	const day = 24 * 60
	strikes := h.Ending(w, civil.Clock((before+day)%day), before == day)
	return w.Say(key, w.City(m.Zone), UTC(first.Off), UTC(last.Off), strikes, h.Hour(w, turn.Clock()))
}

package words

import (
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// Hours say when something is, as sure as it is known. Clock tells a moment on the
// clocks of whoever asks; Brief is for where there is little room: ~15:00, TBC.
type Hours struct {
	Words  *Words
	Clock  func(civil.Moment) string
	Brief  bool
	Column bool  // one under the other in a table, where each stands on one line: c. 15:00
	House  House // the plain one when nothing is said
}

// Begins is the start: 13:30, about 15:00, from 18:45, in the evening, on arrival,
// 09:00/09:15.
func (h Hours) Begins(t *model.When) string {
	switch {
	case t.StartMark == model.Withheld:
		return ""
	case !t.Words.Empty():
		return h.Words.Text(t.Words)
	case t.StartMark == model.TimeTBC:
		return h.unknown("tbc")
	case t.StartMark == model.PartOfDay:
		return h.Words.Say("time.part." + string(model.PartAt(t.Start.Minute())))
	case t.StartMark == model.After:
		return h.Words.Say("time.after")
	}
	return h.marked(t.StartMark, t.Begins())
}

// Ends is the end, "" where none is told.
func (h Hours) Ends(t *model.When) string {
	switch t.EndMark {
	case model.Open:
		return ""
	case model.TimeTBC:
		return h.unknown("end-tbc")
	}
	return h.marked(t.EndMark, t.Ends())
}

// unknown says that nobody knows an hour yet.
func (h Hours) unknown(name string) string {
	if h.Brief {
		return h.Words.Say(h.key(name))
	}
	return h.House.toConfirm(h.Words, h.key(name))
}

func (h Hours) key(name string) string {
	if h.Brief {
		return "time." + name + "-brief"
	}
	return "time." + name
}

func (h Hours) marked(mark model.TimeMark, at []civil.Moment) string {
	var clocks []string
	for _, m := range at {
		clocks = append(clocks, h.Clock(m))
	}
	clock := strings.Join(clocks, "/")
	switch {
	case h.Brief && (mark == model.Approx || mark == model.Provisional):
		return h.Words.Say(h.key(string(mark)), clock)
	case mark == model.Approx && h.Column:
		return h.House.aboutShort(h.Words, clock)
	case mark == model.Approx:
		return h.House.about(h.Words, clock)
	case mark == model.Provisional:
		return h.House.provisional(h.Words, clock)
	case mark == model.FromTime, mark == model.ByTime, mark == model.NotBefore:
		return h.Words.Say("time."+string(mark), clock)
	}
	return clock
}

// HoursAmong are both ends among the clocks of a zone, with little room. Each that is
// told on others carries its city: beside a start in one city an hour without any is
// taken for the clocks on show.
func (w *Words) HoursAmong(t *model.When, zone string) (from, to string) {
	if t.AllDay {
		return "", ""
	}
	among := Hours{Words: w, Brief: true, Clock: func(m civil.Moment) string { return w.told(m, zone) }}
	return among.Begins(t), among.Ends(t)
}

// SpanAmong is from when until when among the clocks of a zone, as one text. Where the end is
// on other clocks, the start is named too: "08:30 – 09:45 Rome" would begin in Rome.
func (w *Words) SpanAmong(t *model.When, zone string) string {
	from, to := w.HoursAmong(t, zone)
	if to == "" {
		return from
	}
	if onClocks(t.Start, zone) && !onClocks(t.End, zone) {
		named := Hours{Words: w, Brief: true, Clock: func(m civil.Moment) string { return m.Told() + " " + w.CityOf(m.Zone) }}
		from = named.Begins(t)
	}
	return from + " – " + to
}

// onClocks says that a moment is told on the clocks of a zone.
func onClocks(m civil.Moment, zone string) bool {
	there, err := m.In(zone)
	return err != nil || there.Local == m.Local
}

// told is an hour as it is told among the clocks of a zone: on others it carries
// the city of its own, 21:05 Rome.
func (w *Words) told(m civil.Moment, zone string) string {
	if onClocks(m, zone) {
		return m.Told()
	}
	return m.Told() + " " + w.CityOf(m.Zone)
}

// CityOf names a zone by its city, where that means this zone; else by itself.
func (w *Words) CityOf(zone string) string {
	if city := w.City(zone); Zone(city) == zone {
		return city
	}
	return zone
}

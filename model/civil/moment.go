package civil

import (
	"errors"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Layout is how a local time is written.
const Layout = "2006-01-02T15:04"

// NoOff says that no offset was chosen: a time that exists twice is refused.
const NoOff = -1 << 15

// Error says why a time cannot be used. Choices are the two instants of a time
// that exists twice, or those an hour that is skipped would be by the clocks
// before and after.
type Error struct {
	Code    string // civil.gap, civil.fold, civil.zone, civil.text, civil.date; civil.typed and civil.clock of what somebody typed, civil.weekday of a day that is another
	Local   string
	Zone    string
	Choices []Moment
}

func (e *Error) Error() string { return strings.TrimSpace(e.Code + " " + e.Local + " " + e.Zone) }

// Moment is an agreed wall-clock time in a place.
type Moment struct {
	Local string // Layout
	Zone  string // IANA name
	Off   int    // minutes east of UTC when agreed; picks the hour when clocks go back
	At    int64  // unix seconds, derived
}

// Span is a stretch of time [From, To) in unix seconds.
type Span struct{ From, To int64 }

// SpanOf is n days of a zone, from the first on. A day that has no midnight
// begins at noon.
func SpanOf(first Date, n int, zone string) Span {
	at := func(d Date) int64 {
		m, err := Resolve(string(d)+"T00:00", zone, NoOff)
		if err != nil {
			m, _ = Resolve(string(d)+"T12:00", zone, 0)
		}
		return m.At
	}
	return Span{From: at(first), To: at(first.Add(n))}
}

// Overlaps says whether the two share any time; touching does not.
func (s Span) Overlaps(o Span) bool { return s.From < o.To && o.From < s.To }

// Contains says whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.From <= o.From && o.To <= s.To }

// Len is the length in seconds.
func (s Span) Len() int64 { return s.To - s.From }

var zones sync.Map // name -> *time.Location

// Load finds a zone by its IANA name. Names of this machine ("Local", "") and
// paths are refused.
func Load(zone string) (*time.Location, error) {
	if l, ok := zones.Load(zone); ok {
		return l.(*time.Location), nil
	}
	if zone == "" || zone == "Local" || strings.Contains(zone, "..") || strings.HasPrefix(zone, "/") {
		return nil, &Error{Code: "civil.zone", Zone: zone}
	}
	l, err := inUse().load(zone)
	if err != nil {
		return nil, &Error{Code: "civil.zone", Zone: zone}
	}
	zones.Store(zone, l)
	return l, nil
}

// Resolve derives the instant of a local time in zone. off (minutes east) picks
// one of two when clocks go back; with NoOff such a time is refused with
// civil.fold, and a time that clocks skip with civil.gap.
func Resolve(local, zone string, off int) (Moment, error) {
	loc, err := Load(zone)
	if err != nil {
		return Moment{}, err
	}
	wall, ok := read(local)
	if !ok {
		return Moment{}, &Error{Code: "civil.text", Local: local, Zone: zone}
	}
	if off, ok := calm(wall, loc); ok { // all but four nights a year
		return Moment{Local: local, Zone: zone, Off: off / 60, At: wall.Unix() - int64(off)}, nil
	}
	found := candidates(wall, zone, loc)
	switch len(found) {
	case 0:
		return Moment{}, &Error{Code: "civil.gap", Local: local, Zone: zone, Choices: around(wall, zone, loc)}
	case 1:
		return found[0], nil
	}
	for _, m := range found {
		if m.Off == off {
			return m, nil
		}
	}
	return Moment{}, &Error{Code: "civil.fold", Local: local, Zone: zone, Choices: found}
}

// around are the instants a skipped time would be by the clocks after and before
// the change, earliest first.
func around(wall time.Time, zone string, loc *time.Location) []Moment {
	var out []Moment
	for _, hours := range []int{36, -36} {
		_, off := wall.Add(time.Duration(hours) * time.Hour).In(loc).Zone()
		out = append(out, momentIn(wall.Unix()-int64(off), zone, loc))
	}
	return out
}

// Named chooses the instant of a time at which clocks call themselves name, such
// as EEST. A time at which they do not is refused with civil.typed.
func Named(local, zone, name string) (Moment, error) {
	m, err := Resolve(local, zone, NoOff)
	list := []Moment{m}
	var e *Error
	switch {
	case errors.As(err, &e) && e.Code == "civil.fold":
		list = e.Choices
	case err != nil:
		return Moment{}, err
	}
	for _, m := range list {
		if strings.EqualFold(m.Abbreviation(), name) {
			return m, nil
		}
	}
	return Moment{}, &Error{Code: "civil.typed", Local: local[len(local)-5:] + " " + name}
}

// Twice says that clocks show this time twice, so that only its offset tells
// which is meant.
func (m Moment) Twice() bool {
	loc, err := Load(m.Zone)
	if err != nil {
		return false
	}
	wall, ok := read(m.Local)
	if !ok {
		return false
	}
	if _, ok := calm(wall, loc); ok { // which a board asks of every hour it shows
		return false
	}
	return len(candidates(wall, m.Zone, loc)) > 1
}

// near are the hours around a time within which the clocks that it may be shown by are
// in force.
var near = [3]int{-36, 0, 36}

// calm says that clocks are not changed all around a time, and how many seconds east of
// Greenwich they are.
func calm(wall time.Time, loc *time.Location) (off int, ok bool) {
	t := wall.In(loc)
	_, off = t.Zone()
	from, to := t.ZoneBounds()
	early, late := t.Add(time.Duration(near[0])*time.Hour), t.Add(time.Duration(near[2])*time.Hour)
	return off, (from.IsZero() || !early.Before(from)) && (to.IsZero() || late.Before(to))
}

// Told is the time of day, with what clocks call themselves where it exists
// twice: 14:20, 03:30 EEST.
func (m Moment) Told() string {
	if m.Twice() {
		return m.Clock() + " " + m.Abbreviation()
	}
	return m.Clock()
}

// candidates are the instants at which clocks in loc show wall, earliest first.
func candidates(wall time.Time, zone string, loc *time.Location) []Moment {
	var out []Moment
	shown := written(wall)
	var offs [3]int // of what clocks are shown by, each once
	for i, hours := range near {
		_, offs[i] = wall.Add(time.Duration(hours) * time.Hour).In(loc).Zone()
		if slices.Contains(offs[:i], offs[i]) {
			continue
		}
		if m := momentIn(wall.Unix()-int64(offs[i]), zone, loc); m.Local == shown {
			out = append(out, m)
		}
	}
	if len(out) == 2 && out[0].At > out[1].At {
		out[0], out[1] = out[1], out[0]
	}
	return out
}

func momentIn(at int64, zone string, loc *time.Location) Moment {
	t := time.Unix(at, 0).In(loc)
	_, off := t.Zone()
	return Moment{Local: written(t), Zone: zone, Off: off / 60, At: at}
}

// MomentAt is what clocks in zone show at unix seconds at, whole minutes.
func MomentAt(at int64, zone string) (Moment, error) {
	loc, err := Load(zone)
	if err != nil {
		return Moment{}, err
	}
	return momentIn(at, zone, loc), nil
}

// IsZero says that no time was agreed.
func (m Moment) IsZero() bool { return m.Local == "" }

// Date is the civil day.
func (m Moment) Date() Date {
	if len(m.Local) < 10 {
		return ""
	}
	return Date(m.Local[:10])
}

// Clock is the wall clock, "15:04".
func (m Moment) Clock() string {
	if len(m.Local) < 16 {
		return ""
	}
	return m.Local[11:16]
}

// Minute is minutes on the wall clock since midnight.
func (m Moment) Minute() int {
	c := m.Clock()
	if c == "" {
		return 0
	}
	h, _ := strconv.Atoi(c[:2])
	n, _ := strconv.Atoi(c[3:])
	return h*60 + n
}

// Time is the instant, shown in the moment's zone.
func (m Moment) Time() time.Time {
	loc, err := Load(m.Zone)
	if err != nil {
		loc = time.UTC
	}
	return time.Unix(m.At, 0).In(loc)
}

// In is the same instant on the clocks of another zone.
func (m Moment) In(zone string) (Moment, error) {
	if zone == m.Zone && !m.IsZero() {
		return m, nil // as it was agreed
	}
	return MomentAt(m.At, zone)
}

// AddMinutes is n minutes later by the stopwatch, in the same zone.
func (m Moment) AddMinutes(n int) Moment {
	out, err := MomentAt(m.At+int64(n)*60, m.Zone)
	if err != nil {
		return m
	}
	return out
}

// Abbreviation is what the zone calls itself at that instant: EET, or +03.
func (m Moment) Abbreviation() string {
	name, _ := m.Time().Zone()
	return name
}

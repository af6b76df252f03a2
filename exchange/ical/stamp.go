package ical

import (
	"regexp"
	"strconv"
	"strings"
	"time"

	"chancery/exchange/source"
	"chancery/model/civil"
	"chancery/words"
)

// minutes is how a stamp writes its moment.
const minutes = "2006-01-02T15:04"

var (
	stampRE  = regexp.MustCompile(`^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:\.\d+)?(Z|z|[+-]\d{2}:?\d{2})?)?$`)
	offsetRE = regexp.MustCompile(`^([+-])(\d{2}):?(\d{2})(?::?\d{2})?$`)
	lastsRE  = regexp.MustCompile(`^([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$`)
)

// stamp reads a moment.
func (r *reading) stamp(p *property) (source.Stamp, bool) {
	return r.stampOf(p.value, p.param("TZID"))
}

func (r *reading) stampOf(value, tzid string) (s source.Stamp, ok bool) {
	if local, ok := plain(value); ok {
		if s.Local = local; tzid != "" {
			s.Zone = r.named(tzid)
		}
		return s, true
	}
	m := stampRE.FindStringSubmatch(strings.TrimSpace(value))
	if m == nil {
		return s, false
	}
	day := m[1] + "-" + m[2] + "-" + m[3]
	if _, err := civil.ParseDate(day); err != nil || m[1] < "1900" {
		return s, false
	}
	if m[4] == "" {
		return source.Stamp{Local: day}, true
	}
	if m[4] > "24" || m[5] > "59" || m[4] == "24" && m[5] != "00" {
		return s, false
	}
	s.Local = day + "T" + m[4] + ":" + m[5]
	if m[4] == "24" {
		t, _ := time.Parse("2006-01-02", day)
		s.Local = t.AddDate(0, 0, 1).Format(minutes)
	}
	switch {
	case strings.EqualFold(m[7], "Z"):
		s.Zone = "UTC"
	case m[7] != "":
		s.Zone = offsetName(m[7])
	case tzid != "":
		s.Zone = r.named(tzid)
	}
	return s, true
}

// plain reads by hand what nearly all moments are, 20250401T080000, of a day that every month has;
// of others it says nothing.
func plain(value string) (local string, ok bool) {
	if len(value) != len("20060102T150405") || value[8] != 'T' {
		return "", false
	}
	for i := range len(value) {
		if i != 8 && (value[i] < '0' || value[i] > '9') {
			return "", false
		}
	}
	if month, day := value[4:6], value[6:8]; value < "1900" || month < "01" || month > "12" || day < "01" || day > "28" || value[9:11] > "23" || value[11:13] > "59" {
		return "", false
	}
	return value[:4] + "-" + value[4:6] + "-" + value[6:8] + "T" + value[9:11] + ":" + value[11:13], true
}

// offsetName is a distance from Greenwich as zones without a name are told: +05:00.
func offsetName(s string) string {
	m := offsetRE.FindStringSubmatch(s)
	switch {
	case m == nil || m[2] > "14" || m[3] > "59":
		return ""
	case m[2]+m[3] == "0000":
		return "UTC"
	}
	return m[1] + m[2] + ":" + m[3]
}

// location is where clocks of a stamp stand.
func location(name string) *time.Location {
	if m := offsetRE.FindStringSubmatch(name); m != nil {
		h, _ := strconv.Atoi(m[2])
		min, _ := strconv.Atoi(m[3])
		n := h*3600 + min*60
		if m[1] == "-" {
			n = -n
		}
		return time.FixedZone(name, n)
	}
	if loc, err := civil.Load(name); err == nil {
		return loc
	}
	return time.UTC
}

// instant is a stamp as the moment that it is, so that the same one on other clocks is equal.
func instant(s source.Stamp) string {
	if s.Zone == "" || len(s.Local) == len("2006-01-02") {
		return s.Local
	}
	t, err := time.ParseInLocation(minutes, s.Local, location(s.Zone))
	if err != nil {
		return s.Local
	}
	return t.UTC().Format(minutes) + "Z"
}

// lasting reads how long something lasts: PT1H30M.
func lasting(s string) (time.Duration, bool) {
	m := lastsRE.FindStringSubmatch(strings.ToUpper(strings.TrimSpace(s)))
	if m == nil || m[1] == "-" {
		return 0, false
	}
	var d time.Duration
	for i, unit := range []time.Duration{7 * 24 * time.Hour, 24 * time.Hour, time.Hour, time.Minute, time.Second} {
		n, _ := strconv.Atoi(m[i+2])
		d += time.Duration(n) * unit
	}
	return d, d > 0 && d < 366*24*time.Hour
}

// zone is a zone as the calendar describes it: how far its clocks are from Greenwich.
type zone struct{ standard, daylight string }

func (r *reading) zone(c *component) {
	z := zone{}
	for _, p := range c.parts {
		switch to := offsetName(strings.TrimSpace(p.text("TZOFFSETTO"))); p.name {
		case "STANDARD":
			z.standard = to
		case "DAYLIGHT":
			z.daylight = to
		}
	}
	r.zones[c.text("TZID")] = z
}

// spoken are names that programs write out.
var spoken = map[string]string{"eastern european time": "Europe/Bucharest", "eastern european standard time": "Europe/Bucharest", "eastern european summer time": "Europe/Bucharest",
	"central european time": "Europe/Berlin", "central european standard time": "Europe/Berlin", "western european time": "Europe/Lisbon", "greenwich mean time": "UTC",
	"coordinated universal time": "UTC", "eastern time": "America/New_York", "pacific time": "America/Los_Angeles", "eet": "Europe/Bucharest", "cet": "Europe/Berlin", "est": "America/New_York", "gmt": "UTC", "utc": "UTC", "z": "UTC"}

// alike are the zones that clocks of two distances from Greenwich are likely to be of.
var alike = map[zone]string{{"+02:00", "+03:00"}: "Europe/Bucharest", {"+01:00", "+02:00"}: "Europe/Berlin", {"UTC", "+01:00"}: "Europe/London",
	{"-05:00", "-04:00"}: "America/New_York", {"-06:00", "-05:00"}: "America/Chicago", {"-08:00", "-07:00"}: "America/Los_Angeles"}

// named is the IANA zone that a name means, whoever wrote it. Of all entries it is mostly the same.
func (r *reading) named(tzid string) string {
	name, known := r.meant[tzid]
	if !known {
		name = r.meaning(tzid)
		r.meant[tzid] = name
	}
	return name
}

func (r *reading) meaning(tzid string) string {
	tzid = strings.Trim(strings.ReplaceAll(tzid, `\`, ""), `" `)
	name, sure := lookUp(tzid)
	if name == "" {
		z, described := r.zones[tzid]
		switch {
		case !described || z.standard == "":
			r.tell("zone-unknown", tzid)
			return ""
		case z.daylight != "" && z.daylight != z.standard && alike[z] != "":
			name = alike[z]
		default:
			r.tell("zone-fixed", tzid, z.standard)
			return z.standard
		}
	}
	if !sure {
		r.tell("zone-taken", tzid, name)
	}
	return name
}

// tell says something of the calendar once.
func (r *reading) tell(code string, args ...string) {
	if key := code + strings.Join(args, "|"); !r.told[key] {
		r.told[key] = true
		r.file.Note(code, args...)
	}
}

func lookUp(tzid string) (name string, sure bool) {
	for s := strings.TrimPrefix(tzid, "/"); s != ""; { // /freeassociation.sourceforge.net/Europe/Bucharest
		if strings.Contains(s, "/") && !strings.Contains(s, "..") {
			if loc, err := civil.Load(s); err == nil {
				return loc.String(), true
			}
		}
		_, rest, found := strings.Cut(s, "/")
		if !found {
			break
		}
		s = rest
	}
	if strings.EqualFold(tzid, "UTC") || strings.HasSuffix(tzid, "/Utc") || strings.HasSuffix(tzid, "/UTC") {
		return "UTC", true
	}
	if name := windowsZones[tzid]; name != "" {
		return name, name != "Europe/Bucharest" // which is that of Athens too
	}
	if name := spoken[strings.ToLower(tzid)]; name != "" {
		return name, name == "UTC"
	}
	_, cities, found := strings.Cut(tzid, ")")
	if !found {
		cities = tzid
	}
	if strings.Contains(cities, "Bucharest") {
		return "Europe/Bucharest", false
	}
	for city := range strings.SplitSeq(cities, ",") {
		if zone := words.Zone(strings.TrimSpace(city)); zone != "" {
			return zone, false
		}
	}
	if i := strings.LastIndex(tzid, "/"); i >= 0 {
		return lookUp(tzid[i+1:])
	}
	return "", false
}

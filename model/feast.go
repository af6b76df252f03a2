package model

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"chancery/model/civil"
)

// Feast is a day a country keeps: its national day, a public holiday, or a day
// the office has noted. It is every year on Day (01-24), so many days from
// Easter, or on one Date.
type Feast struct {
	Country  string     `json:"country"` // ISO 3166, "" for a day of the office itself
	Called   string     `json:"name"`    // "feast.<name>" in words; none for a national day
	Name     Text       `json:"-"`       // as the office typed it
	National bool       `json:"national"`
	Day      string     `json:"day"`
	Easter   string     `json:"easter"` // orthodox or western
	Off      int        `json:"off"`
	Since    int        `json:"since"` // first year, 0 for always
	Date     civil.Date `json:"date"`
	Hidden   bool       `json:"-"` // takes shipped days away
}

// On is the day in a year, "" when it is not kept then.
func (f *Feast) On(year int) civil.Date {
	switch {
	case year < f.Since:
		return ""
	case f.Date != "":
		if f.Date.Year() == year {
			return f.Date
		}
		return ""
	case f.Easter != "":
		return easter(year, f.Easter == "orthodox").Add(f.Off)
	}
	d := civil.Date(strconv.Itoa(year) + "-" + f.Day)
	if !d.Valid() {
		return "" // 29 February
	}
	return d
}

// easter is Easter Sunday by the Gregorian calendar, of the western churches or
// of those that reckon by the Julian one. Years 1900 to 2099.
func easter(year int, orthodox bool) civil.Date {
	if orthodox { // Meeus: Julian, 13 days behind in these two centuries
		d := (19*(year%19) + 15) % 30
		e := (2*(year%4) + 4*(year%7) - d + 34) % 7
		n := d + e + 114
		return civil.NewDate(year, time.Month(n/31), n%31+1).Add(13)
	}
	a, b, c := year%19, year/100, year%100 // the anonymous Gregorian computus
	g := (8*b + 13) / 25
	h := (19*a + b - b/4 - g + 15) % 30
	l := (32 + 2*(b%4) + 2*(c/4) - h - c%4) % 7
	m := (a + 11*h + 19*l) / 433
	month := (h + l - 7*m + 90) / 25
	return civil.NewDate(year, time.Month(month), (h+l-7*m+33*month+19)%32)
}

// Kept are the days of countries from first to last, by day. The office's own
// count for every country, and take away those they hide.
func Kept(shipped, own []Feast, countries []string, first, last civil.Date) map[civil.Date][]Feast {
	out := map[civil.Date][]Feast{}
	for year := first.Year(); year <= last.Year(); year++ {
		gone := map[string]bool{}
		for i := range own {
			if f := &own[i]; f.Hidden {
				gone[string(f.On(year))+f.Country] = true
			}
		}
		for _, list := range [][]Feast{own, shipped} {
			for i := range list {
				f := &list[i]
				d := f.On(year)
				if d == "" || d < first || d > last || f.Hidden || f.Country != "" && !slices.Contains(countries, f.Country) || gone[string(d)+f.Country] {
					continue
				}
				out[d] = append(out[d], *f)
			}
		}
	}
	return out
}

// SettingDays is the name of the setting that holds the office's own days, as
// they were typed.
const SettingDays = "days"

// ParseFeasts reads days typed one in a line: "24.1 RO Union Day" for every year,
// "14.2.2027 Office closed" for one, "-24.1 RO" to hide a day that is known. A
// line that is none is refused with model.feast and its text.
func ParseFeasts(text string) ([]Feast, error) {
	var out []Feast
	for _, line := range strings.Split(text, "\n") {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		f, ok := parseFeast(line)
		if !ok {
			return nil, Refuse("model.feast", line)
		}
		out = append(out, f)
	}
	return out, nil
}

func parseFeast(line string) (Feast, bool) {
	var f Feast
	rest, hide := strings.CutPrefix(line, "-")
	words := strings.Fields(rest)
	if len(words) == 0 {
		return f, false
	}
	parts := strings.Split(strings.Trim(words[0], "."), ".")
	var n [3]int
	for i, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil || i > 2 {
			return f, false
		}
		n[i] = v
	}
	year := n[2]
	if len(parts) == 2 {
		year = 2024 // which has a 29 February
	}
	d := civil.NewDate(year, time.Month(n[1]), n[0])
	if len(parts) < 2 || d.Day() != n[0] || int(d.Month()) != n[1] || year < 1900 || year > 2099 {
		return f, false
	}
	if f.Day = string(d)[5:]; len(parts) == 3 {
		f.Day, f.Date = "", d
	}
	words = words[1:]
	if len(words) > 0 && len(words[0]) == 2 && words[0] == strings.ToUpper(words[0]) {
		f.Country, words = words[0], words[1:]
	}
	f.Hidden, f.Name = hide, Plain(strings.Join(words, " "))
	return f, hide || len(words) > 0
}

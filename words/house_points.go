package words

// HousePresets are the styles that an office can begin with, the plain one first. Each is
// drawn from papers that such institutions gave to the public.
var HousePresets = []string{"plain", "romanian", "ukrainian", "eu", "nato", "american"}

// HousePoint is one thing that institutions write each in their own way: the values to
// choose from, the plain one first, and which of them each preset has.
type HousePoint struct {
	ID     string
	Values []string
	has    map[string]string
}

// of is the value that a preset has.
func (p *HousePoint) of(preset string) string {
	if v := p.has[preset]; v != "" {
		return v
	}
	return p.Values[0]
}

// HousePoints lists them, in the order in which they are asked about.
//
// romanian: the public programmes of the Presidential Administration, 2009–2026: "ora 16.30,
// Palatul Cotroceni, Sala de conferințe – declarație de presă (acces pentru …; …)", tables
// "12.30 – 12.45", "domnului …, prim-ministrul …". ukrainian: pools and programmes of the
// President's office, 2006–2025: «о 10:00», «об 11:05», «Пул необмежений.», «орієнтовно»,
// «Президент України …». eu: indicative programmes of European Councils and the Commission,
// 2016–2021: "15.00", starts alone, "19.00 (approximately)", "TTBC" in the place of the hour.
// nato: media programmes and advisories, 1999–2021: "09:15", "6:30 – 00:00", "Closed Press".
// american: White House guidance and the State Department's public schedule, 2011–2025:
// "9:00 a.m.", starts alone, room before building, "(CLOSED PRESS COVERAGE)".
var HousePoints = []HousePoint{
	{"hour", []string{"colon", "colon-short", "dot", "dot-short", "figures", "am-pm"}, map[string]string{"romanian": "dot", "eu": "dot", "american": "am-pm"}},
	{"word", []string{"alone", "word"}, map[string]string{"romanian": "word", "ukrainian": "word", "american": "word"}},
	{"range", []string{"closed", "spaced", "hyphen", "words", "start"}, map[string]string{"romanian": "spaced", "nato": "spaced", "eu": "start", "american": "start"}},
	{"midnight", []string{"24", "00", "word"}, map[string]string{"nato": "00", "american": "word"}},
	{"about", []string{"before", "behind", "sign", "short"}, map[string]string{"ukrainian": "behind", "eu": "behind"}},
	{"tbc", []string{"words", "letters", "ttbc"}, map[string]string{"eu": "ttbc", "nato": "letters", "american": "letters"}},
	{"order", []string{"act", "place"}, map[string]string{"romanian": "place"}},
	{"place", []string{"building", "room"}, map[string]string{"american": "room"}},
	{"press", []string{"line", "brackets", "sentence", "capitals"}, map[string]string{"romanian": "brackets", "ukrainian": "sentence", "eu": "sentence", "american": "capitals"}},
	{"press-words", []string{"short", "full", "class"}, map[string]string{"romanian": "full", "ukrainian": "full", "eu": "full", "nato": "class", "american": "class"}},
	{"numbers", []string{"office", "all"}, nil},
	{"edition", []string{"all", "office"}, nil},
	{"names", []string{"name", "address", "office"}, map[string]string{"romanian": "address", "ukrainian": "office", "american": "office"}},
	{"table", []string{"guest", "host"}, nil}, // who sits on the left of those who face the table at which texts are signed
}

func pointOf(id string) (*HousePoint, bool) {
	for i := range HousePoints {
		if HousePoints[i].ID == id {
			return &HousePoints[i], true
		}
	}
	return nil, false
}

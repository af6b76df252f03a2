package words

import "strings"

// City is the city that an IANA zone is named after, in this language where the
// catalogue knows it: "Europe/Bucharest" is București.
func (w *Words) City(zone string) string {
	name := zone[strings.LastIndex(zone, "/")+1:]
	if key := "zone." + name; w.Has(key) {
		return w.Say(key)
	}
	return strings.ReplaceAll(name, "_", " ")
}

// zones are those that a city typed by a person may mean.
var zones = []string{"Europe/Brussels", "Europe/Bucharest", "Europe/Kyiv", "Europe/Warsaw", "Europe/Budapest", "Europe/Prague", "Europe/Bratislava",
	"Europe/Sofia", "Europe/Tallinn", "Europe/Riga", "Europe/Vilnius", "Europe/Chisinau", "Europe/Berlin", "Europe/Paris", "Europe/London", "Europe/Rome",
	"Europe/Madrid", "Europe/Lisbon", "Europe/Vienna", "Europe/Athens", "Europe/Istanbul", "Europe/Moscow", "America/New_York", "Asia/Tokyo",
	"Europe/Stockholm", "Europe/Helsinki", "Europe/Oslo", "Europe/Copenhagen", "Europe/Amsterdam", "Europe/Dublin", "Europe/Zurich", "Europe/Belgrade",
	"Europe/Zagreb", "Europe/Ljubljana", "Asia/Jerusalem", "Asia/Tbilisi", "Asia/Yerevan", "Asia/Baku", "Asia/Seoul", "Asia/Shanghai"}

// Zone is the IANA zone of a city that the catalogue knows, typed in any of the
// languages, with or without its marks. "" when there is none.
func Zone(city string) string {
	typed := Fold(strings.TrimSpace(city))
	for _, z := range zones {
		for _, l := range Languages {
			if Fold(For(l).City(z)) == typed {
				return z
			}
		}
	}
	return ""
}

// Cities are those that the catalogue knows and that begin with what is typed,
// in any of the languages, with or without marks; as this language calls them.
func (w *Words) Cities(typed string) []string {
	const most = 5
	key := Fold(strings.TrimSpace(typed))
	var out []string
	for _, z := range zones {
		for _, l := range Languages {
			if key != "" && strings.HasPrefix(Fold(For(l).City(z)), key) && len(out) < most {
				out = append(out, w.City(z))
				break
			}
		}
	}
	return out
}

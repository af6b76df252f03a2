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

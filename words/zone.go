package words

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"chancery/assets"
	"chancery/model"
)

// City is the city that an IANA zone is named after, in this language where the
// catalogue knows it: "Europe/Bucharest" is București.
func (w *Words) City(zone string) string {
	name := zone[strings.LastIndex(zone, "/")+1:]
	if key := "zone." + name; w.Has(key) {
		return w.Say(key)
	}
	return strings.ReplaceAll(name, "_", " ")
}

// Town is a city with the zone of its clocks: one that a zone is named after, or
// the capital of a state.
type Town struct {
	Zone  string
	Name  model.Text
	State string   // the code of the one whose capital it is, "" of none
	keys  []string // what it is found by, folded
}

// usual are the zones whose cities are offered before others.
var usual = []string{"Europe/Bucharest", "Europe/Kyiv", "Europe/Brussels", "Europe/Chisinau", "Europe/Warsaw", "Europe/Budapest", "Europe/Prague",
	"Europe/Bratislava", "Europe/Sofia", "Europe/Tallinn", "Europe/Riga", "Europe/Vilnius", "Europe/Berlin", "Europe/Paris", "Europe/London", "Europe/Rome",
	"Europe/Madrid", "Europe/Lisbon", "Europe/Vienna", "Europe/Athens", "Europe/Istanbul", "America/New_York"}

// Towns are all of them, the usual ones first, then capitals, then the rest.
var Towns = sync.OnceValue(func() []Town {
	var zones []string
	if err := json.Unmarshal(assets.Zones(), &zones); err != nil {
		panic(err) // the list is part of the program
	}
	var capitals []string
	var out []Town
	of := map[string]string{} // states, by the zone that is named after their capital
	for _, s := range world().States {
		capital := inEvery("capital." + s.Code)
		if capital.Empty() {
			capitals, of[s.Zone] = append(capitals, s.Zone), s.Code
			continue
		}
		out = append(out, townOf(s.Zone, capital, s.Code))
	}
	seen := map[string]bool{}
	var named []Town
	for _, z := range slices.Concat(usual, capitals, zones) {
		if !seen[z] {
			seen[z] = true
			named = append(named, townOf(z, cityOf(z), of[z]))
		}
	}
	at := len(usual)
	return slices.Concat(named[:at], out, named[at:])
})

// cityOf is what a zone is named after, in every language.
func cityOf(zone string) model.Text {
	t := model.Text{}
	for _, l := range Languages {
		t = t.With(l, For(l).City(zone))
	}
	return t
}

func townOf(zone string, name model.Text, state string) Town {
	t := Town{Zone: zone, Name: name, State: state}
	for _, s := range name {
		t.keys = append(t.keys, Fold(s))
	}
	return t
}

// Zone is the IANA zone of a city, typed in any of the languages, with or without
// its marks. "" when there is none.
func Zone(city string) string {
	if key := Fold(strings.TrimSpace(city)); key != "" {
		for _, t := range Towns() {
			if slices.Contains(t.keys, key) {
				return t.Zone
			}
		}
	}
	return ""
}

// ZoneLike is the IANA zone of the city whose name begins so and goes on with a letter or two: that of which an
// adjective was made. "" when there is none.
func ZoneLike(stem string) string {
	key := Fold(stem)
	for _, t := range Towns() {
		for _, k := range t.keys {
			if rest, ok := strings.CutPrefix(k, key); ok && len([]rune(rest)) <= 2 && len([]rune(key)) > 2 {
				return t.Zone
			}
		}
	}
	return ""
}

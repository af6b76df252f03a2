package main

import (
	_ "embed"
	"encoding/json"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// renamed are zones that CLDR keeps under the names they had once.
var renamed = map[string]string{"Europe/Kiev": "Europe/Kyiv", "Asia/Calcutta": "Asia/Kolkata", "Asia/Katmandu": "Asia/Kathmandu", "Asia/Rangoon": "Asia/Yangon",
	"Asia/Saigon": "Asia/Ho_Chi_Minh", "America/Godthab": "America/Nuuk", "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
	"America/Cordoba": "America/Argentina/Cordoba", "America/Catamarca": "America/Argentina/Catamarca", "America/Jujuy": "America/Argentina/Jujuy",
	"America/Mendoza": "America/Argentina/Mendoza", "America/Indianapolis": "America/Indiana/Indianapolis", "America/Louisville": "America/Kentucky/Louisville",
	"America/Coral_Harbour": "America/Atikokan", "Atlantic/Faeroe": "Atlantic/Faroe", "Pacific/Truk": "Pacific/Chuuk", "Pacific/Ponape": "Pacific/Pohnpei",
	"Pacific/Enderbury": "Pacific/Kanton", "Africa/Asmera": "Africa/Asmara"}

// corrected are the names that an office writes otherwise than CLDR has them, by language: islands
// that CLDR leaves in English, and letters of a spelling that institutions do not use.
//
//go:embed corrected.json
var corrected []byte

// writeCities writes the cities of all zones in every language, and which zones
// there are. Where a language calls a city as English does, CLDR says nothing.
func writeCities(from, to string, langs []string) error {
	named, all := map[string]map[string]string{}, map[string]bool{}
	for _, lang := range langs {
		cities, err := citiesOf(from, lang)
		if err != nil {
			return err
		}
		named[lang] = cities
		for zone := range cities {
			all[zone] = true
		}
	}
	var better map[string]map[string]string
	if err := json.Unmarshal(corrected, &better); err != nil {
		return err
	}
	zones := slices.Sorted(maps.Keys(all))
	for _, lang := range langs {
		out := map[string]string{}
		for _, zone := range zones {
			out[keyOf(zone)] = firstOf(named[lang][zone], named["en"][zone], strings.ReplaceAll(strings.TrimPrefix(keyOf(zone), "zone."), "_", " "))
		}
		for zone, name := range better[lang] {
			if _, ok := out[zone]; ok {
				out[zone] = name
			}
		}
		for was, is := range renamed { // diaries hold them too
			out[keyOf(was)] = out[keyOf(is)]
		}
		if err := keep(out, filepath.Join(to, lang, "cities.json")); err != nil {
			return err
		}
	}
	return keep(zones, filepath.Join(to, "..", "zones.json"))
}

func keyOf(zone string) string { return "zone." + zone[strings.LastIndex(zone, "/")+1:] }

func firstOf(names ...string) string {
	return names[slices.IndexFunc(names, func(s string) bool { return s != "" })]
}

// citiesOf are the cities that one language names, by zone.
func citiesOf(from, lang string) (map[string]string, error) {
	b, err := os.ReadFile(filepath.Join(from, lang, "timeZoneNames.json"))
	if err != nil {
		return nil, err
	}
	var doc struct {
		Main map[string]struct {
			Dates struct{ TimeZoneNames struct{ Zone map[string]any } }
		}
	}
	if err := json.Unmarshal(b, &doc); err != nil {
		return nil, err
	}
	out := map[string]string{}
	walk("", doc.Main[lang].Dates.TimeZoneNames.Zone, func(zone, city string) {
		if now := renamed[zone]; now != "" {
			zone = now
		}
		if _, err := time.LoadLocation(zone); err == nil && strings.Contains(zone, "/") && !strings.HasPrefix(zone, "Etc/") && !strings.HasPrefix(zone, "Antarctica/") {
			out[zone] = city
		}
	})
	return out, nil
}

// walk finds the cities in a tree of the parts of the names of zones.
func walk(zone string, in map[string]any, found func(zone, city string)) {
	if city, ok := in["exemplarCity"].(string); ok {
		found(zone, city)
		return
	}
	for part, below := range in {
		if more, ok := below.(map[string]any); ok {
			walk(strings.TrimPrefix(zone+"/"+part, "/"), more, found)
		}
	}
}

package words

import (
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/civil"
)

func TestCity(t *testing.T) {
	for _, tt := range []struct{ lang, zone, want string }{
		{"en", "Europe/Kyiv", "Kyiv"}, {"ro", "Europe/Bucharest", "București"}, {"uk", "Europe/Brussels", "Брюссель"},
		{"uk", "America/New_York", "Нью-Йорк"}, {"en", "America/New_York", "New York"},
		{"ro", "America/Argentina/Buenos_Aires", "Buenos Aires"}, {"uk", "UTC", "UTC"}, {"en", "", ""},
	} {
		if got := For(tt.lang).City(tt.zone); got != tt.want {
			t.Errorf("%s: %q is %q, want %q", tt.lang, tt.zone, got, tt.want)
		}
	}
}

// Every city of the catalogue is one a zone is named after.
func TestCitiesAreZones(t *testing.T) {
	for key := range For("en").said {
		name, ok := strings.CutPrefix(key, "zone.")
		if !ok {
			continue
		}
		found := false
		for _, area := range []string{"Europe/", "America/", "Asia/", "Africa/", "Atlantic/", "Australia/", "Indian/", "Pacific/", "Arctic/",
			"America/Argentina/", "America/Indiana/", "America/Kentucky/", "America/North_Dakota/"} {
			_, err := civil.Load(area + name)
			found = found || err == nil
		}
		if !found {
			t.Errorf("no zone is named after %q", name)
		}
	}
}

// A city is found in each language, and every zone that is offered exists and
// has its own name in all of them.
func TestZoneOfCity(t *testing.T) {
	for city, want := range map[string]string{"Bucharest": "Europe/Bucharest", "bucuresti": "Europe/Bucharest", "Бухарест": "Europe/Bucharest",
		" new york ": "America/New_York", "Нью-Йорк": "America/New_York", "Atlantis": "", "": "", "Roma": "Europe/Rome", "рим": "Europe/Rome",
		"Ankara": "Europe/Istanbul", "Вашингтон": "America/New_York", "berna": "Europe/Zurich", "Гаага": "Europe/Amsterdam", "Beijing": "Asia/Shanghai",
		"Orașul": "", "Chisinau": "Europe/Chisinau", "Кишинів": "Europe/Chisinau", "Pristina": "Europe/Belgrade"} {
		if got := Zone(city); got != want {
			t.Errorf("%q is %q, not %q", city, got, want)
		}
	}
	for _, town := range Towns() {
		if _, err := civil.Load(town.Zone); err != nil {
			t.Errorf("%s: %v", town.Zone, err)
		}
		for _, l := range Languages {
			if Zone(town.Name[l]) == "" {
				t.Errorf("%s of %s is not found", l, town.Zone)
			}
		}
	}
}

// The capital of every state is found by its name in each language.
func TestEveryCapitalIsFound(t *testing.T) {
	for _, k := range World() {
		for _, l := range Languages {
			if name := k.Capital[l]; k.Kind == model.State && Zone(name) != k.Zone {
				t.Errorf("%s, the capital of %s in %s, keeps the clocks of %q, not of %s", name, k.Code, l, Zone(name), k.Zone)
			}
		}
	}
}

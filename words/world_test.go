package words

import (
	"testing"

	"chancery/model"
)

func TestTheWorldIsWhole(t *testing.T) {
	keys, uids := map[int64]bool{}, map[string]bool{}
	states := 0
	for _, k := range World() {
		p := k.Party
		if err := p.Check(); err != nil {
			t.Errorf("%s: %v", k.Tag(), err)
		}
		if k.ID >= 0 || keys[k.ID] || uids[k.UID] || k.UID == "" {
			t.Errorf("%s: key %d and UID %q are not its own", k.Tag(), k.ID, k.UID)
		}
		keys[k.ID], uids[k.UID] = true, true
		for _, l := range Languages {
			if k.Name[l] == "" || k.Kind == model.State && k.Capital[l] == "" {
				t.Errorf("%s has no name, or its capital none, in %s", k.Tag(), l)
			}
		}
		if k.Kind == model.State {
			states++
		}
		for _, code := range k.Members {
			if _, ok := StateOf(code); !ok {
				t.Errorf("%s has a member %s that is no state", k.Tag(), code)
			}
		}
	}
	if states < 195 {
		t.Errorf("%d states", states)
	}
}

func TestMembersAreSoMany(t *testing.T) {
	want := map[string]int{"UN": 193, "EU": 27, "NATO": 32, "OSCE": 57, "CoE": 46, "B9": 9, "V4": 4, "3SI": 13, "G7": 7}
	for _, k := range World() {
		if n, ok := want[k.Short]; ok && len(k.Members) != n {
			t.Errorf("%s has %d members, want %d", k.Short, len(k.Members), n)
		}
	}
}

// A computer that keeps no clocks of its own still says in which country it speaks.
func TestTheClocksOfALocale(t *testing.T) {
	for locale, want := range map[string]string{"uk_UA.UTF-8": "Europe/Kyiv", "ro_RO": "Europe/Bucharest", "ro_MD.UTF-8": "Europe/Chisinau", "pl-PL": "Europe/Warsaw", "sr_RS@latin": "Europe/Belgrade",
		"en_US.UTF-8": "", "en-GB": "", "uk": "", "C.UTF-8": "", "": ""} {
		if got := ZoneOf(locale); got != want {
			t.Errorf("%q: %q, want %q", locale, got, want)
		}
	}
}

func TestWhoseOfficeItIsIsGuessed(t *testing.T) {
	for _, tt := range [][3]string{{"Europe/Bucharest", "en", "RO"}, {"Europe/Kyiv", "uk", "UA"}, {"Europe/Rome", "en", "IT"}, {"Europe/Belgrade", "en", "RS"},
		{"UTC", "ro", "RO"}, {"", "uk", "UA"}, {"UTC", "en", ""}} {
		if got := HomeOf(tt[0], tt[1]); got != tt[2] {
			t.Errorf("%s, %s: %q, want %q", tt[0], tt[1], got, tt[2])
		}
	}
}

package main

import (
	"testing"
	"time"

	"chancery/words"
)

// The window speaks as was asked, else as the computer does, where it can.
func TestTheLanguageOfTheComputer(t *testing.T) {
	for _, tt := range []struct{ asked, all, messages, lang, want string }{
		{"", "", "", "", "en"}, {"", "", "", "uk_UA.UTF-8", "uk"}, {"", "", "ro_RO.UTF-8", "uk_UA.UTF-8", "ro"}, {"", "uk_UA", "ro_RO", "en_GB", "uk"},
		{"ro", "uk_UA", "", "", "ro"}, {"fr", "", "", "ro_RO", "ro"}, {"", "C", "", "fr_FR", "en"},
	} {
		t.Setenv("LC_ALL", tt.all)
		t.Setenv("LC_MESSAGES", tt.messages)
		t.Setenv("LANG", tt.lang)
		if got := language(tt.asked); got != tt.want {
			t.Errorf("%+v: %s", tt, got)
		}
	}
}

// Whose office it is is guessed by the clocks of the computer; clocks that tell nothing, such as those of a server,
// leave it to the country of its language.
func TestTheCountryOfTheComputer(t *testing.T) {
	local := time.Local
	defer func() { time.Local = local }()
	t.Setenv("LC_ALL", "")
	t.Setenv("LC_MESSAGES", "")
	for _, tt := range []struct{ zone, lang, want, home string }{
		{"UTC", "uk_UA.UTF-8", "Europe/Kyiv", "UA"}, {"UTC", "ro_RO.UTF-8", "Europe/Bucharest", "RO"}, {"UTC", "pl_PL.UTF-8", "Europe/Warsaw", "PL"},
		{"Etc/UTC", "ro_MD.UTF-8", "Europe/Chisinau", "MD"}, {"UTC", "en_US.UTF-8", "Europe/Bucharest", "RO"},
		{"Europe/Kyiv", "pl_PL.UTF-8", "Europe/Kyiv", "UA"}, {"Europe/Kyiv", "uk_UA.UTF-8", "Europe/Kyiv", "UA"}, {"Europe/Bucharest", "uk_UA.UTF-8", "Europe/Bucharest", "RO"},
	} {
		t.Setenv("TZ", tt.zone)
		t.Setenv("LANG", tt.lang)
		zone := homeZone()
		if home := words.HomeOf(zone, language("")); zone != tt.want || home != tt.home {
			t.Errorf("%+v: %s, %s", tt, zone, home)
		}
	}
}

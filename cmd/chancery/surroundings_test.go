package main

import "testing"

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

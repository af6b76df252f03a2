package typed

import "testing"

// Rows with hours are a programme; names, numbers, telephones and dates are none.
func TestAProgrammeIsToldFromAListOfNames(t *testing.T) {
	for text, want := range map[string]bool{
		"09:30\t10:00\tArrival\n10:15\t\tTalks": true, "09:30 Arrival\n10:15 Talks": true, "1\t9.30\tSosirea\n2\t10.15\tConvorbiri": true, "о 16:30\tЗустріч\n17:00\tПрощання": true,
		"Thursday 12 March\n09:30\tArrival\nMeeting\n10h15\tTalks": true, "~15:00\tTea\n": true,
		"Maia Sandu\tPresident of Moldova\nIon Popa\tMinister": false, "1\tMaia Sandu\n2\tIon Popa": false, "Maia Sandu\t12.05.1970\nIon Popa\t01.02.1966": false,
		"Ion Popa\t+40 700 000 012\nAna Pop\t0700.00.12": false, "Hall 12\tSeats 40\nHall 13\tSeats 60": false, "Ion Popa\tDuty until 18:00, then home\nAna Pop\tMinister\nZoe\tAide": false, "": false,
	} {
		if got := HasHours(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

// A line that begins with its hours is parted there, and one that is an hour, or none, is not.
func TestALineIsPartedBehindItsHours(t *testing.T) {
	for text, want := range map[string][2]string{
		"11-11.30 welcome ceremony":                     {"11-11.30", "welcome ceremony"},
		"13:00 tbc Lunch":                               {"13:00 tbc", "Lunch"},
		"6.45 pm dinner at the Embassy":                 {"6.45 pm", "dinner at the Embassy"},
		"ora 16.30 convorbiri oficiale":                 {"ora 16.30", "convorbiri oficiale"},
		"о 16:30 переговори":                            {"о 16:30", "переговори"},
		"10:00":                                         {},
		"welcome ceremony":                              {},
		"25:99 Walk":                                    {},
		"on arrival":                                    {},
		"tbc Meeting with the Speaker":                  {"tbc", "Meeting with the Speaker"},
		"time to be confirmed: gift exchange":           {"time to be confirmed", "gift exchange"},
		"Ora urmează a fi confirmată: schimb de daruri": {"Ora urmează a fi confirmată", "schimb de daruri"},
		"час буде уточнено – обмін подарунками": {"час буде уточнено", "обмін подарунками"},
		"10:00 – Wreath":           {"10:00", "Wreath"},
		"10:00; Wreath":            {"10:00", "Wreath"},
		"10:00 –":                  {},
		"de confirmat Întrevedere": {"de confirmat", "Întrevedere"},
		"19 January 10:00 Wreath":  {},
		"18 Jan 09:30 Flight":      {},
		"19 ianuarie sosirea":      {},
	} {
		hours, title, ok := inFront(text)
		if hours != want[0] || title != want[1] || ok != (want[0] != "") {
			t.Errorf("%q: %q, %q, %v", text, hours, title, ok)
		}
	}
}

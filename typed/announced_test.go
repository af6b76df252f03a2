package typed

import (
	"strings"
	"testing"
)

const ofALetter = "Dear colleagues,\n\nwe propose the following for %s:\n\n09:00 Arrival at the Presidency\n12 noon: lunch at Castel Mimi\n2.30 pm departure for the airport\n\nWith kind regards,\nUldis\n"

// A sentence of a letter that names the day of what follows turns the day, in every language; an
// hour that is told as noon is one.
func TestASentenceOfALetterTurnsTheDay(t *testing.T) {
	for lang, text := range map[string]string{
		"en": strings.ReplaceAll(ofALetter, "%s", "Friday, 8 June 2018"),
		"ro": "Stimați colegi,\nvă propunem pentru 8 iunie 2018 următoarele:\n09:00 Arrival at the Presidency\n12 la amiază: lunch at Castel Mimi\n14:30 departure for the airport\n",
		"uk": "Шановні колеги,\nпропонуємо на 8 червня 2018 року таке:\n09:00 Arrival at the Presidency\n12 опівдні: lunch at Castel Mimi\n14:30 departure for the airport\n",
	} {
		c := guestDays(lang)
		taken := c.Take(text, "2018-06-06", nil)
		if taken == nil {
			t.Fatal(lang, "no rows")
		}
		got := strings.Join(rowsOf(t, c, taken), "\n")
		for _, want := range []string{"06-08 09:00 Arrival", "06-08 12:00 ", "06-08 14:30 "} {
			if !strings.Contains(got, want) {
				t.Errorf("%s: no %q in\n%s", lang, want, got)
			}
		}
		if taken.In() != 3 || taken.Clear() {
			t.Errorf("%s: %d rows go in, and nobody is shown what was left out: %v", lang, taken.In(), taken.Clear())
		}
	}
}

// The day of a letter, one of several, or one that announces nothing turns no day.
func TestOtherSentencesTurnNoDay(t *testing.T) {
	c := guestDays("en")
	isDay := func(s string) bool { d, _ := c.dayHeading(s); return d != "" }
	for text, want := range map[string]string{
		"we propose the following for 8 June 2018:": "8 June 2018", "Programme for Friday, 8 June 2018 is below.": "Friday, 8 June 2018",
		"Thank you for your letter of 5 June:": "", "with reference to your e-mail from 5 June 2018:": "", "We arrive on 6 June and leave on 8 June:": "", "We look forward to seeing you on 8 June.": "",
		"the following:": "", "8 June 2018:": "",
	} {
		if day, _ := Announced(text, isDay); day != want {
			t.Errorf("%q announces %q, not %q", text, day, want)
		}
	}
}

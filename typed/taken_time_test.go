package typed

import (
	"fmt"
	"testing"
)

// How sure an hour is, and on whose clocks it is told, goes along where it stands within a line that is pasted.
func TestAnHourWithinALineKeepsHowItIsMeant(t *testing.T) {
	for _, tt := range []struct{ lang, line, want string }{
		{"ro", "~20 Cină privată", "06-06 ~20:00 Cină privată"},
		{"ro", "Cină în jurul orei 20", "06-06 ~20:00 Cină"},
		{"ro", "Cină de la 20:30", "06-06 de la 20:30 Cină"},
		{"ro", "Cină la 20:30 (de confirmat)", "06-06 20:30 (de conf.) Cină"},
		{"ro", "Cină 16:30 Roma", "06-06 16:30 Roma Cină"},
		{"en", "~20 Private dinner", "06-06 ~20:00 Private dinner"},
		{"en", "Dinner by 20:30", "06-06 by 20:30 Dinner"},
		{"en", "Dinner 20:00–21:00", "06-06 20:00-21:00 Dinner"},
		{"uk", "Вечеря близько 20:30", "06-06 ~20:30 Вечеря"},
		{"en", "Dinner 20:30 [tbc]", "06-06 20:30 (TBC) Dinner"},
	} {
		c := guestDays(tt.lang)
		taken := c.Take(tt.line, "2018-06-06", nil)
		if taken == nil {
			t.Errorf("%q: none", tt.line)
			continue
		}
		if got := fmt.Sprint(rowsOf(t, c, taken)); got != "["+tt.want+"]" || taken.Clear() {
			t.Errorf("%q: %s, want %s; nothing asked: %v", tt.line, got, tt.want, taken.Clear())
		}
	}
}

// A text that is all hour is no row: nothing of it becomes a title. What is said in brackets stays whole.
func TestATextThatIsAllHourIsNoRow(t *testing.T) {
	for _, text := range []string{"ora 16.30 (de confirmat)", "16:30 (to be confirmed)", "16.30 [tbc]", "16:30 (approximately)", "09.00–10.00 (de confirmat)", "16:30 tbc", "16.30 (orientativ)", "о 16.30 (за уточненням)"} {
		if taken := guestDays("ro").Take(text, "2018-06-06", nil); taken != nil {
			t.Errorf("%q: %v", text, taken.Rows)
		}
	}
	c := guestDays("ro")
	taken := c.Take("16.30 (ora de confirmat cu gazda) Vizită", "2018-06-06", nil)
	if got := fmt.Sprint(rowsOf(t, c, taken)); got != "[06-06 16:30 (ora de confirmat cu gazda) Vizită]" {
		t.Error(got)
	}
}

// What is said of an hour in brackets behind what happens marks the hour, in round brackets and in square ones.
func TestWhatStandsBehindATitleMarksItsHour(t *testing.T) {
	for line, want := range map[string]string{
		"18:00 Cină [de confirmat]":    "[06-06 18:00 (de conf.) Cină]",
		"18:00 Cină (orientativ)":      "[06-06 ~18:00 Cină]",
		"18:00 Cină [lume multă aici]": "[06-06 18:00 Cină [lume multă aici]]",
	} {
		c := guestDays("ro")
		if got := fmt.Sprint(rowsOf(t, c, c.Take(line, "2018-06-06", nil))); got != want {
			t.Errorf("%q: %s, want %s", line, got, want)
		}
	}
}

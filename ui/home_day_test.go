package ui

import (
	"testing"
	"time"

	"chancery/ui/look"
)

// When the last backup was made is told by the clocks of the office and by its day, inside a visit on
// whose clocks it is another day too.
func TestTheDayOfABackupIsThatOfItsClocks(t *testing.T) {
	w, _ := sit(t, "en", look.Light)
	home, err := time.LoadLocation(w.Zone)
	if err != nil {
		t.Fatal(err)
	}
	now := time.Date(2026, 3, 12, 0, 6, 0, 0, home)
	w.Now = func() time.Time { return now }
	for _, zone := range []string{w.Zone, "Europe/Warsaw", "Pacific/Kiritimati"} {
		w.zone = zone
		if got, want := w.when(now.Add(-5*time.Minute).Unix()), w.words.Say("ui.today-at", "00:01"); got != want {
			t.Errorf("%s: %q, want %q", zone, got, want)
		}
		if got, not := w.when(now.Add(-20*time.Minute).Unix()), w.words.Say("ui.today-at", "23:46"); got == not {
			t.Errorf("%s: yesterday at home is %q", zone, got)
		}
	}
}

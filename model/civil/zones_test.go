package civil

import (
	"testing"
	"time"
)

// Morocco and Alberta changed their clocks for good in 2026.
func TestTheNewestRulesAreInUse(t *testing.T) {
	for zone, want := range map[string]string{
		"Africa/Casablanca": "2026-12-01T10:00:00Z",
		"America/Edmonton":  "2026-12-01T16:00:00Z",
		"Europe/Bucharest":  "2026-12-01T08:00:00Z",
	} {
		m, err := Resolve("2026-12-01T10:00", zone, NoOff)
		if got := m.Time().UTC().Format(time.RFC3339); err != nil || got != want {
			t.Errorf("10:00 in %s is %s, want %s, %v", zone, got, want, err)
		}
	}
	if Rules() < "2026f" {
		t.Errorf("the rules in use are those of %s", Rules())
	}
}

func TestEveryZoneThatIsBuiltInLoads(t *testing.T) {
	r := builtIn()
	if len(r.files) < 400 {
		t.Fatalf("%d zones", len(r.files))
	}
	for name := range r.files {
		if _, err := r.load(name); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for _, name := range []string{"version", "Europe/Nowhere", "../zones", "Europe"} {
		if _, err := r.load(name); err == nil {
			t.Errorf("%s was found", name)
		}
	}
}

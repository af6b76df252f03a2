package file

import (
	"testing"
	"time"
)

func TestRotation(t *testing.T) {
	var all []Backup // newest first
	now := time.Date(2026, 3, 12, 18, 0, 0, 0, time.UTC)
	for h := 0; h < 3*365*2; h++ { // two a day for three years
		all = append(all, Backup{At: now.Add(-time.Duration(h) * 12 * time.Hour), Reason: ReasonClose})
	}
	all = append(all, Backup{At: now.AddDate(0, -11, 0).Add(time.Minute), Reason: ReasonUpgrade}, Backup{At: now.AddDate(0, -30, 0), Reason: ReasonUpgrade})
	kept := map[time.Time]bool{}
	for _, b := range all {
		kept[b.At] = true
	}
	for _, b := range superfluous(all, now) {
		delete(kept, b.At)
	}
	if len(kept) < 45 || len(kept) > 55 {
		t.Errorf("%d kept", len(kept))
	}
	for _, age := range []time.Duration{0, 12 * time.Hour, 24 * time.Hour, 36 * time.Hour} {
		if !kept[now.Add(-age)] {
			t.Errorf("the backup of %v ago is gone", age)
		}
	}
	if !kept[now.AddDate(0, -11, 0).Add(time.Minute)] {
		t.Error("the backup before the upgrade is gone")
	}
	old := []Backup{{At: now.AddDate(-9, 0, 0)}, {At: now.AddDate(-10, 0, 0)}, {At: now.AddDate(-11, 0, 0)}}
	if drop := superfluous(old, now); len(drop) != 0 {
		t.Errorf("fewer than three are left: %v", drop)
	}
}

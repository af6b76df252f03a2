package file

import (
	"fmt"
	"testing"
	"time"

	"pgregory.net/rapid"
)

var evening = time.Date(2026, 3, 12, 18, 0, 0, 0, time.UTC)

// ages makes backups of these ages, newest first, all full copies of one size.
func ages(size int64, all ...time.Duration) (out []Backup) {
	for i, age := range all {
		out = append(out, Backup{Path: fmt.Sprint(i), At: evening.Add(-age), Reason: ReasonClose, Size: size})
	}
	return out
}

func every(step, until time.Duration) (out []time.Duration) {
	for age := time.Duration(0); age < until; age += step {
		out = append(out, age)
	}
	return out
}

func left(all []Backup) map[time.Duration]bool {
	out := map[time.Duration]bool{}
	for _, b := range all {
		out[evening.Sub(b.At)] = true
	}
	for _, b := range superfluous(all, evening) {
		delete(out, evening.Sub(b.At))
	}
	return out
}

const day = 24 * time.Hour

func TestRotation(t *testing.T) {
	all := ages(1000, every(12*time.Hour, 3*365*day)...) // two a day for three years
	upgrade, old := 334*day+time.Minute, 900*day+time.Minute
	all = append(all, Backup{Path: "u", At: evening.Add(-upgrade), Reason: ReasonUpgrade}, Backup{Path: "o", At: evening.Add(-old), Reason: ReasonUpgrade})
	kept := left(all)
	if len(kept) < 45 || len(kept) > 62 {
		t.Errorf("%d kept", len(kept))
	}
	for _, age := range []time.Duration{0, 12 * time.Hour, day, 36 * time.Hour, upgrade} {
		if !kept[age] {
			t.Errorf("the backup of %v ago is gone", age)
		}
	}
	if kept[old] {
		t.Error("one made before an upgrade stays for ever")
	}
	if kept := left(ages(1000, 9*365*day, 10*365*day, 11*365*day)); len(kept) != 3 {
		t.Errorf("%d of three are left", len(kept))
	}
}

// A day on which the diary is closed every four minutes leaves what a person
// might want to go back to, not 347 copies.
func TestManyBackupsOfOneDay(t *testing.T) {
	kept := left(ages(5<<20, every(4*time.Minute, day)...))
	if len(kept) > 65 || len(kept) < 48 {
		t.Errorf("%d kept", len(kept))
	}
	for i := range keptNewest {
		if age := time.Duration(i) * 4 * time.Minute; !kept[age] {
			t.Errorf("the one of %v ago is gone", age)
		}
	}
}

// Rotation never takes the newest, a full copy that a kept tail leans on, or so
// many that fewer than three are left; and it keeps to its bounds.
func TestRotationPromises(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var all []Backup
		at, full := evening, ""
		n := rapid.IntRange(1, 600).Draw(t, "n")
		for i := range n { // oldest last: a full copy comes after the tails that lean on it
			at = at.Add(-time.Duration(rapid.IntRange(1, 20000).Draw(t, "gap")) * time.Second)
			b := Backup{Path: fmt.Sprint(i), At: at, Reason: ReasonClose, Size: rapid.Int64Range(1, 400<<20).Draw(t, "size")}
			if full == "" && rapid.Bool().Draw(t, "tail") {
				full = fmt.Sprint(i + rapid.IntRange(1, 9).Draw(t, "on"))
			}
			if full != "" && full != b.Path {
				b.Full, b.Size = full, b.Size/tailShare
			} else {
				full = ""
			}
			all = append(all, b)
		}
		if full != "" { // that full copy was never made
			for i := range all {
				if all[i].Full == full {
					all[i].Full = ""
				}
			}
		}
		gone := map[string]bool{}
		for _, b := range superfluous(all, evening) {
			gone[b.Path] = true
		}
		stay, points, sum, largest := 0, 0, int64(0), int64(0)
		for i, b := range all {
			if gone[b.Path] {
				continue
			}
			stay++
			sum, largest = sum+b.Size, max(largest, b.Size)
			if b.Full != "" && gone[b.Full] {
				t.Errorf("%d leans on what is gone", i)
			}
			points++
		}
		if gone[all[0].Path] || stay < min(len(all), keptAtLeast) || points > 2*MostBackups {
			t.Errorf("%d stay of %d", stay, len(all))
		}
		if stay > 2*keptAtLeast && sum > max(MostBytes, mostFull*largest) {
			t.Errorf("%d bytes stay", sum)
		}
	})
}

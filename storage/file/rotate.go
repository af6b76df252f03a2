package file

import (
	"log/slog"
	"time"
)

// What is kept beside a diary; the copies made before upgrades stand apart.
const (
	// MostBackups is how many backups are kept.
	MostBackups = 160
	// MostBytes is how much room they take, or as much as mostFull full copies of
	// a diary that is larger.
	MostBytes = 1 << 30
	mostFull  = 8

	keptNewest  = 10 // whatever their hours
	keptAtLeast = 3  // whatever their size
	upgradeKept = 366 * 24 * time.Hour
)

// rotate removes backups that are no longer needed. It is called only after a
// new one was proved, and never removes that one.
func rotate(dir string, now time.Time, log *slog.Logger) {
	for _, b := range superfluous(backupsIn(dir), now) {
		if err := remove(b.Path); err != nil {
			log.Warn("an old backup stays", "path", b.Path, "err", err)
		}
	}
}

// superfluous chooses from backups, newest first, those to remove.
func superfluous(all []Backup, now time.Time) (drop []Backup) {
	points := wanted(all, now)
	for len(points) > keptAtLeast && heavy(all, points, now) {
		points = points[:len(points)-1]
	}
	keep := files(points)
	for _, b := range all {
		if !keep[b.Path] && !apart(b, now) {
			drop = append(drop, b)
		}
	}
	return drop
}

// apart says that a backup was made before an upgrade, not a year ago.
func apart(b Backup, now time.Time) bool {
	return b.Reason == ReasonUpgrade && now.Sub(b.At) < upgradeKept
}

// files are the paths that states to go back to need: their own, and those of the
// full copies on which tails lean.
func files(points []Backup) map[string]bool {
	out := map[string]bool{}
	for _, b := range points {
		out[b.Path] = true
		if b.Full != "" {
			out[b.Full] = true
		}
	}
	return out
}

// heavy says that the files of these states take more room than they may.
func heavy(all, points []Backup, now time.Time) bool {
	need := files(points)
	var sum, largest int64
	for _, b := range all {
		if need[b.Path] {
			sum, largest = sum+b.Size, max(largest, b.Size)
		}
	}
	return sum > max(MostBytes, mostFull*largest)
}

// grid keeps one state for each of so many stretches of time.
type grid struct {
	left   int
	slot   func(time.Time) int
	within int // days back from today, 0 for all
	last   int
}

// wanted chooses the states to go back to: the newest, one for each half hour of
// today and yesterday, then one a day for 14 days, a week for 8, a month for 24.
func wanted(all []Backup, now time.Time) (points []Backup) {
	grids := []*grid{
		{96, func(t time.Time) int { return int(t.Unix() / 1800) }, 2, -1},
		{14, dayOf, 0, -1},
		{8, func(t time.Time) int { return (dayOf(t) + 3) / 7 }, 0, -1},
		{24, func(t time.Time) int { return t.Year()*12 + int(t.Month()) }, 0, -1},
	}
	for _, b := range all {
		if apart(b, now) {
			continue
		}
		if len(points) >= keptNewest && !fits(grids, b.At, now) {
			continue
		}
		points = append(points, b)
		for _, g := range grids {
			g.last = g.slot(b.At)
		}
	}
	return points
}

// fits says whether the finest grid that has room left keeps a state.
func fits(grids []*grid, at, now time.Time) bool {
	for _, g := range grids {
		if g.left == 0 || g.within > 0 && dayOf(at) <= dayOf(now)-g.within {
			continue
		}
		if g.slot(at) == g.last {
			return false
		}
		g.left--
		return true
	}
	return false
}

func dayOf(t time.Time) int { return int(t.Unix() / 86400) }

package file

import (
	"log/slog"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"time"
)

// backups knows the last good one, and whether there is anything newer to save.
type backups struct {
	state *backupState
}

type backupState struct {
	sync.Mutex
	last    Backup
	warning error
}

// BackupEvery is how old the last backup is when the next is made.
const BackupEvery = 30 * time.Minute

func lookForBackups(path string) backups {
	b := backups{&backupState{}}
	if all := Backups(path); len(all) > 0 {
		b.state.last = all[0]
	}
	return b
}

func (b backups) made(one Backup) {
	if b.state == nil { // an upgrade, while opening
		return
	}
	b.state.Lock()
	defer b.state.Unlock()
	b.state.last, b.state.warning = one, nil
}

func (b backups) failed(err error) {
	if b.state == nil {
		return
	}
	b.state.Lock()
	defer b.state.Unlock()
	b.state.warning = err
}

func (b backups) status() (Backup, error) {
	b.state.Lock()
	defer b.state.Unlock()
	return b.state.last, b.state.warning
}

// due says that the diary holds a deed that the last backup does not, or that
// the last attempt failed.
func (b backups) due(f *File) bool {
	id, hash, err := f.schema.Content.Head(f.reads)
	if err != nil || id == 0 {
		return err != nil // in doubt, make one
	}
	have, failed := b.status()
	if failed != nil || have.Path == "" || !exists(have.Path) {
		return true
	}
	return have.Head != short(hash)
}

// wait is how long it is until the last backup is half an hour old. One of
// tomorrow was made when the clock was wrong: it says nothing.
func (b backups) wait(now time.Time) time.Duration {
	have, _ := b.status()
	if have.At.After(now.Add(time.Minute)) {
		return 0
	}
	return max(0, BackupEvery-now.Sub(have.At))
}

// Backups lists the backups beside a diary, newest first. They were verified
// when they were made; Preview and Restore verify them again.
func Backups(path string) []Backup {
	path, err := filepath.Abs(path)
	if err != nil {
		return nil
	}
	return backupsIn(backupFolder(path))
}

func backupsIn(dir string) []Backup {
	files, err := os.ReadDir(dir)
	if err != nil {
		return nil // no folder, no backups
	}
	var out []Backup
	for _, f := range files {
		b, ok := parseBackup(f.Name())
		if !ok {
			continue
		}
		st, err := f.Info()
		if err != nil {
			continue // removed meanwhile
		}
		b.Path, b.Size = filepath.Join(dir, f.Name()), st.Size()
		out = append(out, b)
	}
	sort.SliceStable(out, func(i, j int) bool { return out[i].At.After(out[j].At) })
	return out
}

// stampsIn are the seconds at which the backups in a folder were made.
func stampsIn(dir string) map[int64]bool {
	out := map[int64]bool{}
	for _, b := range backupsIn(dir) {
		out[b.At.Unix()] = true
	}
	return out
}

// parseBackup reads a name as settle writes it.
func parseBackup(name string) (Backup, bool) {
	if !strings.HasSuffix(name, Extension) || strings.HasPrefix(name, ".") {
		return Backup{}, false
	}
	parts := strings.Split(strings.TrimSuffix(name, Extension), ".")
	if len(parts) < 4 {
		return Backup{}, false
	}
	parts = parts[len(parts)-3:]
	at, err := time.Parse(stampLayout, parts[0])
	return Backup{At: at, Reason: parts[1], Head: parts[2]}, err == nil
}

// rotate removes backups that are no longer needed. It is called only after a
// new one was proved.
func rotate(dir string, now time.Time, log *slog.Logger) {
	for _, b := range superfluous(backupsIn(dir), now) {
		if err := os.Remove(b.Path); err != nil {
			log.Warn("an old backup stays", "path", b.Path, "err", err)
		}
	}
}

// superfluous chooses from backups, newest first, those to remove: all of today
// and yesterday stay, then one a day for 14 days, a week for 8, a month for 24,
// never fewer than 3; those made before an upgrade stay for a year.
func superfluous(all []Backup, now time.Time) (drop []Backup) {
	type grid struct {
		left int
		slot func(time.Time) int
		last int
	}
	grids := []*grid{{14, dayOf, -1}, {8, func(t time.Time) int { return (dayOf(t) + 3) / 7 }, -1},
		{24, func(t time.Time) int { return t.Year()*12 + int(t.Month()) }, -1}}
	kept := 0
	for _, b := range all {
		if b.Reason == ReasonUpgrade && now.Sub(b.At) < 366*24*time.Hour {
			continue
		}
		keep := kept < 3 || dayOf(b.At) >= dayOf(now)-1
		for _, g := range grids {
			if keep || g.left == 0 {
				continue
			}
			if g.slot(b.At) != g.last {
				keep = true
				g.left--
			}
			break
		}
		if !keep {
			drop = append(drop, b)
			continue
		}
		kept++
		for _, g := range grids {
			g.last = g.slot(b.At)
		}
	}
	return drop
}

func dayOf(t time.Time) int { return int(t.Unix() / 86400) }

package main

import (
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"time"

	"chancery/assets"
	"chancery/desk"
	"chancery/model"
	"chancery/model/sample"
	"chancery/storage"
	"chancery/ui/door"
)

// files keeps diaries as files on this computer.
type files struct {
	now  func() time.Time
	log  *slog.Logger
	left *sync.WaitGroup // last backups of diaries that were closed
	bell *bells          // of the window, nil without one
	// yield is told of a diary that another program has open; nil once the window is on show
	yield func(path string)
}

func (f files) options(readOnly bool) storage.Options {
	return storage.Options{Now: f.now, ReadOnly: readOnly, Log: f.log, State: ours().state}
}

func (f files) Open(path string, readOnly bool) (door.Diary, error) {
	s, err := storage.Open(path, f.options(readOnly))
	if model.Code(err) == "storage.locked" && f.yield != nil {
		f.yield(path)
	}
	return f.opened("open", path, s, err)
}

// slow is the size in bytes, about two thousand items, from which bringing a diary
// up to date takes longer than a blink.
const slow = 8 << 20

func (f files) Slow(path string) bool {
	size, older := storage.Older(path)
	return older && size > slow
}

func (f files) Create(path string) (door.Diary, error) {
	s, err := storage.Create(path, f.options(false))
	return f.opened("create", path, s, err)
}

func (f files) opened(how, path string, s *storage.Store, err error) (door.Diary, error) {
	if err != nil {
		f.log.Error(how, "path", path, "err", err)
		return nil, err
	}
	f.log.Info(how, "path", path, "readonly", s.ReadOnly())
	if !s.ReadOnly() {
		f.bell.hang(path)
	}
	return diary{s, path, f.log, f.left, f.bell}, nil
}

// Sample makes a fresh diary beside the others, never over one that is there.
func (f files) Sample() (door.Diary, error) { return f.sampleAt("") }

// sampleAt makes a fresh sample in a file of that name, or of its own without one. What is
// there already is refused.
func (f files) sampleAt(path string) (door.Diary, error) {
	fill, err := sample.Change(assets.Sample())
	if err != nil {
		return nil, err
	}
	for n := 1; path == ""; n++ {
		if free := filepath.Join(f.samples(), fmt.Sprintf("sample-%d.chancery", n)); !exists(free) {
			path = free
		}
	}
	d, err := f.Create(path)
	if err != nil {
		return nil, err
	}
	return d, desk.New(d).Do(fill)
}

// samples is the folder of the samples.
func (f files) samples() string { return filepath.Join(filepath.Dir(f.Home()), "samples") }

// Home is where a first diary is made.
func (f files) Home() string { return ours().home }

func (f files) Backups(path string) ([]door.Backup, error) {
	var out []door.Backup
	for _, b := range storage.Backups(path) {
		out = append(out, door.Backup{Path: b.Path, At: b.At.Unix(), Size: b.Size, Upgrade: b.Before})
	}
	return out, nil
}

func (f files) Preview(path string) (door.Backup, error) {
	p, err := storage.PreviewBackup(path)
	if err != nil {
		f.log.Warn("preview of a backup", "path", path, "err", err)
		return door.Backup{}, err
	}
	b := door.Backup{Path: path, At: p.Backup.At.Unix(), Size: p.Backup.Size, Revision: p.Ops, Events: p.Rows["events"], Items: p.Rows["items"]}
	if len(p.Last) > 0 {
		b.Last = p.Last[0]
	}
	return b, nil
}

func (f files) Kept() (int, int64) { return storage.MostBackups, storage.MostBytes }

func (f files) Restore(path, backup string) error {
	f.left.Wait() // nobody reads the file that is replaced
	_, err := storage.Restore(path, backup, f.options(false))
	outcome(f.log, "restore", err, "path", path)
	return err
}

func (f files) Mend(way model.Way) (door.Mended, error) {
	f.left.Wait() // nobody reads the file that is replaced
	m, err := storage.Mend(way, f.options(false))
	outcome(f.log, "mend", err, "path", way.Path, "deed", way.Deed)
	return door.Mended(m), err
}

// diary is a store as the window sees it.
type diary struct {
	*storage.Store
	path string // as it was opened
	log  *slog.Logger
	left *sync.WaitGroup
	bell *bells
}

// Close closes the diary at once. Its last backup, which may take long, is made
// beside whatever comes next; the program ends after it.
func (d diary) Close() error {
	d.bell.take(d.path) // who rings from now on waits for the lock
	rest, err := d.Leave()
	d.left.Go(func() {
		safely(d.log, ours().state, func() { outcome(d.log, "last backup", rest(), "path", d.Path()) })
	})
	outcome(d.log, "close", err, "path", d.Path())
	return err
}

func (d diary) Backup() error {
	_, err := d.Store.Backup("")
	outcome(d.log, "backup", err, "path", d.Path())
	return err
}

// Check makes search keys anew on the way that are not as they should be.
func (d diary) Check() ([]error, error) {
	r, err := d.Verify()
	if err == nil && r.OK() && r.Stale > 0 && !d.ReadOnly() {
		err = d.Renew()
	}
	outcome(d.log, "check", err, "path", d.Path(), "wrong", len(r.Findings), "stale", r.Stale)
	wrong := make([]error, len(r.Findings))
	for i, f := range r.Findings {
		wrong[i] = f
	}
	return wrong, err
}

func (d diary) Holding(keys ...string) ([]door.Backup, error) {
	p, err := d.Purging(keys...)
	var out []door.Backup
	for _, b := range p.Holding {
		out = append(out, door.Backup{Path: b.Path, At: b.At.Unix(), Size: b.Size})
	}
	return out, err
}

func (d diary) Health() door.Health {
	h := d.Store.Health()
	out := door.Health{Path: h.Path, Unclean: h.Unclean, Warnings: h.Warnings}
	if h.ReadOnly {
		if out.ReadOnly = h.Why; out.ReadOnly == nil {
			out.ReadOnly = model.Refuse("storage.readonly")
		}
	}
	if h.Backup.Path != "" {
		out.BackupAt = h.BackupAt.Unix()
	}
	return out
}

// outcome logs how something ended.
func outcome(log *slog.Logger, what string, err error, more ...any) {
	if err != nil {
		log.Error(what, append(more, "err", err)...)
		return
	}
	log.Info(what, more...)
}

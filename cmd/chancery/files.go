package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"

	"chancery/assets"
	"chancery/desk"
	"chancery/model"
	"chancery/model/sample"
	"chancery/storage"
	"chancery/ui"
)

// files keeps diaries as files on this computer.
type files struct{ now func() time.Time }

func (f files) options(readOnly bool) storage.Options {
	return storage.Options{Now: f.now, ReadOnly: readOnly}
}

func (f files) Open(path string, readOnly bool) (ui.Diary, error) {
	s, err := storage.Open(path, f.options(readOnly))
	if err != nil {
		return nil, err
	}
	return diary{s}, nil
}

func (f files) Create(path string) (ui.Diary, error) {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return nil, err
	}
	s, err := storage.Create(path, f.options(false))
	if err != nil {
		return nil, err
	}
	return diary{s}, nil
}

// Sample makes a fresh diary beside the others, never over one that is there.
func (f files) Sample() (ui.Diary, error) {
	fill, err := sample.Change(assets.Sample())
	if err != nil {
		return nil, err
	}
	dir := filepath.Join(filepath.Dir(f.Home()), "samples")
	for n := 1; ; n++ {
		path := filepath.Join(dir, fmt.Sprintf("sample-%d.chancery", n))
		if exists(path) {
			continue
		}
		d, err := f.Create(path)
		if err != nil {
			return nil, err
		}
		return d, desk.New(d).Do(fill)
	}
}

func (f files) Home() string { return filepath.Join(dataFolder(), "chancery", "chancery.chancery") }

func (f files) Backups(path string) ([]ui.Backup, error) {
	var out []ui.Backup
	for _, b := range storage.Backups(path) {
		out = append(out, ui.Backup{Path: b.Path, At: b.At.Unix(), Size: b.Size})
	}
	return out, nil
}

func (f files) Preview(path string) (ui.Backup, error) {
	p, err := storage.PreviewBackup(path)
	if err != nil {
		return ui.Backup{}, err
	}
	b := ui.Backup{Path: path, At: p.Backup.At.Unix(), Size: p.Backup.Size, Revision: p.Ops, Events: p.Rows["events"], Items: p.Rows["items"]}
	if len(p.Last) > 0 {
		b.Last = p.Last[0]
	}
	return b, nil
}

func (f files) Restore(path, backup string) error {
	_, err := storage.Restore(path, backup, f.options(false))
	return err
}

// diary is a store as the window sees it.
type diary struct{ *storage.Store }

func (d diary) Backup() error {
	_, err := d.Store.Backup("")
	return err
}

func (d diary) Health() ui.Health {
	h := d.Store.Health()
	out := ui.Health{Path: h.Path, Warnings: h.Warnings}
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

//go:build linux && amd64

package main

import (
	"fmt"
	"os"
	"path/filepath"

	"chancery/assets"
	"chancery/model"
	"chancery/model/sample"
	"chancery/storage"
)

const diaryName = "office.chancery"

// lay makes the diaries that all trials begin with.
func (p *proof) lay(testdata string) error {
	p.base = filepath.Join(p.dir, "base")
	path := filepath.Join(p.base, diaryName)
	s, err := storage.Create(path, options())
	if err != nil {
		return err
	}
	fill, err := sample.Change(assets.Sample())
	if err == nil {
		_, err = s.Do(fill)
	}
	if err == nil {
		_, err = s.Backup("")
	}
	for i := 0; i < 5 && err == nil; i++ {
		_, err = s.Do(&model.SaveSetting{Name: fmt.Sprint("laid", i), Value: model.Plain("x")})
	}
	if e := s.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	p.old = filepath.Join(p.dir, "old")
	if err := os.Mkdir(p.old, 0o700); err != nil {
		return err
	}
	return copyFile(filepath.Join(testdata, "schema-2.chancery"), filepath.Join(p.old, diaryName))
}

// fresh is a copy of a folder in which something may be tried.
func (p *proof) fresh(of string) (path string, err error) {
	dir := filepath.Join(p.dir, "trial")
	if err := os.RemoveAll(dir); err != nil {
		return "", err
	}
	err = filepath.WalkDir(of, func(from string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(dir, from[len(of):])
		if d.IsDir() {
			return os.MkdirAll(to, 0o700)
		}
		return copyFile(from, to)
	})
	return filepath.Join(dir, diaryName), err
}

func copyFile(from, to string) error {
	b, err := os.ReadFile(from)
	if err != nil {
		return err
	}
	return os.WriteFile(to, b, 0o600)
}

// sound opens a diary as the program does, proves it, and says how many deeds it
// holds. A way out that is offered is gone when led says so.
func sound(path string, led bool) (deeds int64, err error) {
	s, err := storage.Open(path, options())
	for step := 0; err != nil && led && step < 4; step++ {
		ways := model.Ways(err)
		if len(ways) == 0 {
			return 0, fmt.Errorf("no way out: %w", err)
		}
		m, e := storage.Mend(ways[0], options())
		if e != nil {
			err = e
			continue
		}
		path = m.Path
		s, err = storage.Open(path, options())
	}
	if err != nil {
		return 0, err
	}
	defer s.Close()
	if h := s.Health(); h.ReadOnly && !led {
		return 0, fmt.Errorf("read only: %w", h.Why)
	}
	r, err := s.Verify()
	if err == nil && !r.OK() && !s.ReadOnly() {
		err = r.Findings[0]
	}
	return r.Ops, err
}

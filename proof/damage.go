//go:build linux && amd64

package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
	"chancery/storage"
)

// damages ruins a closed diary in four ways: it is seen, or no word differs; and
// there is a way to an open diary.
func (p *proof) damages(most int) {
	random := p.random()
	ways := []struct {
		name string
		ruin func(b []byte) []byte
	}{
		{"a bit flipped", func(b []byte) []byte { b[random.Intn(len(b))] ^= 1 << random.Intn(8); return b }},
		{"a page of noise", func(b []byte) []byte { random.Read(b[4096*random.Intn(len(b)/4096):][:4096]); return b }},
		{"a sector of zeros", func(b []byte) []byte { clear(b[512*random.Intn(len(b)/512):][:512]); return b }},
		{"cut short", func(b []byte) []byte { return b[:random.Intn(len(b))] }},
	}
	good, err := os.ReadFile(filepath.Join(p.base, diaryName))
	intact, e := everything(filepath.Join(p.base, diaryName))
	for i, w := range ways {
		r := p.begin("damaged: " + w.name)
		if err != nil || e != nil {
			r.fail("%v %v", err, e)
			continue
		}
		seen := 0
		for range (most + len(ways) - 1 - i) / len(ways) {
			r.runs++
			if s, err := p.damaged(w.ruin(append([]byte{}, good...)), intact); err != nil {
				r.fail("%v", err)
			} else if s {
				seen++
			}
		}
		r.note = fmt.Sprintf("%d seen, no wrong word in the others", seen)
	}
}

func (p *proof) damaged(b []byte, intact string) (seen bool, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = complaint("panic: %v", r)
		}
	}()
	path, err := p.fresh(p.base)
	if err == nil {
		err = os.WriteFile(path, b, 0o600)
	}
	if err != nil {
		return false, err
	}
	report, err := storage.Verify(path)
	seen = err != nil || !report.OK()
	if !seen {
		now, err := everything(path)
		if err != nil || now != intact {
			return false, complaint("words differ that nobody noticed, %v", err)
		}
	}
	if _, err = sound(path, true); err != nil && strings.HasPrefix(model.Code(err), "storage.found-") {
		_, err = storage.Mend(model.Way{Deed: model.WayRestore, Path: path}, options()) // as who is told of it does
		if err == nil {
			_, err = sound(path, false)
		}
	}
	return seen, err
}

// everything is all that can be read of a diary.
func everything(path string) (string, error) {
	o := options()
	o.ReadOnly = true
	s, err := storage.Open(path, o)
	if err != nil {
		return "", err
	}
	defer s.Close()
	events, err := s.Events()
	if err != nil {
		return "", err
	}
	var all []any
	for _, l := range events {
		p, err := s.Programme(l.Event.ID)
		if err != nil {
			return "", err
		}
		all = append(all, l, p)
	}
	for i := range 5 {
		v, err := s.Setting(fmt.Sprint("laid", i))
		if err != nil {
			return "", err
		}
		all = append(all, v)
	}
	b, err := json.Marshal(all)
	return string(b), err
}

package file

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
)

// ways are those that lead out of a code, for the diary at path.
func ways(code, path string) (out []model.Way) {
	add := func(deeds ...string) {
		for _, deed := range deeds {
			out = append(out, model.Way{Deed: deed, Path: path})
		}
	}
	if restorable(path) {
		switch code {
		case Missing, Empty, Foreign, Corrupt, Changed, Newer, Unsound:
			add(model.WayRestore)
		case IO, Unread:
			defer add(model.WayRestore)
		}
	}
	switch code {
	case Empty:
		add(model.WayAnew)
	case Missing:
		if strings.EqualFold(filepath.Ext(path), Extension) {
			add(model.WayBegin)
		}
	case Locked, ReadOnly:
		add(model.WayRead)
	case IO, Unread, HeldOpen:
		add(model.WayAgain)
	case Full, Busy, NoBackup:
		add(model.WayAgain, model.WayRead)
	}
	return out
}

// restorable says whether something lies beside a diary that may be put in its
// place; whether it is sound is found out when it is.
func restorable(path string) bool { return len(candidates(path)) > 0 }

// candidates are the files that may be put in the place of a diary, the newest
// backup first, then those that were kept or rescued beside it.
func candidates(path string) (out []string) {
	for _, b := range Backups(path) {
		out = append(out, b.Path)
	}
	return append(out, kin(path)...)
}

// kin are the diaries that this program put beside one of that name, newest
// first: kept before a restore, rescued, or played together from two.
func kin(path string) []string {
	files, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return nil
	}
	base := filepath.Base(path)
	var out []string
	for _, f := range files {
		name := f.Name()
		if !f.Type().IsRegular() || strings.HasSuffix(name, "-wal") || strings.HasSuffix(name, "-journal") || strings.HasSuffix(name, "-shm") {
			continue
		}
		if strings.HasPrefix(name, base+"."+beforeRestore) || strings.HasPrefix(name, strings.TrimSuffix(base, Extension)+"."+rescued) {
			out = append(out, filepath.Join(filepath.Dir(path), name))
		}
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// Led gives an error of the diary at path its code, and the ways out of it.
func Led(err error, path string) error {
	err = blamed(Mapped(err), path)
	code := model.Code(err)
	if err == nil || code == "" || len(model.Ways(err)) > 0 {
		return err
	}
	var e *model.Error
	errors.As(err, &e)
	return (&model.Error{Code: code, Args: e.Args, Err: err}).With(ways(code, path)...)
}

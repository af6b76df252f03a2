package file

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"chancery/model"
)

// Ways out of the states in which a file can be found. Each leads to an open
// diary, or to one more sentence with ways of its own.
const (
	WayRestore = "restore" // the newest backup that proves sound takes the place of the diary
	WayAside   = "aside"   // the journal beside it is put aside, the file opened as it stands
	WayApart   = "apart"   // what file and journal make together is written to a file of its own
	WayOwn     = "own"     // a file that has a second name becomes one of its own
	WayAnew    = "anew"    // what is there is put aside, and an empty diary begun
	WayTake    = "take"    // the lock of another computer is broken
	WayUnlock  = "unlock"  // what stands in the place of the lock is put aside
	WayRead    = "read"    // opened to read
	WayAgain   = "again"   // opened once more
	WayOpen    = "open"    // another file is opened: the copy that was rescued
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
		case Missing, Empty, Foreign, Corrupt, Changed, Newer:
			add(WayRestore)
		case IO, Unread:
			defer add(WayRestore)
		}
	}
	switch code {
	case Missing, Empty:
		add(WayAnew)
	case Locked, ReadOnly:
		add(WayRead)
	case IO, Unread:
		add(WayAgain)
	case Full, Busy, Space:
		add(WayAgain, WayRead)
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
	err = Mapped(err)
	code := model.Code(err)
	if err == nil || code == "" || len(model.Ways(err)) > 0 {
		return err
	}
	var e *model.Error
	errors.As(err, &e)
	return (&model.Error{Code: code, Args: e.Args, Err: err}).With(ways(code, path)...)
}

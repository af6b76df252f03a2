package file

import (
	"errors"
	"os"
	"path/filepath"

	"chancery/model"
)

// Mended says where a way out led: what to open now, what was put aside, and how
// many deeds are missing as far as anything can tell.
type Mended struct {
	Path string
	Kept []string
	Lost int64
}

// Mend takes a way out of the state that a diary was found in, or refuses with
// an error that has ways of its own. Nothing is deleted and nothing written
// over: what was there is kept beside it.
func Mend(way model.Way, o Options) (Mended, error) {
	path, err := realPath(way.Path)
	if err != nil {
		return Mended{}, err
	}
	m := Mended{Path: path}
	switch way.Deed {
	case model.WayRestore:
		err = m.restoreNewest(o)
	case model.WayApart:
		m.Path, err = splitOff(path, o)
	case model.WayUnlock:
		to := asideName(lockPath(path), putAside, "", o.Now())
		m.Kept, err = []string{to}, rename(lockPath(path), to)
	case model.WayAside, model.WayOwn, model.WayAnew, model.WayBegin, model.WayTake:
		err = m.held(way.Deed, o)
	}
	return m, Led(err, path)
}

// held is what may only be done by whoever holds the lock.
func (m *Mended) held(deed string, o Options) error {
	o.Take = deed == model.WayTake
	l, err := takeLock(m.Path, o)
	if err != nil {
		return err
	}
	defer l.release()
	switch deed {
	case model.WayAside:
		if m.Kept, err = setAside(m.Path, asideName(m.Path, putAside, "", o.Now())); err == nil {
			m.Lost = max(0, l.before.Last-newestIn(m.Path, o.Schema))
		}
	case model.WayOwn:
		err = ownFile(m.Path)
	case model.WayAnew, model.WayBegin:
		err = m.anew(l, o)
	}
	return err
}

// restoreNewest restores the first of what lies beside the diary that proves
// sound, and counts what is known to be missing from it.
func (m *Mended) restoreNewest(o Options) error {
	last := max(lastWitness(m.Path).Last, newestIn(m.Path, o.Schema))
	for _, one := range candidates(m.Path) {
		kept, r, err := restore(m.Path, one, o)
		if model.Code(err) == BadBackup {
			o.Log.Warn("a backup is not sound", "path", one, "err", err)
			continue
		}
		if err == nil {
			m.Lost = max(0, last-r.Ops)
			if kept != "" {
				m.Kept = []string{kept}
			}
		}
		return err
	}
	return model.Refuse(Nothing, m.Path).With(m.fresh())
}

// fresh is the way to an empty diary.
func (m *Mended) fresh() model.Way {
	if anyOf(m.Path) {
		return model.Way{Deed: model.WayAnew, Path: m.Path}
	}
	return model.Way{Deed: model.WayBegin, Path: m.Path}
}

// newestIn is the number of the last deed in a file that may be damaged, 0 when
// it cannot be read.
func newestIn(path string, s Schema) int64 {
	if !filled(path) {
		return 0 // SQLite would take its journal for rubbish
	}
	id, _, _ := sides{schema: s}.headOf(readerDSN(path))
	return id
}

// splitOff writes what file and journal make together to a file of its own.
func splitOff(path string, o Options) (string, error) {
	r, err := newRoom()
	if err != nil {
		return "", err
	}
	defer r.drop()
	both, err := settle(path, r.dir)
	if err != nil {
		return "", err
	}
	return put(path, rescued, o.Now(), func(to string) error {
		if err := vacuumInto(both, to); err != nil {
			return err
		}
		if _, err := proved(to, o.Schema); err != nil {
			return err
		}
		return syncFile(to)
	})
}

// ownFile makes a file that has a second name one of its own.
func ownFile(path string) error {
	p, err := newPart(filepath.Dir(path), path)
	if err != nil {
		return err
	}
	defer p.drop()
	if err := copyFile(path, p.path); err != nil {
		return err
	}
	if err := p.become(path); err != nil {
		return err
	}
	return syncFolder(filepath.Dir(path))
}

// anew puts all that is there aside, and begins an empty diary.
func (m *Mended) anew(l *lock, o Options) error {
	name := asideName(m.Path, putAside, "", o.Now())
	if err := rename(m.Path, name); err == nil {
		m.Kept = []string{name}
	} else if !errors.Is(err, os.ErrNotExist) {
		return err
	}
	moved, err := setAside(m.Path, name)
	m.Kept = append(m.Kept, moved...)
	if err != nil {
		return err
	}
	return begin(m.Path, o)
}

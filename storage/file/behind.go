package file

import (
	"os"
	"strconv"
	"strings"
	"time"

	"chancery/model"
)

// What should be in a diary is known from elsewhere too: the lock that a killed
// program left names the last deed it acknowledged, the tables remember the keys
// they gave, and the newest backup has the last deed in its name.

// miss warns of deeds that should be there and are not.
func (f *File) miss() error {
	id, hash, err := f.schema.Content.Head(f.reads)
	if err != nil {
		return err
	}
	given, err := f.schema.Content.Given(f.reads)
	if err != nil {
		return err
	}
	was := f.before()
	lost := max(given-id, max(was.Last-id, 0)+was.Lost)
	if lost > 0 {
		f.warn(Lacking, strconv.FormatInt(lost, 10))
	}
	if f.lock != nil && f.lock.f != nil {
		f.lock.holder.Witness = witness{Last: id, Lost: lost}
		f.lock.look(f.path)
	}
	return f.behind(id, hash)
}

// before is what whoever had the diary last left of it, when it was not closed.
func (f *File) before() witness {
	if f.lock != nil {
		return f.lock.before
	}
	h := holderIn(lockPath(f.path))
	if host, _ := os.Hostname(); h.PID != 0 && (h.Host != host || alive(h.PID)) {
		return witness{} // at work: it is ahead of what we read
	}
	return h.Witness
}

// behind warns when the newest backup holds deeds that the diary does not, unless
// an older one was put in its place since.
func (f *File) behind(id int64, hash string) error {
	all := Backups(f.path)
	if len(all) == 0 || all[0].Head == short(hash) || all[0].Head == short("") || f.wentBack(all[0].At) {
		return nil
	}
	if at, err := f.schema.Content.Named(f.reads, all[0].Head); err != nil || at > 0 {
		return err
	}
	full, drop, err := wholeOf(all[0].Path, f.schema)
	if err != nil {
		return nil // it is no witness; that is found out when it is needed
	}
	defer drop()
	db, err := connect(strangerDSN(full), 1)
	if err != nil {
		return nil
	}
	defer db.Close()
	last, _, err := f.schema.Content.Head(db)
	if err != nil {
		return nil
	}
	if n := last - f.common(db, min(id, last)); n > 0 {
		f.warn(Behind, strconv.FormatInt(n, 10), all[0].At.Format(time.RFC3339))
	}
	return nil
}

// common is the last deed up to which this diary and another are the same: each
// hash seals all that was before it.
func (f *File) common(other Conn, to int64) int64 {
	from := int64(0)
	for from < to {
		mid := (from + to + 1) / 2
		a, err := f.schema.Content.Hash(f.reads, mid)
		b, e := f.schema.Content.Hash(other, mid)
		if err == nil && e == nil && a == b && a != "" {
			from = mid
		} else {
			to = mid - 1
		}
	}
	return from
}

// wentBack says that a backup was put in the place of the diary after a moment:
// what was there is kept under a name that tells when.
func (f *File) wentBack(since time.Time) bool {
	for _, name := range kin(f.path) {
		_, stamp, ok := strings.Cut(name, "."+beforeRestore)
		if !ok || len(stamp) < len("20060102T150405Z") {
			continue
		}
		at, err := time.Parse(stampLayout, stamp[:len("20060102T150405Z")])
		if err == nil && !at.Before(since.Truncate(time.Second)) {
			return true
		}
	}
	return false
}

// warn is a standing warning, with what can be done about it.
func (f *File) warn(code string, args ...string) {
	e := model.Refuse(code, args...)
	if code == Behind && restorable(f.path) {
		e = e.With(model.Way{Deed: model.WayRestore, Path: f.path})
	}
	f.warnings = append(f.warnings, e)
}

// keepRuined copies aside a journal from which deeds are missing that were
// acknowledged: SQLite reads as far as it is whole, and writes over the rest.
func (f *File) keepRuined() error {
	if !filled(f.path + "-wal") {
		return nil
	}
	s := sides{schema: f.schema}
	if id, _, ok := s.headOf(readerDSN(f.path)); !ok || id >= f.lock.before.Last {
		return nil
	}
	to := asideName(f.path, putAside, "-wal", f.now())
	f.warn(Parted, to)
	return copyFile(f.path+"-wal", to)
}

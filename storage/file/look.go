package file

import (
	"database/sql"
	"encoding/json"
	"path/filepath"
)

// Look opens a backup that nobody writes, after it was proved, and says what
// was found in it and what its name tells; storage.badbackup when it is not
// usable. Whoever asks calls done.
func Look(path string, s Schema) (db *sql.DB, b Backup, r Report, done func(), err error) {
	path, err = filepath.Abs(path)
	if err != nil {
		return nil, b, r, nil, Mapped(err)
	}
	b, _ = backupAt(path) // a copy under another name has no stamp
	b.Path = path
	whole, forget, err := wholeOf(path, s)
	if err != nil {
		return nil, b, r, nil, Spoilt(path, err)
	}
	if r, err = proved(whole, s); err == nil {
		db, err = connect(strangerDSN(whole), 1)
	}
	if err != nil {
		forget()
		return nil, b, r, nil, Spoilt(path, err)
	}
	b.Head = short(r.Head)
	return db, b, r, func() { db.Close(); forget() }, nil
}

// wholeOf is a file that is all of a backup: the backup itself, or a private one
// in which a tail was played onto its full copy, or the journal of a diary that
// was copied with it.
func wholeOf(path string, s Schema) (all string, forget func(), err error) {
	if filepath.Ext(path) != tailEnd {
		return whole(path, unsettled(path))
	}
	r, err := newRoom()
	if err != nil {
		return "", nil, err
	}
	all = filepath.Join(r.dir, "whole")
	if err := rebuild(path, all, s); err != nil {
		r.drop()
		return "", nil, err
	}
	return all, func() { r.drop() }, nil
}

// Peek shows what lies in a full copy, of whatever version, without proving it.
func Peek(path string, see func(c Conn, version int) error) error {
	db, err := connect(strangerDSN(path), 1)
	if err != nil {
		return Mapped(err)
	}
	defer db.Close()
	_, at, err := version(db)
	if err == nil {
		err = see(db, at)
	}
	return Mapped(err)
}

// PeekTail shows the lines of a tail, without proving them.
func PeekTail(path string, see func(lines *json.Decoder) error) error {
	_, lines, f, err := openTail(path)
	if err != nil {
		return Mapped(err)
	}
	defer f.Close()
	return Mapped(see(lines))
}

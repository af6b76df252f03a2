package file

import (
	"database/sql"
	"strconv"
	"strings"

	"chancery/model"
)

func newer(have, newest int) error {
	return refuse(Newer, strconv.Itoa(have), strconv.Itoa(newest))
}

// openWriter opens the one connection that writes. What may not be written is
// left to the readers, and f.why says so.
func (f *File) openWriter(o Options) error {
	if err := sure(func() error { return f.ready(o) }); err != nil {
		return f.orReadOnly(Mapped(err))
	}
	var db *sql.DB
	if err := sure(func() (err error) { db, err = f.writer(o); return err }); err != nil {
		return f.orReadOnly(Mapped(err))
	}
	f.writes, f.why = db, nil
	return nil
}

func (f *File) writer(o Options) (*sql.DB, error) {
	db, err := connect(writerDSN(f.path, f.journal, o.Wait), 1)
	if err != nil {
		return nil, err
	}
	err = insist(db, writerSettings(f.journal, o.Wait))
	if err == nil { // its journal is opened by the first read: later the name of it may be gone
		_, _, err = f.schema.Content.Head(db)
	}
	if err != nil {
		db.Close()
		return nil, err
	}
	return db, nil
}

// ready looks at the file before it is written, and leads an older one on.
func (f *File) ready(o Options) error {
	if err := believe(f.path, f.schema, f.lock.before); err != nil {
		return err
	}
	if err := f.keepRuined(); err != nil {
		return err
	}
	older, err := f.inspect()
	if err != nil || !older {
		return err
	}
	if err := f.upgrade(o); err != nil {
		return err
	}
	if f.guard, err = newGuard(f.path); err != nil { // another file has the name now
		return err
	}
	_, err = f.inspect()
	return err
}

// orReadOnly lets the file be read when it only must not be written.
func (f *File) orReadOnly(err error) error {
	switch model.Code(err) {
	case ReadOnly, Corrupt, Changed, Unsound, NoBackup, Full, HeldOpen:
		if f.why = Led(err, f.path); model.Code(f.why) == Unread {
			return f.why
		}
		if model.Code(f.why) == ReadOnly { // what is beside it could be written
			f.why = &model.Error{Code: ReadOnly, Args: []string{f.path, causeFile}, Err: err}
		}
		f.log.Warn("opened read only", "path", f.path, "err", err)
		return nil
	}
	return err
}

// inspect looks at the file through a connection that changes nothing but
// finishes what a crash left open; an older one is left as one plain file.
func (f *File) inspect() (older bool, err error) {
	db, err := connect(upgradeDSN(f.path), 1)
	if err != nil {
		return false, err
	}
	defer db.Close()
	at, err := checkVersion(db, f.path, f.schema.newest())
	if err != nil {
		return false, err
	}
	if f.unchecked = large(f.path) && at == f.schema.newest(); !f.unchecked { // what is led on is proved besides
		if err := quickCheck(db); err != nil {
			return false, err
		}
	}
	if at < f.schema.newest() {
		_, err := db.Exec("PRAGMA journal_mode=DELETE")
		return true, err
	}
	return false, checkSchema(db, f.schema)
}

func checkSchema(c Conn, s Schema) error {
	want, err := s.expected()
	if err != nil {
		return err
	}
	got, err := fingerprint(c)
	if err != nil {
		return err
	}
	if got != want {
		return refuse(Changed)
	}
	return nil
}

func quickCheck(c Conn) error {
	var said string
	if err := c.QueryRowContext(always, "PRAGMA quick_check(1)").Scan(&said); err != nil {
		return unparsed(err)
	}
	if said == "ok" {
		return nil
	}
	if faulty(said) {
		return refuse(Unread)
	}
	return refuse(Corrupt, said)
}

// faulty says that a check could not read a page, which is no fault of the file:
// it tells so among what it found, with the code of the engine.
func faulty(said string) bool {
	_, number, ok := strings.Cut(said, "error code=")
	if !ok {
		return false
	}
	end := strings.IndexFunc(number, func(r rune) bool { return r < '0' || r > '9' })
	if end < 0 {
		end = len(number)
	}
	code, err := strconv.Atoi(number[:end])
	return err == nil && code&0xff == 10 && code != 522 // SQLITE_IOERR, but for a file cut short
}

// unparsed is the error of a check that did not get so far as to look: what the
// engine cannot make sense of in a schema is damage.
func unparsed(err error) error {
	if model.Code(Mapped(err)) == "" {
		return &model.Error{Code: Corrupt, Err: err}
	}
	return err
}

// openReaders opens what every read goes through: the file, or a private copy of
// one that may not be written.
func (f *File) openReaders(o Options) error {
	path := f.path
	if f.writes == nil {
		var err error
		if path, err = f.legible(o); err != nil {
			return err
		}
	}
	db, err := connect(readerDSN(path), 3)
	if err != nil {
		return err
	}
	f.reads = db
	if err := insist(db, readerSettings()); err != nil {
		return err
	}
	if f.writes == nil {
		return f.inspectReadOnly(db)
	}
	return nil
}

// inspectReadOnly refuses a file whose tables are not those we read. One that
// was changed, or is damaged in places, is read as far as it goes.
func (f *File) inspectReadOnly(db *sql.DB) error {
	at, err := checkVersion(db, f.path, f.schema.newest())
	switch {
	case err != nil:
		return err
	case at < f.schema.newest():
		return refuse(ReadOnly, f.path) // it must be upgraded first, which writes
	}
	pages := func(c Conn) error { return nil }
	if f.unchecked = large(f.path); !f.unchecked {
		pages = quickCheck
	}
	for _, err := range []error{pages(db), checkSchema(db, f.schema)} {
		if err := Mapped(err); err != nil && model.Code(f.why) == ReadOnly {
			f.why = Led(err, f.path)
		}
	}
	return nil
}

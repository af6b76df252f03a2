package storage

import (
	"database/sql"
	"strconv"

	"chancery/model"
)

func newer(have, newest int) error {
	return refuse(codeNewer, strconv.Itoa(have), strconv.Itoa(newest))
}

// openWriter inspects the file first, through a connection that changes
// nothing but finishes what a crash left open. What may not be written is left
// to the readers, and s.why says so.
func (s *Store) openWriter(o Options) error {
	probe, err := connect(uri(s.path)+"?mode=rw&_busy_timeout=2000&_foreign_keys=1", 1)
	if err != nil {
		return s.orReadOnly(mapped(err))
	}
	err = s.inspect(probe, o)
	probe.Close()
	if err != nil {
		return s.orReadOnly(mapped(err))
	}
	db, err := connect(writerDSN(s.path, s.journal, o.Wait), 1)
	if err != nil {
		return s.orReadOnly(mapped(err))
	}
	if err := insist(db, writerSettings(s.journal, o.Wait)); err != nil {
		db.Close()
		return s.orReadOnly(mapped(err))
	}
	s.writes, s.why = db, nil
	s.writer, err = attach(db)
	return err
}

// orReadOnly lets the file be read when it only must not be written.
func (s *Store) orReadOnly(err error) error {
	switch model.Code(err) {
	case codeReadOnly, codeCorrupt, codeChanged:
		s.why = err
		s.log.Warn("opened read only", "path", s.path, "err", err)
		return nil
	}
	return err
}

func (s *Store) inspect(db *sql.DB, o Options) error {
	at, err := checkVersion(db, s.path, s.shape.newest())
	if err != nil {
		return err
	}
	if err := quickCheck(db); err != nil {
		return err
	}
	if at < s.shape.newest() {
		if err := s.upgrade(db, o); err != nil {
			return err
		}
	}
	return checkSchema(db, s.shape.steps)
}

func (s *Store) upgrade(db *sql.DB, o Options) error {
	m := migration{shape: s.shape, op: op{At: o.Now().Unix(), Actor: o.Actor}}
	m.backup = func(int) error {
		_, err := s.makeBackup(reasonUpgrade, "")
		return err
	}
	return m.run(db)
}

func checkSchema(c conn, list []string) error {
	want, err := expected(list)
	if err != nil {
		return err
	}
	got, err := fingerprint(c)
	if err != nil {
		return err
	}
	if got != want {
		return refuse(codeChanged)
	}
	return nil
}

func quickCheck(c conn) error {
	var said string
	if err := c.QueryRowContext(always, "PRAGMA quick_check(1)").Scan(&said); err != nil {
		return err
	}
	if said != "ok" {
		return refuse(codeCorrupt, said)
	}
	return nil
}

// openReaders opens what every read goes through: the file, or an upgraded copy
// of one that is older and may not be written.
func (s *Store) openReaders(o Options) error {
	path := s.path
	if s.writes == nil {
		if h, err := readHeader(path); err == nil && h.version > 0 && h.version < s.shape.newest() {
			if path, err = s.older(o); err != nil {
				return err
			}
		}
	}
	db, err := connect(readerDSN(path), 3)
	if err != nil {
		return err
	}
	s.reads = db
	if err := insist(db, readerSettings()); err != nil {
		return err
	}
	if s.writes == nil {
		if err := s.inspectReadOnly(db); err != nil {
			return err
		}
	}
	s.reader, err = attach(db)
	return err
}

// inspectReadOnly refuses a file whose tables are not those we read. One that
// was changed, or is damaged in places, is read as far as it goes.
func (s *Store) inspectReadOnly(db *sql.DB) error {
	at, err := checkVersion(db, s.path, s.shape.newest())
	switch {
	case err != nil:
		return err
	case at < s.shape.newest():
		return refuse(codeReadOnly, s.path) // it must be upgraded first, which writes
	}
	for _, err := range []error{quickCheck(db), checkSchema(db, s.shape.steps)} {
		if err := mapped(err); err != nil && model.Code(s.why) == codeReadOnly {
			s.why = err
		}
	}
	return nil
}

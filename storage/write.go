package storage

import (
	"database/sql"
	"errors"

	"chancery/model"
	"chancery/storage/file"
)

// Do makes a change: all of it, logged and saved, or nothing. A change that
// alters no row leaves no trace. Errors: storage.busy (try again), .full,
// .readonly, .io, .corrupt, .moved, .inuse, .exists, .invalid, .conflict, .gone
// and whatever the change itself refuses.
func (s *Store) Do(c model.Change) (model.Touched, error) {
	kind := kindDo
	if c.Label().Verb == "import" {
		kind = kindImport
		if err := s.backupBefore(file.ReasonImport); err != nil {
			return model.Touched{}, err
		}
	}
	if of, ok := c.(givenOut); ok {
		return s.giveOut(of)
	}
	return s.write(op{Kind: kind}, func(u *unit) error {
		if err := c.Apply(u); err != nil {
			return err
		}
		return u.op.setLabel(c.Label())
	})
}

// RecordPaper writes a paper that was made into the list of papers. Undo steps
// over it. Its ID and UID are filled in.
func (s *Store) RecordPaper(m *model.Made) (model.Touched, error) {
	return s.write(op{Kind: kindPaper}, func(u *unit) error {
		if err := u.Put(m); err != nil {
			return err
		}
		return u.op.setLabel(model.Label{Verb: "paper", Args: []model.Text{model.Plain(m.Title)}})
	})
}

// write runs fn as one op.
func (s *Store) write(o op, fn func(*unit) error) (model.Touched, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.writable(); err != nil {
		return model.Touched{}, err
	}
	if err := s.file.Check(); err != nil {
		return model.Touched{}, s.halt(err)
	}
	o.At, o.Actor = s.now().Unix(), s.actor
	touched, done, err := s.transact(o, fn)
	if err == nil && done {
		err = s.file.Check()
	}
	if err != nil {
		s.stacks = nil
		return model.Touched{}, s.halt(s.file.Told(err))
	}
	if done {
		s.file.Done(touched.Deed.ID)
		s.stacks = nil
		s.idle.touch()
	}
	return touched, nil
}

// transact commits, unless fn changed nothing or failed.
func (s *Store) transact(o op, fn func(*unit) error) (t model.Touched, done bool, err error) {
	tx := s.writer.Begin()
	if tx.Error != nil {
		return t, false, tx.Error
	}
	committed := false
	defer func() {
		if !committed { // also when fn panics
			if e := tx.Rollback().Error; e != nil && !errors.Is(e, sql.ErrTxDone) {
				err = errors.Join(err, e)
			}
		}
	}()
	u := newUnit(tx, o, s)
	last, err := head(u.c)
	if err != nil {
		return t, false, err
	}
	u.op.ID = last.ID + 1
	if err := fn(u); err != nil {
		return t, false, err
	}
	if len(u.changes) == 0 && len(u.purge) == 0 {
		return t, false, nil
	}
	if err := u.finish(last.Hash); err != nil {
		return t, false, err
	}
	committed = true // from here on the database has the last word
	if err := tx.Commit().Error; err != nil {
		tx.Rollback() // a COMMIT that was refused leaves the transaction open
		return t, false, err
	}
	return u.marks.touched(u.op), true, nil
}

func (u *unit) finish(previous string) error {
	if err := u.marks.reindex(); err != nil {
		return err
	}
	events, err := u.marks.about()
	if err != nil {
		return err
	}
	u.op.about = &about{events, u.login}
	if err := writeLog(u.c, previous, &u.op, u.changes); err != nil || len(u.purge) == 0 {
		return err
	}
	return u.empty()
}

// halt stops all further writing after an error that puts the file in doubt;
// after others, such as a busy file or a full disk, writing goes on.
func (s *Store) halt(err error) error {
	switch model.Code(err) {
	case file.Moved, file.Rescued, file.IO, file.Unread, file.NoLocks, file.Corrupt:
		s.log.Error("writing stopped", "path", s.file.Path(), "err", err)
		err = file.Led(err, s.file.Path())
		s.stopped = err
	case "":
		var refusal *model.FieldError
		if !errors.As(err, &refusal) {
			s.log.Error("a change failed", "err", err)
		}
	}
	return err
}

func (s *Store) writable() error {
	switch {
	case s.closed:
		return refuse(file.ReadOnly)
	case s.stopped != nil:
		return s.stopped
	case s.writer == nil:
		return s.file.Why()
	}
	return nil
}

var _ model.Unit = (*unit)(nil)

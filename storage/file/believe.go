package file

import (
	"os"
	"slices"

	"chancery/model"
)

// A journal is played onto whatever file bears its name. Before SQLite does it,
// we look whether it belongs: what the two make together must be sound and hold
// every deed that the file holds alone.

// sides are a file as it stands and together with its journal.
type sides struct {
	schema   Schema
	path     string // the file
	together string // the DSN of the two together
	rolled   bool   // the journal takes back, rather than adds
	seen     int64  // the last deed that was seen in the file alone
}

// believe refuses a journal that does not belong to the file at path: storage.stale
// when the file is sound without it, .doubt when both are, .corrupt when neither
// is. Nothing is written.
func believe(path string, schema Schema, was witness) error {
	switch {
	case filled(path + "-wal"):
		s := sides{schema, path, readerDSN(path), false, was.Seen}
		if was.vouches(path) && s.plain() {
			return nil
		}
		return s.judge()
	case filled(path + "-journal"):
		room, err := newRoom()
		if err != nil {
			return err
		}
		defer room.drop()
		copied, err := settle(path, room.dir)
		if err != nil && !telling(err) {
			return err
		}
		return sides{schema, path, readerDSN(copied), true, 0}.judge()
	}
	return nil
}

func filled(path string) bool {
	st, err := os.Stat(path)
	return err == nil && st.Size() > 0
}

// plain is the short look at a journal that is vouched for.
func (s sides) plain() bool {
	db, err := connect(s.together, 1)
	if err != nil {
		return false
	}
	defer db.Close()
	return (large(s.path) || quickCheck(db) == nil) && s.continues() // a large one is looked at while it is on show
}

// judge looks at all of both, which takes its time.
func (s sides) judge() error {
	both, err := s.report(s.together)
	if err != nil && !telling(err) {
		return err
	}
	if err == nil && both.OK() && s.continues() {
		return nil
	}
	alone, e := s.report(strangerDSN(s.path))
	switch {
	case e == nil && alone.OK() && err == nil && both.OK():
		return model.Refuse(Doubt, s.path).With(model.Way{Deed: model.WayApart, Path: s.path}, model.Way{Deed: model.WayAside, Path: s.path})
	case e == nil && alone.OK():
		return model.Refuse(Stale, s.path).With(model.Way{Deed: model.WayAside, Path: s.path})
	case err == nil && (both.OK() || e == nil && both.noWorse(alone) && s.continues()):
		return nil
	case err != nil:
		return err
	}
	return &model.Error{Code: worst(both), Args: []string{s.path}, Err: both.Findings[0]}
}

// telling says that an error is about what lies in the file, and not about
// getting at it.
func telling(err error) bool {
	switch model.Code(Mapped(err)) {
	case Corrupt, Changed, Foreign, Empty, Invalid:
		return true
	}
	return false
}

func (s sides) report(dsn string) (Report, error) {
	db, err := connect(dsn, 1)
	if err != nil {
		return Report{}, Mapped(err)
	}
	defer db.Close()
	return s.schema.report(always, db, s.path, s.schema.Content.Prove)
}

// noWorse says that nothing is wrong here that was not wrong there: the journal
// is not at fault.
func (r Report) noWorse(than Report) bool {
	for _, f := range r.Findings {
		if f.Code == foundIntegrity || !slices.ContainsFunc(than.Findings, func(o *model.Error) bool { return o.Error() == f.Error() }) {
			return false
		}
	}
	return true
}

func worst(r Report) string {
	for _, f := range r.Findings {
		if f.Code != Changed {
			return Corrupt
		}
	}
	return Changed
}

// continues says that the deeds of the file alone are deeds of the two together:
// all of them, or where the journal takes back, all but the one it is about. A
// file in the middle of being written tells nothing, and contradicts nothing.
func (s sides) continues() bool {
	id, hash, ok := s.headOf(strangerDSN(s.path))
	if !ok || id == 0 {
		return true
	}
	if id < s.seen {
		return false // an older one was put in its place
	}
	db, err := connect(s.together, 1)
	if err != nil {
		return false
	}
	defer db.Close()
	if s.rolled {
		last, mark, err := s.schema.Content.Head(db)
		if err == nil && last < id {
			return id-last == 1 && s.holds(strangerDSN(s.path), last, mark)
		}
	}
	got, err := s.schema.Content.Hash(db, id)
	return err == nil && got == hash
}

func (s sides) headOf(dsn string) (id int64, hash string, ok bool) {
	db, err := connect(dsn, 1)
	if err != nil {
		return 0, "", false
	}
	defer db.Close()
	id, hash, err = s.schema.Content.Head(db)
	return id, hash, err == nil
}

func (s sides) holds(dsn string, id int64, hash string) bool {
	db, err := connect(dsn, 1)
	if err != nil {
		return false
	}
	defer db.Close()
	got, err := s.schema.Content.Hash(db, id)
	return id == 0 || err == nil && got == hash
}

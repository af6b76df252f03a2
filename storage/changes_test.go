package storage

import (
	"testing"

	"chancery/model"
	"chancery/model/modeltest"
)

// onFile is a store under the tests of changes.
type onFile struct {
	t testing.TB
	s *Store
}

func (f onFile) Do(c model.Change) error {
	_, err := f.s.Do(c)
	return err
}

func (f onFile) Revision() int64 { return revisionOf(f.t, f.s) }
func (f onFile) Dump() string    { return dump(f.t, f.s) }

// What changes do in memory they do in a store.
func tryChanges(t *testing.T, create func(testing.TB) *Store) {
	s := create(t)
	modeltest.Run(t, func(t *testing.T) modeltest.Harness { return onFile{t, s} })
	mustBeSound(t, s)
}

package storage

import (
	"testing"

	"chancery/model"
	"chancery/model/modeltest"
)

// onFile is a diary file under the tests of changes.
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

// TestChangesOnFile: what changes do in memory they do to the file.
func TestChangesOnFile(t *testing.T) {
	s := create(t)
	modeltest.Run(t, func(t *testing.T) modeltest.Harness { return onFile{t, s} })
	mustBeSound(t, s)
}

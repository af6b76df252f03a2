package export

import (
	"os"
	"syscall"
	"testing"

	"chancery/model"
)

// A disk that is full after any number of bytes leaves no file of an edition, under whatever
// name, and says which folder is full; with room for all of them they are there.
func TestAFullDiskLeavesNothingOfAnEdition(t *testing.T) {
	files := []Given{{Name: "a.pdf", Bytes: []byte("first paper")}, {Name: "b.pdf", Bytes: []byte("second")}, {Name: "c.pdf", Bytes: []byte("the third of them")}}
	all := 0
	for _, f := range files {
		all += len(f.Bytes)
	}
	folder := t.TempDir()
	for room := 0; room <= all; room++ {
		left := room
		s, err := stage(folder, files, func(f *os.File, b []byte) error {
			n := min(left, len(b))
			left -= n
			if _, err := f.Write(b[:n]); err != nil {
				return err
			}
			if n < len(b) {
				return &os.PathError{Op: "write", Path: f.Name(), Err: syscall.ENOSPC}
			}
			return nil
		})
		there, wrong := os.ReadDir(folder)
		if wrong != nil {
			t.Fatal(wrong)
		}
		if room == all {
			if err != nil || len(there) != len(files) {
				t.Fatalf("with room for all: %v, %v", there, err)
			}
			if paths, err := s.Place(); err != nil || len(paths) != len(files) {
				t.Fatal(paths, err)
			}
			continue
		}
		if model.Code(err) != "export.full" || len(there) != 0 {
			t.Fatalf("with room for %d bytes: %v, %v", room, there, err)
		}
		if got := err.(*model.Error).Args[0]; got != folder {
			t.Fatalf("it says that %s is full", got)
		}
	}
}

package storage

import (
	"testing"

	"chancery/model"
)

func BenchmarkGuard(b *testing.B) {
	s := create(b)
	for range b.N {
		if err := s.file.Check(); err != nil {
			b.Fatal(err)
		}
	}
}

// mustHoldAll opens the copy that a way leads to.
func mustHoldAll(t *testing.T, ways []model.Way, want string) {
	t.Helper()
	if len(ways) != 1 || ways[0].Deed != model.WayOpen {
		t.Fatalf("ways %v", ways)
	}
	s, err := Open(ways[0].Path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if dump(t, s) != want {
		t.Error("the copy is not the diary")
	}
}

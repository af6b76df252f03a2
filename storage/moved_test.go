package storage

import "testing"

func BenchmarkGuard(b *testing.B) {
	s := create(b)
	for range b.N {
		if err := s.file.Check(); err != nil {
			b.Fatal(err)
		}
	}
}

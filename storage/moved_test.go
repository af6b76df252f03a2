package storage

import (
	"os"
	"path/filepath"
	"testing"

	"chancery/model"
)

// TestMovedWhileOpen: the name no longer leads to the open file. Nothing is
// acknowledged any more, and a copy rescues everything.
func TestMovedWhileOpen(t *testing.T) {
	ways := map[string]func(path string) error{
		"moved":   func(path string) error { return os.Rename(path, path+".elsewhere") },
		"deleted": os.Remove,
		"replaced": func(path string) error {
			if err := os.WriteFile(path+".new", []byte("x"), 0o600); err != nil {
				return err
			}
			return os.Rename(path+".new", path)
		},
	}
	for name, move := range ways {
		t.Run(name, func(t *testing.T) {
			d := fill(t, create(t))
			before := dump(t, d.Store)
			if err := move(d.path); err != nil {
				t.Fatal(err)
			}
			for range 2 {
				_, err := d.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
				wantCode(t, err, codeMoved)
			}
			h := d.Health()
			wantCode(t, h.Why, codeMoved)
			rescue := filepath.Join(t.TempDir(), "rescue.chancery")
			if err := d.SaveCopy(rescue); err != nil {
				t.Fatal(err)
			}
			wantCode(t, d.SaveCopy(rescue), codeExists)
			s, err := Open(rescue, options())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if dump(t, s) != before {
				t.Error("the copy is not the diary")
			}
		})
	}
}

func TestGuardComparesTheFileNotItsName(t *testing.T) {
	path := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(path, []byte("a"), 0o600); err != nil {
		t.Fatal(err)
	}
	g, err := newGuard(path)
	if err != nil {
		t.Fatal(err)
	}
	if err := g.check(); err != nil {
		t.Error(err)
	}
	if err := os.WriteFile(path, []byte("changed in place"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := g.check(); err != nil {
		t.Errorf("writing into the file was taken for replacing it: %v", err)
	}
}

func BenchmarkGuard(b *testing.B) {
	s := create(b)
	for range b.N {
		if err := s.guard.check(); err != nil {
			b.Fatal(err)
		}
	}
}

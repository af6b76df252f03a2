package storage

import (
	"os"
	"path/filepath"
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

// What Go tells on Windows of every file that can be written to, and every folder: what guards a diary there is the
// folder of the person who has it.
const (
	private       = 0o666
	privateFolder = 0o777
)

// An open diary can be neither moved nor deleted nor replaced there: it goes on as it was.
func TestMovedWhileOpen(t *testing.T) {
	ways := map[string]func(path string) error{
		"moved":   func(path string) error { return os.Rename(path, path+".elsewhere") },
		"deleted": os.Remove,
		"replaced": func(path string) error {
			if err := os.WriteFile(path+".new", []byte("x"), 0o600); err != nil {
				t.Fatal(err)
			}
			return os.Rename(path+".new", path)
		},
	}
	for name, move := range ways {
		t.Run(name, func(t *testing.T) {
			d := fill(t, create(t))
			before := dump(t, d.Store)
			if err := move(d.Path()); err == nil {
				t.Fatal("an open file gives way")
			}
			if dump(t, d.Store) != before {
				t.Error("the diary is another")
			}
			if _, err := d.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")}); err != nil {
				t.Errorf("it cannot go on: %v", err)
			}
			before = dump(t, d.Store)
			if err := d.Close(); err != nil {
				t.Fatal(err)
			}
			s, err := Open(d.Path(), options())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if dump(t, s) != before {
				t.Error("closed and opened, it is another")
			}
		})
	}
}

// Nor can its folder be moved. Wine moves it all the same: then all that was in the diary is rescued.
func TestMovedWithItsFolderWhileOpen(t *testing.T) {
	t.Setenv("USERPROFILE", t.TempDir())
	d := fill(t, create(t))
	before := dump(t, d.Store)
	folder := filepath.Dir(d.Path())
	gaveWay := os.Rename(folder, folder+".elsewhere") == nil
	_, err := d.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
	if gaveWay {
		wantCode(t, err, file.Rescued)
		mustHoldAll(t, model.Ways(err), before)
		return
	}
	if err != nil {
		t.Fatalf("it cannot go on: %v", err)
	}
	before = dump(t, d.Store)
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(d.Path(), options())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if dump(t, s) != before {
		t.Error("closed and opened, it is another")
	}
}

//go:build unix

package storage

import (
	"os"
	"path/filepath"
	"testing"

	"chancery/model"
	"chancery/storage/file"
)

// Others may not read a diary.
const (
	private       = 0o600
	privateFolder = 0o700
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
			if err := move(d.Path()); err != nil {
				t.Fatal(err)
			}
			for range 2 {
				_, err := d.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
				wantCode(t, err, file.Rescued)
			}
			h := d.Health()
			wantCode(t, h.Why, file.Rescued)
			mustHoldAll(t, model.Ways(h.Why), before)
			rescue := filepath.Join(t.TempDir(), "rescue.chancery")
			if err := d.SaveCopy(rescue); err != nil {
				t.Fatal(err)
			}
			wantCode(t, d.SaveCopy(rescue), file.Exists)
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

// TestMovedIsNoticedAtClose: nothing was written since, and what lies in the
// journal would be lost with it.
func TestMovedIsNoticedAtClose(t *testing.T) {
	for _, gone := range []bool{false, true} {
		d := fill(t, create(t))
		before := dump(t, d.Store)
		where := d.Path()
		if gone { // with its folder
			t.Setenv("HOME", t.TempDir())
			where = filepath.Dir(where)
		}
		if err := os.Rename(where, where+".elsewhere"); err != nil {
			t.Fatal(err)
		}
		err := d.Close()
		wantCode(t, err, file.Rescued)
		mustHoldAll(t, model.Ways(err), before)
	}
}

package storage

import (
	"os"
	"path/filepath"
	"testing"

	"chancery/model"
)

// FuzzForeignFile opens whatever bytes somebody calls a diary: refused with a
// code, or read as far as it goes.
func FuzzForeignFile(f *testing.F) {
	path := createdAt(f, filepath.Join(f.TempDir(), "office.chancery"))
	good, err := os.ReadFile(path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add([]byte{}, uint(0))
	f.Add([]byte("SQLite format 3\x00"), uint(0))
	f.Add([]byte("PK\x03\x04"), uint(0))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff}, uint(28))   // number of pages
	f.Add([]byte{0, 0}, uint(16))                     // size of a page
	f.Add([]byte{2, 2}, uint(18))                     // says that it has a journal
	f.Add([]byte{0xde, 0xad, 0xbe, 0xef}, uint(4196)) // a page of the schema
	f.Fuzz(func(t *testing.T, patch []byte, at uint) {
		name := filepath.Join(t.TempDir(), "office.chancery")
		b := patch
		if at > 0 {
			b = append([]byte{}, good...)
			copy(b[int(at%uint(len(b))):], patch)
		}
		if err := os.WriteFile(name, b, 0o600); err != nil {
			t.Fatal(err)
		}
		openAndLook(t, name)
		s, err := Open(name, options())
		if err != nil {
			if model.Code(err) == "" {
				t.Errorf("an error without a code: %v", err)
			}
			return
		}
		_, _ = s.Verify()
		_ = s.Close() // a diary that denies its log has no backup
	})
}

func FuzzImage(f *testing.F) {
	f.Add(`{"id":1,"title":"{}","lat":1.5,"party_id":null}`)
	f.Add(`{"a":[1]}`)
	f.Fuzz(func(t *testing.T, text string) {
		m, err := parseImage(nullString(text))
		if err != nil {
			return
		}
		again, err := parseImage(nullString(m.text()))
		if err != nil || !again.holds(m) {
			t.Errorf("%q: %v, %v", text, again, err)
		}
	})
}

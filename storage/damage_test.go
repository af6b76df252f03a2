package storage

import (
	"database/sql"
	"errors"
	"math/rand"
	"os"
	"path/filepath"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

// TestDamage ruins a closed diary in four ways, many times: each time the check
// finds something, or every row is as it was. Nothing panics, and a damaged
// diary is never written.
func TestDamage(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	intact := readAll(path)
	if intact == "" {
		t.Fatal("the undamaged diary cannot be read")
	}
	r := rand.New(rand.NewSource(4))
	ways := map[string]func(b []byte) []byte{
		"bit":    func(b []byte) []byte { b[r.Intn(len(b))] ^= 1 << r.Intn(8); return b },
		"page":   func(b []byte) []byte { r.Read(b[4096*r.Intn(len(b)/4096):][:4096]); return b },
		"sector": func(b []byte) []byte { clear(b[512*r.Intn(len(b)/512):][:512]); return b },
		"cut":    func(b []byte) []byte { return b[:r.Intn(len(b))] },
	}
	for name, ruin := range ways {
		seen := 0
		for range rounds(50) {
			if err := os.WriteFile(path, ruin(append([]byte{}, good...)), 0o600); err != nil {
				t.Fatal(err)
			}
			report, err := Verify(path)
			if err != nil || !report.OK() {
				seen++
			} else if readAll(path) != intact {
				t.Errorf("%s: wrong rows that nobody noticed", name)
			}
			openAndLook(t, path)
		}
		t.Logf("%s: seen %d of %d", name, seen, rounds(50))
	}
}

// openAndLook opens a ruined diary as the window would: reading may fail, but
// not panic.
func openAndLook(t *testing.T, path string) {
	t.Helper()
	s, err := Open(path, Options{Now: options().Now, ReadOnly: true})
	if err != nil {
		if model.Code(err) == "" {
			t.Errorf("an error without a code: %v", err)
		}
		return
	}
	defer s.Close()
	list, _ := s.Events()
	for _, l := range list {
		_, _ = s.Programme(l.Event.ID)
	}
	_, _ = s.Calendar(week("2026-03-09"), model.Filter{})
	_, _ = s.Search("visit")
	_, _ = s.CanUndo()
}

// readAll is the content of a closed diary, "" when it cannot be read.
func readAll(path string) string {
	db, err := sql.Open("sqlite3", "file:"+path+"?mode=ro&immutable=1")
	if err != nil {
		return ""
	}
	defer db.Close()
	out := ""
	for _, one := range ownTables.list {
		table := one.name
		rows, err := db.Query("SELECT * FROM " + table + " ORDER BY id")
		if err != nil {
			return ""
		}
		for rows.Next() {
			m, err := scanImages()(rows)
			if err != nil {
				rows.Close()
				return ""
			}
			out += table + m.text() + "\n"
		}
		rows.Close()
		if rows.Err() != nil {
			return ""
		}
	}
	return out
}

// TestDamagedDiaryIsNotWritten: a page in the middle is ruined; the diary opens
// to be read and says why.
func TestDamagedDiaryIsNotWritten(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 4096 * 30; i < 4096*34; i++ {
		b[i] = 0xa5
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	wantCode(t, s.Health().Why, file.Corrupt)
	_, err = s.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
	wantCode(t, err, file.Corrupt)
	had := len(Backups(path))
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	if len(Backups(path)) != had {
		t.Error("a damaged diary was backed up")
	}
	after, err := os.ReadFile(path)
	if err != nil || string(after) != string(b) {
		t.Errorf("the damaged file was touched: %v", err)
	}
}

// Words that this program never wrote are damage, not a fault of the program.
func TestAnUnreadableColumnIsDamage(t *testing.T) {
	d := fill(t, create(t))
	if _, err := d.writes.Exec("PRAGMA ignore_check_constraints=ON; UPDATE venues SET name = '{\"en\": ' WHERE id = ?", d.venue); err != nil {
		t.Fatal(err)
	}
	_, err := d.Programme(d.visit)
	wantCode(t, err, file.Corrupt)
}

// A large file is on show before its pages were looked at; what is wrong with them
// is said soon, and nothing is written from then on.
func TestALargeFileIsCheckedWhileItIsOnShow(t *testing.T) {
	d := fill(t, create(t))
	for range 60 {
		remember(t, d.Store, 190000)
	}
	path := d.Path()
	if _, err := d.Leave(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(path, options())
	if err != nil || s.ReadOnly() {
		t.Fatal(err)
	}
	if _, err := s.Leave(); err != nil { // while it is being checked
		t.Fatal(err)
	}
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = f.WriteAt(make([]byte, 2*4096), 3000*4096) // the last page of a large value leads to no other: the next does
	if err := errors.Join(err, f.Close()); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(path, options()); err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for range 200 {
		if s.ReadOnly() {
			wantCode(t, s.Health().Why, file.Corrupt)
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Error("nobody noticed")
}

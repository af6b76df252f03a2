package storage

import (
	"bufio"
	"database/sql"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

func itoa(n int) string { return strconv.Itoa(n) }

// altered is a closed diary on which somebody else ran SQL.
func altered(t *testing.T, statement string) string {
	t.Helper()
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	foreignSQL(t, path, statement)
	return path
}

func foreignSQL(t *testing.T, path, statement string) {
	t.Helper()
	db, err := sql.Open("sqlite3", "file:"+path)
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec(statement); err != nil {
		t.Fatal(err)
	}
}

func TestOpenRefuses(t *testing.T) {
	write := func(content string) func(*testing.T) string {
		return func(t *testing.T) string {
			path := filepath.Join(t.TempDir(), "office.chancery")
			if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
				t.Fatal(err)
			}
			return path
		}
	}
	tests := []struct {
		name, code string
		path       func(*testing.T) string
	}{
		{"missing", file.Missing, func(t *testing.T) string { return filepath.Join(t.TempDir(), "no.chancery") }},
		{"empty", file.Empty, write("")},
		{"cut in the header", file.Empty, write("SQLite format 3\x00")},
		{"a letter", file.Foreign, write("Dear colleague,")},
		{"a long letter", file.Foreign, write(strings.Repeat("Dear colleague, ", 100))},
		{"newer", file.Newer, func(t *testing.T) string { return altered(t, "PRAGMA user_version = 99") }},
		{"another program's", file.Foreign, func(t *testing.T) string { return altered(t, "PRAGMA application_id = 7") }},
		{"cut short", file.Empty, func(t *testing.T) string {
			path := altered(t, "PRAGMA user_version = 1")
			if err := os.Truncate(path, 40000); err != nil {
				t.Fatal(err)
			}
			return path
		}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			path := tt.path(t)
			before, _ := os.ReadFile(path)
			s, err := Open(path, options())
			if err == nil {
				s.Close()
			}
			wantCode(t, err, tt.code)
			after, _ := os.ReadFile(path)
			if string(before) != string(after) {
				t.Error("the file was touched")
			}
			if exists(path + ".lock") {
				t.Error("a lock was left behind")
			}
		})
	}
}

func TestCreateNeverOverwrites(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "deep", "office.chancery"))
	_, err := Create(path, options())
	wantCode(t, err, file.Exists)
	if report, err := Verify(path); err != nil || !report.OK() {
		t.Error(report, err)
	}
	file, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	folder, err := os.Stat(filepath.Dir(path))
	if err != nil {
		t.Fatal(err)
	}
	if file.Mode().Perm() != 0o600 || folder.Mode().Perm() != 0o700 {
		t.Errorf("others may read: %v %v", file.Mode(), folder.Mode())
	}
	files, err := filepath.Glob(path + "*")
	if err != nil || len(files) != 1 {
		t.Errorf("a closed diary is one plain file, not %v", files)
	}
}

func TestChangedByAnotherProgramIsReadOnly(t *testing.T) {
	for _, statement := range []string{
		"CREATE TABLE x(y)",
		"ALTER TABLE items ADD COLUMN extra TEXT",
		"DROP TRIGGER changes_no_update",
		"CREATE TRIGGER evil AFTER UPDATE ON items BEGIN DELETE FROM people; END",
		"CREATE VIEW v AS SELECT load_extension('x')",
	} {
		t.Run(statement, func(t *testing.T) {
			s, err := Open(altered(t, statement), options())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			h := s.Health()
			if !h.ReadOnly {
				t.Fatal("it may be written")
			}
			wantCode(t, h.Why, file.Changed)
			_, err = s.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
			wantCode(t, err, file.Changed)
			if _, err := s.Events(); err != nil {
				t.Errorf("it cannot even be read: %v", err)
			}
			if report, err := s.Verify(); err != nil || report.OK() {
				t.Error("the check finds nothing", err)
			}
		})
	}
}

func TestEditedByAnotherProgramIsFound(t *testing.T) {
	for name, statement := range map[string]string{
		"row changed":     `UPDATE events SET title = '{"en":"Something else"}'`,
		"row deleted":     "DELETE FROM participations",
		"row added":       "INSERT INTO settings(uid, rev, name, value) VALUES('u', 1, 'n', '{}')",
		"search":          "UPDATE search SET key = 'x' WHERE kind = 'person'",
		"revision":        "UPDATE items SET rev = 9",
		"log end cut off": "DROP TRIGGER ops_no_delete; DROP TRIGGER changes_no_delete; DELETE FROM changes WHERE op_id = (SELECT max(id) FROM ops); DELETE FROM ops WHERE id = (SELECT max(id) FROM ops)",
		"log rewritten":   "DROP TRIGGER ops_no_update; UPDATE ops SET actor = 'Nobody' WHERE id = 2",
	} {
		t.Run(name, func(t *testing.T) {
			report, err := Verify(altered(t, statement))
			if err != nil || report.OK() {
				t.Errorf("%v, findings %v", err, report.Findings)
			}
		})
	}
}

func TestSecondWriterIsToldWhoHasIt(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	c := command("hold", path)
	out, err := c.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	if !bufio.NewScanner(out).Scan() {
		t.Fatal("the child did not open the diary")
	}
	_, err = Open(path, options())
	wantCode(t, err, file.Locked)
	if !strings.Contains(err.Error(), "Bogdan") || !strings.Contains(err.Error(), "2026-03-12T12:00:00Z") {
		t.Errorf("who and since when is missing: %v", err)
	}
	o := options()
	o.ReadOnly = true
	r, err := Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	if list, err := r.Events(); err != nil || len(list) != 1 {
		t.Errorf("reading beside a writer: %v %v", list, err)
	}
	_, err = r.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")})
	wantCode(t, err, file.ReadOnly)
	if err := r.Close(); err != nil {
		t.Error(err)
	}
	_ = c.Process.Kill()
	_ = c.Wait()
	s, err := Open(path, options())
	if err != nil {
		t.Fatalf("the lock outlived its holder: %v", err)
	}
	s.Close()
}

func TestBusyFileRefusesSoonAndChangesNothing(t *testing.T) {
	d := fill(t, create(t))
	other, err := sql.Open("sqlite3", "file:"+d.Path()+"?_txlock=immediate")
	if err != nil {
		t.Fatal(err)
	}
	defer other.Close()
	tx, err := other.Begin()
	if err != nil {
		t.Fatal(err)
	}
	before := dump(t, d.Store)
	change := &model.SaveSetting{Name: "x", Value: model.Plain("y")}
	begin := time.Now()
	_, err = d.Do(change)
	wantCode(t, err, file.Busy)
	if took := time.Since(begin); took < 40*time.Millisecond || took > time.Second {
		t.Errorf("refused after %v", took)
	}
	if dump(t, d.Store) != before {
		t.Error("a refused change left something")
	}
	if err := tx.Rollback(); err != nil {
		t.Fatal(err)
	}
	do(t, d.Store, change)
}

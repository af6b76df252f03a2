package storage

import (
	"bufio"
	"database/sql"
	"errors"
	"os"
	"path/filepath"
	"slices"
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
	if file.Mode().Perm() != private || folder.Mode().Perm() != privateFolder {
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

// forged is a closed diary that a patient hand altered: it took the triggers away
// and put them back, so that nothing but the proof can tell.
func forged(t *testing.T, statement string) string {
	t.Helper()
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	var drop, again []string
	err := file.Peek(path, func(c conn, _ int) error {
		return errors.Join(
			file.Each(c, "SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'", func(q string) { drop = append(drop, q) }),
			file.Each(c, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'", func(q string) { again = append(again, q) }))
	})
	if err != nil {
		t.Fatal(err)
	}
	foreignSQL(t, path, strings.Join(drop, ";")+";"+statement+";"+strings.Join(again, ";"))
	return path
}

func TestEditedByAnotherProgramIsFound(t *testing.T) {
	for name, tt := range map[string]struct{ statement, code string }{
		"row changed":         {`UPDATE events SET title = '{"en":"Something else"}'`, foundRow},
		"row deleted":         {"DELETE FROM participations", foundRow},
		"row added":           {"INSERT INTO settings(uid, rev, name, value) VALUES('u', 1, 'n', '{}')", foundRow},
		"row 0 added":         {"INSERT INTO settings(id, uid, rev, name, value) VALUES(0, 'u', 1, 'n', '{}')", foundRow},
		"row below 0 added":   {"INSERT INTO views(id, uid, rev, name, filter, board) VALUES(-3, 'u', 1, 'n', '{}', '')", foundRow},
		"revision":            {"UPDATE items SET rev = 9", foundRow},
		"log end cut off":     {"DELETE FROM changes WHERE op_id = (SELECT max(id) FROM ops); DELETE FROM ops WHERE id = (SELECT max(id) FROM ops)", foundRow},
		"log begin cut off":   {"DELETE FROM changes WHERE op_id = 1; DELETE FROM ops WHERE id = 1", foundChain},
		"who did it":          {"UPDATE ops SET actor = 'Nobody' WHERE id = 2", foundChain},
		"when":                {"UPDATE ops SET at = at + 60 WHERE id = 2", foundChain},
		"change and row":      {`UPDATE changes SET after = replace(after, 'Working lunch', 'Working dinner'); UPDATE items SET title = replace(title, 'lunch', 'dinner')`, foundChain},
		"change moved on":     {"UPDATE changes SET op_id = op_id + 1 WHERE op_id = 3", foundChain},
		"change of no op":     {"PRAGMA foreign_keys=OFF; INSERT INTO changes(op_id, tbl, row_id, after) VALUES(999, 'settings', 7, '{}')", foundChain},
		"change out of order": {"UPDATE changes SET id = id + 100000 WHERE op_id = 2", foundChain},
		"table of no diary":   {"INSERT INTO changes(op_id, tbl, row_id, after) VALUES(1, 'elsewhere', 7, '{}')", foundLog},
	} {
		t.Run(name, func(t *testing.T) {
			report, err := Verify(forged(t, tt.statement))
			if err != nil || !slices.ContainsFunc(report.Findings, func(f *model.Error) bool { return f.Code == tt.code }) {
				t.Errorf("%v, findings %v, want %s", err, report.Findings, tt.code)
			}
			if slices.ContainsFunc(report.Findings, func(f *model.Error) bool { return f.Code == file.Changed }) {
				t.Error("the schema gave it away")
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

// A diary that is only read can be saved as a copy, and stays one that is only read.
func TestADiaryThatIsReadIsSavedAsACopy(t *testing.T) {
	d := fill(t, create(t)) // it stays open, as with a colleague
	o := options()
	o.ReadOnly = true
	s, err := Open(d.Path(), o)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	saved := filepath.Join(t.TempDir(), "saved.chancery")
	if err := s.SaveCopy(saved); err != nil {
		t.Fatal(err)
	}
	if r, err := Verify(saved); err != nil || !r.OK() || r.Ops == 0 {
		t.Errorf("the copy: %+v, %v", r, err)
	}
	for range 5 { // whichever of its connections is asked
		if _, err := s.reads.Exec("CREATE TEMP TABLE t(x)"); err == nil {
			t.Error("a connection that reads writes")
		}
	}
}

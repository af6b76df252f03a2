package storage

import (
	"crypto/sha256"
	"encoding/hex"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

// laterSteps stand for the migrations of programs to come: a column with a
// default, a table rebuilt, rows rewritten.
var laterSteps = []string{
	"ALTER TABLE venues ADD COLUMN floors INTEGER NOT NULL DEFAULT 1 CHECK(floors > 0);",
	`CREATE TABLE rooms_new(
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  uid TEXT NOT NULL UNIQUE CHECK(length(uid) BETWEEN 1 AND 200),
  rev INTEGER NOT NULL CHECK(rev > 0),
  venue_id INTEGER NOT NULL REFERENCES venues(id) ON DELETE RESTRICT,
  name TEXT NOT NULL CHECK(json_valid(name)),
  capacity INTEGER NOT NULL CHECK(capacity BETWEEN 0 AND 100000),
  turnaround INTEGER NOT NULL
) STRICT;
INSERT INTO rooms_new SELECT * FROM rooms;
INSERT OR REPLACE INTO sqlite_sequence(rowid, name, seq)
  SELECT (SELECT rowid FROM sqlite_sequence WHERE name = 'rooms_new'), 'rooms_new', seq FROM sqlite_sequence WHERE name = 'rooms';
DROP TABLE rooms;
ALTER TABLE rooms_new RENAME TO rooms;
CREATE INDEX rooms_venue ON rooms(venue_id);`,
	"UPDATE rooms SET turnaround = 20 WHERE turnaround = 15;",
}

func laterProgram() Options {
	o := options()
	o.shape.steps = append(append([]string{}, ownSchema...), laterSteps...)
	return o
}

// The fingerprint that stands in the program is that of its migrations.
func TestOwnPrint(t *testing.T) {
	got, err := file.Fingerprint(ownSchema)
	if err != nil || got != ownPrint {
		t.Errorf("ownPrint has to be %q, %v", got, err)
	}
}

func TestShippedMigrationsAreNeverEdited(t *testing.T) {
	// A released file gets its hash here, and neither is ever touched again.
	released := map[int]string{
		1:  "3298cfeb7f589fd778ef40f54cc5a660312b2c4e91ea50f45886bb7243e76fd0",
		2:  "88aa6aaafa2f5e0c75b499f3ea97c44eec2f4dae0c5dca5cc4c0dd57f8dff046",
		3:  "ce4a783397a1a6e156f69d216e8e9703ae56f57724f93b20f101a0f9d3109d30",
		4:  "71000c57d1638bc23caf3d5550e46d11eb7d82c9350737cfc0605f2435551803",
		5:  "1fac1083e6415193700319e72c217b7b765279250e818d4e2a89ed2878f82004",
		6:  "405ed7c73cf9c2fa4350e714953f30dd7c83eb3f6f657b8c4328fe82e928e50c",
		7:  "7688d5c13e77f64cbde18f2d8ba7dda777753e02ae16449aff29b18af82e5780",
		8:  "a0901559222d46ca92d3375cdf549bebc05ec236e556f74c9bbb78d99bc938a1",
		9:  "d1b8599b5ef06f3c4adfc82ed0676179e6ff568e3bca678d1a01bc01cda98a32",
		10: "aefdbc8fcc5607d2d132726b6212fe36f25f4c29a7745e3af6d1a877b35ac032",
		11: "b41a80d4e98d8558ab83c87ac33b979043414add824686b8770077fb1615d61e",
		12: "f79ef8034c125363676d8ddd895d49b068c1e7814c6e1ef0a7c481ef70b92e7a",
		13: "90a3b0048940c255614feb0919cca0f332490ad408d810681a92f9444355420a",
	}
	for n, want := range released {
		sum := sha256.Sum256([]byte(ownSchema[n-1]))
		if hex.EncodeToString(sum[:]) != want {
			t.Errorf("migration %04d was edited", n)
		}
	}
	if len(ownSchema) < len(released) {
		t.Error("a released migration is gone")
	}
	_, err := steps(fstest.MapFS{"migrations/0001.sql": {}, "migrations/0003.sql": {}})
	if err == nil {
		t.Error("a gap between migrations was accepted")
	}
}

func TestUpgradeKeepsEveryRow(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	s, err := Open(path, laterProgram())
	if err != nil {
		t.Fatal(err)
	}
	if s.ReadOnly() {
		t.Fatal(s.Health().Why) // the schema is not that of a fresh file
	}
	report := mustBeSound(t, s)
	if report.Version != len(ownSchema)+3 {
		t.Errorf("version %d", report.Version)
	}
	var rooms, turnaround, floors int
	err = s.reads.QueryRow("SELECT count(*), max(turnaround), (SELECT max(floors) FROM venues) FROM rooms").Scan(&rooms, &turnaround, &floors)
	if err != nil || rooms != 1 || turnaround != 20 || floors != 1 {
		t.Errorf("rooms %d, turnaround %d, floors %d, %v", rooms, turnaround, floors, err)
	}
	if _, ok := s.CanUndo(); ok {
		t.Error("undo reaches back before the upgrade")
	}
	before := func(b Backup) bool { return b.Reason == file.ReasonUpgrade }
	if list := Backups(path); !slices.ContainsFunc(list, before) {
		t.Errorf("no backup was made before: %v", list)
	}
	do(t, s, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	if _, err := s.Undo(); err != nil {
		t.Error(err)
	}
	mustBeSound(t, s)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	_, err = Open(path, options())
	wantCode(t, err, file.Newer)
}

func TestNoBackupNoUpgrade(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	if err := os.RemoveAll(backupFolder(path)); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(backupFolder(path), nil, 0o600); err != nil { // the folder cannot be made
		t.Fatal(err)
	}
	s, err := Open(path, laterProgram())
	if err != nil {
		t.Fatal(err)
	}
	wantCode(t, s.Health().Why, file.NoBackup) // read through a copy
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if report, err := Verify(path); err != nil || report.Version != len(ownSchema) {
		t.Errorf("it was upgraded all the same: %v %v", report.Version, err)
	}
}

func TestFailingMigrationLeavesTheOldVersion(t *testing.T) {
	for name, step := range map[string]string{
		"syntax":           "CREATE TABEL x(y);",
		"broken reference": "DELETE FROM venues;",
		"key used again": `CREATE TABLE other(id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT, rev INTEGER, person_id INTEGER, office_id INTEGER, from_at INTEGER, to_at INTEGER);
			INSERT INTO other SELECT * FROM tenures; DROP TABLE tenures; ALTER TABLE other RENAME TO tenures;`,
		"default lost": `CREATE TABLE other(id INTEGER PRIMARY KEY, hash TEXT, at INTEGER, actor TEXT, verb TEXT, args TEXT, kind TEXT, target INTEGER, touched TEXT, login TEXT);
			DROP TABLE ops; ALTER TABLE other RENAME TO ops;`,
		"column renamed": "ALTER TABLE venues RENAME COLUMN city TO town;",
		"column dropped": "ALTER TABLE venues DROP COLUMN zone;",
		"half":           "ALTER TABLE venues ADD COLUMN floors INTEGER; SELECT nonsense();",
	} {
		t.Run(name, func(t *testing.T) {
			path := oldDiary(t, "schema-4") // whose last keys were given to what is gone
			o := options()
			o.shape.steps = append(append([]string{}, ownSchema...), step)
			if s, err := Open(path, o); err == nil {
				s.Close()
				t.Fatal("it was accepted")
			}
			s, err := Open(path, options())
			if err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if s.ReadOnly() {
				t.Error(s.Health().Why)
			}
			mustBeSound(t, s)
		})
	}
}

// TestKilledWhileUpgrading: found at the old version or the new one, whole, and
// the second start always finishes.
func TestKilledWhileUpgrading(t *testing.T) {
	path := oldDiary(t, "schema-1")
	seed, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	begin := time.Now()
	if out, err := command("migrate", path).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	whole := time.Since(begin)
	r := rand.New(rand.NewSource(3))
	for range rounds(10) {
		for _, end := range []string{"", "-wal", "-shm", "-journal"} {
			os.Remove(path + end)
		}
		if err := os.WriteFile(path, seed, 0o600); err != nil {
			t.Fatal(err)
		}
		c := command("migrate", path)
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(r.Int63n(int64(whole))))
		_ = c.Process.Kill()
		_ = c.Wait()
		s, err := Open(path, laterProgram())
		if err != nil {
			t.Fatal(err)
		}
		if report := mustBeSound(t, s); report.Version != len(ownSchema)+3 {
			t.Errorf("version %d", report.Version)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

func TestOnlyTheRunnerChangesTheSchema(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, word := range []string{".Auto" + "Migrate(", ".Migr" + "ator("} { // either destroys a careful schema in silence
			if strings.Contains(string(b), word) {
				t.Errorf("%s calls %s", name, word)
			}
		}
	}
}

// A diary of the first schema is led to the newest, backed up before.
func TestTheFirstSchemaIsLedOn(t *testing.T) {
	path := oldDiary(t, "schema-1")
	s, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if list, err := s.Templates(); err != nil || len(list) != 0 || s.ReadOnly() {
		t.Errorf("%d templates, %v, read-only %v", len(list), err, s.ReadOnly())
	}
	tpl := &model.Template{Name: model.Plain("x"), Kind: model.Meeting, Items: model.TemplateItems{{From: "10:00", Minutes: 5, Kind: model.Talks, Audience: model.Public}}}
	if _, err := s.Do(&model.Save{Record: tpl}); err != nil {
		t.Fatal(err)
	}
	if list, err := s.Templates(); err != nil || len(list) != 1 || len(list[0].Items) != 1 || list[0].Items[0].From != "10:00" {
		t.Errorf("kept: %+v, %v", list, err)
	}
	if len(Backups(path)) == 0 {
		t.Error("no backup was made before the migration")
	}
}

// A diary of an older schema that may only be read is read, through a copy that
// is upgraded; the file itself stays as it was, and nothing of the copy is left.
func TestAnOlderDiaryIsReadWithoutUpgradingIt(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	path := oldDiary(t, "schema-3")
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	o := options()
	o.ReadOnly = true
	s, err := Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	if list, err := s.Templates(); err != nil || len(list) != 2 {
		t.Errorf("%d templates, %v", len(list), err)
	}
	if _, err := s.People(""); err != nil { // whose table has columns that the file has not
		t.Error(err)
	}
	if _, err := s.Do(&model.SaveSetting{Name: "x", Value: model.Plain("y")}); model.Code(err) != file.ReadOnly {
		t.Errorf("a write: %v", err)
	}
	mine, err := s.Verify()
	plain, wrong := Verify(path)
	if err != nil || wrong != nil || !mine.OK() || mine.Ops != plain.Ops || mine.Head != plain.Head || mine.Version != 3 {
		t.Errorf("the open diary is checked as %+v, %v, and its file as %+v, %v", mine, err, plain, wrong)
	}
	if last, err := s.History(1); err != nil || len(last) != 1 || last[0].ID != plain.Ops {
		t.Errorf("a deed that nobody did is told: %+v, %v", last, err)
	}
	saved := filepath.Join(t.TempDir(), "saved.chancery")
	if err := s.SaveCopy(saved); err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if r, err := Verify(saved); err != nil || !r.OK() || r.Head != plain.Head {
		t.Errorf("the copy that was saved: %+v, %v", r, err)
	}
	after, err := os.ReadFile(path)
	if err != nil || string(before) != string(after) {
		t.Errorf("the file was changed: %v", err)
	}
	if left, err := filepath.Glob(filepath.Join(os.TempDir(), "chancery-*")); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

package storage

import (
	"os"
	"path/filepath"
	"sync/atomic"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

func TestCloseBacksUpOnlyWhatChanged(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	if n := len(Backups(path)); n != 1 {
		t.Fatalf("%d backups after the first close", n)
	}
	again := func(change bool) {
		s, err := Open(path, options())
		if err != nil {
			t.Fatal(err)
		}
		if s.Health().Backup.Path == "" {
			t.Error("the last good backup is not known")
		}
		if change {
			do(t, s, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	again(false)
	if n := len(Backups(path)); n != 1 {
		t.Errorf("%d backups after a close without changes", n)
	}
	again(true)
	list := Backups(path)
	if len(list) != 2 {
		t.Fatalf("%d backups after a close with changes", len(list))
	}
	for _, b := range list {
		p, err := PreviewBackup(b.Path)
		if err != nil || p.Rows["items"] != 2 || p.Backup.Head != b.Head || len(p.Last) == 0 {
			t.Errorf("%+v %v", p, err)
		}
		if st, err := os.Stat(b.Path); err != nil || st.Mode().Perm() != private {
			t.Errorf("%v %v", st.Mode(), err)
		}
	}
}

func TestBackupElsewhereNeverOverwrites(t *testing.T) {
	d := fill(t, create(t))
	dir := filepath.Join(t.TempDir(), "stick")
	seen := map[string]bool{}
	for range 3 { // all within one second of the frozen clock
		b, err := d.Backup(dir)
		if err != nil {
			t.Fatal(err)
		}
		seen[b.Path] = true
	}
	if len(seen) != 3 {
		t.Errorf("%v", seen)
	}
	rest, err := filepath.Glob(filepath.Join(dir, ".*"))
	if err != nil || len(rest) != 0 {
		t.Errorf("left behind: %v", rest)
	}
}

func TestFailedBackupWarnsAndRemovesNothing(t *testing.T) {
	d := fill(t, create(t))
	if _, err := d.Backup(""); err != nil {
		t.Fatal(err)
	}
	had := len(Backups(d.Path()))
	if _, err := d.writes.Exec("UPDATE settings SET value = '{}'; UPDATE events SET rev = 77"); err != nil { // rows that the log denies
		t.Fatal(err)
	}
	_, err := d.Backup("")
	wantCode(t, err, file.Unsound) // nobody is told that all is safe
	if len(Backups(d.Path())) != had {
		t.Error("backups came or went")
	}
	warned := false
	for _, w := range d.Health().Warnings {
		warned = warned || model.Code(w) == file.Unsound
	}
	if !warned {
		t.Error("nobody is warned")
	}
	wantCode(t, d.Close(), file.Unsound)
}

func TestAFolderThatCannotBeMadeIsNotTheDiarysFault(t *testing.T) {
	d := fill(t, create(t))
	_, err := d.Backup(filepath.Join(d.Path(), "under a file"))
	wantCode(t, err, file.NoBackup)
}

// A single edit is backed up when its time has come, though no other follows.
func TestTimedBackupNeedsNoFurtherEdit(t *testing.T) {
	var late atomic.Int64 // how long after noon, in milliseconds
	now := func() time.Time { return noon.Add(time.Duration(late.Load()) * time.Millisecond) }
	s, err := Create(filepath.Join(t.TempDir(), "office.chancery"), Options{Actor: "Anna", Now: now})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	fill(t, s)
	if _, err := s.Backup(""); err != nil {
		t.Fatal(err)
	}
	do(t, s, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	late.Store(file.BackupEvery.Milliseconds() - 100)
	s.rest()
	if n := len(Backups(s.Path())); n != 1 {
		t.Fatalf("%d backups before the half hour is over", n)
	}
	late.Add(1000)
	for range 30 { // sooner than the quiet after the edit ends
		if len(Backups(s.Path())) == 2 {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Error("the edit was not backed up")
}

func TestTimedBackup(t *testing.T) {
	c := &clock{noon}
	s, err := Create(filepath.Join(t.TempDir(), "office.chancery"), Options{Actor: "Anna", Now: c.now})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	fill(t, s)
	s.rest()
	c.t = c.t.Add(10 * time.Minute)
	do(t, s, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	s.rest()
	c.t = c.t.Add(25 * time.Minute)
	s.rest()
	c.t = c.t.Add(time.Hour)
	s.rest() // nothing changed
	list := Backups(s.Path())
	if len(list) != 2 || list[0].Reason != file.ReasonTimed {
		t.Errorf("%v", list)
	}
	wal, err := os.Stat(s.Path() + "-wal")
	if err == nil && wal.Size() != 0 {
		t.Errorf("the bare file is not complete: %d bytes in the journal", wal.Size())
	}
}

func TestRestore(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	backup := Backups(path)[0]
	s, err := Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	before := dump(t, s)
	do(t, s, &model.DeleteEvent{ID: 1, Revision: revisionOf(t, s)})
	_, err = Restore(path, backup.Path, options())
	wantCode(t, err, file.Locked)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	kept, err := Restore(path, backup.Path, options())
	if err != nil {
		t.Fatal(err)
	}
	if report, err := Verify(kept); err != nil || !report.OK() {
		t.Error("the replaced diary was not kept whole", err)
	}
	s, err = Open(path, options())
	if err != nil {
		t.Fatal(err)
	}
	if dump(t, s) != before {
		t.Error("the restored diary is not that of the backup")
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path+"-wal", []byte("not ours"), 0o600); err != nil {
		t.Fatal(err)
	}
	kept, err = Restore(path, backup.Path, options())
	if err != nil {
		t.Fatal(err)
	}
	if b, err := os.ReadFile(kept + "-wal"); string(b) != "not ours" || exists(path+"-wal") {
		t.Error("the journal was not kept with its file", err)
	}
}

func TestRestoreRefusesADamagedBackup(t *testing.T) {
	path := createdAt(t, filepath.Join(t.TempDir(), "office.chancery"))
	good, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	backup := Backups(path)[0].Path
	foreignSQL(t, backup, `UPDATE items SET title = '{"en":"Forged"}'`)
	_, err = Restore(path, backup, options())
	wantCode(t, err, file.BadBackup)
	_, err = PreviewBackup(backup)
	wantCode(t, err, file.BadBackup)
	_, err = Restore(path, filepath.Join(t.TempDir(), "none"), options())
	wantCode(t, err, file.BadBackup)
	now, err := os.ReadFile(path)
	if err != nil || string(now) != string(good) {
		t.Error("the diary was touched", err)
	}
}

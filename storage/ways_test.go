//go:build unix

package storage

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

func warned(s *Store, code string) error {
	for _, w := range s.Health().Warnings {
		if model.Code(w) == code {
			return w
		}
	}
	return nil
}

// A journal that does not belong is not merged by whoever only reads, either.
func TestReadingPassesOverAForeignJournal(t *testing.T) {
	sc := abandoned(t, base(t))
	if err := over(sc.other, sc.path); err != nil {
		t.Fatal(err)
	}
	before := contents(t, filepath.Dir(sc.path))
	o := options()
	o.ReadOnly = true
	s, err := Open(sc.path, o)
	if err != nil {
		t.Fatal(err)
	}
	mustBeSound(t, s)
	if len(model.Ways(warned(s, file.Stale))) == 0 {
		t.Errorf("it is not said: %v", s.Health().Warnings)
	}
	if err := s.Close(); err != nil {
		t.Error(err)
	}
	(&follower{t: t, sc: sc}).mustKeep(before, nil)
}

// A new diary of the name of one that is gone leaves alone what lies in its
// journal.
func TestANewDiaryKeepsTheJournalOfTheOld(t *testing.T) {
	sc := abandoned(t, base(t))
	if err := os.Remove(sc.path); err != nil {
		t.Fatal(err)
	}
	before := contents(t, filepath.Dir(sc.path))
	s, err := Create(sc.path, options())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	(&follower{t: t, sc: sc}).mustKeep(before, nil)
	if warned(s, file.Parted) == nil || warned(s, file.Lacking) != nil {
		t.Errorf("warnings %v", s.Health().Warnings)
	}
}

// A link to a diary is the diary: it has one lock.
func TestALinkIsLockedWithItsFile(t *testing.T) {
	s := create(t)
	link := filepath.Join(t.TempDir(), "link.chancery")
	if err := os.Symlink(s.Path(), link); err != nil {
		t.Skip("no links here")
	}
	other, err := Open(link, options())
	if err == nil {
		other.Close()
	}
	wantCode(t, err, file.Locked)
	if exists(link + ".lock") {
		t.Error("the link has a lock of its own")
	}
}

// What the newest backup holds and the diary does not is noticed and counted;
// whoever put an older one back on purpose is left in peace.
func TestDeedsThatOnlyTheBackupHoldsAreMissed(t *testing.T) {
	sc := base(t)
	all := Backups(sc.path)
	if err := over(all[len(all)-1].Path, sc.path); err != nil {
		t.Fatal(err)
	}
	missed := func() error {
		s, err := Open(sc.path, options())
		if err != nil {
			t.Fatal(err)
		}
		defer crashClose(s)
		return warned(s, file.Behind)
	}
	w := missed()
	if w == nil || told(w) != 3 || len(model.Ways(w)) != 1 {
		t.Errorf("it says %v", w)
	}
	o := options()
	o.Now = func() time.Time { return noon.Add(time.Hour) }
	if _, err := Restore(sc.path, all[0].Path, o); err != nil {
		t.Fatal(err)
	}
	if w := missed(); w != nil {
		t.Errorf("nothing is missing, and it says %v", w)
	}
	if _, err := Restore(sc.path, all[len(all)-1].Path, o); err != nil {
		t.Fatal(err)
	}
	if w := missed(); w != nil {
		t.Errorf("an older one was restored on purpose, and it says %v", w)
	}
}

// The tables remember the numbers they gave: a log without its newest deeds is
// not sound, though its chain holds.
func TestALogWithoutItsEndIsNotSound(t *testing.T) {
	sc := base(t)
	foreignSQL(t, sc.path, `DROP TRIGGER ops_no_delete; DROP TRIGGER changes_no_delete;
		DELETE FROM changes WHERE op_id = (SELECT max(id) FROM ops); DELETE FROM ops WHERE id = (SELECT max(id) FROM ops)`)
	r, err := Verify(sc.path)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Findings {
		if f.Code == foundMissing && f.Args[0] == "1" {
			return
		}
	}
	t.Errorf("found %v", r.Findings)
}

// A diary that was copied with its journal is restored with it.
func TestRestoreMindsAJournalBesideTheBackup(t *testing.T) {
	sc := abandoned(t, base(t))
	copied := filepath.Join(t.TempDir(), "copied.chancery")
	for _, end := range []string{"", "-wal"} {
		if err := copyOf(sc.path+end, copied+end); err != nil {
			t.Fatal(err)
		}
	}
	p, err := PreviewBackup(copied)
	if err != nil || p.Ops < sc.acknowledged {
		t.Errorf("the preview shows %d of %d deeds, %v", p.Ops, sc.acknowledged, err)
	}
	if _, err := Restore(sc.other, copied, options()); err != nil {
		t.Fatal(err)
	}
	r, err := Verify(sc.other)
	if err != nil || !r.OK() || r.Ops < sc.acknowledged {
		t.Errorf("%d of %d deeds were restored, %v %v", r.Ops, sc.acknowledged, r.Findings, err)
	}
	if !full(copied + "-wal") {
		t.Error("the journal of the backup was touched")
	}
}

// A letter of the schema that changed is damage or another program's work, and
// never a word of the engine.
func TestADamagedSchemaIsTold(t *testing.T) {
	sc := base(t)
	b, err := os.ReadFile(sc.path)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(sc.path, []byte(strings.Replace(string(b), "json_valid(name)", "hson_valid(name)", 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	s, err := Open(sc.path, options())
	if err != nil {
		if code := model.Code(err); code != file.Corrupt && code != file.Changed || len(model.Ways(err)) == 0 {
			t.Errorf("it says %v, ways %v", err, model.Ways(err))
		}
		return
	}
	defer s.Close()
	why := s.Health().Why
	if code := model.Code(why); code != file.Corrupt && code != file.Changed || len(model.Ways(why)) == 0 {
		t.Errorf("it says %v, ways %v", why, model.Ways(why))
	}
}

// A title that is shown again in the log is as clean there as in its row.
func TestLabelsAreClean(t *testing.T) {
	s := create(t)
	e := visit("Sta\x00te\u202e visit")
	touched := do(t, s, &model.SaveEvent{Event: e})
	for _, a := range touched.Deed.Label.Args {
		if got := a["en"]; strings.ContainsAny(got, "\x00\u202e") {
			t.Errorf("the log says %q", got)
		}
	}
}

// Rooms for private copies are cleared when their owner was killed.
func TestTheRoomOfAKilledReaderIsCleared(t *testing.T) {
	t.Setenv("TMPDIR", t.TempDir())
	sc := abandoned(t, base(t))
	if err := over(sc.other, sc.path); err != nil { // read through a copy
		t.Fatal(err)
	}
	killedAfter(t, 0, "readhold", sc.path)
	left := func() int {
		rooms, err := filepath.Glob(filepath.Join(os.TempDir(), "chancery-*"))
		if err != nil {
			t.Fatal(err)
		}
		return len(rooms)
	}
	if left() == 0 {
		t.Fatal("the child left no room: nothing is tried here")
	}
	if err := create(t).Close(); err != nil {
		t.Fatal(err)
	}
	if n := left(); n != 0 {
		t.Errorf("%d rooms stay", n)
	}
}

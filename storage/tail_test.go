package storage

import (
	"bytes"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage/file"
)

// office is a diary that has a large full copy, so that what follows is a tail.
func office(t testing.TB, o Options) small {
	t.Helper()
	s, err := Create(filepath.Join(t.TempDir(), "office.chancery"), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	d := fill(t, s)
	for range 20 {
		remember(t, s, 9000)
	}
	if b, err := s.Backup(""); err != nil || b.Full != "" {
		t.Fatal(b, err)
	}
	return d
}

// remember writes a person with so many letters of remarks.
func remember(t testing.TB, s *Store, letters int) {
	t.Helper()
	do(t, s, &model.Save{Record: &model.Person{Name: model.Plain("Somebody"), Remarks: model.Plain(strings.Repeat("x", letters))}})
}

// tailOf closes a diary after a change; its backup must be a tail.
func tailOf(t testing.TB, d *small) Backup {
	t.Helper()
	d.Store = reopen(t, d.Store)
	b := Backups(d.Path())[0]
	if b.Full == "" {
		t.Fatalf("no tail was made: %+v", b)
	}
	return b
}

// Every state that was backed up is met again, whether its backup was a full copy
// or leans on one: random edits, undos and redos lie between.
func TestEveryBackupIsMetAgain(t *testing.T) {
	d := office(t, options())
	s := &scribe{t, rand.New(rand.NewSource(5)), d}
	met, tails := map[string]string{}, 0
	for range 8 {
		for range 6 {
			switch s.r.Intn(5) {
			case 0:
				_, _ = s.d.Undo()
			case 1:
				_, _ = s.d.Redo()
			default:
				_, _ = s.d.Do(s.change())
			}
		}
		s.d.Store = reopen(t, s.d.Store)
		if b := Backups(s.d.Path())[0]; met[b.Path] == "" {
			met[b.Path] = dump(t, s.d.Store)
			if b.Full != "" {
				tails++
			}
		}
	}
	if tails < 5 {
		t.Fatalf("only %d tails of %d", tails, len(met))
	}
	path := s.d.Path()
	if err := s.d.Close(); err != nil {
		t.Fatal(err)
	}
	for backup, was := range met {
		if p, err := PreviewBackup(backup); err != nil || !strings.HasPrefix(filepath.Base(backup), "office") || p.Ops == 0 {
			t.Fatalf("%s: %v", backup, err)
		}
		if _, err := Restore(path, backup, options()); err != nil {
			t.Fatalf("%s: %v", backup, err)
		}
		r, err := Open(path, options())
		if err != nil {
			t.Fatal(err)
		}
		if dump(t, r) != was {
			t.Errorf("%s leads to another state", backup)
		}
		mustBeSound(t, r)                    // its search keys too
		if _, err := r.Leave(); err != nil { // another backup would let go of an older one
			t.Fatal(err)
		}
	}
}

func TestAPaperIsNoReasonForABackup(t *testing.T) {
	d := fill(t, create(t))
	d.Store = reopen(t, d.Store)
	had := len(Backups(d.Path()))
	if _, err := d.RecordPaper(&model.Made{Title: "Programme", Document: "public", Format: "pdf", Audience: model.Public}); err != nil {
		t.Fatal(err)
	}
	d.Store = reopen(t, d.Store)
	if n := len(Backups(d.Path())); n != had {
		t.Errorf("%d backups became %d", had, n)
	}
	do(t, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	d.Store = reopen(t, d.Store)
	if n := len(Backups(d.Path())); n != had+1 {
		t.Errorf("an edit after the paper: %d backups became %d", had, n)
	}
}

// A tail leans on a full copy only where what it says follows on it.
func TestWhenAFullCopyIsDue(t *testing.T) {
	edit := func(t *testing.T, d *small, value string) {
		do(t, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain(value)})
	}
	full := func(t *testing.T, d *small) {
		t.Helper()
		d.Store = reopen(t, d.Store)
		if b := Backups(d.Path())[0]; b.Full != "" {
			t.Errorf("a tail was made: %+v", b)
		}
	}
	t.Run("more than a fifth", func(t *testing.T) {
		d := office(t, options())
		for range 25 {
			remember(t, d.Store, 9000)
		}
		full(t, &d)
	})
	t.Run("another way was gone", func(t *testing.T) {
		d := office(t, options())
		old := Backups(d.Path())[0].Path
		edit(t, &d, "1")
		if _, err := d.Backup(""); err != nil { // the next tail would lean on this
			t.Fatal(err)
		}
		path := d.Path()
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
		if _, err := Restore(path, old, options()); err != nil {
			t.Fatal(err)
		}
		s, err := Open(path, options())
		if err != nil {
			t.Fatal(err)
		}
		d.Store = s
		edit(t, &d, "2")
		full(t, &d)
	})
	t.Run("a week later", func(t *testing.T) {
		c := &clock{noon}
		d := office(t, Options{Actor: "Anna", Now: c.now})
		edit(t, &d, "1")
		c.t = c.t.Add(8 * 24 * time.Hour)
		if err := d.Close(); err != nil {
			t.Fatal(err)
		}
		if b := Backups(d.Path())[0]; b.Full != "" {
			t.Errorf("%+v", b)
		}
	})
	t.Run("something was purged", func(t *testing.T) {
		s, g := parked(t)
		if _, err := s.Purge(g.made.Driver.Key); err != nil {
			t.Fatal(err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
		if b := Backups(s.Path())[0]; b.Full != "" {
			t.Errorf("%+v", b)
		}
	})
}

// What lies in the vault comes back from a tail too, and a purge names the tail
// that still holds it.
func TestATailHoldsTheVault(t *testing.T) {
	s := office(t, withVehicles()).Store
	g := &garage{event: 1, papers: "PAPERS", driver: driverText}
	do(t, s, g)
	rest, err := s.Leave()
	if err != nil || rest() != nil {
		t.Fatal(err)
	}
	b := Backups(s.Path())[0]
	if b.Full == "" {
		t.Fatalf("%+v", b)
	}
	if _, err := Restore(s.Path(), b.Path, withVehicles()); err != nil {
		t.Fatal(err)
	}
	if s, err = Open(s.Path(), withVehicles()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if got, err := s.Vault(g.made.Driver.Key); err != nil || string(got) != driverText {
		t.Errorf("%q %v", got, err)
	}
	p, err := s.Purging(g.made.Driver.Key)
	if err != nil || len(p.Holding) != 1 || p.Holding[0].Path != b.Path {
		t.Errorf("%+v %v", p.Holding, err)
	}
}

// Whatever is wrong in a tail, it is refused: no letter may be another.
func TestADamagedTailIsRefused(t *testing.T) {
	d := office(t, options())
	do(t, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain("Întâlnire")})
	if _, err := d.Undo(); err != nil {
		t.Fatal(err)
	}
	b := tailOf(t, &d)
	good, err := os.ReadFile(b.Path)
	if err != nil {
		t.Fatal(err)
	}
	cut := bytes.LastIndexByte(good[:len(good)-1], '\n')
	r := rand.New(rand.NewSource(1))
	for name, bad := range map[string][]byte{
		"empty": {}, "cut": good[:len(good)/2], "without its end": good[:cut+1], "twice": append(append([]byte{}, good...), good...),
		"not JSON": []byte("# a list\n"), "a line more": append(append([]byte{}, good...), "{\"deed\":{}}\n"...),
		"leans elsewhere": bytes.Replace(good, []byte(`"full":"`), []byte(`"full":"../`), 1),
	} {
		refusesTail(t, name, b.Path, bad)
	}
	body := bytes.IndexByte(good, '\n') + 1
	for range 120 {
		at := body + r.Intn(len(good)-body)
		bad := append([]byte{}, good...)
		bad[at] ^= 1 << r.Intn(7)
		if strings.EqualFold(string(bad), string(good)) || uncovered(good, at) {
			continue // JSON takes the case of its own names, and what stands beside the hash is not proved
		}
		refusesTail(t, string(bad[max(0, at-8):min(len(bad), at+8)]), b.Path, bad)
	}
}

// uncovered says whether a letter stands in what the hash does not cover.
func uncovered(b []byte, at int) bool {
	from := bytes.LastIndexByte(b[:at], '\n') + 1
	i := bytes.Index(b[from:], []byte(`"touched"`))
	return i >= 0 && at >= from+i
}

func refusesTail(t *testing.T, name, path string, bad []byte) {
	t.Helper()
	if err := os.WriteFile(path, bad, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := PreviewBackup(path); model.Code(err) != file.BadBackup {
		t.Errorf("%s: %v", name, err)
	}
}

func TestATailWithoutItsFullCopyIsNotListed(t *testing.T) {
	d := office(t, options())
	do(t, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	b := tailOf(t, &d)
	if err := os.Remove(b.Full); err != nil {
		t.Fatal(err)
	}
	for _, c := range Backups(d.Path()) {
		if c.Path == b.Path {
			t.Error("it is listed")
		}
	}
	if _, err := PreviewBackup(b.Path); model.Code(err) != file.BadBackup {
		t.Error(err)
	}
}

// Others may have the diary while the last copy of it is being made.
func TestLeavingLetsOthersIn(t *testing.T) {
	d := fill(t, create(t))
	rest, err := d.Leave()
	if err != nil {
		t.Fatal(err)
	}
	if n := len(Backups(d.Path())); n != 0 {
		t.Errorf("%d backups were made on the way out", n)
	}
	s, err := Open(d.Path(), options())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	do(t, s, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	if err := rest(); err != nil {
		t.Fatal(err)
	}
	if list := Backups(d.Path()); len(list) != 1 || list[0].Reason != file.ReasonClose {
		t.Errorf("%v", list)
	}
	mustBeSound(t, s)
}

// FuzzTail plays whatever bytes somebody calls a tail onto a copy.
func FuzzTail(f *testing.F) {
	d := office(f, options())
	do(f, d.Store, &model.SaveSetting{Name: "x", Value: model.Plain("y")})
	b := tailOf(f, &d)
	good, err := os.ReadFile(b.Path)
	if err != nil {
		f.Fatal(err)
	}
	f.Add(good)
	f.Add(good[:len(good)/2])
	f.Add(bytes.ReplaceAll(good, []byte("settings"), []byte("sqlite_schema")))
	was := dump(f, d.Store)
	f.Fuzz(func(t *testing.T, bytes []byte) {
		if err := os.WriteFile(b.Path, bytes, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := PreviewBackup(b.Path); err != nil && model.Code(err) != file.BadBackup {
			t.Error(err)
		}
		if dump(t, d.Store) != was {
			t.Error("looking at a backup changed the diary")
		}
	})
}

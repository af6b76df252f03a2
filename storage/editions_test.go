package storage

import (
	"bytes"
	"math/rand"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/model"
	"chancery/model/edition"
)

// given gives the visit of a small diary out, as it stands.
func given(t testing.TB, d small, n int64) *model.Issue {
	t.Helper()
	p, err := d.Programme(d.visit)
	if err != nil {
		t.Fatal(err)
	}
	b, err := edition.Freeze(&p)
	if err != nil {
		t.Fatal(err)
	}
	return &model.Issue{Event: p.Event.UID, N: n, Zone: p.Event.Zone, Frozen: b, Revision: p.Revision, Papers: []model.GivenOut{{
		Paper: model.EditionPaper{Document: "public", Format: "pdf", Langs: "en", Audience: model.Public, File: "programme.pdf", Hash: strings.Repeat("a", 64)},
		Bytes: []byte("the exact bytes"), To: []model.EditionHolder{{Kind: model.HeldByName, Name: model.Plain("Duty officer"), Phone: "+40 21 111"}}}}}
}

// held are the bytes of all editions of an event.
func held(t testing.TB, s *Store, event string) string {
	t.Helper()
	list, err := s.Editions(event)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	for _, e := range list {
		keys := []string{e.Programme.Key}
		for _, p := range e.Papers {
			keys = append(keys, p.Bytes.Key)
		}
		for _, key := range keys {
			b, err := s.Vault(key)
			if err != nil {
				t.Fatal(err)
			}
			out.Write(b)
		}
		for _, h := range e.Holders {
			out.WriteString(h.Name.In() + h.Phone)
		}
	}
	return out.String()
}

// Nothing that is done later changes a byte of what was given out: no edit, no undo of
// all there is, no deletion of the visit, no backup that is put back.
func TestAnEditionIsNeverChanged(t *testing.T) {
	d := fill(t, create(t))
	c := given(t, d, 1)
	do(t, d.Store, c)
	want := held(t, d.Store, c.Event)
	if !strings.Contains(want, "the exact bytes") || !strings.Contains(want, "Duty officer+40 21 111") {
		t.Fatalf("nothing was kept: %s", want)
	}
	still := func(after string) {
		t.Helper()
		if got := held(t, d.Store, c.Event); got != want {
			t.Fatalf("after %s it is\n%s\nand not\n%s", after, got, want)
		}
	}
	r := rand.New(rand.NewSource(20))
	for range 200 {
		var it model.Item
		if err := d.Get(&it, []int64{d.first, d.second}[r.Intn(2)]); err != nil {
			t.Fatal(err)
		}
		it.Title = it.Title.With("en", strings.Repeat("x", 1+r.Intn(30)))
		it.Remarks = it.Remarks.With("en", strings.Repeat("y", r.Intn(30)))
		if _, err := d.Do(&model.SaveItem{Item: it}); err != nil {
			t.Fatal(err)
		}
	}
	still("200 edits")
	revision, err := d.Revision()
	if err != nil {
		t.Fatal(err)
	}
	do(t, d.Store, &model.DeleteEvent{ID: d.visit, Revision: revision})
	still("the deletion of the visit")
	backup, err := d.Backup("")
	if err != nil || backup.Issued != 1 || !strings.Contains(filepath.Base(backup.Path), ".e1.") {
		t.Fatalf("%+v, %v", backup, err)
	}
	if n := repeated(t, d.Undo); n < 200 {
		t.Fatalf("%d deeds were undone", n)
	}
	still("undo of all")
	if n := repeated(t, d.Redo); n < 200 {
		t.Fatalf("%d deeds were done again", n)
	}
	still("redo of all")
	mustBeSound(t, d.Store)
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Restore(d.Path(), backup.Path, options()); err != nil {
		t.Fatal(err)
	}
	if d.Store, err = Open(d.Path(), options()); err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	still("a backup was put back")
	mustBeSound(t, d.Store)
}

// An upgrade takes what was given out along.
func TestAnEditionIsLedOn(t *testing.T) {
	d := fill(t, create(t))
	c := given(t, d, 1)
	do(t, d.Store, c)
	want := held(t, d.Store, c.Event)
	if err := d.Close(); err != nil {
		t.Fatal(err)
	}
	s, err := Open(d.Path(), laterProgram())
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if got := held(t, s, c.Event); got != want {
		t.Error(got)
	}
}

// Not even somebody with another tool changes it by an ordinary statement.
func TestEditionsAreAppendOnly(t *testing.T) {
	d := fill(t, create(t))
	c := given(t, d, 1)
	do(t, d.Store, c)
	list, err := d.Editions(c.Event)
	if err != nil {
		t.Fatal(err)
	}
	do(t, d.Store, &model.Recall{Edition: list[0].ID, Why: model.Plain("an hour is wrong")})
	for _, table := range []string{"editions", "edition_papers", "edition_holders", "edition_recalls"} {
		for _, q := range []string{"UPDATE " + table + " SET rev = rev", "DELETE FROM " + table} {
			if _, err := d.writes.Exec(q); err == nil {
				t.Errorf("%s: was let through", q)
			}
		}
	}
	if list, err = d.Editions(c.Event); err != nil || list[0].Actor != "Anna" {
		t.Errorf("%+v, %v", list, err)
	}
	if r, ok := list[0].Recalled(); !ok || r.Why.In() != "an hour is wrong" || r.Actor != "Anna" {
		t.Errorf("%+v", r)
	}
	if l, ok := d.CanUndo(); !ok || l.Verb != "new-item" {
		t.Errorf("undo would take back %v", l)
	}
}

// A purge takes the bytes and leaves that it was given out, to whom, and who took them.
func TestPurgingAnEditionTakesItsBytesAlone(t *testing.T) {
	d := fill(t, create(t))
	c := given(t, d, 1)
	do(t, d.Store, c)
	list, err := d.Editions(c.Event)
	if err != nil {
		t.Fatal(err)
	}
	paper := list[0].Papers[0]
	if _, err := d.Purge(paper.Bytes.Key); err != nil {
		t.Fatal(err)
	}
	if list, err = d.Editions(c.Event); err != nil {
		t.Fatal(err)
	}
	if p, ok := list[0].Purged[paper.Bytes.Key]; !ok || p.Actor != "Anna" || p.At != noon.Unix() || list[0].Papers[0] != paper || len(list[0].Holders) != 1 {
		t.Errorf("%+v", list[0])
	}
	if _, err := d.Vault(paper.Bytes.Key); model.Code(err) != codePurged {
		t.Error(err)
	}
	if _, err := d.Vault(list[0].Programme.Key); err != nil {
		t.Error(err)
	}
	mustBeSound(t, d.Store)
}

// A number that was given out does not come again when an older file takes the place of the
// diary: the state folder knows it, and where that is lost the names of the backups do.
func TestNumbersGoUp(t *testing.T) {
	for name, forget := range map[string]func(state, path string) error{
		"state folder": func(_, path string) error { return os.RemoveAll(backupFolder(path)) },
		"backups":      func(state, _ string) error { return os.RemoveAll(state) },
	} {
		t.Run(name, func(t *testing.T) {
			o := options()
			o.State = filepath.Join(t.TempDir(), "state")
			s, err := Create(filepath.Join(t.TempDir(), "office.chancery"), o)
			if err != nil {
				t.Fatal(err)
			}
			d := fill(t, s)
			c := given(t, d, 1)
			do(t, s, c)
			older := filepath.Join(t.TempDir(), "older.chancery")
			if err := s.SaveCopy(older); err != nil {
				t.Fatal(err)
			}
			for n := int64(2); n <= 5; n++ {
				do(t, s, given(t, d, n))
			}
			if _, err := s.Backup(""); err != nil {
				t.Fatal(err)
			}
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			if _, err := Restore(s.Path(), older, o); err != nil {
				t.Fatal(err)
			}
			if err := forget(o.State, s.Path()); err != nil {
				t.Fatal(err)
			}
			if s, err = Open(s.Path(), o); err != nil {
				t.Fatal(err)
			}
			defer s.Close()
			if n, err := s.Numbering(c.Event); err != nil || n != (model.Numbering{Next: 6, Known: 1, Given: 5}) {
				t.Errorf("%+v, %v", n, err)
			}
			if err := os.MkdirAll(o.State, 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(filepath.Join(o.State, "editions.json"), []byte("{"), 0o600); err != nil {
				t.Fatal(err)
			}
			if n, err := s.Numbering("another"); err != nil || n.Known != 0 || n.Next < 1 {
				t.Errorf("what cannot be read counts: %+v, %v", n, err)
			}
		})
	}
}

// Of two who issue at the same time one is refused, whole.
func TestTwoIssueAtOnce(t *testing.T) {
	d := fill(t, create(t))
	one, other := given(t, d, 1), given(t, d, 1)
	failed := make(chan error, 2)
	for _, c := range []*model.Issue{one, other} {
		go func() { _, err := d.Do(c); failed <- err }()
	}
	a, b := <-failed, <-failed
	if (a == nil) == (b == nil) || model.Code(a)+model.Code(b) != codeConflict {
		t.Errorf("%v, %v", a, b)
	}
	if list, err := d.Editions(one.Event); err != nil || len(list) != 1 || len(list[0].Papers) != 1 {
		t.Errorf("%+v, %v", list, err)
	}
	mustBeSound(t, d.Store)
}

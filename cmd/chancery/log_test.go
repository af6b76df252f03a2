package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"chancery/assets"
	"chancery/logbook"
	"chancery/model"
	"chancery/model/sample"
	"chancery/ui/door"
)

const canary = "Zanzibar"

// failing is a change that ends in an error which quotes the diary.
type failing struct{ with error }

func (f failing) Label() model.Label {
	return model.Label{Verb: "edit", Args: []model.Text{{"en": canary}}}
}

func (f failing) Apply(u model.Unit) error {
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Title = model.Text{"en": canary}
	return errors.Join(u.Put(&e), f.with)
}

// TestTheLogTellsNothingOfTheDiary works with a diary full of canaries, named
// after one, as well and as badly as can be.
func TestTheLogTellsNothingOfTheDiary(t *testing.T) {
	dir, logs := t.TempDir(), filepath.Join(t.TempDir(), "log")
	fs := files{now: time.Now, log: logbook.New(logs), left: new(sync.WaitGroup)}
	path := filepath.Join(dir, canary, canary+".chancery")
	titles := work(t, fs, path)
	trouble(t, fs, path)
	var said strings.Builder
	list, _ := filepath.Glob(filepath.Join(logs, "*"))
	for _, f := range list {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		said.Write(b)
	}
	for _, want := range []string{"msg=create", "msg=open", "msg=backup", "msg=close", "msg=restore", `msg="a change failed"`,
		`msg="writing stopped"`, `msg="opened read only"`, "storage.missing", "storage.foreign"} {
		if !strings.Contains(said.String(), want) {
			t.Errorf("the log does not tell %s", want)
		}
	}
	for _, word := range append(titles, canary, dir, filepath.Base(dir)) {
		if strings.Contains(strings.ToLower(said.String()), strings.ToLower(word)) {
			t.Errorf("the log tells of %q", word)
		}
	}
	if t.Failed() {
		t.Log(said.String())
	}
}

// work is an ordinary day; it tells the titles of what was planned.
func work(t *testing.T, fs files, path string) (titles []string) {
	t.Helper()
	d := opened(t)(fs.Create(path))
	fill, err := sample.Change(assets.Sample())
	if err != nil {
		t.Fatal(err)
	}
	e := model.NewEvent(model.OfficialVisit, "2026-03-12", "2026-03-13", "Europe/Bucharest")
	e.Title, e.Remarks = model.Text{"en": canary}, model.Text{"en": canary}
	for _, c := range []model.Change{fill, &model.SaveEvent{Event: e}} {
		if _, err := d.Do(c); err != nil {
			t.Fatal(err)
		}
	}
	list, err := d.Events()
	for _, l := range list {
		titles = append(titles, l.Event.Title.In("en"))
	}
	for _, err := range []error{err, second(d.Undo()), second(d.Redo()), d.Backup(), d.Close()} {
		if err != nil {
			t.Fatal(err)
		}
	}
	return titles
}

// trouble is a bad one.
func trouble(t *testing.T, fs files, path string) {
	t.Helper()
	d := opened(t)(fs.Open(path, false))
	for _, with := range []error{errors.New(canary), &model.Error{Code: "storage.io", Args: []string{canary}, Err: errors.New(canary)}} {
		if _, err := d.Do(failing{with}); err == nil {
			t.Error("a change passed that fails with", with)
		}
	}
	d.Close()
	text := path + ".txt"
	if err := os.WriteFile(text, []byte(strings.Repeat(canary, 1000)), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, p := range []string{text, path + ".gone"} {
		if _, err := fs.Open(p, false); err == nil {
			t.Error("opened", p)
		}
	}
	damage(t, path)
	opened(t)(fs.Open(path, false)).Close()
	backups, err := fs.Backups(path)
	if err != nil || len(backups) == 0 {
		t.Fatal("no backup", err)
	}
	if err := fs.Restore(path, backups[0].Path); err != nil {
		t.Error(err)
	}
	if err := fs.Restore(path, text); err == nil {
		t.Error("restored from what is no backup")
	}
}

// damage writes nonsense over pages in the middle of a file.
func damage(t *testing.T, path string) {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := len(b) / 2; i < len(b)/2+64<<10; i++ {
		b[i] = 0xff
	}
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
}

func opened(t *testing.T) func(door.Diary, error) door.Diary {
	return func(d door.Diary, err error) door.Diary {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
}

func second[T any](_ T, err error) error { return err }

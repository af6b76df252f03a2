package main

import (
	"crypto/sha256"
	"encoding/hex"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"chancery/model"
	"chancery/storage"
)

func papers(t *testing.T, diary string) []model.Made {
	t.Helper()
	d, err := storage.Open(diary, storage.Options{Now: time.Now, ReadOnly: true})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	list, err := d.Papers("")
	if err != nil {
		t.Fatal(err)
	}
	return list
}

func TestExportIsRecorded(t *testing.T) {
	diary := sampleDiary(t)
	dir := t.TempDir()
	for _, tt := range []struct {
		file string
		args []string
		made model.Made
	}{
		{"a.ics", nil, model.Made{Document: "ics", Format: "ics", Audience: model.Public, Langs: "en"}},
		{"b.ics", []string{"--paper", "running-order"}, model.Made{Document: "ics", Format: "ics", Audience: model.Public, Langs: "en"}},
		{"c.ics", []string{"--audience", "delegation", "--lang", "uk"}, model.Made{Document: "ics", Format: "ics", Audience: model.ForDelegation, Langs: "uk"}},
		{"d.pdf", []string{"--paper", "public", "--lang", "ro,en"}, model.Made{Document: "public", Format: "pdf", Audience: model.Public, Langs: "ro,en"}},
		{"e.pdf", []string{"--paper", "running-order"}, model.Made{Document: "running-order", Format: "pdf", Audience: model.Internal, Langs: "en"}},
	} {
		file := filepath.Join(dir, tt.file)
		out := good(t, append([]string{"export", diary, "--event", "ukraine", "--to", file, "--now", "2026-03-10T10:00"}, tt.args...)...)
		if strings.TrimSpace(out) != file {
			t.Errorf("it said %q", out)
		}
		b, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sum := sha256.Sum256(b)
		got := papers(t, diary)[0]
		want := tt.made
		want.Row, want.At, want.Actor, want.EventUID, want.Title, want.Revision = got.Row, got.At, got.Actor, got.EventUID, got.Title, 1
		want.File, want.Hash = tt.file, hex.EncodeToString(sum[:])
		if got != want {
			t.Errorf("recorded %+v, want %+v", got, want)
		}
	}
	if n := len(papers(t, diary)); n != 5 {
		t.Errorf("%d papers", n)
	}
	good(t, "verify", diary)
}

func TestExportNeverOverwritesUnasked(t *testing.T) {
	diary := sampleDiary(t)
	file := filepath.Join(t.TempDir(), "mine.ics")
	if err := os.WriteFile(file, []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"export", diary, "--event", "ukraine", "--to", file}
	if s := call(t, args...); s.code != 1 {
		t.Errorf("%+v", s)
	}
	if b, _ := os.ReadFile(file); string(b) != "mine" || len(papers(t, diary)) != 0 {
		t.Errorf("the file now holds %q", b)
	}
	good(t, append(args, "--force")...)
	if b, _ := os.ReadFile(file); !strings.HasPrefix(string(b), "BEGIN:VCALENDAR") {
		t.Errorf("the file now holds %q", b)
	}
}

// While a window has the diary, papers are made all the same, and it is said
// that they are not on the list.
func TestExportBesideAWindow(t *testing.T) {
	diary := sampleDiary(t)
	open, err := storage.Open(diary, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer open.Close()
	file := filepath.Join(t.TempDir(), "beside.ics")
	s := call(t, "export", diary, "--event", "ukraine", "--to", file)
	if _, err := os.Stat(file); err != nil || s.code != 0 || !strings.Contains(s.err, "list of papers") {
		t.Errorf("%+v, %v", s, err)
	}
	if list := good(t, "list", diary); !strings.Contains(list, "Tête-à-tête") {
		t.Error("it cannot be read beside a window")
	}
}

// edited changes the events of a kind in a diary.
func edited(t *testing.T, diary string, kind model.EventKind, change func(model.Programme) model.Change) {
	t.Helper()
	d, err := storage.Open(diary, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	events, err := d.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range events {
		if l.Event.Kind != kind {
			continue
		}
		p, err := d.Programme(l.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := d.Do(change(p)); err != nil {
			t.Fatal(err)
		}
	}
}

// canaries puts a secret in every text of an item and of the visit that the
// public may not read, and an internal item beside it.
func canaries(t *testing.T, diary string) {
	t.Helper()
	secret := model.Plain("canary")
	edited(t, diary, model.OfficialVisit, func(p model.Programme) model.Change {
		e, it, hidden := p.Event, p.Items[4], p.Items[5]
		e.Agent, e.Contact, e.Remarks = secret, secret, secret
		it.PressNote, it.GatherPlace, it.Interpret, it.Responsible, it.Remarks = secret, secret, secret, secret, secret
		hidden.Row, hidden.Title, hidden.Description, hidden.Place, hidden.Audience = model.Row{}, secret, secret, secret, model.Internal
		return &model.Several{Changes: []model.Change{&model.SaveEvent{Event: e}, &model.SaveItem{Item: it}, &model.SaveItem{Item: hidden}}}
	})
}

func TestACalendarForThePublicHoldsNoSecret(t *testing.T) {
	diary := sampleDiary(t)
	canaries(t, diary)
	dir := t.TempDir()
	file := filepath.Join(dir, "public.ics")
	good(t, "export", diary, "--event", "ukraine", "--to", file)
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(strings.ReplaceAll(string(b), "\r\n ", ""), "canary") {
		t.Error("the public reads a secret")
	}
	if strings.Contains(good(t, "list", diary, "--format", "ics"), "canary") {
		t.Error("the calendar of all shows a secret")
	}
	if !strings.Contains(good(t, "list", diary, "--format", "ics", "--audience", "internal"), "canary") {
		t.Error("no canary was planted: the test proves nothing")
	}
}

// A paper for one delegation holds what it takes part in and nothing of another
// alone; each has a file of its own, and its name stands in that of the file.
func TestExportForADelegation(t *testing.T) {
	diary := sampleDiary(t)
	dir := t.TempDir()
	written := func(name string) string {
		b, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			t.Fatal(err)
		}
		return strings.ReplaceAll(string(b), "\r\n ", "")
	}
	for _, as := range []string{"ics", "html"} {
		for _, d := range []string{"lt", "lithuania", "Lituania"} {
			file := d + "." + as
			good(t, "export", diary, "--event", "bucharest nine", "--paper", "running-order", "--for-delegation", d, "--to", filepath.Join(dir, file))
			if s := written(file); !strings.Contains(s, "Bilateral meeting Romania – Lithuania") || strings.Contains(s, "Bilateral meeting Romania – Bulgaria") {
				t.Errorf("%s is not that of one delegation", file)
			}
		}
		every := "every." + as
		good(t, "export", diary, "--event", "bucharest nine", "--paper", "running-order", "--audience", "delegation", "--to", filepath.Join(dir, every))
		if s := written(every); strings.Contains(s, "Bilateral meeting Romania") || !strings.Contains(s, "Buffet dinner for members of delegations") {
			t.Errorf("%s is not what every delegation may read", every)
		}
		out := good(t, "export", diary, "--event", "bucharest nine", "--paper", "running-order", "--for-delegation", "each", "--as", as, "--to", filepath.Join(dir, as)+"/")
		if strings.Count(out, "\n") != 11 || !strings.Contains(out, "Estonia") {
			t.Errorf("each got %s", out)
		}
	}
	if list := good(t, "list", diary, "--event", "bucharest nine", "--for-delegation", "EE"); !strings.Contains(list, "Arrival of the delegation of Estonia") || strings.Contains(list, "Arrival of the delegation of Latvia") {
		t.Errorf("the list says %s", list)
	}
	file := filepath.Join(dir, "no.pdf")
	for _, args := range [][]string{{"--for-delegation", "FR"}, {"--for-delegation", "a"}, {"--for-delegation", "LT", "--audience", "public"}, {"--for-delegation", "each"}} {
		if s := call(t, append([]string{"export", diary, "--event", "bucharest nine", "--paper", "public", "--to", file}, args...)...); s.code == 0 {
			t.Errorf("%v: %+v", args, s)
		}
	}
	if _, err := os.Stat(file); err == nil {
		t.Error("something was written")
	}
}

// A paper makes no backup, not even one that was due before: whoever works next does.
func TestAPaperMakesNoBackup(t *testing.T) {
	diary := sampleDiary(t)
	dir := strings.TrimSuffix(diary, ".chancery") + ".backups"
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	good(t, "export", diary, "--event", "ukraine", "--paper", "public", "--to", filepath.Join(t.TempDir(), "p.pdf"))
	if len(papers(t, diary)) != 1 {
		t.Error("the paper is not recorded")
	}
	if left, err := os.ReadDir(dir); err == nil {
		t.Errorf("%d backups were made for a paper", len(left))
	}
	s, err := storage.Open(diary, storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if len(storage.Backups(diary)) != 1 {
		t.Errorf("whoever works next leaves %d backups", len(storage.Backups(diary)))
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestBackupAndRestore(t *testing.T) {
	diary := sampleDiary(t)
	before := good(t, "list", diary, "--format", "json")
	folder := t.TempDir()
	backup := strings.TrimSpace(good(t, "backup", diary, "--to", folder, "--now", "2026-03-10T11:00"))
	if filepath.Dir(backup) != folder {
		t.Fatalf("the copy is at %s", backup)
	}
	canaries(t, diary)
	if good(t, "list", diary, "--format", "json") == before {
		t.Fatal("nothing was changed")
	}
	said := good(t, "restore", diary, backup)
	if good(t, "list", diary, "--format", "json") != before {
		t.Error("the backup does not stand in its place")
	}
	kept := strings.TrimSpace(said[strings.LastIndex(said, " ")+1:])
	if _, err := os.Stat(kept); err != nil {
		t.Errorf("%q: %v", said, err)
	}
	fresh := filepath.Join(folder, "fresh.chancery")
	good(t, "restore", fresh, backup)
	if good(t, "list", fresh, "--format", "json") != before {
		t.Error("a new diary from the backup differs")
	}
}

func TestVerifyTells(t *testing.T) {
	diary := sampleDiary(t)
	if out := good(t, "verify", diary); !strings.Contains(out, "seal") {
		t.Errorf("it said %q", out)
	}
	b, err := os.ReadFile(diary)
	if err != nil {
		t.Fatal(err)
	}
	at := strings.Index(string(b), "Official talks")
	if at < 0 {
		t.Fatal("no title to damage")
	}
	copy(b[at:], "Officiel talk!")
	if err := os.WriteFile(diary, b, 0o600); err != nil {
		t.Fatal(err)
	}
	s := call(t, "verify", diary)
	if s.code != 1 || !strings.Contains(s.err, "not in order") || !strings.Contains(s.out, "was changed outside this program") {
		t.Errorf("a row that was altered by hand: %+v", s)
	}
	if s := call(t, "backup", diary); s.code != 1 || !strings.Contains(s.err, "diary itself") {
		t.Errorf("a backup of it: %+v", s)
	}
	if err := os.WriteFile(diary, b[:len(b)/2], 0o600); err != nil {
		t.Fatal(err)
	}
	if s := call(t, "verify", diary); s.code != 1 || s.err == "" {
		t.Errorf("half a file: %+v", s)
	}
}

// Whoever is told of trouble is told the command that leads out of it.
func TestTroubleNamesTheCommandOutOfIt(t *testing.T) {
	diary := sampleDiary(t)
	before := good(t, "list", diary, "--format", "json")
	good(t, "backup", diary)
	if err := os.Truncate(diary, 0); err != nil {
		t.Fatal(err)
	}
	s := call(t, "list", diary)
	_, command, ok := strings.Cut(s.err, "chanceryctl ")
	if s.code != 1 || !ok {
		t.Fatalf("%+v", s)
	}
	command, _, _ = strings.Cut(command, "\n")
	led := call(t, strings.Fields(command)...)
	if led.code != 0 || strings.TrimSpace(led.out) != diary || !strings.Contains(led.err, ".before-restore-") {
		t.Errorf("it led to %+v", led)
	}
	if good(t, "list", diary, "--format", "json") != before {
		t.Error("the diary is not what it was")
	}
}

// One file that cannot be written does not stop the others, and is named.
func TestOneUnwrittenFileStopsNoOther(t *testing.T) {
	diary, folder := sampleDiary(t), filepath.Join(t.TempDir(), "papers")
	args := []string{"export", diary, "--event", "Official visit", "--paper", "individual", "--for", "all", "--as", "csv", "--to", folder + "/"}
	list := strings.Split(strings.TrimSpace(good(t, args...)), "\n")
	for _, path := range list[1:] {
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
	}
	s := call(t, args...)
	if s.code != 1 || !strings.Contains(s.err, "Not written: "+filepath.Base(list[0])+".") {
		t.Errorf("it said %+v", s)
	}
	for _, path := range list[1:] {
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
}

// No marking is wider than what it stands on.
func TestAMarkingThatIsTooWideIsRefused(t *testing.T) {
	diary, file := sampleDiary(t), filepath.Join(t.TempDir(), "order.pdf")
	s := call(t, "export", diary, "--event", "Official visit", "--paper", "running-order", "--audience", "internal", "--marking", "public", "--to", file)
	if _, err := os.Stat(file); s.code != 1 || err == nil || !strings.Contains(s.err, "PUBLIC") {
		t.Errorf("it said %+v", s)
	}
}

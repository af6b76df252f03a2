package logbook

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func none() map[string]int { return nil }

// fail fails in one of the ways a program does, over something secret.
func fail(how string) (f *Fault) {
	defer func() { f = Caught(recover()) }()
	secret := []string{"canary"}
	switch how {
	case "index":
		_ = secret[len(secret)]
	case "nil":
		none()["canary"] = 1
	case "word":
		panic("canary")
	case "error":
		panic(fmt.Errorf("canary: %w", errors.New("canary")))
	case "twice":
		panic(fail("index"))
	}
	return nil
}

func TestATraceTellsLinesAndNoValues(t *testing.T) {
	for how, kind := range map[string]string{"index": "runtime.boundsError", "nil": "runtime.plainError", "word": "string", "error": "*fmt.wrapError", "twice": "runtime.boundsError"} {
		dir := filepath.Join(t.TempDir(), "state")
		f := fail(how)
		if err := f.Keep(dir); err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(dir, traces[0])
		said := read(t, path)
		if !strings.HasPrefix(said, kind) || !strings.Contains(said, "logbook.fail\n\tfault_test.go:") {
			t.Errorf("%s: %s", how, said)
		}
		if strings.Contains(said, "canary") || strings.Contains(said, dir) {
			t.Errorf("%s tells: %s", how, said)
		}
		if st, err := os.Stat(path); err != nil || modes && st.Mode().Perm() != 0o600 {
			t.Error(st.Mode(), err)
		}
	}
}

func TestAFailureIsToldOnce(t *testing.T) {
	dir := t.TempDir()
	if Failed(dir) != "" || Failed("") != "" {
		t.Error("nothing failed")
	}
	for range 4 {
		if err := fail("word").Keep(dir); err != nil {
			t.Fatal(err)
		}
	}
	path := Failed(dir)
	if path == "" || !strings.HasPrefix(read(t, path), "string") {
		t.Errorf("%q", path)
	}
	if Failed(dir) != "" {
		t.Error("told twice")
	}
	if list, _ := os.ReadDir(dir); len(list) > len(traces) {
		t.Errorf("%d traces are kept", len(list))
	}
}

package ui

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/logbook"
	"chancery/ui/look"
	"chancery/ui/uitest"
)

// What fails beside the window fails in it, where what is typed is rescued.
func TestWhatFailsBesideFailsInTheWindow(t *testing.T) {
	sit(t, "en", look.Light)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		safely(func() { panic("canary") })
	}()
	<-ended
	defer func() {
		fault, ok := recover().(*logbook.Fault)
		if !ok || fault.String() != "string" {
			t.Errorf("%v", fault)
		}
	}()
	uitest.Turn() // as the window does between two events
	t.Error("nothing failed in the window")
}

// No goroutine of the window or the program is begun without it.
func TestNothingGoesUnguarded(t *testing.T) {
	for path, text := range sources(t, ".", "../cmd/chancery") {
		for _, line := range strings.Split(text, "\n") {
			line = strings.TrimSpace(line)
			if strings.HasPrefix(line, "go ") && !strings.HasPrefix(line, "go safely(") && !guarded[path] {
				t.Errorf("%s: %s", path, line)
			}
		}
	}
}

// guarded are files whose goroutines look after themselves, or are no part of the
// program that people get.
var guarded = map[string]bool{"probe/answer.go": true, "../cmd/chancery/guard.go": true,
	"../cmd/chancery/display_unix.go": true, "../cmd/chancery/display_other.go": true}

// sources are the files of rooms, without tests.
func sources(t *testing.T, rooms ...string) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, room := range rooms {
		err := filepath.WalkDir(room, func(path string, d fs.DirEntry, err error) error {
			if err != nil || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
				return err
			}
			b, err := os.ReadFile(path)
			out[filepath.ToSlash(path)] = string(b)
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	return out
}

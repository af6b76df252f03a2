//go:build unix

package papers

import (
	"io"
	"os"
	"path/filepath"
	"testing"
	"time"
)

// printer puts a program called lp on the path that takes its time, and does as
// the script says.
func printer(t *testing.T, script string) (tmp string) {
	t.Helper()
	bin, tmp := t.TempDir(), t.TempDir()
	for _, name := range []string{"lp", "lpr"} {
		if err := os.WriteFile(filepath.Join(bin, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", bin+":"+os.Getenv("PATH"))
	t.Setenv("TMPDIR", tmp)
	return tmp
}

func left(t *testing.T, dir string) int {
	t.Helper()
	list, err := filepath.Glob(filepath.Join(dir, "*"))
	if err != nil {
		t.Fatal(err)
	}
	return len(list)
}

func sheetful(w io.Writer) error {
	_, err := io.WriteString(w, "%PDF")
	return err
}

// A printer that does not answer holds nothing up, and what was printed is gone.
func TestPrintingHoldsNothingUp(t *testing.T) {
	h := sit(t)
	tmp := printer(t, "sleep 1")
	begun := time.Now()
	h.make.give([]func(io.Writer) error{sheetful}, Job{Printer: "Hall", Copies: 1}, "")
	if took := time.Since(begun); took > 500*time.Millisecond {
		t.Errorf("the window waited %v", took)
	}
	wait(t, "it is printing", func() bool { return h.heard(h.words.Say("ui.printing")) })
	if n := left(t, tmp); n != 0 {
		t.Errorf("%d pages stay", n)
	}
}

// Where no printer takes them, pages are shown by another program, and are gone
// when the window is.
func TestPagesForAnotherProgramGoWithTheWindow(t *testing.T) {
	h := sit(t)
	tmp := printer(t, "exit 1")
	h.make.give([]func(io.Writer) error{sheetful}, Job{Printer: "Hall", Copies: 1}, "Hall does not")
	wait(t, "that it does not", func() bool { return h.heard("Hall does not") })
	if left(t, tmp) != 1 {
		t.Error("there is nothing to show")
	}
	if h.make.Forget(); left(t, tmp) != 0 {
		t.Error("the pages stay")
	}
}

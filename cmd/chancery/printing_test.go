//go:build unix

package main

import (
	"log/slog"
	"os"
	"path/filepath"
	"reflect"
	"testing"

	"chancery/ui/papers"
)

// cups puts programs of a print server alone on the path; lp notes how it was called.
func cups(t *testing.T, scripts map[string]string) (said string) {
	t.Helper()
	dir := t.TempDir()
	for name, script := range scripts {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("#!/bin/sh\n"+script+"\n"), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("PATH", dir)
	t.Setenv("SAID", filepath.Join(dir, "said"))
	return filepath.Join(dir, "said")
}

// The printers are those of the print server, whatever language it speaks; where there are none, or
// nothing that prints, it is known why.
func TestPrintersAreFound(t *testing.T) {
	o := outside{log: slog.New(slog.DiscardHandler)}
	lpstat := `case "$1$LC_ALL" in -eC) echo Chancellery; echo Hall;; -dC) echo "system default destination: Hall";; *) echo "implicit: Biroul";; esac`
	for _, one := range []struct {
		scripts map[string]string
		want    papers.Printers
	}{
		{map[string]string{"lp": "", "lpstat": lpstat}, papers.Printers{Names: []string{"Chancellery", "Hall"}, Usual: "Hall", None: "print.none"}},
		{map[string]string{"lp": "", "lpstat": `[ "$1" = -d ] && echo "no system default destination" || echo Hall`}, papers.Printers{Names: []string{"Hall"}, None: "print.none"}},
		{map[string]string{"lp": "", "lpstat": `echo "lpstat: Bad file descriptor" >&2; exit 1`}, papers.Printers{None: "print.none"}},
		{map[string]string{"lp": ""}, papers.Printers{None: "print.none"}},
		{nil, papers.Printers{None: "print.no-program"}},
	} {
		cups(t, one.scripts)
		got := o.Printers()
		if len(got.Names) == 0 {
			got.Names = nil
		}
		if !reflect.DeepEqual(got, one.want) {
			t.Errorf("%v: %+v, want %+v", one.scripts, got, one.want)
		}
	}
}

// What was asked for is said to lp as it reads it, and a printer that does not take it is told.
func TestAJobIsSaidToThePrinter(t *testing.T) {
	o := outside{log: slog.New(slog.DiscardHandler)}
	said := cups(t, map[string]string{"lp": `printf '%s ' "$@" >"$SAID"`})
	for want, j := range map[string]papers.Job{
		"-s -d Hall -n 1 a.pdf ": {Printer: "Hall", Copies: 1},
		"-s -d Hall -n 3 -P 1-3,5 -o sides=two-sided-long-edge a.pdf ": {Printer: "Hall", Copies: 3, Pages: "1-3,5", Sides: "two-sided-long-edge"},
	} {
		if !o.Print("a.pdf", j) {
			t.Errorf("%+v is not printed", j)
		}
		if b, err := os.ReadFile(said); err != nil || string(b) != want {
			t.Errorf("%+v: lp %q, want %q (%v)", j, b, want, err)
		}
	}
	cups(t, map[string]string{"lp": "exit 1"})
	if o.Print("a.pdf", papers.Job{Printer: "Hall", Copies: 1}) {
		t.Error("what no printer takes is printed")
	}
}

package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// A calendar that nobody said what it is for begins a visit of its own, without what is private, and finds that
// again the next time.
func TestACalendarBeginsAVisitOfItsOwn(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	got := call(t, "import", path, sent("15-outlook.ics"))
	if got.code != 0 || !strings.Contains(got.err, "Protocol – visits") {
		t.Fatal(got)
	}
	d := open(t, path)
	p := programme(t, d, "Protocol – visits")
	d.Close()
	if len(p.Items) != 3 {
		t.Errorf("%d entries", len(p.Items))
	}
	if got := call(t, "import", path, sent("15-outlook.ics")); got.code == 0 || !strings.Contains(got.err, "nothing that is not already in the diary") {
		t.Errorf("there is something new in the same calendar: %+v", got)
	}
	d = open(t, path)
	defer d.Close()
	if again := programme(t, d, "Protocol – visits"); len(again.Items) != 3 {
		t.Errorf("the same calendar again: %d entries", len(again.Items))
	}
}

// What was compared and taken in is told once, by its changes; a dry run shows besides what the file holds.
func TestAnImportTellsItsChangesAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	args := []string{"import", path, sent("15-outlook.ics"), "--into", "Official visit"}
	shown, said := good(t, append(args, "--dry-run")...), good(t, args...)
	head, rest, _ := strings.Cut(shown, "\n")
	_, changes, _ := strings.Cut(rest, "    1  new 1 ")
	if want := head + "\n    1  new 1 " + changes; changes == "" || said != want {
		t.Errorf("an import says\n%s\nnot\n%s", said, want)
	}
	if !strings.Contains(rest, "13:30–") || strings.Contains(said, "13:30–") {
		t.Errorf("a dry run says\n%s\nan import\n%s", shown, said)
	}
}

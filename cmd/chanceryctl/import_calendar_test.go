package main

import (
	"os"
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

// An hour on another clock than that of the file says whose it is. What is private goes in only where it is chosen.
func TestACalendarTellsWhoseClockAndWhatStaysOut(t *testing.T) {
	dir := t.TempDir()
	path, file := filepath.Join(dir, "d.chancery"), filepath.Join(dir, "c.ics")
	call(t, "sample", path)
	ics := "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n" +
		"BEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=Europe/Bucharest:20270914T083000\r\nDTEND;TZID=Europe/Bucharest:20270914T090000\r\nSUMMARY:Briefing\r\nEND:VEVENT\r\n" +
		"BEGIN:VEVENT\r\nUID:3\r\nDTSTART;TZID=Europe/Bucharest:20270914T133000\r\nDTEND;TZID=Europe/Bucharest:20270914T140000\r\nSUMMARY:Dentist\r\nCLASS:PRIVATE\r\nEND:VEVENT\r\n" +
		"BEGIN:VEVENT\r\nUID:2\r\nDTSTART;TZID=America/New_York:20270914T110000\r\nDTEND;TZID=America/New_York:20270914T120000\r\nSUMMARY:Call\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
	if err := os.WriteFile(file, []byte(ics), 0o600); err != nil {
		t.Fatal(err)
	}
	shown := good(t, "import", path, file, "--dry-run")
	if !strings.Contains(shown, "11:00–12:00 (New York)") || !strings.Contains(shown, "08:30–09:00  ") {
		t.Error(shown)
	}
	shown = good(t, "import", path, file, "--into", "engagements", "--dry-run")
	if !strings.Contains(shown, "new 2 Dentist (left out: private)") {
		t.Error(shown)
	}
	if said := good(t, "import", path, file, "--into", "engagements"); !strings.Contains(said, "Dentist (left out: private)") || !strings.Contains(said, "Briefing") {
		t.Error(said)
	}
	if listed := good(t, "list", path, "--from", "2027-09-14", "--to", "2027-09-14"); strings.Contains(listed, "Dentist") || !strings.Contains(listed, "Briefing") {
		t.Error(listed)
	}
	good(t, "import", path, file, "--into", "engagements", "--take", "1")
	if listed := good(t, "list", path, "--from", "2027-09-14", "--to", "2027-09-14"); !strings.Contains(listed, "Dentist") {
		t.Errorf("chosen, and left out: %s", listed)
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// What an address book says of somebody who is known fills what is empty; what stands there changes
// only by its number. A dry run says whose each change is.
func TestAnAddressBookFillsWhatIsEmpty(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "d.chancery")
	call(t, "sample", path)
	file := func(name, text string) string {
		to := filepath.Join(dir, name)
		if err := os.WriteFile(to, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return to
	}
	card := func(lines string) string {
		return "BEGIN:VCARD\nVERSION:3.0\nN:Wilk;Zofia;;;\nFN:Zofia Wilk\n" + lines + "\nEND:VCARD\n"
	}
	phone := func() string {
		d := open(t, path)
		defer d.Close()
		known, err := d.People("Wilk")
		if err != nil || len(known) != 1 {
			t.Fatal(err, known)
		}
		return known[0].Person.Phone + " " + known[0].Person.Email
	}
	if got := call(t, "import", path, file("l.csv", "Name;Position;Country\nZofia Wilk;Minister of Culture;Poland\n"), "--as", "people"); got.code != 0 || !strings.Contains(got.out, "new 1 Zofia Wilk") {
		t.Fatal(got)
	}
	if got := call(t, "import", path, file("a.vcf", card("TEL:+48 22 111 2233"))); got.code != 0 || phone() != "+48 22 111 2233 " {
		t.Fatal(got, phone())
	}
	if got := call(t, "import", path, file("a.vcf", card("TEL:+48 22 111 2233"))); got.code == 0 || !strings.Contains(got.err, "nothing that is not already") {
		t.Error(got)
	}
	other := file("b.vcf", card("TEL:+48 600 700 800\nEMAIL:z@example.pl"))
	got := call(t, "import", path, other, "--dry-run", "--format", "json")
	for _, want := range []string{`"title": "Zofia Wilk"`, `"+48 22 111 2233"`, `"+48 600 700 800"`, `"changed"`} {
		if !strings.Contains(got.out, want) {
			t.Errorf("no %s in %s", want, got.out)
		}
	}
	if got := call(t, "import", path, other, "--dry-run"); !strings.Contains(got.out, "telephone: +48 22 111 2233 → +48 600 700 800 (already filled in differently") {
		t.Error(got)
	}
	if got := call(t, "import", path, other, "--take", "1"); got.code != 0 || phone() != "+48 600 700 800 " { // that number alone
		t.Error(got, phone())
	}
	if got := call(t, "import", path, other); got.code != 0 || phone() != "+48 600 700 800 z@example.pl" {
		t.Error(got, phone())
	}
}

// A dry run names the item of the diary that a draft no longer has, and reads what was chosen of a
// letter.
func TestADryRunNamesWhatItIsOf(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "d.chancery")
	call(t, "sample", path)
	draft := filepath.Join(dir, "a.csv")
	if err := os.WriteFile(draft, []byte("Date;Time;Activity\n12.03.2026;12:15 – 12:30;Arrival of the President of Ukraine\n12.03.2026;20:00 – 21:00;Concert\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	got := call(t, "import", path, draft, "--into", "Official visit of the President of Ukraine", "--dry-run", "--format", "json")
	gone, named := strings.Count(got.out, `"what": "removed"`), strings.Count(got.out, `"title": "`)
	if gone == 0 || named < gone+2 || strings.Count(got.out, `"uid": "`) < gone {
		t.Errorf("%d are gone, %d are named: %s", gone, named, got.out)
	}
	letter := filepath.Join(dir, "m.eml")
	text := "From: a@example.org\nDate: Mon, 3 May 2027 10:12:00 +0300\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n" +
		"--x\nContent-Type: text/csv\nContent-Disposition: attachment; filename=a.csv\n\nTime;Activity;Venue\n9:00;Talks;Hall\n10:00;Lunch;Club\n" +
		"--x\nContent-Type: text/csv\nContent-Disposition: attachment; filename=b.csv\n\nTime;Activity;Venue\n9:00;Walk;Park\n10:00;Tea;Club\n--x--\n"
	if err := os.WriteFile(letter, []byte(strings.ReplaceAll(text, "\n", "\r\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	for args, want := range map[string]string{"": "Talks", "b.csv": "Walk"} {
		if got := dryRun(t, path, letter, "--attachment", args); len(got.Rows) != 2 || got.Rows[0].Title != want {
			t.Errorf("%q: %+v", args, got.Rows)
		}
	}
}

// A file that is not there is said to be not there, and nothing else.
func TestAFileThatIsNotThereIsSaidSo(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	missing := filepath.Join(t.TempDir(), "draft.docx")
	if got := call(t, "import", path, missing, "--dry-run"); got.code == 0 || !strings.Contains(got.err, "There is no such file: "+missing) {
		t.Error(got)
	}
}

// The clocks of a file are named by their city, as everywhere; a program reads the name of the zone.
func TestTheClocksOfAFileAreNamedByTheirCity(t *testing.T) {
	dir := t.TempDir()
	path, file := filepath.Join(dir, "d.chancery"), filepath.Join(dir, "a.ics")
	call(t, "sample", path)
	text := "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\nBEGIN:VEVENT\nUID:a\nDTSTAMP:20260301T080000Z\nDTSTART;TZID=Europe/Bucharest:20260312T101500\n" +
		"DTEND;TZID=Europe/Bucharest:20260312T111500\nSUMMARY:Concert\nEND:VEVENT\nEND:VCALENDAR\n"
	if err := os.WriteFile(file, []byte(strings.ReplaceAll(text, "\n", "\r\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	if got := call(t, "import", path, file, "--lang", "uk", "--dry-run"); !strings.Contains(got.out, " · Бухарест") || strings.Contains(got.out, "Europe/") {
		t.Error(got)
	}
	if got := call(t, "import", path, file, "--dry-run", "--format", "json"); !strings.Contains(got.out, "Europe/Bucharest") {
		t.Error(got)
	}
}

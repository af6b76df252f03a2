package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A draft for which nobody names a visit is compared with the one that it is likely of, and goes into it only where
// somebody says so; another is of none.
func TestADraftIsComparedWithTheVisitItIsLikelyOf(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	write := func(text string) string {
		file := filepath.Join(t.TempDir(), "draft.csv")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	d := open(t, path)
	p := programme(t, d, "Official visit")
	d.Close()
	rows := "Date;Time;Activity;Venue\n"
	for _, it := range p.Items[:6] {
		rows += string(it.Start.Date()) + ";" + it.Start.Clock() + ";" + it.Title.In("en") + ";Elsewhere\n"
	}
	same := write(rows)
	if got := call(t, "import", path, same, "--dry-run"); got.code != 0 || !strings.Contains(got.out, "seems to be the same visit") || !strings.Contains(got.out, "Elsewhere") {
		t.Errorf("it is not compared: %+v", got)
	}
	if got := call(t, "import", path, same); got.code == 0 || !strings.Contains(got.err, "seems to be the same visit") {
		t.Errorf("it goes in unasked: %+v", got)
	}
	if got := call(t, "import", path, same, "--into", "Official visit"); got.code != 0 {
		t.Errorf("it does not go in: %+v", got)
	}
	other := write("Date;Time;Activity;Venue\n2031-03-12;10:15;Concert;Hall\n2031-03-12;12:15;Supper;Hall\n")
	if got := call(t, "import", path, other); got.code == 0 || !strings.Contains(got.err, "Say which visit it is for") {
		t.Errorf("it is of a visit: %+v", got)
	}
}

// A paper of ours in two languages is refused in a sentence, whatever its format: line by line it can be compared with
// nothing. The same paper in one is read.
func TestOurPaperInTwoLanguagesIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "d.chancery")
	call(t, "sample", path)
	for _, langs := range []string{"en", "ro,en", "en,uk"} {
		for _, file := range []string{"a.docx", "a.xlsx", "a.csv"} {
			to := filepath.Join(t.TempDir(), file)
			if got := call(t, "--lang", langs, "export", path, "--event", "Official visit", "--paper", "running-order", "--audience", "internal", "--to", to); got.code != 0 {
				t.Fatal(got)
			}
			got := call(t, "import", path, to, "--into", "Official visit", "--dry-run")
			if two := strings.Contains(langs, ","); (got.code != 0) != two || strings.Contains(got.err, "in two languages") != two {
				t.Errorf("%s in %s: %+v", file, langs, got)
			}
		}
	}
}

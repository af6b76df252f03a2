package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// What the office itself wrote comes back as the same programme, field by field, for all
// that the format can say: nothing differs.
func TestOwnFilesComeBack(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "d.chancery")
	call(t, "sample", path)
	for _, event := range []string{"Official visit", "Bucharest Nine"} {
		for _, one := range []string{"en xlsx", "en csv", "en docx", "en ics", "ro xlsx", "ro csv", "ro docx", "uk csv", "uk docx", "uk ics"} {
			lang, format, _ := strings.Cut(one, " ")
			file := filepath.Join(dir, event+"-"+lang+"."+format)
			args := []string{"export", path, "--event", event, "--audience", "internal", "--lang", lang, "--to", file}
			if format != "ics" {
				args = append(args, "--paper", "running-order")
			}
			if got := call(t, args...); got.code != 0 {
				t.Fatal(got)
			}
			got := dryRun(t, path, file, "--into", event)
			if len(got.Rows) < 16 {
				t.Errorf("%s: %d rows came back", file, len(got.Rows))
			}
			for _, c := range got.Changes {
				if c.New > 0 {
					t.Errorf("%s: row %d, %s: %s %v", filepath.Base(file), c.New, got.Rows[c.New-1].Title, c.What, c.Fields)
				} else {
					t.Errorf("%s: row %d is lost", filepath.Base(file), c.Old)
				}
			}
			if format == "ics" || event != "Official visit" {
				continue
			}
			if said := call(t, "import", path, file, "--into", event, "--dry-run"); said.code != 0 || strings.Contains(said.out, "Remarks in these rows") {
				t.Errorf("%s: remarks are told to differ: %v", filepath.Base(file), said)
			}
		}
	}
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"chancery/export"
	"chancery/model"
)

func TestPapersListsWhatExportMakes(t *testing.T) {
	diary := sampleDiary(t)
	dir := t.TempDir()
	told := map[string]string{"individual": "Motorcade to Cotroceni Palace", "delegation-list": "says ‘to be named’", "guest-list": "says ‘to be named’", "who-is-who": "says ‘to be named’"}
	for _, line := range strings.Split(strings.TrimSpace(good(t, "papers")), "\n") {
		paper := strings.Fields(line)[0]
		if paper == export.ChangeSheet { // it wants an edition: TestAnEditionFromTheTerminal makes it
			continue
		}
		event := "ukraine"
		if paper == "invitations" { // nobody was invited to the visit
			event = "B9"
		}
		for _, format := range []string{"pdf", "docx", "xlsx", "html", "csv"} {
			file := filepath.Join(dir, paper+"."+format)
			s := called(t, "export", diary, "--event", event, "--paper", paper, "--to", file, "--now", "2026-03-10T10:00")
			if s.code != 0 || s.err != "" && (told[paper] == "" || !strings.Contains(s.err, told[paper])) {
				t.Errorf("%s: %+v", paper, s)
			}
			if info, err := os.Stat(file); err != nil || info.Size() < 500 {
				t.Errorf("%s: %v", file, err)
			}
		}
	}
}

// Everybody who takes part has a programme of their own, in a file of their own.
func TestIndividualProgrammesIntoAFolder(t *testing.T) {
	diary := sampleDiary(t)
	dir := filepath.Join(t.TempDir(), "all") + "/"
	out := strings.Split(strings.TrimSpace(called(t, "export", diary, "--event", "ukraine", "--paper", "individual", "--for", "all", "--size", "A6", "--to", dir).out), "\n")
	files, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(out) || len(files) < 10 {
		t.Errorf("%d files, %d said", len(files), len(out))
	}
	one := called(t, "export", diary, "--event", "ukraine", "--paper", "individual", "--for", "zelenskyy", "--to", dir+"one.pdf").out
	if strings.TrimSpace(one) != dir+"one.pdf" {
		t.Errorf("it said %q", one)
	}
	if list := papers(t, diary); len(list) != len(files)+1 {
		t.Errorf("%d papers are listed, %d were made", len(list), len(files)+1)
	}
}

// Items that name nobody are told of beside the programme of one person as beside those of all.
func TestItemsOfNobodyAreToldBesideOneProgramme(t *testing.T) {
	diary, dir := sampleDiary(t), t.TempDir()+"/"
	edited(t, diary, model.OfficialVisit, func(p model.Programme) model.Change {
		it := p.Items[len(p.Items)/2]
		it.Row = model.Row{}
		return &model.SaveItem{Item: it}
	})
	for _, whose := range []string{"", "all", "zelenskyy"} {
		to := dir
		if whose == "zelenskyy" {
			to += "one.pdf"
		}
		if s := called(t, "export", diary, "--event", "ukraine", "--paper", "individual", "--for", whose, "--to", to, "--force"); s.code != 0 || !strings.Contains(s.err, "1 item names nobody") {
			t.Errorf("for %q it says %q", whose, s.err)
		}
	}
}

func TestAllPapersIntoAFolder(t *testing.T) {
	diary := sampleDiary(t)
	noSteps(t, diary)
	dir := t.TempDir()
	// no ceremony has steps: that is said, and the rest is made
	if s := call(t, "export", diary, "--event", "bucharest nine", "--paper", "all", "--as", "docx", "--to", dir); s.code != 0 || !strings.Contains(s.err, "Scenario") {
		t.Fatalf("%+v", s)
	}
	files, err := filepath.Glob(filepath.Join(dir, "*.docx"))
	if err != nil || len(files) < 10 {
		t.Errorf("%d files, %v", len(files), err)
	}
}

// noSteps takes the steps out of every item of the summit.
func noSteps(t *testing.T, diary string) {
	t.Helper()
	edited(t, diary, model.Summit, func(p model.Programme) model.Change {
		all := &model.Several{}
		for _, it := range p.Items {
			if it.Steps != nil {
				it.Steps = nil
				all.Changes = append(all.Changes, &model.SaveItem{Item: it})
			}
		}
		return all
	})
}

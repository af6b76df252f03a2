//go:build e2e

package e2e

import (
	"archive/zip"
	"io"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"chancery/ui/probe"
)

// The public programme is exported from the window: every public item stands in
// it once, in its order, and nothing of the others.
func TestExportThePublicProgramme(t *testing.T) {
	t.Parallel()
	s := newScreen(t, 1280, 800)
	s.open("--sample", "--now", "2026-03-12T11:40")
	file := s.sample()
	s.openVisit()
	s.keys("ctrl+p")
	s.stands("the papers", probe.State{View: "papers"})
	s.keys("ctrl+p", "Return") // to the button, and press it
	paper := s.wait("the paper", func() (string, bool) {
		found, _ := filepath.Glob(filepath.Join(s.home, "*.pdf"))
		return strings.Join(found, " "), len(found) == 1
	})
	s.nothingOver()
	text := s.text(paper)
	at := 0
	times := 0
	for _, it := range s.items(file) {
		if !strings.HasPrefix(it.Event, "Official visit") {
			continue
		}
		stands := regexp.MustCompile(regexp.QuoteMeta(it.Title)+`\b`).FindAllStringIndex(text, -1)
		n := len(stands)
		if it.Audience != "public" {
			if n > 0 {
				t.Errorf("%s is not public and stands in %s", it.Title, text)
			}
			continue
		}
		times++
		if n != 1 || stands[0][0] < at {
			t.Errorf("%s stands at %v, the one before it at %d", it.Title, stands, at)
			continue
		}
		at = stands[0][0]
	}
	if got := len(regexp.MustCompile(`\d\d:\d\d(–|,\s+until )\d\d:\d\d`).FindAllString(text, -1)); got != times || times == 0 {
		t.Errorf("%d times of day for %d public items in %s", got, times, text)
	}
	for _, secret := range []string{"Motorcade", "Helicopter", "interpreter", "Note-taker", "Ten-minute", "INTERNAL"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q stands in a public paper", secret)
		}
	}
	s.press(probe.Which{Kind: "paper", Key: "public"})
	s.keys("Tab", "Tab", "Down") // the format after PDF is Word's
	s.keys("ctrl+p", "Return")
	word := s.wait("the paper for Word", func() (string, bool) {
		found, _ := filepath.Glob(filepath.Join(s.home, "*.docx"))
		return strings.Join(found, " "), len(found) == 1
	})
	out := s.part(word, "word/document.xml")
	if got := strings.Count(out, "<w:tr>"); got != times+1 { // and the day, which is told anew on each page
		t.Errorf("%d rows for a day of %d public items", got, times)
	}
	for _, secret := range []string{"Motorcade", "Helicopter", "interpreter", "Ten-minute"} {
		if strings.Contains(out, secret) {
			t.Errorf("%q stands in a public paper for Word", secret)
		}
	}
	s.nothingOver()
	s.finish()
}

// part is one part of a packed paper.
func (s *screen) part(paper, name string) string {
	s.t.Helper()
	z, err := zip.OpenReader(paper)
	if err != nil {
		s.t.Fatal(err)
	}
	defer z.Close()
	f, err := z.Open(name)
	if err != nil {
		s.t.Fatal(err)
	}
	defer f.Close()
	b, err := io.ReadAll(f)
	if err != nil {
		s.t.Fatal(err)
	}
	return string(b)
}

// text is what a paper says, with single blanks.
func (s *screen) text(paper string) string {
	s.t.Helper()
	out, err := s.run("pdftotext", paper, "-")
	if err != nil {
		s.t.Fatalf("pdftotext: %v", err)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}

package export_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/words"
)

// pages are what a person reads on each page of a PDF, blanks evened out.
func pages(t testing.TB, b []byte) []string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatal(err)
	}
	list := strings.Split(strings.TrimSuffix(string(out), "\f"), "\f")
	for i := range list {
		list[i] = strings.Join(strings.Fields(list[i]), " ")
	}
	return list
}

// What the public and the press read of a visit that is announced is no draft, but
// provisional until the visit begins; what the office works from is a draft until then. All
// say as of when.
func TestWhatIsADraft(t *testing.T) {
	visit, _ := programmes(t)
	for _, tt := range []struct {
		status   model.EventStatus
		document string
		readers  model.Audience
		want     string
	}{
		{model.Announced, "public", model.Public, "provisional"}, {model.Announced, "press-programme", model.PressOnly, "provisional"},
		{model.UnderWay, "public", model.Public, "as-of"}, {model.Completed, "press-programme", model.PressOnly, "as-of"},
		{model.Announced, "individual", model.ForDelegation, "draft"}, {model.Announced, "running-order", model.Internal, "draft"},
		{model.UnderWay, "running-order", model.Internal, "as-of"}, {model.Completed, "running-order", model.Internal, "as-of"},
		{model.DatesSet, "running-order", model.Internal, "draft"}, {model.Announced, "day", model.Internal, "draft"},
	} {
		visit.Event.Status = tt.status
		for _, lang := range assets.Languages() {
			p := composed(t, visit, options(tt.document, tt.readers, lang))
			w := words.For(lang)
			if said := w.Say("export."+tt.want, w.Date("2026-03-01"), "10:00") + " (UTC+2)"; p.Line != said {
				t.Errorf("%s for %s, %s, in %s: %q, want %q", tt.document, tt.readers, tt.status, lang, p.Line, said)
			}
		}
	}
}

// Whatever page of a paper somebody picks up, it says of which visit it is, for whom,
// as of when, of which day, and which page of how many.
func TestEveryPageSaysWhatItIs(t *testing.T) {
	_, summit := programmes(t)
	again := regexp.MustCompile(`1[23] May 2026`)
	for _, document := range []string{"public", "running-order", "press-programme", "individual"} {
		opt := options(document, model.Internal, "en", "ro")
		who := ""
		if document == "individual" {
			opt.Size = "A6"
			at := slices.IndexFunc(export.People(summit, model.Reader{Audience: model.Internal}), func(a export.Addressee) bool { return strings.Contains(a.Name["en"], "Dan") })
			a := export.People(summit, model.Reader{Audience: model.Internal})[at]
			opt.For, who = a.Key, a.Name["en"]
		}
		list := pages(t, pdf(t, summit, opt))
		if len(list) < 2 {
			t.Fatalf("%s: one page proves nothing", document)
		}
		for n, said := range list[1:] {
			for _, want := range []string{summit.Event.Title["en"], who, "01.03.2026, 10:00 (UTC+2)"} { // as any language writes a day
				if !strings.Contains(said, want) {
					t.Errorf("%s, page %d does not say %q: %s", document, n+2, want, said)
				}
			}
			if number := fmt.Sprintf("%d/%d", n+2, len(list)); !strings.Contains(strings.ReplaceAll(said, " ", ""), number) { // figures are of no language
				t.Errorf("%s, page %d does not say %s", document, n+2, number)
			}
			if !again.MatchString(said) && !strings.Contains(said, "Practical information") { // that is of no day
				t.Errorf("%s, page %d names no day: %s", document, n+2, said)
			}
		}
	}
}

// So does a page of a Word file: the day is a row of the head of its table, which Word repeats.
func TestEveryPageOfAWordFileSaysWhatItIs(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("individual", model.ForDelegation, "en")
	a := export.People(visit, model.Reader{Audience: model.ForDelegation})[0]
	opt.For = a.Key
	said := unpacked(t, rendered(t, "docx", visit, opt))
	for _, want := range []string{`>` + a.Name["en"] + ` · ` + visit.Event.Title["en"] + `<`, ">Draft · as of 1\u00a0March 2026, 10:00\u00a0(UTC+2)<", `<w:gridSpan w:val="2"/><w:tcBorders><w:top w:val="nil"/>`, "NUMPAGES"} {
		if !strings.Contains(said, want) {
			t.Errorf("no page says %s", want)
		}
	}
}

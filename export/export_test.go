package export_test

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/model/sample"
	"chancery/storage"
)

// programmes are the visit and the summit of the sample.
func programmes(t testing.TB) (visit, summit model.Programme) {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "d.chancery"), storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	c, err := sample.Change(assets.Sample())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Do(c); err != nil {
		t.Fatal(err)
	}
	events, err := s.Events()
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range events {
		p, err := s.Programme(l.Event.ID)
		if err != nil {
			t.Fatal(err)
		}
		switch l.Event.Kind {
		case model.OfficialVisit:
			visit = p
		case model.Summit:
			summit = p
		}
	}
	return visit, summit
}

func options(document string, a model.Audience, langs ...string) export.Options {
	at, _ := civil.Resolve("2026-03-01T10:00", "Europe/Bucharest", civil.NoOff)
	return export.Options{Request: export.Request{Document: document, Audience: a, Languages: langs}, AsOf: at, Revision: 7}
}

func pdf(t testing.TB, p model.Programme, opt export.Options) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := export.Make(&b, []model.Programme{p}, opt); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// text is what a person copies out of a PDF, blanks evened out.
func text(t testing.TB, b []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, b, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("pdftotext", "-layout", path, "-").Output()
	if err != nil {
		t.Fatalf("pdftotext is part of the set-up of the tests: %v", err)
	}
	return strings.Join(strings.Fields(string(out)), " ")
}

func TestPublicProgrammeHoldsThePublicItemsAndNothingElse(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for _, lang := range assets.Languages() {
			got := text(t, pdf(t, p, options("public", model.Public, lang)))
			for i := range p.Items {
				it := &p.Items[i]
				title := strings.Join(strings.Fields(it.Title[lang]), " ")
				public := it.Audience == model.Public
				if there := strings.Contains(got, title); there != public && !partOfAnother(p, it, lang) {
					t.Errorf("%s: %q in the paper: %v, public: %v", lang, title, there, public)
				}
				if r := it.Remarks[lang]; r != "" && strings.Contains(got, strings.Join(strings.Fields(r), " ")) {
					t.Errorf("%s: remark %q is in the public paper", lang, r)
				}
			}
		}
	}
}

// partOfAnother says that a title is a part of a public one.
func partOfAnother(p model.Programme, it *model.Item, lang string) bool {
	for i := range p.Items {
		if o := &p.Items[i]; o.ID != it.ID && o.Audience == model.Public && strings.Contains(o.Title[lang]+o.Description[lang], it.Title[lang]) {
			return true
		}
	}
	return false
}

func TestRunningOrderHoldsEveryColumn(t *testing.T) {
	visit, _ := programmes(t)
	b := pdf(t, visit, options("running-order", model.Internal, "ro"))
	got := squeezed(text(t, b))
	for i := range visit.Items {
		it := &visit.Items[i]
		for _, s := range []string{it.Title["ro"], it.Remarks["ro"], it.Responsible["ro"], it.Interpret["ro"], it.PressNote["ro"], it.GatherAt} {
			apart := strings.NewReplacer("–", "– ") // a line may end there
			for _, w := range strings.Fields(apart.Replace(s)) {
				if !strings.Contains(got, squeezed(w)) {
					t.Errorf("%q of %q is not in the running order", w, s)
				}
			}
		}
	}
	for _, want := range []string{"Nicușor Dan", "Volodimir Zelenski", "Pagina 1 din", "Proiect · situația la", "UZ INTERN"} {
		if !strings.Contains(got, squeezed(want)) {
			t.Errorf("%q is not in the running order", want)
		}
	}
}

// A column in which nothing stands on any day takes no room from the others: on the
// first day of a plan most are empty.
func TestNoColumnIsEmpty(t *testing.T) {
	visit, _ := programmes(t)
	for i := range visit.Items {
		it := &visit.Items[i]
		it.Interpret, it.Responsible, it.Remarks, it.Dress = nil, nil, nil, ""
		it.Press, it.PressNote, it.CallAt, it.GatherAt, it.BusAt = model.PressNone, nil, "", "", ""
		it.LatestAt, it.GatherPlace, it.BusPlace = "", nil, nil
	}
	visit.Accesses = nil
	got := composed(t, visit, options("running-order", model.Internal, "en"))
	var heads []string
	for _, c := range got.Sections[0].Table.Columns {
		heads = append(heads, c.Title)
	}
	if want := []string{"No.", "Time", "Activity", "Place", "Romanian side", "Ukrainian side", "Circulation"}; !slices.Equal(heads, want) {
		t.Errorf("%q, want %q", heads, want)
	}
	wide := 0.0
	for _, w := range got.Widths(got.Body())[0] {
		wide += w
	}
	if room := got.Size.Width - 2*got.Size.Margin; wide < room-1 {
		t.Errorf("columns take %.0f mm of %.0f", wide, room)
	}
}

func squeezed(s string) string { return strings.ReplaceAll(s, " ", "") }

func TestAnInternalVisitGivesNoPublicPaper(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Audience = model.Internal
	err := export.Make(&bytes.Buffer{}, []model.Programme{visit}, options("public", model.Public, "en"))
	if model.Code(err) != "export.visit-within" {
		t.Errorf("%v", err)
	}
	if name := export.FileName([]model.Programme{visit}, options("public", model.Public, "en")); name != "Programme (EN).pdf" {
		t.Errorf("the name says %q", name)
	}
}

// A file is called as people call files: where and when, which paper, of what, for whom
// and in which languages.
func TestFilesAreCalledAsPeopleCallThem(t *testing.T) {
	visit, summit := programmes(t)
	for _, tt := range []struct {
		of    model.Programme
		doc   string
		who   model.Audience
		langs []string
		want  string
	}{
		{visit, "public", model.Public, []string{"en"}, "Bucharest and Borcea, 12 March 2026 – Programme of the official visit of the President of Ukraine to Romania (EN).pdf"},
		{visit, "running-order", model.Internal, []string{"ro", "en"}, "București și Borcea, 12 martie 2026 – Desfășurătorul vizitei oficiale a Președintelui Ucrainei în România (RO, EN).pdf"},
		{summit, "running-order", model.ForDelegation, []string{"uk"}, "Бухарест, 12–13 травня 2026 р. – Детальна програма саміту Бухарестської девʼятки – Делегація (УКР).pdf"},
		{summit, export.ICS, model.Public, []string{"en"}, "Bucharest, 12–13 May 2026 – Bucharest Nine Summit.ics"},
		{visit, "day", model.Internal, []string{"en"}, "12 March 2026 – Programme of the day (EN).pdf"},
	} {
		opt := options(tt.doc, tt.who, tt.langs...)
		opt.Day = "2026-03-12"
		if got := export.FileName([]model.Programme{tt.of}, opt); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}

// The file of one participant's programme bears their name.
func TestAFileForOnePersonBearsTheirName(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("individual", model.Internal, "en")
	one := export.People(visit, opt.Reader([]model.Programme{visit}))[0]
	opt.For = one.Key
	if name, who := export.FileName([]model.Programme{visit}, opt), one.Name.In("en"); !strings.HasSuffix(name, " – "+who+" (EN).pdf") {
		t.Errorf("the programme of %s is called %q", who, name)
	}
}

func TestSameBytesTwice(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("running-order", model.Internal, "uk", "ro")
	if !bytes.Equal(pdf(t, visit, opt), pdf(t, visit, opt)) {
		t.Error("the same programme gave other bytes")
	}
}

func TestHardCases(t *testing.T) {
	visit, _ := programmes(t)
	base := visit.Items[4]
	long := base
	long.Title = model.Text{"en": strings.Repeat("Interministerial ", 18)}
	wide := base
	wide.Title = model.Text{"en": strings.Repeat("x", 300)}
	open := base
	open.EndMark, open.End = model.Open, open.Start
	tbc := base
	tbc.StartMark = model.TimeTBC
	flight := base
	flight.End, _ = flight.End.In("Europe/Brussels")
	emoji := base
	emoji.Title = model.Text{"en": "Reception ქართული Ελλάδα"}
	tests := []struct {
		name string
		item model.Item
		want string
	}{{"long title", long, "Interministerial"}, {"wide word", wide, "xxxxxxxx"}, {"no end", open, "13:48 Tête"}, {"time to be confirmed", tbc, "time to be Tête"},
		{"lands in another zone", flight, "13:18 (Brussels)"}, {"other scripts", emoji, "Reception"}}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := visit
			tt.item.Description = nil
			p.Items = []model.Item{tt.item}
			if got := text(t, pdf(t, p, options("public", model.Public, "en"))); !strings.Contains(got, tt.want) {
				t.Errorf("%q is not in %q", tt.want, got)
			}
		})
	}
}

func TestLongDayGoesOverPages(t *testing.T) {
	visit, _ := programmes(t)
	p := visit
	p.Items = nil
	for i := 0; i < 90; i++ {
		it := visit.Items[0]
		it.ID, it.Title = int64(1000+i), model.Text{"en": fmt.Sprintf("Item number %d of a long day", i+1)}
		p.Items = append(p.Items, it)
	}
	got := text(t, pdf(t, p, options("running-order", model.Internal, "en")))
	for i := range p.Items {
		if n := strings.Count(squeezed(got), squeezed(fmt.Sprintf("Item number %d of a long day", i+1))); n != 1 {
			t.Errorf("item %d is there %d times", i+1, n)
		}
	}
	if heads := strings.Count(got, "Responsible"); heads < 3 {
		t.Errorf("the head is repeated %d times", heads)
	}
}

func TestWriteNeverOverwrites(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.pdf")
	if err := os.WriteFile(path, []byte("kept"), 0o600); err != nil {
		t.Fatal(err)
	}
	fill := func(w io.Writer) error { _, err := w.Write([]byte("new")); return err }
	if _, err := export.Write(path, false, fill); model.Code(err) != "export.exists" {
		t.Errorf("%v", err)
	}
	if b, _ := os.ReadFile(path); string(b) != "kept" {
		t.Errorf("the file says %q", b)
	}
	if _, err := export.Write(path, true, fill); err != nil {
		t.Error(err)
	}
	failing := func(w io.Writer) error { _, _ = w.Write([]byte("half")); return os.ErrDeadlineExceeded }
	other := filepath.Join(filepath.Dir(path), "b.pdf")
	if _, err := export.Write(other, false, failing); err == nil {
		t.Error("a failed paper was written")
	}
	left, _ := os.ReadDir(filepath.Dir(path))
	if len(left) != 1 {
		t.Errorf("left behind: %v", left)
	}
}

func BenchmarkSummitPDF(b *testing.B) {
	_, summit := programmes(b)
	for b.Loop() {
		pdf(b, summit, options("running-order", model.Internal, "en"))
	}
}

package export_test

import (
	"bytes"
	"encoding/csv"
	"html"
	"io"
	"regexp"
	"runtime"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/export"
	"chancery/model"
)

var (
	tag   = regexp.MustCompile(`<[^>]*>`)
	blank = regexp.MustCompile(`[\s\x{00a0}\x{2060}]+`)
)

// bare is what a file says, without marks of its format and without blanks.
func bare(t testing.TB, format string, b []byte) string {
	t.Helper()
	s := ""
	switch format {
	case "pdf":
		s = text(t, b)
	case "xlsx":
		f, err := excelize.OpenReader(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		for _, name := range f.GetSheetList() {
			rows, err := f.GetRows(name)
			if err != nil {
				t.Fatal(err)
			}
			for _, r := range rows {
				s += strings.Join(r, " ") + "\n"
			}
		}
	case "csv":
		s = string(b)
	default:
		s = strings.ReplaceAll(unpacked(t, b), "<w:noBreakHyphen/>", "-") // which is one that no line is broken at
		s = html.UnescapeString(tag.ReplaceAllString(s, " "))
	}
	return blank.ReplaceAllString(s, "")
}

// Every item that the readers may see, with its time and its place, is in every
// format of every programme; no other one is.
func TestEveryFormatSaysWhatTheDiaryHolds(t *testing.T) {
	visit, summit := programmes(t)
	for _, p := range []model.Programme{visit, summit} {
		for _, doc := range []string{"public", "running-order"} {
			for _, lang := range []string{"en", "uk"} {
				for _, a := range []model.Audience{model.Public, model.ForDelegation, model.Internal} {
					opt := options(doc, a, lang)
					seen := p.For(model.Reader{Audience: a})
					for _, format := range export.Formats {
						if format == "pdf" && doc == "running-order" {
							continue // words of one cell stand among those of others
						}
						got := bare(t, format, rendered(t, format, p, opt))
						for i := range seen.Items {
							it := &seen.Items[i]
							for _, want := range []string{it.Title[lang], seen.Venue(it.VenueID)[lang]} {
								if !strings.Contains(got, blank.ReplaceAllString(want, "")) {
									t.Errorf("%s for %s in %s as %s lacks %q", doc, a, lang, format, want)
								}
							}
							if clock := it.Start.Clock(); it.StartMark == model.Exact && !it.AllDay && !strings.Contains(got, clock) {
								t.Errorf("%s for %s as %s lacks %s of %q", doc, a, format, clock, it.Title[lang])
							}
						}
						for i := range p.Items {
							it := &p.Items[i]
							if _, ok := seen.Item(it.ID); !ok && !partOfAnother(seen, it, lang) && strings.Contains(got, blank.ReplaceAllString(it.Title[lang], "")) {
								t.Errorf("%s for %s as %s shows %q", doc, a, format, it.Title[lang])
							}
						}
					}
				}
			}
		}
	}
}

// A sheet has days and times that a spreadsheet can count with, a head that
// stays, and one that is printed on every page.
func TestASheetHasTypedTimes(t *testing.T) {
	visit, _ := programmes(t)
	f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", visit, options("running-order", model.Internal, "en"))))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sheet := f.GetSheetName(0)
	rows, err := f.GetRows(sheet, excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	head := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 3 && r[1] == "Day" })
	if head < 0 {
		t.Fatal("no head")
	}
	first := rows[head+1]
	if first[0] != "1" || first[1] != "46093" || !strings.HasPrefix(first[2], "0.5104") || !strings.HasPrefix(first[3], "0.5208") { // 12 March 2026, 12:15 to 12:30
		t.Errorf("the first row is %q", first)
	}
	panes, err := f.GetPanes(sheet)
	if err != nil || !panes.Freeze || panes.YSplit != head+1 {
		t.Errorf("panes %+v, %v", panes, err)
	}
	titles := false
	for _, n := range f.GetDefinedName() {
		titles = titles || n.Name == "_xlnm.Print_Titles"
	}
	if !titles {
		t.Error("no head is printed on the next pages")
	}
}

func TestATableOfValuesIsSafe(t *testing.T) {
	visit, _ := programmes(t)
	visit.Items[4].Title = model.Plain(`=HYPERLINK("http://x")`)
	b := rendered(t, "csv", visit, options("running-order", model.Internal, "en"))
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(b, []byte("\ufeff"))))
	rows, err := r.ReadAll()
	if err != nil || len(rows) != len(visit.Items)+1 {
		t.Fatalf("%d rows for %d items, %v", len(rows), len(visit.Items), err)
	}
	if at := rows[5]; at[1] != "2026-03-12" || at[5] != `'=HYPERLINK("http://x")`+lastState(visit.Items[4]) {
		t.Errorf("%q", at)
	}
}

func lastState(it model.Item) string {
	if it.Description["en"] != "" {
		return "\n" + it.Description["en"]
	}
	return ""
}

// invited gives a programme one invitation, without which its paper is empty and refused.
func invited(p model.Programme) model.Programme {
	party := p.Guest.ID
	p.Invitations = []model.Invitation{{Row: model.Row{ID: 1 << 40, UID: "invited"}, Who: model.Plain("The President"), PartyID: &party,
		Thread: model.Thread{{Day: "2026-01-02", Kind: model.StepLetter, Number: "E1/1"}}, EventID: &p.Event.ID, Audience: model.Internal}}
	return p
}

// One hour that moves changes the papers that tell of it, and no other.
func TestOneTimeChangesThePapersThatTellOfIt(t *testing.T) {
	visit, _ := programmes(t)
	visit = invited(visit)
	visit.Items[1].Audience = model.Internal
	press := slices.IndexFunc(visit.Items, func(it model.Item) bool {
		return it.Audience == model.Internal && it.Press == model.PressNone && len(it.Steps) == 0
	})
	if press < 0 {
		t.Fatal("no internal item: the test proves nothing")
	}
	after := visit
	after.Items = slices.Clone(visit.Items)
	it := &after.Items[press]
	it.End = it.End.AddMinutes(1)
	for _, doc := range export.Documents() {
		for _, format := range export.Formats {
			opt := options(doc.ID, doc.Audience, "en")
			opt.Past = remembered(t, &visit)
			same := bytes.Equal(rendered(t, format, visit, opt), rendered(t, format, after, opt))
			if told := doc.ID == "running-order" || doc.ID == "day"; same == told { // an internal transfer: in no paper of others, in no list of names
				t.Errorf("%s as %s: the same %v", doc.ID, format, same)
			}
		}
	}
}

// As many programmes as there are participants, and in each exactly the items
// of its own.
func TestEachParticipantHasTheirOwn(t *testing.T) {
	for _, p := range both(t) {
		opt := options("individual", model.Internal, "en")
		papers, err := export.Compose([]model.Programme{p}, opt)
		if err != nil {
			t.Fatal(err)
		}
		people := export.People(p, model.Reader{Audience: model.Internal})
		if len(papers) != len(people) || len(people) < 10 {
			t.Fatalf("%d papers for %d people", len(papers), len(people))
		}
		total := 0
		for _, paper := range papers {
			for _, sec := range paper.Sections {
				total += len(sec.Table.Rows)
			}
		}
		want := 0
		for i := range p.Items {
			want += len(p.Attending(&p.Items[i]))
			for id, s := range p.Seats { // who does not attend what they answer for
				answers := s.Name["en"] != "" && strings.HasPrefix(p.Items[i].Responsible["en"], s.Name["en"])
				if answers && !slices.ContainsFunc(p.Attending(&p.Items[i]), func(a model.Attendee) bool { return a.Seat == id }) {
					want++
				}
			}
			for _, w := range p.Who[p.Items[i].ID] {
				if model.Personal(w.Name) {
					want++
				}
			}
		}
		if total != want {
			t.Errorf("%d rows in all programmes, %d parts in the diary", total, want)
		}
	}
}

func both(t *testing.T) []model.Programme {
	a, b := programmes(t)
	return []model.Programme{a, b}
}

// Copies are numbered and named on every page, and an embargo stands there too.
func TestCopiesAndEmbargo(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("public", model.PressOnly, "en")
	opt.Copies, opt.Embargo = []string{"Reuters", "Agerpres"}, "2026-03-12T14:00"
	got := text(t, pdf(t, visit, opt))
	for _, want := range []string{"Copy 1 of 2: Reuters", "Copy 2 of 2: Agerpres", "Embargoed until 12 March 2026, 14:00 (Bucharest time, UTC+2)"} {
		if strings.Count(got, want) < 2 {
			t.Errorf("%q stands %d times", want, strings.Count(got, want))
		}
	}
}

// What is not translated is said in another language, marked and listed.
func TestWhatIsNotTranslated(t *testing.T) {
	visit, _ := programmes(t)
	visit.Items = slices.Clone(visit.Items)
	visit.Items[0].Title = model.Text{"ro": "Sosirea"}
	papers, err := export.Compose([]model.Programme{visit}, options("public", model.Public, "en"))
	if err != nil {
		t.Fatal(err)
	}
	if m := papers[0].Missing; len(m) != 1 || m[0].Text != "Sosirea" || m[0].Printed != "ro" || m[0].Lang != "en" {
		t.Errorf("missing: %+v", m)
	}
	if s := everything(papers[0]); !strings.Contains(s, "Sosirea\u00a0(text\u00a0in\u00a0Romanian)") {
		t.Error("the paper does not mark it")
	}
}

func TestAPasswordLocksThePDF(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("public", model.Public, "en")
	opt.Password = "open sesame"
	b := pdf(t, visit, opt)
	if bytes.Contains(b, []byte("Tête")) || !bytes.Contains(b, []byte("/Encrypt")) {
		t.Error("it is not locked")
	}
}

// A paper that was composed for one format is written in another, or refused by name: it
// never fails otherwise, and a refusal writes nothing.
func TestAPaperComposedForAnotherFormat(t *testing.T) {
	visit, summit := programmes(t)
	visit.Event.Foreword = model.Plain("The President visits the country for the first time.")
	visit = invited(visit)
	for _, doc := range export.Documents() {
		of := []model.Programme{visit}
		if doc.Several {
			of = append(of, summit)
		}
		opt := options(doc.ID, doc.Audience, "en")
		opt.Past = remembered(t, &visit)
		papers, err := export.Compose(of, opt)
		if err != nil {
			t.Fatalf("%s: %v", doc.ID, err)
		}
		for _, format := range []string{"xlsx", "csv"} {
			opt.As = format
			var b bytes.Buffer
			if err := export.Render(&b, papers, opt); err != nil || b.Len() == 0 {
				t.Errorf("%s as %s: %d bytes, %v", doc.ID, format, b.Len(), err)
			}
			made, err := export.Compose(of, opt)
			if err == nil {
				err = export.Render(io.Discard, made, opt)
			}
			if err != nil {
				t.Errorf("%s composed for %s: %v", doc.ID, format, err)
			}
		}
	}
	for _, format := range []string{"xlsx", "csv"} {
		opt := options("running-order", model.Internal, "en")
		papers, err := export.Compose([]model.Programme{summit}, opt)
		if err != nil || len(papers[0].Sections) < 2 {
			t.Fatalf("%d papers: %v", len(papers), err)
		}
		last := &papers[0].Sections[len(papers[0].Sections)-1].Table
		last.Columns = last.Columns[:2]
		var b bytes.Buffer
		if opt.As = format; model.Code(export.Render(&b, papers, opt)) != "export.composed-otherwise" || b.Len() > 0 {
			t.Errorf("%s: a table of two columns stands under the head of another, %d bytes", format, b.Len())
		}
	}
}

// BenchmarkBook makes the programmes of all participants, many times over, as
// one book of two hundred pages.
func BenchmarkBook(b *testing.B) {
	_, summit := programmes(b)
	for _, format := range export.Formats {
		b.Run(format, func(b *testing.B) {
			opt := options("individual", model.Internal, "en")
			opt.As = format
			papers, err := export.Compose([]model.Programme{summit}, opt)
			if err != nil {
				b.Fatal(err)
			}
			for len(papers) < 200 {
				papers = append(papers, papers...)
			}
			papers = papers[:200]
			var after runtime.MemStats
			for b.Loop() {
				if err := export.Render(io.Discard, papers, opt); err != nil {
					b.Fatal(err)
				}
			}
			runtime.ReadMemStats(&after)
			b.ReportMetric(float64(after.Sys)/(1<<20), "MB")
		})
	}
}

// An address in the contacts can be pressed, in every format that has links.
func TestAddressesCanBePressed(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Contact = model.Plain("Duty desk, duty@protocol.example, room 4")
	opt := options("contacts", model.Internal, "en")
	for format, want := range map[string]string{"pdf": "mailto:duty@protocol.example", "docx": "mailto:duty@protocol.example", "html": `href="mailto:duty@protocol.example"`} {
		if s := unpacked(t, rendered(t, format, visit, opt)); !strings.Contains(s, want) {
			t.Errorf("%s has no link", format)
		}
	}
}

// Printed by a browser, each page says its marking, whatever letters it has; no
// text of a paper ends the style it is written in.
func TestAPrintedPageSaysItsMarking(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("running-order", model.Internal, "uk")
	s := string(rendered(t, "html", visit, opt))
	for _, want := range []string{`@bottom-center { content: "ВНУТРІШНІЙ ДОКУМЕНТ"`, `@top-center { content: "`, "counter(page)", `style="page: p1"`} {
		if !strings.Contains(s, want) {
			t.Errorf("%s is not in the style", want)
		}
	}
	opt.Embargo = `</style><script>"}`
	if s := string(rendered(t, "html", visit, opt)); strings.Contains(s, "<script>") || strings.Count(s, "</style>") != 1 {
		t.Error("a text broke out of the style")
	}
	opt = options("individual", model.Internal, "en")
	if s := string(rendered(t, "html", visit, opt)); strings.Contains(s, "counter(page)") || strings.Count(s, "@bottom-center") != len(export.People(visit, model.Reader{Audience: model.Internal})) {
		t.Error("a book counts the pages of all, or a paper of it has no marking of its own")
	}
}

package export_test

import (
	"archive/zip"
	"bytes"
	"html"
	"io"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/xuri/excelize/v2"

	"chancery/assets"
	"chancery/export"
	"chancery/model"
	"chancery/words"
	"chancery/words/pseudo"
)

// made is what a calendar for other programs says to people.
var made = regexp.MustCompile(`(?m)^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES|X-WR-CALNAME)[^:]*:(.*)$`)

// Every paper in every format, made in a language that is only a folder of words,
// says nothing in another.
func TestAnotherLanguageInThePapers(t *testing.T) {
	if !pseudo.Spoken() {
		t.Skip("TestALanguageIsAFolder runs it in such a language")
	}
	visit, summit := programmes(t)
	seen, known := 0, knownOf(visit, summit)
	read := func(what, text string) {
		t.Helper()
		if !strings.Contains(text, "⟧") && !strings.HasSuffix(what, "csv") {
			t.Errorf("%s says nothing in the language: %q", what, text)
		}
		seen += len(text)
		if f := pseudo.Foreign(text, known); f != nil {
			slices.Sort(f)
			t.Errorf("%s says in another language: %q", what, slices.Compact(f))
		}
	}
	for _, p := range []model.Programme{visit, summit} {
		for _, doc := range export.Documents() {
			for _, format := range export.Formats {
				opt := options(doc.ID, doc.Audience, pseudo.Lang)
				opt.As = format
				switch {
				case doc.ID == "public":
					opt.Copies = []string{"Α", "Β"}
				case doc.Each:
					opt.For = export.People(p, opt.Reader([]model.Programme{p}))[0].Key // the others are made alike
				}
				if _, err := export.Compose([]model.Programme{p}, opt); model.Code(err) == "export.nothing-of-it" {
					read(path.Join(doc.ID, format), words.For(pseudo.Lang).Error(err)) // the summit has no texts to sign
					continue
				}
				read(path.Join(doc.ID, format), shownBy(t, p, format, opt))
			}
		}
		b := calendarPage(t, period(p.Event.FirstDay, 7, model.Public, pseudo.Lang), p)
		read("calendar/pdf", text(t, b))
		opt := options(export.ICS, model.Internal, pseudo.Lang)
		var ics strings.Builder
		for _, m := range made.FindAllStringSubmatch(strings.ReplaceAll(shownBy(t, p, "ics", opt), "\r\n ", ""), -1) {
			ics.WriteString(strings.ReplaceAll(m[1], `\n`, " ") + "\n")
		}
		read("ics", ics.String())
	}
	if seen < 100000 {
		t.Errorf("only %d letters were read", seen)
	}
}

// shownBy is what a file shows to whoever opens it.
func shownBy(t *testing.T, p model.Programme, format string, opt export.Options) string {
	t.Helper()
	var b bytes.Buffer
	if err := export.Make(&b, []model.Programme{p}, opt); err != nil {
		t.Fatal(err)
	}
	switch format {
	case "pdf":
		return text(t, b.Bytes())
	case "docx":
		return written(t, b.Bytes())
	case "html":
		return html.UnescapeString(tag.ReplaceAllString(style.ReplaceAllString(b.String(), " "), " "))
	case "xlsx":
		return cells(t, b.Bytes())
	}
	return b.String()
}

var (
	style = regexp.MustCompile(`(?s)<style.*?</style>`)
	field = regexp.MustCompile(`<w:instrText[^>]*>[^<]*</w:instrText>`) // counts pages
	parts = regexp.MustCompile(`^(word/(document|header\d*|footer\d*)|docProps/core)\.xml$`)
)

// written is what a Word file says on its pages and of itself.
func written(t *testing.T, b []byte) string {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, f := range z.File {
		if !parts.MatchString(f.Name) {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		out.WriteString(tag.ReplaceAllString(field.ReplaceAllString(string(b), " "), " "))
	}
	return html.UnescapeString(out.String())
}

// cells are those of a workbook, with the names of its sheets.
func cells(t *testing.T, b []byte) string {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out strings.Builder
	for _, name := range f.GetSheetList() {
		out.WriteString(name + "\n")
		rows, err := f.GetRows(name, excelize.Options{RawCellValue: true}) // a day is a number, which a spreadsheet names
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			out.WriteString(strings.Join(r, " ") + "\n")
		}
	}
	return out.String()
}

// knownOf are the codes and zones of programmes.
func knownOf(of ...model.Programme) map[string]bool {
	langs := strings.Join(assets.Languages(), " ")
	list := []string{langs, strings.ToUpper(langs), "UTC", words.For(pseudo.Lang).Say("date.locale")} // a title that is not translated bears the code of its language
	for _, p := range of {
		list = append(list, p.Event.Zone, p.Event.Badge)
		for _, party := range p.Parties {
			list = append(list, party.Code, party.Short)
		}
		for i := range p.Items {
			start, end := p.Items[i].Start, p.Items[i].End
			list = append(list, start.Abbreviation(), end.Abbreviation(), start.Zone, end.Zone)
			for _, step := range p.Items[i].Steps { // what is spoken is printed as it is said
				list = append(list, strings.FieldsFunc(step.Words["ro"], func(r rune) bool { return !unicode.IsLetter(r) })...)
			}
		}
	}
	return pseudo.Known(list...)
}

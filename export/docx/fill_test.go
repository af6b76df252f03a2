package docx_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"image"
	"image/png"
	"io"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"chancery/export/docx"
	"chancery/export/paper"
	"chancery/model"
)

// letterhead is a document of an office: its places are split over runs, as
// Word splits them.
func letterhead(t *testing.T, body string) []byte {
	t.Helper()
	var plain bytes.Buffer
	if err := docx.Write(&plain, []paper.Paper{{Lang: "en", Headings: []paper.Run{{Text: "HERE"}}, Marking: "MARK {{marking}}", Size: paper.A4}}, made); err != nil {
		t.Fatal(err)
	}
	return repacked(t, plain.Bytes(), func(text string) string {
		text = strings.Replace(text, `<w:r><w:t xml:space="preserve">HERE</w:t></w:r>`, `<w:r><w:rPr><w:b/></w:rPr><w:t>{{ti</w:t></w:r><w:r><w:t>tle}} and {{nothing}}</w:t></w:r>`, 1)
		return strings.Replace(text, `<w:sectPr>`, body+`<w:sectPr>`, 1)
	})
}

// repacked is a document with each of its parts changed.
func repacked(t *testing.T, file []byte, change func(string) string) []byte {
	t.Helper()
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for name, text := range parts(t, file) {
		f, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(f, change(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestALetterheadIsFilled(t *testing.T) {
	row := `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{item.time}}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>{{item.3}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`
	for what, tt := range map[string]struct {
		body  string
		wants []string
	}{
		"the days": {`<w:p><w:r><w:t>{{bo</w:t></w:r><w:r><w:t>dy}}</w:t></w:r></w:p>`, []string{`<w:pStyle w:val="Heading1"/>`, "Arrival", "Talks", "10:00"}},
		"rows":     {row, []string{"10:00–\u206010:30", "about 11:00", "Talks", "Arrival", "<w:br/>"}},
	} {
		tpl, err := docx.ReadTemplate(letterhead(t, tt.body))
		if err != nil {
			t.Fatal(what, err)
		}
		p := sample()
		var out bytes.Buffer
		if err := tpl.Fill(&out, []paper.Paper{p}, made); err != nil {
			t.Fatal(what, err)
		}
		all := parts(t, out.Bytes())
		doc := all["word/document.xml"]
		for _, want := range append(tt.wants, "Visit &lt;one&gt; / Vizita", "⟦nothing?⟧", "at {{title}}") { // what is filled in is not filled again
			if !strings.Contains(doc, want) {
				t.Errorf("%s: %s is not in the document", what, want)
			}
		}
		if !strings.Contains(all["word/header1.xml"], "MARK INTERNAL") || strings.Contains(doc, "{{item.") || strings.Contains(doc, "{{body}}") {
			t.Errorf("%s: a place was left", what)
		}
	}
}

func TestWhatIsNoLetterheadIsRefused(t *testing.T) {
	var bomb bytes.Buffer
	z := zip.NewWriter(&bomb)
	f, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	for range 80 {
		if _, err := f.Write(bytes.Repeat([]byte(" "), 1<<20)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	for what, tt := range map[string]struct {
		file []byte
		code string
	}{
		"nothing": {nil, "export.template"}, "no zip": {[]byte("hello"), "export.template"}, "a bomb": {bomb.Bytes(), "export.template"},
		"no place": {letterhead(t, `<w:p/>`), "export.template-body"},
	} {
		_, err := docx.ReadTemplate(tt.file)
		var e *model.Error
		if !errors.As(err, &e) || e.Code != tt.code {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// Whatever a letterhead's own text is, it is filled or refused, once and for
// several papers, upright and wide.
func FuzzLetterheadText(f *testing.F) {
	for _, seed := range []string{`<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>`, `<w:p><w:pPr><w:sectPr><w:pgSz w:w="9" w:h="x"/></w:sectPr></w:pPr><w:r><w:t>{{body}}</w:t></w:r></w:p>`,
		`<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{{item.</w:t></w:r><w:r><w:t>time}}{{item.9}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:sectPr/>`, `<w:p><w:t>{{body}}{{body}}</w:t></w:p><w:bookmarkStart/>`} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, body string) {
		tpl, err := docx.ReadTemplate(letterhead(t, body))
		if err != nil {
			return
		}
		one, two := sample(), sample()
		two.Size = paper.A3.Landscape()
		var out bytes.Buffer
		if err := tpl.Fill(&out, []paper.Paper{one, two}, made); err != nil {
			return
		}
		if _, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len())); err != nil {
			t.Errorf("what was filled is no document: %v", err)
		}
	})
}

// No file makes the reader of letterheads fail otherwise than with a refusal.
func FuzzReadTemplate(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	var b bytes.Buffer
	if err := docx.Write(&b, []paper.Paper{sample()}, made); err != nil {
		f.Fatal(err)
	}
	f.Add(b.Bytes())
	f.Fuzz(func(t *testing.T, file []byte) {
		tpl, err := docx.ReadTemplate(file)
		var e *model.Error
		if err != nil && !errors.As(err, &e) {
			t.Fatal(err)
		}
		if err == nil {
			p := sample()
			_ = tpl.Fill(io.Discard, []paper.Paper{p, p}, made) // may refuse, never fails
		}
	})
}

// Each of several papers on a letterhead has heads and feet of its own, counts its
// own pages, and a diagram that several show lies in the file once.
func TestABookOnALetterhead(t *testing.T) {
	tpl, err := docx.ReadTemplate(letterhead(t, `<w:p><w:bookmarkStart w:id="900" w:name="own"/><w:r><w:t>{{body}}</w:t></w:r><w:bookmarkEnd w:id="900"/></w:p>`))
	if err != nil {
		t.Fatal(err)
	}
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	var papers []paper.Paper
	for _, who := range []string{"ONE", "TWO", "THREE"} {
		p := sample()
		p.Marking = "for " + who
		p.Sections[0].Drawing = &paper.Drawing{Data: picture.Bytes(), Alt: "Who stands where"}
		papers = append(papers, p)
	}
	var out bytes.Buffer
	if err := tpl.Fill(&out, papers, made); err != nil {
		t.Fatal(err)
	}
	all := parts(t, out.Bytes())
	doc, rels, types := all["word/document.xml"], all["word/_rels/document.xml.rels"], all["[Content_Types].xml"]
	for part, want := range map[string]string{"header1": "MARK for ONE", "header1-2": "MARK for TWO", "header1-3": "MARK for THREE"} {
		if !strings.Contains(all["word/"+part+".xml"], want) {
			t.Errorf("%s does not say %s", part, want)
		}
		if !strings.Contains(rels, `"`+part+`.xml"`) || !strings.Contains(types, `"/word/`+part+`.xml"`) {
			t.Errorf("nothing leads to %s", part)
		}
	}
	if n, m := strings.Count(doc, "<w:sectPr>"), strings.Count(doc, `<w:pgNumType w:start="1"/>`); n != 3 || m != 3 {
		t.Errorf("%d sections, of which %d count their own pages", n, m)
	}
	media := 0
	for name := range all {
		if strings.HasPrefix(name, "word/media/") {
			media++
		}
	}
	if media != 1 || strings.Count(doc, "<wp:inline") != 3 || !strings.Contains(types, `Extension="png"`) {
		t.Errorf("%d pictures are kept for %d shown", media, strings.Count(doc, "<wp:inline"))
	}
	for _, m := range regexp.MustCompile(`r:(?:id|embed)="([^"]+)"`).FindAllStringSubmatch(doc, -1) {
		if !strings.Contains(rels, `Id="`+m[1]+`"`) {
			t.Errorf("%s leads nowhere", m[1])
		}
	}
}

// A letterhead that has never heard of pictures and links learns their names:
// without them Word calls the file damaged.
func TestALetterheadLearnsTheNamesItLacks(t *testing.T) {
	full := letterhead(t, `<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>`)
	names := regexp.MustCompile(` xmlns:(?:wp|a|pic)="[^"]*"`)
	tpl, err := docx.ReadTemplate(repacked(t, full, func(text string) string { return names.ReplaceAllString(text, "") }))
	if err != nil {
		t.Fatal(err)
	}
	var picture, out bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 40, 20))); err != nil {
		t.Fatal(err)
	}
	p := sample()
	p.Sections[0].Drawing = &paper.Drawing{Data: picture.Bytes()}
	if err := tpl.Fill(&out, []paper.Paper{p}, made); err != nil {
		t.Fatal(err)
	}
	doc := parts(t, out.Bytes())["word/document.xml"]
	for _, m := range regexp.MustCompile(`<([a-z]+):`).FindAllStringSubmatch(doc, -1) {
		if strings.Count(doc, "xmlns:"+m[1]+"=") != 1 {
			t.Fatalf("%s: is named %d times", m[1], strings.Count(doc, "xmlns:"+m[1]+"="))
		}
	}
}

// A wide paper turns an upright letterhead, and its table is as wide as that.
func TestAWidePaperTurnsTheLetterhead(t *testing.T) {
	tpl, err := docx.ReadTemplate(letterhead(t, `<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>`))
	if err != nil {
		t.Fatal(err)
	}
	for _, wide := range []bool{false, true} {
		p := sample()
		want := `<w:pgSz w:w="11906" w:h="16838"`
		if wide {
			p.Size, want = paper.A3.Landscape(), `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"`
		}
		var out bytes.Buffer
		if err := tpl.Fill(&out, []paper.Paper{p}, made); err != nil {
			t.Fatal(err)
		}
		doc := parts(t, out.Bytes())["word/document.xml"]
		if !strings.Contains(doc, want) {
			t.Errorf("wide %v: the sheet is %s", wide, regexp.MustCompile(`<w:pgSz[^>]*>`).FindString(doc))
		}
		m := regexp.MustCompile(`<w:tblW w:w="(\d+)"`).FindStringSubmatch(doc)
		width, err := strconv.Atoi(m[1])
		if err != nil {
			t.Fatal(err)
		}
		room := 11906 - 2*1247
		if wide {
			room = 16838 - 2*1247
		}
		if width < room-20 || width > room+20 {
			t.Errorf("wide %v: the table has %d of %d", wide, width, room)
		}
	}
}

package docx_test

import (
	"archive/zip"
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"chancery/export/docx"
	"chancery/model"
)

// letterOf is a letter of an office with a text of its own in its body.
func letterOf(t *testing.T, body string) []byte {
	t.Helper()
	return repacked(t, letterhead(t, ""), func(text string) string {
		return strings.Replace(strings.ReplaceAll(strings.ReplaceAll(text, "{{nothing}}", ""), "{{marking}}", ""), `<w:sectPr>`, body+`<w:sectPr>`, 1)
	})
}

const mergedField = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD Salutation \* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>` +
	`<w:r><w:rPr><w:b/></w:rPr><w:t>«Salutation»</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:fldSimple w:instr=" MERGEFIELD State "><w:r><w:t>«State»</w:t></w:r></w:fldSimple></w:p>`

func values(of map[string]string) func(string) (string, bool) {
	return func(name string) (string, bool) { s, ok := of[name]; return s, ok }
}

// A letter is filled in for each of those it goes to, each on pages of its own: fields in braces,
// between the marks of a mail merge and as Word keeps one, which is none any more; what is only
// quoted stays quoted, and what is filled in is never searched.
func TestALetterIsFilledInForEach(t *testing.T) {
	l, err := docx.ReadLetter(letterOf(t, mergedField+`<w:p><w:r><w:t>To {{na</w:t></w:r><w:r><w:t>me}}, «State», of the «Bucharest Nine»</w:t></w:r></w:p>`))
	if err != nil {
		t.Fatal(err)
	}
	if got := l.Fields(); !slices.Equal(got, []string{"title", "Salutation", "State", "name"}) {
		t.Errorf("fields %q", got)
	}
	of := func(name, state string) func(string) (string, bool) {
		return values(map[string]string{"title": "T", "Salutation": "Dear\nPresident", "State": state, "name": name})
	}
	var b bytes.Buffer
	if err := l.Write(&b, made, []func(string) (string, bool){of("{{State}}", "Latvia"), of("Maia & Co", "Moldova")}); err != nil {
		t.Fatal(err)
	}
	s := parts(t, b.Bytes())["word/document.xml"]
	for _, want := range []string{"To {{State}}", ", Latvia, of the «Bucharest Nine»", "To Maia &amp; Co", ", Moldova, of the", `<w:br w:type="page"/>`, "Dear</w:t><w:br/>"} {
		if !strings.Contains(s, want) {
			t.Errorf("%q is not in %s", want, s)
		}
	}
	if strings.Contains(s, "MERGEFIELD") || strings.Contains(s, "fldChar") || strings.Count(s, "<w:sectPr") != 1 || strings.Count(s, `w:type="page"`) != 1 {
		t.Errorf("it is still a mail merge, or of two sections: %s", s)
	}
}

// Several letters in one file share their heads: with a field in one that is refused, and one
// alone is written. What is no document is refused.
func TestLettersInOneFileShareTheirHeads(t *testing.T) {
	file := repacked(t, letterhead(t, ""), func(text string) string { return strings.ReplaceAll(text, "{{nothing}}", "") })
	l, err := docx.ReadLetter(file)
	if err != nil {
		t.Fatal(err)
	}
	get := values(map[string]string{"title": "T", "marking": "M"})
	var b bytes.Buffer
	if err := l.Write(&b, made, []func(string) (string, bool){get, get}); model.Code(err) != "letters.heads" {
		t.Errorf("two share a head: %v", err)
	}
	if err := l.Write(&b, made, []func(string) (string, bool){get}); err != nil {
		t.Error(err)
	}
	for _, wrong := range [][]byte{nil, []byte("PK no document"), file[:len(file)/2]} {
		if _, err := docx.ReadLetter(wrong); model.Code(err) != "export.template" {
			t.Errorf("it was taken: %v", err)
		}
	}
}

// smallLetter is a letter of nothing but its text.
func smallLetter(t testing.TB, body string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, text := range map[string]string{"word/document.xml": `<w:document xmlns:w="w"><w:body>` + body + `<w:sectPr/></w:body></w:document>`, "word/header1.xml": `<w:hdr xmlns:w="w">` + body + `</w:hdr>`} {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name})
		if err == nil {
			_, err = w.Write([]byte(text))
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// filledIn says that a letter is filled in for two, or refused with a sentence; what is written is a document.
func filledIn(t *testing.T, file []byte) {
	t.Helper()
	l, err := docx.ReadLetter(file)
	var e *model.Error
	if err != nil && !errors.As(err, &e) {
		t.Fatal(err)
	}
	if err != nil {
		return
	}
	of := map[string]string{}
	for _, field := range l.Fields() {
		of[field] = "Dear\nPresident & <co> {{" + field + "}}"
	}
	var out bytes.Buffer
	if l.Write(&out, made, []func(string) (string, bool){values(of), values(nil)}) != nil {
		return
	}
	if _, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len())); err != nil {
		t.Errorf("what was filled in is no document: %v", err)
	}
}

// Whatever stands in a letter of an office, it is filled in or refused.
func FuzzLetterText(f *testing.F) {
	for _, body := range []string{mergedField, `<w:p><w:r><w:t>To {{na</w:t></w:r><w:r><w:t>me}}, «State»</w:t></w:r></w:p>`, `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> MERGEFIELD </w:instrText></w:r></w:p>`,
		`<w:tbl><w:tr><w:tc><w:p><w:fldSimple w:instr=" MERGEFIELD "/></w:p></w:tc></w:tr></w:tbl>`, `<w:sectPr/><w:p><w:pPr><w:sectPr/></w:pPr></w:p>`} {
		f.Add(body)
	}
	f.Fuzz(func(t *testing.T, body string) { filledIn(t, smallLetter(t, body)) })
}

// No file makes the reader of letters fail otherwise than with a refusal.
func FuzzReadLetter(f *testing.F) {
	f.Add([]byte("PK\x03\x04"))
	f.Add(smallLetter(f, mergedField))
	f.Fuzz(func(t *testing.T, file []byte) { filledIn(t, file) })
}

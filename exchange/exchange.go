// Package exchange is the door through which files of others come in: it tells by their
// first bytes what they are, never by their names, and lets the right reader read them.
package exchange

import (
	"bytes"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"chancery/exchange/charset"
	"chancery/exchange/ical"
	"chancery/exchange/page"
	"chancery/exchange/proposal"
	"chancery/exchange/source"
	"chancery/exchange/table"
	"chancery/exchange/vcard"
	"chancery/exchange/word"
	"chancery/model"
)

// Options say how a file is read.
type Options struct {
	Password string
	Charset  string // that somebody chose
	Span     ical.Span
	Attached string // which of what came with a letter, by its name; that of the letter is its own text
}

// mostMail is how large a letter may be: with what came with it it is larger than a file.
const mostMail = 64 << 20

// Read reads a file, whatever it is. It is refused whole or read whole: a reader that fails
// halfway gives nothing.
func Read(name string, b []byte, o Options) (f *source.File, err error) {
	defer func() {
		if recover() != nil { // a file must never end the program
			f, err = nil, source.Refuse("damaged", filepath.Base(name))
		}
	}()
	name = filepath.Base(name)
	if f, err = read(name, b, o, 0); err != nil {
		return nil, inFile(name, err)
	}
	if proposal.OfTongues(f) {
		return nil, source.Refuse("two-languages", name)
	}
	return f, nil
}

// inFile names the file in which something is too long or broken: whoever chose several is to know which.
func inFile(name string, err error) error {
	var e *model.Error
	if errors.As(err, &e) && (e.Code == "takein.damaged" || e.Code == "takein.bomb") && len(e.Args) == 1 && !strings.Contains(e.Args[0], name) {
		where := name
		if e.Args[0] != "" {
			where += ", " + e.Args[0]
		}
		return source.Refuse(strings.TrimPrefix(e.Code, "takein."), where)
	}
	if !errors.As(err, &e) || e.Code != "takein.too-many-rows" || len(e.Args) < 2 || strings.Contains(e.Args[0], name) {
		return err
	}
	if e.Args[0] != "" {
		name += ", " + e.Args[0]
	}
	return source.Refuse("too-many-rows", name, e.Args[1])
}

// Copied is what a page on the clipboard says as rows, with tabs between their cells; "" where
// it holds no table.
func Copied(b []byte) (rows string) {
	defer func() {
		if recover() != nil {
			rows = ""
		}
	}()
	return page.Copied(b)
}

func read(name string, b []byte, o Options, deep int) (*source.File, error) {
	head := bytes.TrimLeft(bytes.TrimPrefix(b[:min(len(b), 4096)], []byte("\xef\xbb\xbf")), " \t\r\n")
	upper := bytes.ToUpper(head)
	letter := isLetter(head)
	switch {
	case len(head) == 0:
		return nil, source.Refuse("nothing", name)
	case len(b) > source.MostFile && !(letter && len(b) <= mostMail):
		return nil, source.Refuse("too-large", name, "32")
	case bytes.HasPrefix(head, []byte("PK")):
		return archive(name, b)
	case bytes.HasPrefix(head, []byte("\xd0\xcf\x11\xe0")):
		return compound(name, b, o)
	case bytes.HasPrefix(head, []byte(`{\rtf`)):
		return nil, source.Refuse("rtf", name)
	case bytes.HasPrefix(head, []byte("%PDF")):
		return nil, source.Refuse("pdf", name)
	case bytes.HasPrefix(upper, []byte("BEGIN:VCARD")):
		return vcard.Read(name, b)
	case letter: // that came with an invitation, too
		return attached(name, b, o, deep)
	case bytes.HasPrefix(upper, []byte("BEGIN:V")), bytes.Contains(upper, []byte("\nBEGIN:VEVENT")), bytes.Contains(upper, []byte("\nBEGIN:VCALENDAR")):
		return ical.Read(name, b, o.Span)
	case isPicture(b):
		return nil, source.Refuse("picture", name)
	case isPage(upper):
		return page.Read(name, b, o.Charset)
	case bytes.Count(head, []byte{0}) > len(head)/10 && !wide(b), !textual(b):
		return nil, unknown(name)
	}
	return table.Text(name, b, o.Charset)
}

// isLetter says that a file begins with the lines that head a letter.
func isLetter(head []byte) bool {
	top, _, _ := bytes.Cut(bytes.ReplaceAll(head, []byte("\r"), nil), []byte("\n\n"))
	names := map[string]bool{}
	for line := range strings.Lines(string(top)) {
		if name, _, ok := strings.Cut(line, ":"); ok && line[0] != ' ' && line[0] != '\t' {
			names[strings.ToLower(name)] = true
		}
	}
	return names["mime-version"] || names["from"] && (names["date"] || names["message-id"] || names["received"])
}

// isPage says that a file begins as those of browsers do, whatever it is called: many a
// program writes one and calls it a workbook.
func isPage(head []byte) bool {
	for bytes.HasPrefix(head, []byte("<!--")) || bytes.HasPrefix(head, []byte("<?XML")) {
		_, head, _ = bytes.Cut(head, []byte(">"))
		head = bytes.TrimLeft(head, " \t\r\n")
	}
	for _, begins := range []string{"<!DOCTYPE HTML", "<HTML", "<HEAD", "<META", "<BODY", "<TABLE"} {
		if bytes.HasPrefix(head, []byte(begins)) {
			return true
		}
	}
	return false
}

// pictures are how those begin that people send as scans.
var pictures = []string{"\x89PNG", "\xff\xd8\xff", "GIF8", "BM", "II*\x00", "MM\x00*", "RIFF", "\x00\x00\x00\x18ftyphei", "\x00\x00\x00\x1cftyphei", "\x00\x00\x00$ftyphei"}

func isPicture(b []byte) bool {
	for _, begins := range pictures {
		if bytes.HasPrefix(b, []byte(begins)) && !textual(b) {
			return true
		}
	}
	return false
}

const (
	sample     = 64 << 10
	fewSigns   = 2   // that control a printer or an old program, and stand in texts
	signsAmong = 500 // letters
)

// textual says that a file is written in letters: of what is none every ninth byte is a sign that
// no text has.
func textual(b []byte) bool {
	if charset.Wide(b) {
		return true
	}
	b, n := b[:min(len(b), sample)], 0
	for _, c := range b {
		if c < ' ' && (c < '\t' || c > '\r') && c != 0x1a || c == 0x7f {
			n++
		}
	}
	return n <= fewSigns || n*signsAmong <= len(b)
}

// wide says that a text is written with two bytes a letter.
func wide(b []byte) bool {
	return len(b) > 1 && len(b)%2 == 0 && !bytes.Contains(b[:min(len(b), 4096)], []byte{0, 0, 0, 0})
}

// archive reads a document that is an archive.
func archive(name string, b []byte) (*source.File, error) {
	a, err := source.Unzip(b)
	if err != nil {
		return nil, err
	}
	switch {
	case a.Has("xl/workbook.xml"), a.Has("xl/workbook2.xml"):
		return table.Workbook(name, b)
	case a.Has("xl/workbook.bin"):
		return nil, source.Refuse("old-excel", name)
	case a.Has("content.xml") && !a.Has("Object 1/content.xml") && kindOf(a) != "text":
		return table.OpenDocument(name, b)
	case a.Has("content.xml"):
		return nil, source.Refuse("odt", name)
	case a.Has("word/document.xml"), a.Has("word/document2.xml"), a.Has("[Content_Types].xml") && !a.Has("ppt/presentation.xml"):
		return word.Read(name, b)
	}
	return nil, unknown(name)
}

// made are the programs whose files end so.
var made = map[string]string{".docx": "Word", ".xlsx": "Excel", ".ods": "LibreOffice", ".odt": "LibreOffice", ".doc": "Word", ".xls": "Excel"}

// unknown refuses what cannot be told. What is called as those are that can be is not called unreadable for its name:
// something else stands in it.
func unknown(name string) error {
	end := strings.ToLower(filepath.Ext(name))
	switch by := made[end]; {
	case by != "":
		return source.Refuse("not-inside", name, by)
	case slices.Contains([]string{".csv", ".tsv", ".txt", ".eml", ".ics", ".vcf"}, end):
		return source.Refuse("not-text", name, end)
	}
	return source.Refuse("unknown", name)
}

// kindOf is what an open document says that it is.
func kindOf(a *source.Archive) string {
	r, err := a.Open("mimetype")
	if r == nil || err != nil {
		return ""
	}
	b := make([]byte, 64)
	n, _ := r.Read(b)
	if strings.HasSuffix(string(b[:n]), ".text") {
		return "text"
	}
	return ""
}

// compound tells what stands in a file of the kind that Office wrote before 2007, and
// writes still where there is a password.
func compound(name string, b []byte, o Options) (*source.File, error) {
	has := func(entry string) bool {
		var units []byte
		for _, c := range []byte(entry) {
			units = append(units, c, 0)
		}
		return bytes.Contains(b, units)
	}
	switch {
	case has("EncryptedPackage"):
		open, err := table.Unlock(b, o.Password)
		if err != nil {
			return nil, err
		}
		return archive(name, open)
	case has("WordDocument"):
		return nil, source.Refuse("old-word", name)
	case has("Workbook"), has("Book"):
		return nil, source.Refuse("old-excel", name)
	case has("__substg1.0"):
		return nil, source.Refuse("msg", name)
	}
	return nil, unknown(name)
}

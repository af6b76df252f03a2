// Package mail reads letters as mail programs keep them: their text, and what came with
// them. It follows no link, loads no picture and answers nobody.
package mail

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/mail"
	"net/url"
	"strconv"
	"strings"

	"chancery/exchange/charset"
	"chancery/exchange/page"
	"chancery/exchange/source"
	"chancery/model/civil"

	"github.com/emersion/go-message"
	_ "github.com/emersion/go-message/charset" // the code pages of letters
)

const (
	mostParts = 200
	mostDeep  = 5
	mostText  = 4 << 20
	mostFile  = 64 << 20
)

// letter is a letter while it is read.
type letter struct {
	file        *source.File
	plain, html string
	parts, left int
}

// Read reads a letter. What came with it is in Files, the likeliest first.
func Read(name string, b []byte) (*source.File, error) {
	l := &letter{file: &source.File{Name: name, Kind: source.Mail}, left: mostFile}
	if err := l.read(bytes.NewReader(b), 0); err != nil {
		return nil, err
	}
	lines, err := page.Lines(l.html)
	if plain := strings.TrimSpace(l.plain) != ""; plain && (err != nil || page.Rows(lines) < tabled) {
		lines = linesOf(l.plain)
	} else if err != nil {
		return nil, err
	}
	if len(lines) > source.MostRows {
		return nil, source.Refuse("too-many-rows", name, strconv.Itoa(source.MostRows))
	}
	l.file.Sheets = []source.Sheet{{Lines: lines}}
	return l.file, nil
}

// tabled is from how many rows on a table of a letter says more than its plain text, in which
// it has no columns; what people sign with is often a table of one or two.
const tabled = 3

func linesOf(text string) (out []source.Line) {
	for i, line := range strings.Split(source.Clean(text), "\n") {
		bare := strings.TrimLeft(line, " ")
		out = append(out, source.Line{Row: i + 1, Indent: len(line) - len(bare), Cells: []source.Cell{{Text: strings.TrimRight(bare, " "), Span: 1}}})
	}
	return out
}

func (l *letter) read(r io.Reader, deep int) error {
	e, err := message.Read(r)
	if e == nil || err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return source.Refuse("damaged", "")
	}
	if l.file.Title == "" {
		l.file.Title = subject(e.Header.Get("Subject"))
	}
	if at, err := mail.ParseDate(e.Header.Get("Date")); err == nil && l.file.Written == "" {
		l.file.Written = civil.Date(at.Format("2006-01-02")) // on the clocks of whoever wrote it
	}
	return l.part(e, deep)
}

// subject is the heading of a letter. One that is in no known code page stays to be guessed.
func subject(s string) string {
	d := mime.WordDecoder{CharsetReader: func(name string, r io.Reader) (io.Reader, error) {
		b, err := io.ReadAll(r)
		if err != nil {
			return nil, err
		}
		text, err := charset.Decode(b, name)
		return strings.NewReader(text), err
	}}
	if text, err := d.DecodeHeader(s); err == nil {
		s = text
	}
	if text, _, _, err := charset.Read([]byte(s), ""); err == nil {
		s = text
	}
	return strings.Join(strings.Fields(source.Clean(s)), " ")
}

func (l *letter) part(e *message.Entity, deep int) error {
	if l.parts++; l.parts > mostParts {
		l.file.Note("many-parts", strconv.Itoa(mostParts))
		return nil
	}
	if many := e.MultipartReader(); many != nil && deep < mostDeep*4 {
		for {
			p, err := many.NextPart()
			if p == nil || err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
				return nil // the end, or one that was cut off: what came before it counts
			}
			if err := l.part(p, deep+1); err != nil {
				return err
			}
		}
	}
	kind, params, err := e.Header.ContentType()
	if err != nil {
		kind = "text/plain"
	}
	body, err := io.ReadAll(io.LimitReader(e.Body, int64(l.left)+1))
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && len(body) == 0 {
		return nil
	}
	if l.left -= len(body); l.left < 0 {
		return source.Refuse("bomb", "")
	}
	name := fileName(e, params)
	switch {
	case kind == "message/rfc822" && deep < mostDeep*4:
		return l.read(bytes.NewReader(body), deep+4)
	case name == "" && strings.HasPrefix(kind, "text/") && kind != "text/calendar":
		l.words(kind, body)
	case strings.HasPrefix(kind, "image/") && e.Header.Get("Content-Id") != "": // of a signature
	case name != "" || kind == "text/calendar":
		l.attach(kind, name, body)
	}
	return nil
}

func (l *letter) words(kind string, body []byte) {
	text, _, _, err := charset.Read(body[:min(len(body), mostText)], "")
	if err != nil {
		return
	}
	if kind == "text/html" {
		l.html += text
	} else {
		l.plain += text + "\n"
	}
}

// attach keeps a file that came with the letter; a programme comes before an invitation.
func (l *letter) attach(kind, name string, body []byte) {
	if name == "" {
		name = "invite.ics"
	}
	one := source.Attached{Name: name, Data: body}
	if kind == "text/calendar" || len(l.file.Files) == 0 {
		l.file.Files = append(l.file.Files, one)
		return
	}
	at := len(l.file.Files)
	for i, f := range l.file.Files {
		if strings.HasSuffix(strings.ToLower(f.Name), ".ics") {
			at = i
			break
		}
	}
	l.file.Files = append(l.file.Files[:at], append([]source.Attached{one}, l.file.Files[at:]...)...)
}

// fileName is what an attached file is called, in whatever code page.
func fileName(e *message.Entity, params map[string]string) string {
	_, more, _ := e.Header.ContentDisposition()
	name := more["filename"]
	if name == "" {
		name = params["name"]
	}
	if raw := e.Header.Get("Content-Disposition"); name == "" && strings.Contains(raw, "filename*") {
		name = extended(raw)
	}
	return strings.Join(strings.Fields(source.Clean(subject(name))), " ")
}

// extended reads filename*=windows-1250”list%E3.pdf, and one in pieces.
func extended(raw string) string {
	page, out := "", ""
	for p := range strings.SplitSeq(raw, ";") {
		k, v, ok := strings.Cut(strings.TrimSpace(p), "=")
		if !ok || !strings.HasPrefix(strings.ToLower(k), "filename*") {
			continue
		}
		v = strings.Trim(v, `"`)
		if parts := strings.SplitN(v, "'", 3); len(parts) == 3 && strings.HasSuffix(k, "*") {
			page, v = parts[0], parts[2]
		}
		if strings.HasSuffix(k, "*") {
			if text, err := url.PathUnescape(v); err == nil {
				v = text
			}
		}
		out += v
	}
	if text, err := charset.Decode([]byte(out), page); err == nil && page != "" {
		return text
	}
	return out
}

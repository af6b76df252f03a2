// Package page reads pages: files of browsers, the half of a letter that is written as one,
// and what word processors and spreadsheets lay on the clipboard beside the text. It follows
// no link, loads no picture and runs nothing. What was struck out or hidden is not there.
package page

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"chancery/exchange/charset"
	"chancery/exchange/source"
)

// Read reads a page. As is the code page that somebody chose, "" for the one it names, else
// the likeliest.
func Read(name string, b []byte, as string) (*source.File, error) {
	if named := nameOf(b); as == "" && !utf8.Valid(b) {
		if _, err := charset.Decode(nil, named); err == nil {
			as = named
		}
	}
	text, was, others, err := charset.Read(b, as)
	if err != nil {
		return nil, source.Refuse("charset-unknown", as)
	}
	f := &source.File{Name: name, Kind: source.Text, Charset: was, Charsets: others}
	if len(others) > 0 {
		f.Note("charset", was, strings.Join(others, ", "))
	}
	lines, left, err := read(text)
	if err != nil {
		return nil, err
	}
	for _, code := range []why{tracked, struck, hidden} {
		if n := left[code]; n > 0 {
			f.Note(string(code), strconv.Itoa(n))
		}
	}
	if slices.ContainsFunc(lines, isRow) {
		f.Kind = source.Table
	}
	f.Sheets = []source.Sheet{{Lines: lines}}
	return f, nil
}

var namedRE = regexp.MustCompile(`(?i)charset\s*=\s*["']?([a-z0-9_:-]{3,30})`)

// nameOf is the code page that a page says it is in.
func nameOf(b []byte) string {
	if m := namedRE.FindSubmatch(b[:min(len(b), 2048)]); m != nil {
		return string(m[1])
	}
	return ""
}

// isRow says that a line is a row of a table that parts its cells: many a page has a table
// round all of it, that parts nothing.
func isRow(l source.Line) bool {
	filled := 0
	for _, c := range l.Cells {
		if c.Text != "" {
			filled++
		}
	}
	return l.Table > 0 && filled > 1
}

// Rows counts the lines that are rows of tables.
func Rows(lines []source.Line) (n int) {
	for _, l := range lines {
		if isRow(l) {
			n++
		}
	}
	return n
}

const (
	mostBreaks = 20       // that a cell between quotation marks may hold
	mostText   = 16 << 20 // of a page that is told as text
)

// Copied is a page on the clipboard as a spreadsheet would have told it as text: tabs between
// cells, quotation marks round one of several lines; a merged cell is said in each of its
// rows. It is "" where the page holds no table: then the text beside it says more.
func Copied(b []byte) string {
	f, err := Read("", fragment(b), "")
	if err != nil || Rows(f.Sheets[0].Lines) == 0 {
		return ""
	}
	var out strings.Builder
	for _, l := range f.Sheets[0].Lines {
		for i, c := range l.Cells {
			if i > 0 {
				out.WriteByte('\t')
			}
			out.WriteString(quoted(c.Text))
		}
		out.WriteByte('\n')
		if out.Len() > mostText {
			return ""
		}
	}
	return strings.TrimRight(out.String(), "\n")
}

func quoted(s string) string {
	s = strings.ReplaceAll(s, "\t", " ")
	if strings.Count(s, "\n") > mostBreaks {
		s = strings.ReplaceAll(s, "\n", " ")
	}
	if strings.Contains(s, "\n") || strings.HasPrefix(s, `"`) {
		return `"` + strings.ReplaceAll(s, `"`, `""`) + `"`
	}
	return s
}

// fragment is the page in what Windows keeps on its clipboard: lines before it say at which
// byte it begins and ends, and a zero may stand behind it.
func fragment(b []byte) []byte {
	if !bytes.HasPrefix(b, []byte("Version:")) {
		return b
	}
	b = bytes.TrimRight(b, "\x00")
	at := map[string]int{}
	for line := range bytes.Lines(b[:min(len(b), 1024)]) {
		name, n, ok := strings.Cut(strings.TrimSpace(string(line)), ":")
		if !ok || strings.HasPrefix(name, "<") {
			break
		}
		if n, err := strconv.Atoi(n); err == nil {
			at[name] = n
		}
	}
	for _, of := range []string{"HTML", "Fragment"} {
		if from, to := at["Start"+of], at["End"+of]; from > 0 && from < to && to <= len(b) {
			return b[from:to]
		}
	}
	return b[max(0, bytes.IndexByte(b, '<')):]
}

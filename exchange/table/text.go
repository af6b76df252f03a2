package table

import (
	"encoding/csv"
	"errors"
	"io"
	"regexp"
	"strings"

	"chancery/exchange/charset"
	"chancery/exchange/source"
)

// mostBreaks is how many line ends a cell may hold where quotation marks stand where none may: in what
// holds more one was never closed.
const mostBreaks = 20

// Text reads a list whose cells are parted by a sign, or a text that has none. As is the
// code page that somebody chose, "" for the likeliest.
func Text(name string, b []byte, as string) (*source.File, error) {
	text, was, others, err := charset.Read(b, as)
	if err != nil {
		return nil, source.Refuse("charset-unknown", as)
	}
	text = source.Clean(text)
	f := &source.File{Name: name, Kind: source.Text, Charset: was, Charsets: others}
	if len(others) > 0 {
		f.Note("charset", was, strings.Join(others, ", "))
	}
	head, rest, _ := strings.Cut(text, "\n")
	sign := rune(0)
	if s, ok := strings.CutPrefix(head, "sep="); ok && len(s) > 0 {
		sign, text = rune(s[0]), rest
	} else {
		sign = parted(text)
	}
	if sign == 0 {
		f.Sheets = []source.Sheet{{Lines: paragraphs(text)}}
		return f, nil
	}
	f.Kind = source.Table
	rows, ok := cells(text, sign)
	if !ok {
		f.Note("quotes")
		rows = nil
		for i, line := range strings.Split(text, "\n") {
			rows = append(rows, numbered{i + 1, strings.Split(line, string(sign))})
		}
	}
	if len(rows) > source.MostRows {
		return nil, source.Refuse("too-many-rows", name, "100000")
	}
	f.Sheets = []source.Sheet{{Lines: linesOf(rows)}}
	return f, nil
}

type numbered struct {
	row   int
	cells []string
}

func linesOf(rows []numbered) (out []source.Line) {
	for _, r := range rows {
		l := source.Line{Row: r.row, Table: 1}
		for i, c := range r.cells {
			if i < source.MostWidth {
				l.Cells = append(l.Cells, source.Cell{Text: strings.TrimSpace(c), Span: 1})
			}
		}
		out = append(out, l)
	}
	return out
}

func paragraphs(text string) (out []source.Line) {
	for i, line := range strings.Split(text, "\n") {
		if i >= source.MostRows {
			break
		}
		bare := strings.TrimLeft(line, " ")
		out = append(out, source.Line{Row: i + 1, Indent: len(line) - len(bare), Cells: []source.Cell{{Text: strings.TrimRight(bare, " "), Span: 1}}})
	}
	return out
}

// sampled is how many rows are looked at to find the sign.
const sampled = 200

// parted is the sign that stands between cells: the one by which most rows are equally wide, 0 where
// none is. By a wrong one quotation marks stand amid cells: a right one goes before it.
func parted(text string) rune {
	lines := strings.SplitN(text, "\n", sampled+1)
	lines = lines[:min(len(lines), sampled)]
	best, most, whole := rune(0), 0, false
	for _, sign := range []rune{'\t', ';', ',', '|'} {
		rows, ok := quoted(text, sign, sampled)
		rightly := ok && evenly(rows, sign) > 0 && strings.Contains(text, `"`)
		switch {
		case whole && !rightly:
			continue
		case rightly && !whole:
			best, most, whole = 0, 0, true
		}
		if !ok {
			rows, ok = lazily(strings.Join(lines, "\n"), sign)
		}
		if !ok {
			rows = nil
			for i, l := range lines {
				rows = append(rows, numbered{i, strings.Split(l, string(sign))})
			}
		}
		if n := evenly(rows, sign); n > most {
			best, most = sign, n
		}
	}
	if !whole && sentences(lines, best) {
		return 0
	}
	return best
}

// saidRE is a line that begins with its hours, or with one, and goes on in words: 13:45 – 13:50 Photo.
var saidRE = regexp.MustCompile(`^\s*\d{1,2}[:.h]\d{2}(?:\s*[–—-]\s*\d{1,2}[:.h]\d{2})?\s*[:–—-]?\s+\p{L}{4,}`)

// sentences says that most lines are such, with their hours before what happens and not in a cell of their own.
func sentences(lines []string, sign rune) bool {
	n, filled := 0, 0
	for _, l := range lines {
		if first, _, cut := strings.Cut(l, string(sign)); cut {
			if filled++; saidRE.MatchString(first) {
				n++
			}
		}
	}
	return 2*n > filled
}

// evenly is how many cells those rows have that are as wide as most are by a sign; 0 where they are of all
// widths.
func evenly(rows []numbered, sign rune) (cells int) {
	widths, filled := map[int]int{}, 0
	for _, r := range rows {
		if strings.TrimSpace(strings.Join(r.cells, "")) != "" {
			widths[len(r.cells)]++
			filled++
		}
	}
	for w, n := range widths {
		if enough := n*10 >= filled*6 || sign == '\t' && n*10 >= filled*3; w > 1 && enough && n*w > cells && (n > 1 || filled == 1) && (w > 2 || sign != ',') {
			cells = n * w
		}
	}
	return cells
}

// cells are the rows of a list, with the lines they begin in; false where a quotation mark
// that was never closed swallowed the rest.
func cells(text string, sign rune) (out []numbered, ok bool) {
	if out, ok = quoted(text, sign, 0); ok {
		return out, true
	}
	return lazily(text, sign)
}

// quoted are the rows of a list where each quotation mark stands where one may, most of them where that
// is no 0: a cell between two may hold whatever it will.
func quoted(text string, sign rune, most int) (out []numbered, ok bool) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord = sign, -1
	for most == 0 || len(out) < most {
		row, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, false
		}
		line, _ := r.FieldPos(0)
		out = append(out, numbered{line, row})
	}
	return out, true
}

// lazily are the rows of a list where quotation marks stand anywhere.
func lazily(text string, sign rune) (out []numbered, ok bool) {
	r := csv.NewReader(strings.NewReader(text))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = sign, -1, true
	for {
		row, err := r.Read()
		if row == nil {
			return out, true
		}
		if err != nil {
			return nil, false
		}
		for _, c := range row {
			if strings.Count(c, "\n") > mostBreaks {
				return nil, false
			}
		}
		line, _ := r.FieldPos(0)
		out = append(out, numbered{line, row})
	}
}

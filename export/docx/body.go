package docx

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/bidi"
	"golang.org/x/text/unicode/norm"

	"chancery/export/paper"
	"chancery/words"
)

// twips are twentieths of a point, in which Word measures.
func twips(mm float64) int { return int(mm*72*20/25.4 + .5) }

// escape makes a text fit for XML; what XML forbids becomes a mark of it.
func escape(s string) string {
	var b bytes.Buffer
	_ = xml.EscapeText(&b, []byte(norm.NFC.String(s))) // a buffer takes everything
	return b.String()
}

// written is a text as parts of a run: lines broken where it says so.
func written(s string) string {
	var b strings.Builder
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			b.WriteString(`<w:br/>`)
		}
		for i, s := range unbroken(strings.ReplaceAll(paper.Joined(paper.Whole(line)), paper.Parting, " ")) {
			if i > 0 {
				b.WriteString(`<w:noBreakHyphen/>`)
			}
			b.WriteString(`<w:t xml:space="preserve">` + escape(s) + `</w:t>`)
		}
	}
	return b.String()
}

// mostJoined is how long a word with a hyphen in it is at most that is never broken there.
const mostJoined = 22 // letters

// unbroken parts a line at the hyphens at which Word would break it, and our own pages do not:
// 10:00-12:00, 0800-123, Acordul-cadru. A very long word, or an address, may be.
func unbroken(line string) []string {
	var out []string
	from := 0
	for i := 1; i+1 < len(line); i++ {
		if line[i] == '-' && (figure(line[i-1]) && figure(line[i+1]) || joins(line, i)) {
			out = append(out, line[from:i])
			from = i + 1
		}
	}
	if line == "" {
		return nil
	}
	return append(out, line[from:])
}

// joins says that a hyphen stands within one word that is not too long, or within a number: N-118.
func joins(line string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(line[:at])
	after, _ := utf8.DecodeRuneInString(line[at+1:])
	of := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
	if !of(before) || !of(after) {
		return false
	}
	const ends = " \u00a0"
	from, to := strings.LastIndexAny(line[:at], ends)+1, len(line)
	if n := strings.IndexAny(line[at:], ends); n >= 0 {
		to = at + n
	}
	word := line[from:to]
	return utf8.RuneCountInString(word) <= mostJoined && !strings.ContainsAny(word, "@/\\_")
}

func figure(c byte) bool { return '0' <= c && c <= '9' }

// locale is a language as Word knows it.
func locale(lang string) string {
	if w := words.For(lang); w.Lang() == lang {
		return w.Say("date.locale")
	}
	return lang
}

// runs are the runs of a cell, in one paragraph.
func (d *document) runs(p *paper.Paper, c paper.Cell, struck bool) string {
	var b strings.Builder
	for _, r := range c {
		if r.Text == "" {
			continue
		}
		run := `<w:r>` + style(p, r, struck) + written(r.Text) + `</w:r>`
		if r.Link != "" {
			run = `<w:hyperlink r:id="` + d.relate("hyperlink", r.Link) + `">` + run + `</w:hyperlink>`
		}
		b.WriteString(run)
	}
	return b.String()
}

// style is that of a run, its parts in the order that the format asks for.
func style(p *paper.Paper, r paper.Run, struck bool) string {
	var b strings.Builder
	if r.Quiet {
		b.WriteString(`<w:rStyle w:val="Quiet"/>`)
	}
	if r.Bold {
		b.WriteString(`<w:b/><w:bCs/>`)
	}
	if r.Italic {
		b.WriteString(`<w:i/><w:iCs/>`)
	}
	if struck || r.Struck {
		b.WriteString(`<w:strike/>`)
	}
	if backwards(r.Text) {
		b.WriteString(`<w:rtl/>`)
	}
	if r.Lang != "" && r.Lang != p.Lang {
		fmt.Fprintf(&b, `<w:lang w:val="%s"/>`, locale(r.Lang))
	}
	if b.Len() == 0 {
		return ""
	}
	return `<w:rPr>` + b.String() + `</w:rPr>`
}

// backwards says that a text is written from right to left.
func backwards(s string) bool {
	for _, r := range s {
		c, _ := bidi.LookupRune(r)
		switch c.Class() {
		case bidi.R, bidi.AL:
			return true
		case bidi.L:
			return false
		}
	}
	return false
}

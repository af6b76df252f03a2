// Package html writes papers as one self-contained page that any browser opens,
// and prints as it would print a document.
package html

import (
	"bytes"
	_ "embed" // the page
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"net/http"
	"strings"

	"chancery/export/paper"
)

//go:embed page.html
var page string

var sheet = template.Must(template.New("page").Funcs(template.FuncMap{
	"lines": func(s string) []string { return strings.Split(s, "\n") },
	"upper": strings.ToUpper,
}).Parse(page))

// Write sets papers one under the other; printed, each begins a page.
func Write(w io.Writer, papers []paper.Paper) error {
	v := view{Lang: papers[0].Lang, Title: papers[0].Title, Style: style(&papers[0])}
	for i := range papers {
		v.Papers = append(v.Papers, shown(&papers[i]))
	}
	var out bytes.Buffer
	if err := sheet.Execute(&out, v); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

// view is what the page is filled with.
type view struct {
	Lang, Title string
	Style       template.CSS
	Papers      []article
}

type article struct {
	*paper.Paper
	Emblem   template.URL
	Sections []section
}

type section struct {
	paper.Section
	Widths  []string
	Rows    []row
	Picture template.URL
}

type row struct {
	Class string
	Cells []cell
}

// cell is one of a row; Whole is for times, which are not broken.
type cell struct {
	Runs  paper.Cell
	Whole bool
}

func shown(p *paper.Paper) article {
	a := article{Paper: p}
	if len(p.Look.Emblem) > 0 {
		a.Emblem = inside(p.Look.Emblem)
	}
	body := p.Body()
	widths := p.Widths(body)
	for i := range body {
		s := section{Section: body[i]}
		all := 0.0
		for _, w := range widths[i] {
			all += w
		}
		for _, w := range widths[i] {
			s.Widths = append(s.Widths, fmt.Sprintf("%.2f%%", w*100/max(all, .001)))
		}
		for _, r := range body[i].Table.Rows {
			class := ""
			if r.Struck {
				class = "struck"
			}
			if r.Marked {
				class += " changed"
			}
			out := row{Class: strings.TrimSpace(class)}
			for n, c := range r.Cells {
				out.Cells = append(out.Cells, cell{c, n < len(body[i].Table.Columns) && body[i].Table.Columns[n].Sort == paper.Times})
			}
			s.Rows = append(s.Rows, out)
		}
		if d := body[i].Drawing; d != nil {
			s.Picture = inside(d.Data)
		}
		a.Sections = append(a.Sections, s)
	}
	return a
}

// inside is a picture as it lies in the page itself.
func inside(b []byte) template.URL {
	return template.URL("data:" + http.DetectContentType(b) + ";base64," + base64.StdEncoding.EncodeToString(b))
}

// style is what depends on the look of the office and on the sheet.
func style(p *paper.Paper) template.CSS {
	font, accent := `"Liberation Serif", "Times New Roman", Times, serif`, "#000"
	if p.Look.Sans {
		font = `"Liberation Sans", Arial, Helvetica, sans-serif`
	}
	if t := p.Look.Accent; t != nil {
		accent = fmt.Sprintf("#%02X%02X%02X", t.R, t.G, t.B)
	}
	return template.CSS(fmt.Sprintf(":root { --font: %s; --accent: %s; --wide: %.0fmm; --size: %.1fpt; }\n@page { size: %.1fmm %.1fmm; margin: %.0fmm; }", // figures and names of our own
		font, accent, p.Sheet.Width-2*p.Sheet.Margin, p.Sheet.Size, p.Sheet.Width, p.Sheet.Height, p.Sheet.Margin*.8))
}

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
	"unicode"

	"chancery/export/paper"
)

//go:embed page.html
var page string

var pages = template.Must(template.New("page").Funcs(template.FuncMap{
	"lines": func(s string) []string { return strings.Split(paper.Whole(s), "\n") },
	"upper": strings.ToUpper,
	"grey":  grey,
	"half":  func(x float64) float64 { return x / 2 },
	"plus":  func(x, half float64) float64 { return x + half/2 },
}).Parse(page))

// Write sets papers one under the other; printed, each begins a page.
func Write(w io.Writer, papers []paper.Paper) error {
	v := view{Lang: papers[0].Lang, Title: titled(&papers[0]), Style: style(&papers[0])}
	for i := range papers {
		a := shown(&papers[i])
		a.Page = fmt.Sprintf("p%d", i+1)
		v.Style += printed(&papers[i], a.Page, len(papers) > 1)
		v.Papers = append(v.Papers, a)
	}
	var out bytes.Buffer
	if err := pages.Execute(&out, v); err != nil {
		return err
	}
	_, err := w.Write(out.Bytes())
	return err
}

// titled is what a browser calls the page: its title, in both languages where it has two.
func titled(p *paper.Paper) string {
	title := p.Title
	for _, r := range p.Titles {
		title += " / " + r.Text
	}
	return title
}

// view is what the page is filled with.
type view struct {
	Lang, Title string
	Style       template.CSS
	Papers      []article
}

type article struct {
	*paper.Paper
	Page     string // what CSS calls its pages
	Emblem   template.URL
	Sections []section
}

type section struct {
	paper.Section
	Widths  []string
	Rows    []row
	Faces   []face
	Picture template.URL
	Plan    *paper.Page // drawn instead
}

// face is somebody with what is said of them; Picture is "" where there is none.
type face struct {
	Picture       template.URL
	Alt, Initials string
	Class         string
	Beside        paper.Cell
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
		s.Faces = faces(&body[i].Table)
		if d := body[i].Drawing; d != nil && d.Plan != nil {
			s.Plan = drawn(p, d.Plan)
		} else if d != nil {
			s.Picture = inside(d.Data)
		}
		a.Sections = append(a.Sections, s)
	}
	return a
}

// faces are the rows of a table beside their faces.
func faces(t *paper.Table) []face {
	var out []face
	for i, f := range t.Faces {
		one := face{Initials: f.Initials, Beside: t.Rows[i].Beside()}
		if f.Picture != nil {
			one.Picture, one.Alt = inside(f.Picture.Data), f.Picture.Alt
		}
		if t.Rows[i].Struck {
			one.Class = "struck"
		}
		out = append(out, one)
	}
	return out
}

// inside is a picture as it lies in the page itself.
func inside(b []byte) template.URL {
	return template.URL("data:" + http.DetectContentType(b) + ";base64," + base64.StdEncoding.EncodeToString(b))
}

// style is what depends on the look of the office and on the size of its page.
func style(p *paper.Paper) template.CSS {
	font, accent := `"Liberation Serif", "Times New Roman", Times, serif`, "#000"
	if p.Look.Sans {
		font = `"Liberation Sans", Arial, Helvetica, sans-serif`
	}
	if t := p.Look.Accent; t != nil {
		accent = fmt.Sprintf("#%02X%02X%02X", t.R, t.G, t.B)
	}
	return template.CSS(fmt.Sprintf(":root { --font: %s; --accent: %s; --wide: %.0fmm; --size: %.1fpt; }\n@page { size: %.1fmm %.1fmm; margin: %.0fmm; }", // figures and names of our own
		font, accent, p.Size.Wide(), p.Size.Text, p.Size.Width, p.Size.Height, p.Size.Margin*.8))
}

// printed is what stands in the margins of each page of a paper, in browsers that
// print there: the marking, and the number of the page. The first page has its
// marking at the top in the text already; of several papers only the bottom says
// it, since their first pages cannot be told from the others, nor their numbers.
func printed(p *paper.Paper, page string, several bool) template.CSS {
	mark := `content: "` + quoted(p.Marking) + `"; font: bold 8pt var(--font);`
	out := "\n@page " + page + " { @bottom-center { " + mark + " }"
	if !several {
		number := strings.NewReplacer("{0}", `" counter(page) "`, "{1}", `" counter(pages) "`).Replace(quoted(p.PageOf))
		out += ` @bottom-right { content: "` + number + `"; font: 8pt var(--font); color: #5b616b; } @top-center { ` + mark + ` }`
	}
	out += " }"
	if !several {
		out += "\n@page " + page + ":first { @top-center { content: none; } }"
	}
	return template.CSS(out)
}

// quoted is a text as it may stand in quotes in CSS: whatever is no letter, figure
// or blank is written by its number.
func quoted(s string) string {
	var b strings.Builder
	for _, r := range s {
		if r == ' ' || r == '{' || r == '}' || unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(r)
			continue
		}
		fmt.Fprintf(&b, "\\%06X ", r) // the blank belongs to the number
	}
	return b.String()
}

package handbook

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/text"

	"chancery/words"
)

// named is what a heading says of itself behind its text: its anchor, and what it explains.
var named = regexp.MustCompile(` \{#([^}]+)\}$`)

// translated is the first line of a translation: of which English it is one.
var translated = regexp.MustCompile(`^<!-- en: ([0-9a-f]+) -->\n`)

// parse reads a page.
func parse(name, source string, w *words.Words) (Page, error) {
	source = translated.ReplaceAllString(source, "")
	source, err := fill(source, w)
	if err != nil {
		return Page{}, err
	}
	p := &parser{page: Page{Name: name}, lang: w.Lang(), src: []byte(source)}
	for n := goldmark.DefaultParser().Parse(text.NewReader(p.src)).FirstChild(); n != nil; n = n.NextSibling() {
		p.block(n)
	}
	if p.err == nil && (len(p.page.Blocks) == 0 || p.page.Blocks[0].Kind != Heading) {
		p.err = fmt.Errorf("it does not begin with its title")
	}
	return p.page, p.err
}

type parser struct {
	page Page
	lang string
	src  []byte
	last int // heading
	err  error
}

func (p *parser) block(n ast.Node) {
	switch n := n.(type) {
	case *ast.Heading:
		p.heading(n)
	case *ast.Paragraph, *ast.TextBlock:
		if shown, ok := n.FirstChild().(*ast.Image); ok && shown.NextSibling() == nil {
			p.picture(shown)
			return
		}
		p.add(Block{Kind: Text, Runs: p.runs(n)})
	case *ast.List:
		for i, item := n.Start, n.FirstChild(); item != nil; i, item = i+1, item.NextSibling() {
			b := Block{Kind: Point, Runs: p.runs(item)}
			if n.IsOrdered() {
				b.Kind, b.Number = Step, i
			}
			p.add(b)
		}
	case *ast.FencedCodeBlock:
		var b strings.Builder
		for i := range n.Lines().Len() {
			line := n.Lines().At(i)
			b.Write(line.Value(p.src))
		}
		p.add(Block{Kind: Code, Runs: []Run{{Text: strings.TrimRight(b.String(), "\n"), Fixed: true}}})
	default:
		p.err = fmt.Errorf("a page cannot show %s", n.Kind())
	}
}

func (p *parser) picture(n *ast.Image) {
	name := p.lang + "/" + string(n.Destination)
	if _, err := PictureOf(name); err != nil {
		p.err = fmt.Errorf("there is no picture %s", name)
	}
	p.add(Block{Kind: Picture, Picture: name, Runs: p.runs(n)})
}

func (p *parser) heading(n *ast.Heading) {
	b := Block{Kind: Heading, Level: n.Level, Runs: p.runs(n), Anchor: p.page.Name}
	if m := named.FindStringSubmatch(b.String()); m != nil {
		ids := strings.Fields(m[1])
		b.Anchor, b.About = ids[0], ids[1:]
		last := &b.Runs[len(b.Runs)-1]
		last.Text = strings.TrimSuffix(last.Text, m[0])
	} else if n.Level > 1 {
		p.err = fmt.Errorf("the heading %q has no name", b.String())
	}
	p.last = len(p.page.Blocks)
	p.add(b)
}

func (p *parser) add(b Block) {
	b.Heading = p.last
	p.page.Blocks = append(p.page.Blocks, b)
}

// runs are the words under a node, in their styles; those of one style are one.
func (p *parser) runs(n ast.Node) (out []Run) {
	put := func(r Run) {
		if last := len(out) - 1; last >= 0 {
			if same := out[last]; same.Bold == r.Bold && same.Italic == r.Italic && same.Fixed == r.Fixed && same.Link == r.Link {
				out[last].Text += r.Text
				return
			}
		}
		out = append(out, r)
	}
	var walk func(n ast.Node, style Run)
	walk = func(n ast.Node, style Run) {
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			as := style
			switch c := c.(type) {
			case *ast.Text:
				as.Text = string(c.Value(p.src))
				if c.SoftLineBreak() {
					as.Text += " "
				}
				put(as)
			case *ast.String:
				as.Text = string(c.Value)
				put(as)
			case *ast.Emphasis:
				as.Bold, as.Italic = as.Bold || c.Level == 2, as.Italic || c.Level == 1
				walk(c, as)
			case *ast.CodeSpan:
				as.Fixed = true
				walk(c, as)
			case *ast.Link:
				page, heading, _ := strings.Cut(string(c.Destination), "#")
				as.Link = Place{page, heading}
				if page == "" {
					as.Link.Page = p.page.Name
				}
				walk(c, as)
			default:
				walk(c, as)
			}
		}
	}
	walk(n, Run{})
	return out
}

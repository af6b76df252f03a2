package mail

import (
	"strings"

	"chancery/exchange/source"

	"golang.org/x/net/html"
)

// bare are the words of a page: a row of a table is a line with tabs between its cells.
func bare(page string) string {
	var out strings.Builder
	z := html.NewTokenizer(strings.NewReader(page))
	skip, cell, raised := 0, false, false
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.TextToken:
			if text := strings.Join(strings.Fields(string(z.Text())), " "); skip == 0 && text != "" {
				if raised { // the mark of a note stands at its word, and is no figure of a number
					out.WriteString(source.Raised(text))
					continue
				}
				if s := out.String(); s != "" && !strings.HasSuffix(s, "\n") && !strings.HasSuffix(s, "\t") {
					out.WriteByte(' ')
				}
				out.WriteString(text)
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			switch string(name) {
			case "style", "script", "head", "del", "title":
				skip++
			case "sup":
				raised = true
			case "tr", "br", "div", "h1", "h2", "h3", "li", "table":
				if !cell || string(name) == "tr" || string(name) == "table" {
					out.WriteByte('\n')
				}
				cell = false
			case "p":
				if !cell {
					out.WriteByte('\n')
				}
			case "td", "th":
				if cell {
					out.WriteByte('\t')
				}
				cell = true
			}
		case html.EndTagToken:
			name, _ := z.TagName()
			switch string(name) {
			case "style", "script", "head", "del", "title":
				skip = max(0, skip-1)
			case "sup":
				raised = false
			case "tr", "table":
				cell = false
			}
		}
	}
}

package bound

import (
	"bytes"
	_ "embed" // the page
	"encoding/base64"
	"fmt"
	"html/template"
	"strings"

	"chancery/handbook"
	"chancery/words"
)

//go:embed page.html
var page string

var pages = template.Must(template.New("page").Funcs(template.FuncMap{"runs": runs, "blocks": blocks}).Parse(page))

// web is the book as one page that asks for nothing else.
func web(b *handbook.Book, w *words.Words) ([]byte, error) {
	var out bytes.Buffer
	err := pages.Execute(&out, map[string]any{"Book": b, "Title": "Chancery. " + w.Say("ui.cmd.handbook"), "Contents": w.Say("handbook.contents"), "Credit": credit(b, w), "Mark": mark(b)})
	return out.Bytes(), err
}

// blocks are those under the title of a page, the points of a list in one.
func blocks(p handbook.Page) template.HTML {
	var out strings.Builder
	open := ""
	list := func(tag string) {
		if open == tag {
			return
		}
		if open != "" {
			fmt.Fprintf(&out, "</%s>\n", open)
		}
		if open = tag; tag != "" {
			fmt.Fprintf(&out, "<%s>\n", tag)
		}
	}
	for _, b := range p.Blocks[1:] {
		tag := map[handbook.Kind]string{handbook.Point: "ul", handbook.Step: "ol"}[b.Kind]
		list(tag)
		switch b.Kind {
		case handbook.Heading:
			fmt.Fprintf(&out, "<h3 id=\"%s\">%s</h3>\n", template.HTMLEscapeString(b.Anchor), runs(b.Runs))
		case handbook.Picture:
			out.WriteString(figure(b))
		case handbook.Code:
			fmt.Fprintf(&out, "<pre>%s</pre>\n", template.HTMLEscapeString(b.String()))
		case handbook.Text:
			fmt.Fprintf(&out, "<p>%s</p>\n", runs(b.Runs))
		default:
			fmt.Fprintf(&out, "<li>%s</li>\n", runs(b.Runs))
		}
	}
	list("")
	return template.HTML(out.String()) // every text of it was escaped
}

// figure is a picture with what it shows under it; the page asks for no other file.
func figure(b handbook.Block) string {
	png, err := handbook.PictureOf(b.Picture)
	if err != nil {
		return "" // the page was refused as it was read
	}
	says := template.HTMLEscapeString(b.String())
	return fmt.Sprintf("<figure><img alt=\"%s\" src=\"data:image/png;base64,%s\"><figcaption>%s</figcaption></figure>\n", says, base64.StdEncoding.EncodeToString(png), says)
}

// runs are texts in their styles.
func runs(list []handbook.Run) template.HTML {
	var out strings.Builder
	for _, r := range list {
		text := template.HTMLEscapeString(r.Text)
		for _, in := range []struct {
			on  bool
			tag string
		}{{r.Fixed, "code"}, {r.Italic, "em"}, {r.Bold, "strong"}} {
			if in.on {
				text = "<" + in.tag + ">" + text + "</" + in.tag + ">"
			}
		}
		if to := r.Link; to != (handbook.Place{}) {
			if to.Heading == "" {
				to.Heading = to.Page
			}
			text = `<a href="#` + template.HTMLEscapeString(to.Heading) + `">` + text + "</a>"
		}
		out.WriteString(text)
	}
	return template.HTML(out.String()) // every text of it was escaped
}

package page

import (
	"io"
	"slices"
	"strings"

	"golang.org/x/net/html"

	"chancery/exchange/source"
)

// mostOpen is how many elements may stand within each other.
const mostOpen = 256

// reader goes through a page.
type reader struct {
	z      *html.Tokenizer
	lines  []source.Line
	words  words // outside all tables
	open   []element
	tables []*table // those within each other
	row    int
	count  int // tables so far
	cells  int
	left   map[why]int // words that are not there, by their reasons
}

// element is one that has begun, and why nothing of it is there for a reader.
type element struct {
	name string
	out  why
}

// why is the code of the note that says so.
type why string

const (
	unread  why = "-" // it is no text
	struck  why = "struck"
	tracked why = "tracked"
	hidden  why = "hidden-words"
)

// Lines reads the paragraphs and the rows of a page.
func Lines(text string) ([]source.Line, error) {
	lines, _, err := read(text)
	return lines, err
}

func read(text string) ([]source.Line, map[why]int, error) {
	r := &reader{z: html.NewTokenizer(strings.NewReader(text)), left: map[why]int{}}
	for {
		var err error
		switch r.z.Next() {
		case html.ErrorToken:
			if r.z.Err() != io.EOF {
				return nil, nil, source.Refuse("damaged", "")
			}
			for len(r.tables) > 0 && err == nil {
				err = r.endTable()
			}
			r.flush()
			return r.lines, r.left, err
		case html.TextToken:
			text := string(r.z.Text())
			if r.within("sup") { // the mark of a note is no figure of a number
				text = source.Raised(text)
			}
			if out := r.out(); out == "" {
				r.into().put(text, r.within("pre"))
			} else if strings.TrimSpace(source.Clean(text)) != "" {
				r.left[out]++
			}
		case html.StartTagToken:
			err = r.begins(false)
		case html.SelfClosingTagToken:
			err = r.begins(true)
		case html.EndTagToken:
			name, _ := r.z.TagName()
			err = r.ends(string(name))
		}
		if err == nil && r.row > source.MostRows {
			err = source.Refuse("too-many-rows", "", "100000")
		}
		if err != nil {
			return nil, nil, err
		}
	}
}

func (r *reader) out() why {
	if len(r.open) == 0 {
		return ""
	}
	return r.open[len(r.open)-1].out
}

func (r *reader) within(name string) bool {
	return slices.ContainsFunc(r.open, func(e element) bool { return e.name == name })
}

// into is where words go now: the cell that is open, else the paragraph.
func (r *reader) into() *words {
	for _, t := range slices.Backward(r.tables) {
		if t.cell != nil {
			return &t.cell.words
		}
	}
	return &r.words
}

var (
	// empty elements have no end.
	empty = map[string]bool{"br": true, "img": true, "hr": true, "col": true, "meta": true, "link": true, "input": true, "wbr": true, "base": true, "area": true, "embed": true, "param": true, "source": true, "track": true}
	// blocks begin on a line of their own.
	blocks = map[string]bool{"p": true, "div": true, "li": true, "ul": true, "ol": true, "h1": true, "h2": true, "h3": true, "h4": true, "h5": true, "h6": true, "hr": true, "pre": true, "blockquote": true,
		"center": true, "dd": true, "dt": true, "caption": true, "address": true, "section": true, "article": true, "body": true}
	// outs hold what was taken away, or what nobody reads.
	outs = map[string]why{"del": tracked, "s": struck, "strike": struck, "style": unread, "script": unread, "title": unread, "template": unread, "noscript": unread, "select": unread, "textarea": unread, "object": unread, "iframe": unread, "noframes": unread, "noembed": unread}
	// until is up to where an element that begins ends one of its kind that nobody ended.
	until = map[string][]string{"p": {"p"}, "li": {"li"}, "td": {"td", "th"}, "th": {"td", "th"}, "tr": {"tr"}, "dd": {"dd", "dt"}, "dt": {"dd", "dt"}, "tbody": {"tbody", "thead"}, "tfoot": {"tbody"}}
)

// begins takes in the element whose tag was read.
func (r *reader) begins(whole bool) error {
	tag, more := r.z.TagName()
	name := string(tag)
	said := map[string]string{}
	for more {
		var k, v []byte
		k, v, more = r.z.TagAttr()
		said[string(k)] = string(v)
	}
	if blocks[name] || name == "table" {
		r.leave("p")
	}
	r.leave(until[name]...)
	e := element{name: name, out: first(r.out(), outs[name], hides(said))}
	if !empty[name] && !whole {
		if r.open = append(r.open, e); len(r.open) > mostOpen {
			return source.Refuse("bomb", "")
		}
	}
	return r.begun(&e, said)
}

func (r *reader) begun(e *element, said map[string]string) error {
	switch {
	case e.name == "table":
		r.begin()
	case e.name == "col":
		if len(r.tables) > 0 {
			r.top().cols += number(said["span"], source.MostWidth)
		}
	case e.name == "tr":
		if len(r.tables) == 0 {
			r.begin()
		}
		if err := r.top().endRow(r); err != nil {
			return err
		}
		r.top().beginRow(r, e.out != "")
	case e.name == "td", e.name == "th":
		if len(r.tables) == 0 {
			r.begin()
		}
		return r.top().beginCell(r, said, gone(said))
	case e.out != "":
	case e.name == "br":
		r.into().WriteByte('\n')
	case blocks[e.name]:
		r.line(said["class"] == "MsoTitle")
	}
	return nil
}

// ends takes in the end of an element, and of those within it that nobody ended.
func (r *reader) ends(name string) error {
	was := r.out()
	r.leave(name)
	switch {
	case len(r.tables) == 0 || name != "table" && name != "tr" && name != "td" && name != "th":
		if blocks[name] && was == "" {
			r.line(false)
		}
	case name == "table":
		return r.endTable()
	case name == "tr":
		return r.top().endRow(r)
	default:
		return r.top().endCell(r)
	}
	return nil
}

// leave ends the innermost open element of these names. An element within a cell ends none
// outside it.
func (r *reader) leave(names ...string) {
	if len(names) == 0 {
		return
	}
	for i, e := range slices.Backward(r.open) {
		if slices.Contains(names, e.name) {
			r.open = r.open[:i]
			return
		}
		edge := e.name == "table" || (e.name == "td" || e.name == "th") && !slices.Contains(names, "tr") && !slices.Contains(names, "tbody") && !slices.Contains(names, "table")
		if edge {
			return
		}
	}
}

// line begins a new line where words stand on this one.
func (r *reader) line(title bool) {
	if w := r.into(); w != &r.words {
		w.fresh()
		return
	}
	r.flush()
	r.words.title = title
}

// flush makes paragraphs of the words outside all tables.
func (r *reader) flush() {
	for text := range strings.SplitSeq(r.words.said(), "\n") {
		if text != "" {
			r.row++
			r.lines = append(r.lines, source.Line{Row: r.row, Title: r.words.title, Cells: []source.Cell{{Text: text, Span: 1}}})
		}
	}
	r.words = words{}
}

// hides says why nothing of an element can be read: hidden, struck out, or the number that a
// list counts itself.
func hides(said map[string]string) why {
	style := styleOf(said)
	switch {
	case strings.Contains(style, "mso-list:ignore"):
		return unread
	case gone(said), strings.Contains(style, "visibility:hidden"), strings.Contains(style, "visibility:collapse"), strings.Contains(style, "mso-hide:all"):
		return hidden
	case strings.Contains(style, "line-through"):
		return struck
	}
	return ""
}

func first(list ...why) why {
	for _, w := range list {
		if w != "" {
			return w
		}
	}
	return ""
}

// gone says that an element takes no place: a cell of a hidden column is none.
func gone(said map[string]string) bool {
	_, hidden := said["hidden"]
	return hidden || strings.Contains(styleOf(said), "display:none")
}

func styleOf(said map[string]string) string {
	return strings.ToLower(strings.Join(strings.Fields(said["style"]), ""))
}

// Package handbook is what the program tells of itself: pages of Markdown, the same in each
// language, with the names of commands and their keys filled in from the table of commands.
package handbook

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"chancery/assets"
	"chancery/words"
)

// Run is a stretch of text in one style. Link is where it leads: a page, a heading of
// one, or an address of the web.
type Run struct {
	Text                string
	Bold, Italic, Fixed bool
	Link                Place
}

// Place is a heading of a page; the first of each has the name of the page.
type Place struct{ Page, Heading string }

// Kind is what a block of a page is.
type Kind int

// The kinds of blocks.
const (
	Heading Kind = iota
	Text
	Point
	Step // of what is done in order
	Code
	Picture // of the window; its runs are what it shows, in words
)

// Block is what stands under each other on a page.
type Block struct {
	Kind    Kind
	Level   int      // of a heading
	Number  int      // of a step
	Picture string   // the language and the name of one: en/week
	Anchor  string   // of a heading
	About   []string // commands, and titles of cards by their key in words, which a heading explains
	Runs    []Run
	Heading int // the index of the heading it stands under
}

// String is what a block says, without its styles.
func (b *Block) String() string {
	var out strings.Builder
	for _, r := range b.Runs {
		out.WriteString(r.Text)
	}
	return out.String()
}

// Page is one of the book. Its first block is its title.
type Page struct {
	Name   string
	Blocks []Block
}

// PictureOf is a picture of the handbook as a PNG, by its language and its name.
func PictureOf(name string) ([]byte, error) {
	return fs.ReadFile(assets.Handbook(), "pictures/"+name+".png")
}

// Title is what the page is about.
func (p *Page) Title() string { return p.Blocks[0].String() }

// at is the block of a heading, the first where there is none of that name.
func (p *Page) at(heading string) int {
	return max(0, slices.IndexFunc(p.Blocks, func(b Block) bool { return b.Kind == Heading && b.Anchor == heading }))
}

// Book is the handbook in one language.
type Book struct {
	Lang  string
	Pages []Page
}

// Read reads the pages in the language of w.
func Read(w *words.Words) (*Book, error) {
	return read(assets.Handbook(), w)
}

func read(from fs.FS, w *words.Words) (*Book, error) {
	list, err := fs.ReadDir(from, w.Lang())
	if err != nil { // a language without a handbook yet has that of the program
		w = words.For(words.Languages[0])
		if list, err = fs.ReadDir(from, w.Lang()); err != nil {
			return nil, err
		}
	}
	b := &Book{Lang: w.Lang()}
	for _, e := range list {
		text, err := fs.ReadFile(from, w.Lang()+"/"+e.Name())
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(e.Name(), ".md")
		if _, after, ok := strings.Cut(name, "-"); ok { // the number is its place in the book
			name = after
		}
		page, err := parse(name, string(text), w)
		if err != nil {
			return nil, fmt.Errorf("%s/%s: %w", w.Lang(), e.Name(), err)
		}
		b.Pages = append(b.Pages, page)
	}
	return b, nil
}

// Find is the page of a name, the first where there is none.
func (b *Book) Find(name string) int {
	return max(0, slices.IndexFunc(b.Pages, func(p Page) bool { return p.Name == name }))
}

// Explains is the heading that explains a command, or a card by the key of its title.
func (b *Book) Explains(id string) (Place, bool) {
	for _, p := range b.Pages {
		for _, block := range p.Blocks {
			if slices.Contains(block.About, id) {
				return Place{p.Name, block.Anchor}, true
			}
		}
	}
	return Place{}, false
}

// Titled is the heading that explains the card with a title, as it is written now.
func (b *Book) Titled(title string, w *words.Words) (Place, bool) {
	for _, p := range b.Pages {
		for _, block := range p.Blocks {
			for _, id := range block.About {
				if called(id, w) == title {
					return Place{p.Name, block.Anchor}, true
				}
			}
		}
	}
	return Place{}, false
}

// called is the title of a card that a command opens, or that stands in words by itself.
func called(id string, w *words.Words) string {
	if key := "ui.cmd." + id; w.Has(key) {
		id = key
	}
	return strings.TrimSuffix(w.Say(id), "…")
}

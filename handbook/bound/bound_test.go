package bound

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"chancery/handbook"
	"chancery/words"
)

const docs = "../../docs"

// What lies in docs is what the program says now.
func TestTheBoundBooksAreOfThisHandbook(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		book, err := handbook.Read(w)
		if err != nil {
			t.Fatal(err)
		}
		page, err := web(book, w)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := os.ReadFile(filepath.Join(docs, name(lang, "html"))); err != nil || !bytes.Equal(got, page) {
			t.Errorf("docs/%s is of another handbook (%v): make handbook", name(lang, "html"), err)
		}
		if got, err := os.ReadFile(filepath.Join(docs, name(lang, "pdf"))); err != nil || !bytes.Contains(got, []byte(mark(book))) {
			t.Errorf("docs/%s is of another handbook (%v): make handbook", name(lang, "pdf"), err)
		}
	}
}

// Two are equal, byte for byte.
func TestTwoAreEqual(t *testing.T) {
	one, two := t.TempDir(), t.TempDir()
	for _, dir := range []string{one, two} {
		if err := Write(dir); err != nil {
			t.Fatal(err)
		}
	}
	list, err := os.ReadDir(one)
	if err != nil || len(list) != 2*len(words.Languages) {
		t.Fatalf("%d files, %v", len(list), err)
	}
	for _, e := range list {
		a, err := os.ReadFile(filepath.Join(one, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(two, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(a, b) {
			t.Errorf("%s is another the second time", e.Name())
		}
	}
}

// The page asks for nothing outside itself, every link of it leads to a place of it, and no
// place is named twice.
func TestThePageStandsAlone(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		book, err := handbook.Read(w)
		if err != nil {
			t.Fatal(err)
		}
		page, err := web(book, w)
		if err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(bytes.NewReader(page))
		if err != nil {
			t.Fatal(err)
		}
		ids, links := map[string]bool{}, []string{}
		for n := range root.Descendants() {
			for _, a := range n.Attr {
				switch a.Key {
				case "id":
					if ids[a.Val] {
						t.Errorf("%s: two places are called %s", lang, a.Val)
					}
					ids[a.Val] = true
				case "href":
					links = append(links, a.Val)
				case "src", "srcset", "data", "action":
					if !strings.HasPrefix(a.Val, "data:image/png;base64,") { // which is in the page
						t.Errorf("%s: it asks for %.60s", lang, a.Val)
					}
				}
			}
		}
		if len(links) < len(book.Pages) {
			t.Errorf("%s: only %d links", lang, len(links))
		}
		for _, l := range links {
			if to, ok := strings.CutPrefix(l, "#"); !ok || !ids[to] {
				t.Errorf("%s: %s leads nowhere", lang, l)
			}
		}
		if strings.Contains(string(page), "{") && strings.Contains(string(page), "{do:") {
			t.Errorf("%s: a key was not filled in", lang)
		}
	}
}

// A page of the book keeps its words on paper.
func TestSectionsSayAllOfAPage(t *testing.T) {
	w := words.For("en")
	book, err := handbook.Read(w)
	if err != nil {
		t.Fatal(err)
	}
	for i := range book.Pages {
		p := &book.Pages[i]
		said := ""
		for _, s := range sections(p, w) {
			said += s.Heading + "\n"
			for _, r := range s.Table.Rows {
				said += fmt.Sprintln(r.Cells[1].String())
			}
		}
		for _, b := range p.Blocks[1:] {
			if !strings.Contains(said, b.String()) {
				t.Errorf("%s: the paper lacks %q", p.Name, b.String())
			}
		}
	}
}

// The pictures of the window show flags: whoever drew them is named in the book, on the page
// and on the last sheet.
func TestWhoDrewTheFlagsIsNamed(t *testing.T) {
	for _, lang := range words.Languages {
		w := words.For(lang)
		book, err := handbook.Read(w)
		if err != nil {
			t.Fatal(err)
		}
		page, err := web(book, w)
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(page), "<small>"+w.Say("ui.about.flags")) {
			t.Errorf("%s: the page does not name them", lang)
		}
		path := filepath.Join(docs, name(lang, "pdf"))
		out, err := exec.Command("pdftotext", path, "-").Output()
		if err != nil {
			t.Fatalf("pdftotext is part of the set-up of the tests: %v", err)
		}
		sheets := strings.Split(strings.TrimRight(string(out), "\f"), "\f")
		for _, want := range []string{"EmojiOne 2.3", "CC BY 4.0", "creativecommons.org"} {
			if !strings.Contains(sheets[len(sheets)-1], want) {
				t.Errorf("%s: the last sheet does not say %s:\n%s", lang, want, sheets[len(sheets)-1])
			}
		}
	}
}

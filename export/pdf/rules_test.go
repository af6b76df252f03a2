package pdf_test

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"chancery/export/paper"
	"chancery/export/pdf"
)

func table(plain bool) paper.Table {
	t := paper.Table{Plain: plain, Columns: []paper.Column{{Title: "No.", Sort: paper.Number, Least: 9}, {Title: "Time", Sort: paper.Times, Least: 22}, {Title: "What", Least: 30, Weight: 1}}}
	for i := range 60 {
		t.Rows = append(t.Rows, paper.Row{Cells: []paper.Cell{paper.Text(fmt.Sprint(i + 1)), paper.Text("10:00"), {{Text: "Arrival"}, {Text: "\nSosire", Lang: "ro"}, {Text: "\nduty@example.org", Link: "mailto:duty@example.org"}}}})
	}
	return t
}

// written is a paper with all that a paper may have, as a file.
func written(t *testing.T) []byte {
	return writtenAs(t, image.NewGray(image.Rect(0, 0, 40, 30)), false)
}

func writtenAs(t *testing.T, picture image.Image, archive bool) []byte {
	t.Helper()
	var drawn bytes.Buffer
	if err := png.Encode(&drawn, picture); err != nil {
		t.Fatal(err)
	}
	p := paper.Paper{Title: "Visit & talks – Zelenskyy", Lang: "en", Office: "Protocol", Kind: "Programme", Headings: []paper.Run{{Text: "Visit"}, {Text: "Vizita", Lang: "ro"}}, Line: "Draft", State: "Draft", Running: "Visit",
		Marking: "INTERNAL", PageOf: "Page {0} of {1}", Foot: "Times local", Size: paper.A4, Sections: []paper.Section{{Heading: "Thursday", Table: table(true)}, {Heading: "Friday", Table: table(false), Drawing: &paper.Drawing{Data: drawn.Bytes(), Alt: "Where all stand"}}}}
	set, err := paper.Layout(p)
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	if err := pdf.Write(&b, set, pdf.Info{Title: p.Title, Subject: p.Kind, Author: p.Office, Lang: p.Lang, Made: time.Date(2026, 3, 1, 8, 0, 0, 0, time.UTC), Archive: archive}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// rules are those of a file for people who do not see, checked one by one.
func TestAFileKeepsTheRulesForThoseWhoDoNotSee(t *testing.T) {
	f := read(t, written(t))
	root := f.dict(f.trailer["Root"])
	if f.dict(root["MarkInfo"])["Marked"] != "true" || root["Lang"] != "en" || f.dict(root["ViewerPreferences"])["DisplayDocTitle"] != "true" {
		t.Errorf("the catalogue says %v", root)
	}
	meta, _ := root["Metadata"].(ref)
	for _, want := range []string{"<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Visit &amp; talks – Zelenskyy<", "<dc:language><rdf:Bag><rdf:li>en<", "<xmp:ModifyDate>2026-03-01T08:00:00Z<", "<pdf:Producer>Chancery<"} {
		if !strings.Contains(string(f.streams[int(meta)]), want) {
			t.Errorf("%s is not in %s", want, f.streams[int(meta)])
		}
	}
	if info := f.dict(f.trailer["Info"]); info["Producer"] != "Chancery" || !strings.HasPrefix(fmt.Sprint(info["ModDate"]), "D:20260301080000") {
		t.Errorf("the dictionary says %v", info)
	}
	tree := f.dict(root["StructTreeRoot"])
	seen := map[string]int{}
	for _, k := range f.list(tree["K"]) {
		f.element(f.dict(k), "", seen)
	}
	for role, least := range map[string]int{"H1": 2, "H2": 2, "Table": 2, "TH": 3 + 60, "TR": 121, "Figure": 1, "Span": 121} {
		if seen[role] < least {
			t.Errorf("%d of %s, want %d", seen[role], role, least)
		}
	}
	f.pages(root, tree)
}

// element holds one to the rules, and all within it.
func (f *file) element(e dict, in string, seen map[string]int) {
	role := string(e["S"].(name))
	seen[role]++
	var kids []string
	for _, k := range f.list(e["K"]) {
		if d := f.dict(k); d != nil && d["S"] != nil {
			kids = append(kids, string(d["S"].(name)))
			f.element(d, role, seen)
		}
	}
	within := map[string]string{"TR": "Table", "TH": "TR", "TD": "TR"}
	if want := within[role]; want != "" && want != in {
		f.t.Errorf("a %s in a %s", role, in)
	}
	switch role {
	case "Table":
		if len(kids) == 0 || strings.Trim(strings.Join(kids, ""), "TR") != "" {
			f.t.Errorf("a table of %v", kids)
		}
	case "TR":
		if len(kids) == 0 {
			f.t.Error("an empty row")
		}
	case "TH":
		if scope := f.dict(e["A"])["Scope"]; scope != name("Row") && scope != name("Column") {
			f.t.Errorf("a head of %v", scope)
		}
	case "Figure":
		if e["Alt"] == nil {
			f.t.Error("a picture without words")
		}
	case "Span":
		if e["Lang"] != "ro" {
			f.t.Errorf("a run in %v", e["Lang"])
		}
	}
}

var operators = regexp.MustCompile(`/MCID (\d+)>> BDC|/Artifact BMC|\bEMC\b|\bTj\b|\bDo\b`)

// pages says that all that is drawn is either a part of the tree, which leads back to it,
// or only frames the page.
func (f *file) pages(root, tree dict) {
	numbers := f.list(f.dict(tree["ParentTree"])["Nums"])
	parents := map[int]list{}
	for i := 0; i+1 < len(numbers); i += 2 {
		parents[int(numbers[i].(float64))] = f.list(numbers[i+1])
	}
	for n, k := range f.list(f.dict(root["Pages"])["Kids"]) {
		page := f.dict(k)
		of := parents[int(page["StructParents"].(float64))]
		content, _ := page["Contents"].(ref)
		open, marked := false, 0
		for _, m := range operators.FindAllStringSubmatch(string(f.streams[int(content)]), -1) {
			switch {
			case m[0] == "EMC":
				open = false
			case m[0] == "Tj" || m[0] == "Do":
				if !open {
					f.t.Errorf("page %d draws what is nothing", n+1)
				}
			case m[1] != "":
				id, _ := strconv.Atoi(m[1])
				if open, marked = true, marked+1; id >= len(of) || f.dict(of[id])["S"] == nil {
					f.t.Errorf("page %d: number %d belongs to nothing", n+1, id)
				}
			default:
				open = true
			}
		}
		if marked == 0 || page["Tabs"] != name("S") {
			f.t.Errorf("page %d: %d parts, order %v", n+1, marked, page["Tabs"])
		}
	}
}

// sound has qpdf look at a file, which shares nothing with what wrote it.
func sound(t *testing.T, file []byte) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("qpdf", "--check", path).CombinedOutput(); err != nil {
		t.Errorf("qpdf is part of the set-up of the tests: %v: %s", err, out)
	}
}

func TestAFileIsSound(t *testing.T) { sound(t, written(t)) }

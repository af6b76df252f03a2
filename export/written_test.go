package export_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"chancery/model"
)

var (
	linked = regexp.MustCompile(`mailto:[^)]*\)>>/Border\[0 0 0\]/Rect\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]`)
	word   = regexp.MustCompile(`<page width="[\d.]+" height="([\d.]+)">|<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">duty@protocol.example`)
)

// What can be pressed in a PDF lies where the address is read.
func TestALinkLiesOnItsWords(t *testing.T) {
	visit, _ := programmes(t)
	visit.Event.Contact = model.Plain("Duty desk, duty@protocol.example, room 4")
	b := rendered(t, "pdf", visit, options("contacts", model.Internal, "en"))
	figures := func(list []string) (out []float64) {
		for _, s := range list {
			f, err := strconv.ParseFloat(s, 64)
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, f)
		}
		return out
	}
	boxes := linked.FindAllStringSubmatch(string(b), -1)
	path := filepath.Join(t.TempDir(), "words.html")
	in := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(in, b, 0o600); err != nil {
		t.Fatal(err)
	}
	if out, err := exec.Command("pdftotext", "-bbox", in, path).CombinedOutput(); err != nil {
		t.Fatalf("%v %s", err, out)
	}
	said, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	height, seen := 0.0, 0
	for _, m := range word.FindAllStringSubmatch(string(said), -1) {
		if m[1] != "" {
			height = figures(m[1:2])[0]
			continue
		}
		seen++
		at := figures(m[2:])
		x, y := (at[0]+at[2])/2, height-(at[1]+at[3])/2
		if !slices.ContainsFunc(boxes, func(b []string) bool {
			r := figures(b[1:])
			return r[0] <= x && x <= r[2] && min(r[1], r[3]) <= y && y <= max(r[1], r[3])
		}) {
			t.Errorf("the address at %.0f, %.0f lies under none of %q", x, y, boxes)
		}
	}
	if seen == 0 {
		t.Fatalf("the address is not read in %s", said)
	}
}

// What does not take place is struck through wherever it is written.
func TestWhatWasDroppedIsStruck(t *testing.T) {
	visit, _ := programmes(t)
	opt := options("running-order", model.Internal, "en")
	marks := map[string]string{"html": `class="struck"`, "docx": "<w:strike/>", "xlsx": "<strike"}
	for format, mark := range marks {
		if s := unpacked(t, rendered(t, format, visit, opt)); strings.Contains(s, mark) {
			t.Errorf("%s strikes what takes place", format)
		}
	}
	visit.Items[3].Status = model.Dropped
	for format, mark := range marks {
		if s := unpacked(t, rendered(t, format, visit, opt)); !strings.Contains(s, mark) {
			t.Errorf("%s strikes nothing", format)
		}
	}
}

// Whatever language a spreadsheet speaks, it names the days in that of the paper.
func TestASheetNamesDaysInItsLanguage(t *testing.T) {
	visit, _ := programmes(t)
	for lang, want := range map[string]string{"en": "Thu 12 Mar 2026", "ro": "joi 12 mar. 2026", "uk": "Чт 12 Бер 2026"} {
		f, err := excelize.OpenReader(bytes.NewReader(rendered(t, "xlsx", visit, options("running-order", model.Internal, lang))))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		rows, err := f.GetRows(f.GetSheetName(0))
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(rows, func(r []string) bool { return slices.Contains(r, want) }) {
			t.Errorf("%s: no day is %q: %q", lang, want, rows[6:8])
		}
	}
}

// Whoever reads their own programme reads first of those they meet, then of those
// who come with them.
func TestThoseWhoAreMetComeFirst(t *testing.T) {
	visit, _ := programmes(t)
	it := visit.Items[0]
	var me int64
	for id, who := range visit.People {
		if strings.Contains(who.Name["en"], "Zelenskyy") {
			me = id
		}
	}
	visit.Items = visit.Items[:1]
	visit.Who = map[int64][]model.Participation{it.ID: {
		{Row: model.Row{ID: 1}, ItemID: it.ID, Side: model.GuestSide, PersonID: &me}, {Row: model.Row{ID: 2}, ItemID: it.ID, Side: model.GuestSide, Name: model.Plain("Colleague")},
		{Row: model.Row{ID: 3}, ItemID: it.ID, Side: model.HostSide, Name: model.Plain("Somebody met")},
	}}
	visit.Resolve()
	opt := options("individual", model.Internal, "en")
	opt.For = "person " + visit.People[me].UID
	if s := everything(composed(t, visit, opt)); !strings.Contains(s, "somebody met; colleague") {
		t.Errorf("%s", s)
	}
}

// Whatever stands in a title, a Word file is one that Word opens, and says it.
func TestSignsOfXMLAreWords(t *testing.T) {
	visit, _ := programmes(t)
	const title = `Smith & Sons <b>"quoted"</b>`
	visit.Items[0].Title = model.Plain(title)
	b := rendered(t, "docx", visit, options("running-order", model.Internal, "en"))
	z, err := zip.NewReader(bytes.NewReader(b), int64(len(b)))
	if err != nil {
		t.Fatal(err)
	}
	f, err := z.Open("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var said strings.Builder
	d := xml.NewDecoder(f)
	for {
		token, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			t.Fatal("Word would call it damaged: ", err)
		}
		if text, ok := token.(xml.CharData); ok {
			said.Write(text)
		}
	}
	if !strings.Contains(said.String(), title) {
		t.Errorf("%s is not among what it says", title)
	}
}

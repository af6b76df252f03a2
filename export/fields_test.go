package export_test

import (
	"bytes"
	"encoding/base64"
	"html"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"chancery/export"
	"chancery/export/paper"
	"chancery/model"
)

// diagram is a picture as an item keeps one.
func diagram(t testing.TB) string {
	t.Helper()
	img := image.NewRGBA(image.Rect(0, 0, 600, 240))
	draw.Draw(img, img.Bounds(), image.NewUniform(color.RGBA{230, 236, 245, 255}), image.Point{}, draw.Src)
	draw.Draw(img, image.Rect(40, 100, 560, 140), image.NewUniform(color.RGBA{160, 30, 40, 255}), image.Point{}, draw.Src)
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return base64.StdEncoding.EncodeToString(b.Bytes())
}

// detailed is the visit with everything that the papers of those who take part
// tell of: the guest's seat, car and points, liaison officers, telephones, buses,
// rooms of the press, and a diagram.
func detailed(t testing.TB) model.Programme {
	p, _ := programmes(t)
	p.Event.PressRooms = model.Text{"en": "Press centre: Palace, ground floor\nHost suite: room 12", "ro": "Centru de presă: Palat, parter"}
	p.People, p.Delegations, p.Who = clone(p.People), clone(p.Delegations), clone(p.Who)
	for id, who := range p.People {
		who.Phone, who.Email = "+40 21 000 0"+who.UID[len(who.UID)-3:], "x"+who.UID[len(who.UID)-3:]+"@office.example"
		p.People[id] = who
	}
	for id, d := range p.Delegations {
		d.Liaison, d.LiaisonPhone = model.Plain("Liaison "+string(d.Side)), "+40 722 000 001, night"
		p.Delegations[id] = d
	}
	p.Items = slices.Clone(p.Items)
	for i := range p.Items {
		it := &p.Items[i]
		it.BusAt, it.BusPlace = "07:05", model.Text{"en": "Gate C", "ro": "Poarta C"}
		if len(it.Steps) > 0 {
			it.Diagram = diagram(t)
		}
		for n, w := range p.Who[it.ID] {
			if n == 0 {
				p.Who[it.ID] = slices.Clone(p.Who[it.ID])
			}
			w.Place, w.Car, w.Points = model.Text{"en": "third from the left"}, model.Text{"en": "C-7"}, model.Text{"en": "Thank for the welcome"}
			p.Who[it.ID][n] = w
		}
	}
	return p
}

func clone[K comparable, V any](m map[K]V) map[K]V {
	out := map[K]V{}
	for k, v := range m {
		out[k] = v
	}
	return out
}

func TestPapersTellOfSeatsCarsBusesAndNumbers(t *testing.T) {
	p := detailed(t)
	for _, tt := range []struct {
		doc       string
		reader    model.Audience
		says, not string // parts are separated by bars
	}{
		{"individual", model.ForDelegation, "seat:thirdfromtheleft|car:C-7|Liaisonofficer:Liaisonguest,+40722000001,night", "Thankforthewelcome|+40210000"},
		{"individual", model.Internal, "Pointstomake|Thankforthewelcome", "+40210000"},
		{"press-programme", model.PressOnly, "07:05|GateC|Presscentre:Palace,groundfloor|Hostsuite:room12", "Liaison|C-7"},
		{"running-order", model.Internal, "bus07:05,GateC", "+40210000"},
		{"public", model.Public, "", "07:05|GateC|Presscentre|Liaison|C-7"},
		{"contacts", model.Internal, "+40210000|@office.example|Liaisonguest|Liaisonhost|+40722000001,night", "Thankforthewelcome"},
		{"contacts", model.ForDelegation, "", "+40210000|@office.example|Liaisonguest|Liaisonhost|+40722000001"}, // for every one
		{"day", model.Internal, "", "+40210000|Thankforthewelcome"},
	} {
		for _, format := range export.Formats {
			if format == "csv" && tt.doc != "contacts" || format == "xlsx" && tt.doc != "contacts" {
				continue // tables have no front page
			}
			s := bare(t, format, rendered(t, format, p, options(tt.doc, tt.reader, "en")))
			for _, want := range strings.Split(tt.says, "|") {
				if !strings.Contains(s, want) {
					t.Errorf("%s for %s in %s does not say %s", tt.doc, tt.reader, format, want)
				}
			}
			for _, bad := range strings.Split(tt.not, "|") {
				if strings.Contains(s, bad) {
					t.Errorf("%s for %s in %s says %s", tt.doc, tt.reader, format, bad)
				}
			}
		}
	}
}

// A bus that leaves is a row; where nothing is said of buses there is none.
func TestNoBusNoRow(t *testing.T) {
	visit := detailed(t)
	for i := range visit.Items {
		visit.Items[i].BusAt, visit.Items[i].BusPlace = "", nil
	}
	visit.Accesses = nil // that take them back
	without := composed(t, visit, options("press-programme", model.PressOnly, "en"))
	with := composed(t, detailed(t), options("press-programme", model.PressOnly, "en"))
	rows := func(p paper.Paper) (n int) {
		for _, sec := range p.Sections {
			for _, r := range sec.Table.Rows {
				if strings.Contains(rowOf(r), "Press bus: ") {
					n++
				}
			}
		}
		return n
	}
	if rows(without) != 0 || rows(with) == 0 {
		t.Errorf("%d rows of buses without any, %d with", rows(without), rows(with))
	}
}

// A diagram is in every format that can show one, with words for those who
// cannot see it, and in no paper for others than the office.
func TestADiagramIsOnTheScenario(t *testing.T) {
	p := detailed(t)
	opt := options("scenario", model.Internal, "en")
	raw, err := base64.StdEncoding.DecodeString(diagram(t))
	if err != nil {
		t.Fatal(err)
	}
	alt := "Positions: Official welcome ceremony"
	file := rendered(t, "pdf", p, opt)
	if images := tool(t, file, "pdfimages", "-list"); strings.Count(images, "image") < 2 || !strings.Contains(images, "600   240") {
		t.Errorf("the PDF has no picture: %s", images)
	}
	if tags := tool(t, file, "pdfinfo", "-struct-text"); !strings.Contains(tags, "Figure") {
		t.Error("the PDF tells nobody of its picture")
	}
	if s := unpacked(t, rendered(t, "docx", p, opt)); !strings.Contains(s, string(raw)) || !strings.Contains(s, alt) {
		t.Error("the Word document has no picture, or no words for it")
	}
	if s := html.UnescapeString(string(rendered(t, "html", p, opt))); !strings.Contains(s, diagram(t)) || !strings.Contains(s, `alt="`+alt) {
		t.Error("the page has no picture, or no words for it")
	}
	if s := unpacked(t, rendered(t, "xlsx", p, opt)); !strings.Contains(s, string(raw)) || !strings.Contains(s, alt) {
		t.Error("the sheet has no picture, or no words for it")
	}
	for i := range p.Items {
		p.Items[i].Steps = nil
	}
	if s := composed(t, p, opt); len(s.Sections) == 0 || s.Sections[0].Drawing == nil || len(s.Sections[0].Table.Columns) != 0 {
		t.Error("a ceremony with a diagram and no steps has no scenario of its own")
	}
	p.Items[0].Diagram = "not a picture"
	if len(rendered(t, "pdf", p, opt)) == 0 {
		t.Error("a diagram that is no picture leaves nothing")
	}
}

// tool is what a program for PDFs says of a file, which stands last.
func tool(t *testing.T, file []byte, name string, args ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(name, append(args, path)...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s comes with pdftotext: %v\n%s", name, err, out)
	}
	return string(out)
}

// A person without a seat goes with the delegation of their own state.
func TestALiaisonWithoutASeat(t *testing.T) {
	p := detailed(t)
	p.Seats = nil
	for _, r := range export.People(p, model.Reader{Audience: model.ForDelegation}) {
		opt := options("individual", model.ForDelegation, "en")
		opt.For = r.Key
		want := map[string]string{"Volodymyr Zelenskyy": "Liaison guest", "Nicușor Dan": "Liaison host", "Ilie Bolojan": "Liaison host",
			"Oana Țoiu": "Liaison host", "Andrii Sybiha": "Liaison guest"}[r.Name.In("en")]
		says := strings.Join(composed(t, p, opt).Facts, "|")
		if want != "" && !strings.Contains(says, want) || want == "" && strings.Contains(says, "Liaison") {
			t.Errorf("%s: %s, want %q", r.Name.In("en"), says, want)
		}
	}
}

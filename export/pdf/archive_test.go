package pdf_test

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"regexp"
	"strings"
	"testing"
)

// What ISO 19005-2 asks of a file of level B, rule by rule, of a paper with all that a paper
// may have; one that is not for the archive does not say that it is.
func TestAFileForTheArchiveKeepsItsRules(t *testing.T) {
	glass := image.NewNRGBA(image.Rect(0, 0, 40, 30)) // something shows through
	glass.SetNRGBA(3, 3, color.NRGBA{200, 0, 0, 120})
	b := writtenAs(t, glass, true)
	sound(t, b)
	if again := writtenAs(t, glass, true); !bytes.Equal(b, again) {
		t.Error("the same paper gave other bytes")
	}
	if head, rest, _ := bytes.Cut(b, []byte("\n")); !regexp.MustCompile(`^%PDF-1\.[4-7]\r?$`).Match(head) || rest[0] != '%' || min(rest[1], rest[2], rest[3], rest[4]) < 0x80 { // 6.1.2
		t.Errorf("it begins %q", b[:16])
	}
	f := read(t, b)
	root := f.dict(f.trailer["Root"])
	if f.trailer["ID"] == nil || f.trailer["Encrypt"] != nil { // 6.1.3
		t.Errorf("the trailer says %v", f.trailer)
	}
	meta, _ := root["Metadata"].(ref) // 6.6
	xmp := string(f.streams[int(meta)])
	for _, want := range []string{"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>", "<xmp:CreateDate>2026-03-01T08:00:00Z<", "<pdf:Producer>Chancery<", "<xmp:CreatorTool>Chancery<"} {
		if !strings.Contains(xmp, want) {
			t.Errorf("%s is not in %s", want, xmp)
		}
	}
	if info := f.dict(f.trailer["Info"]); strings.ReplaceAll(fmt.Sprint(info["Creator"]), "\x00", "") != "\xfe\xffChancery" || !strings.HasPrefix(fmt.Sprint(info["CreationDate"]), "D:20260301080000+00") {
		t.Errorf("the dictionary says %v", info)
	}
	intent := f.dict(f.list(root["OutputIntents"])[0]) // 6.2.3
	profile, _ := intent["DestOutputProfile"].(ref)
	coloured(t, f.streams[int(profile)])
	if n := f.dict(profile)["N"]; intent["S"] != name("GTS_PDFA1") || n != 3. {
		t.Errorf("what colours mean: %v, %v of them", intent, n)
	}
	for _, banned := range []string{"AA", "JavaScript", "EmbeddedFiles", "OCProperties", "AcroForm"} {
		if root[banned] != nil {
			t.Errorf("the catalogue has %s", banned)
		}
	}
	fonts, links := 0, 0
	for n, o := range f.objects {
		d, ok := o.(dict)
		if !ok {
			continue
		}
		if d["Filter"] == name("LZWDecode") || d["F"] != nil && d["Length"] != nil { // 6.1.7
			t.Errorf("object %d is packed as %v, or lies elsewhere", n, d["Filter"])
		}
		if d["SMask"] != nil && d["SMask"] != name("None") || d["ca"] != nil || d["CA"] != nil || f.dict(d["Group"])["S"] == name("Transparency") { // 6.2.10
			t.Errorf("something shows through object %d: %v", n, d)
		}
		if d["Type"] == name("Font") && d["Subtype"] == name("CIDFontType2") { // 6.2.11
			fonts++
			of := f.dict(d["FontDescriptor"])
			data, _ := of["FontFile2"].(ref)
			if len(f.streams[int(data)]) == 0 || d["CIDToGIDMap"] == nil || d["W"] == nil {
				t.Errorf("the letters of %v are not in the file", of["FontName"])
			}
		} else if d["Type"] == name("Font") && d["Subtype"] != name("Type0") {
			t.Errorf("a font of the kind %v", d["Subtype"])
		}
	}
	for _, k := range f.list(f.dict(root["Pages"])["Kids"]) { // 6.3.2
		for _, link := range f.list(f.dict(k)["Annots"]) {
			if links++; f.dict(link)["F"] != 4. || f.dict(link)["Subtype"] != name("Link") {
				t.Errorf("a link is not printed: %v", f.dict(link))
			}
		}
	}
	if fonts == 0 || links == 0 {
		t.Errorf("%d fonts and %d links", fonts, links)
	}
	if plain := read(t, written(t)); plain.dict(plain.trailer["Root"])["OutputIntents"] != nil || bytes.Contains(written(t), []byte("pdfaid")) {
		t.Error("a file that is not for the archive says that it is")
	}
}

// coloured holds a profile to what readers of it look at: its size, that of each of its parts,
// and that white is white.
func coloured(t *testing.T, b []byte) {
	t.Helper()
	at := func(n int) int { return int(binary.BigEndian.Uint32(b[n:])) }
	if len(b) < 132 || at(0) != len(b) || string(b[12:24]) != "mntrRGB XYZ " || string(b[36:40]) != "acsp" {
		t.Fatalf("%d bytes of a profile: %q", len(b), b[:min(len(b), 48)])
	}
	white, has := [3]float64{}, map[string]bool{}
	for i := range at(128) {
		tag := b[132+12*i:]
		from, size := int(binary.BigEndian.Uint32(tag[4:])), int(binary.BigEndian.Uint32(tag[8:]))
		if from%4 != 0 || from+size > len(b) {
			t.Fatalf("%s lies at %d", tag[:4], from)
		}
		has[string(tag[:4])] = true
		if name := string(tag[:4]); strings.HasSuffix(name, "XYZ") {
			for k := range white {
				white[k] += float64(at(from+8+4*k)) / 65536
			}
		}
	}
	for _, want := range []string{"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"} {
		if !has[want] {
			t.Errorf("the profile has no %s", want)
		}
	}
	for k, want := range [3]float64{.9642, 1, .8249} {
		if d := white[k] - want; d > .001 || d < -.001 {
			t.Errorf("white is %v", white)
		}
	}
}

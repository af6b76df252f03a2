package picture_test

import (
	"testing"

	"chancery/export/paper"
	"chancery/export/picture"
)

func laid(t testing.TB) paper.Page {
	t.Helper()
	set, err := paper.Layout(paper.Paper{Office: "Протокол", Headings: []paper.Run{{Text: "Vizită oficială"}}, Size: paper.A4, Marking: "INTERNAL",
		Sections: []paper.Section{{Heading: "Thursday", Table: paper.Table{Columns: []paper.Column{{Title: "No.", Least: 10}}, Rows: []paper.Row{{Cells: []paper.Cell{paper.Text("1")}}}}}}})
	if err != nil {
		t.Fatal(err)
	}
	return set.Pages[0]
}

// Every text of the page is ink on the picture, where the page has it.
func TestEveryTextIsDrawn(t *testing.T) {
	page := laid(t)
	const perMM = 5
	img, err := picture.Draw(&page, perMM)
	if err != nil {
		t.Fatal(err)
	}
	if b := img.Bounds(); b.Dx() != 210*perMM || b.Dy() != 297*perMM {
		t.Errorf("the picture is %v", b)
	}
	for _, x := range page.Texts {
		dark := 0
		for px := int(x.X * perMM); px < int((x.X+x.Width)*perMM)+1; px++ {
			for py := int((x.Y - 3) * perMM); py < int(x.Y*perMM)+1; py++ {
				if r, _, _, _ := img.At(px, py).RGBA(); r < 0x9000 {
					dark++
				}
			}
		}
		if dark < 3 {
			t.Errorf("%q is not on the picture", x.Text)
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	page := laid(b)
	for b.Loop() {
		if _, err := picture.Draw(&page, 4); err != nil {
			b.Fatal(err)
		}
	}
}

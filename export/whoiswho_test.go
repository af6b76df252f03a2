package export_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"maps"
	"strings"
	"sync"
	"testing"

	"chancery/export"
	"chancery/model"
)

// photograph is a picture of somebody, as good as any.
func photograph(t testing.TB) []byte {
	t.Helper()
	b, err := aPicture()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

var aPicture = sync.OnceValues(func() ([]byte, error) {
	img := image.NewRGBA(image.Rect(0, 0, 240, 300))
	for y := range 300 {
		for x := range 240 {
			img.Set(x, y, color.RGBA{uint8(90 + x/4), uint8(100 + y/5), 150, 255})
		}
	}
	var b bytes.Buffer
	err := png.Encode(&b, img)
	return b.Bytes(), err
})

// Photographs stand in every format that has pages, for the office alone; whoever has none
// has a quiet place, and is named all the same.
func TestWhoIsWhoHasPhotographs(t *testing.T) {
	_, summit := programmes(t)
	summit.People = maps.Clone(summit.People)
	for id, who := range summit.People {
		if who.Name["en"] == "Edgars Rinkēvičs" {
			who.Photo = model.Deposit{Key: "latvia"}
			summit.People[id] = who
		}
	}
	raw := photograph(t)
	opt := options("who-is-who", model.Internal, "uk", "en")
	opt.Photos = map[string][]byte{"latvia": raw}
	if images := tool(t, pdf(t, summit, opt), "pdfimages", "-list"); strings.Count(images, "240   300") != 1 {
		t.Errorf("the PDF has %s", images)
	}
	const alt = "Едгарс Рінкевичс / Edgars Rinkēvičs"
	if s := unpacked(t, rendered(t, "docx", summit, opt)); !strings.Contains(s, string(raw)) || !strings.Contains(s, alt) {
		t.Error("the Word document has no photograph, or no words for it")
	}
	if s := string(rendered(t, "html", summit, opt)); strings.Count(s, "<img") != 1 || !strings.Contains(s, `alt="`+alt) {
		t.Error("the page has no photograph, or no words for it")
	}
	for _, format := range export.Formats {
		got := bare(t, format, rendered(t, format, summit, opt))
		for _, want := range []string{"ЕдгарсРінкевичс", "EdgarsRinkēvičs", "ПрезидентЛатвії", "PresidentofLatvia", "литовська,англійська", "BaibaBraže"} {
			if !strings.Contains(got, want) {
				t.Errorf("%s lacks %s", format, want)
			}
		}
	}
	sec := section(t, composed(t, summit, opt), "Латвія / Latvia")
	if f := sec.Table.Faces; f[0].Picture == nil || f[1].Picture != nil || f[1].Initials != "ББ" || f[2].Initials != "" {
		t.Errorf("the faces are %+v", f)
	}
	opt.Audience = model.ForDelegation
	for _, sec := range composed(t, summit, opt).Sections {
		for _, f := range sec.Table.Faces {
			if f.Picture != nil {
				t.Error("a delegation sees a photograph")
			}
		}
	}
	opt.Audience, opt.Photos = model.Internal, map[string][]byte{"latvia": []byte("not a picture")}
	if len(rendered(t, "pdf", summit, opt)) == 0 {
		t.Error("what is no picture leaves nothing")
	}
}

// vault holds photographs under their keys.
type vault map[string][]byte

func (v vault) Vault(key string) ([]byte, error) {
	if b, ok := v[key]; ok {
		return b, nil
	}
	return nil, model.Refuse("storage.purged")
}

// Only the paper that shows photographs asks for any, and one that was purged is none.
func TestPhotosAreReadWhereTheyAreShown(t *testing.T) {
	p := model.Programme{People: map[int64]model.Person{1: {Photo: model.Deposit{Key: "a"}}, 2: {Photo: model.Deposit{Key: "gone"}}, 3: {}}}
	v := vault{"a": []byte("x"), "": []byte("y")}
	if got := export.Photos("who-is-who", []model.Programme{p}, v); len(got) != 1 || string(got["a"]) != "x" {
		t.Errorf("%v", got)
	}
	if got := export.Photos("contacts", []model.Programme{p}, v); got != nil {
		t.Errorf("%v", got)
	}
}

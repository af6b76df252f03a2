package export_test

import (
	"bytes"
	"image"
	"image/color"
	"image/png"
	"math/rand"
	"path/filepath"
	"testing"
	"time"

	"chancery/export"
	"chancery/export/docx"
	"chancery/export/paper"
	"chancery/model"
	"chancery/storage"
)

// office is an empty diary.
func office(t *testing.T) *storage.Store {
	t.Helper()
	s, err := storage.Create(filepath.Join(t.TempDir(), "d.chancery"), storage.Options{Now: time.Now})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func lookOf(t *testing.T, s *storage.Store) export.Look {
	t.Helper()
	settings, err := s.Settings()
	if err != nil {
		t.Fatal(err)
	}
	return export.LookOf(settings)
}

// noise is a picture that hardly packs.
func noise(w, h int) []byte {
	img := image.NewRGBA(image.Rect(0, 0, w, h))
	r := rand.New(rand.NewSource(1))
	for y := range h {
		for x := range w {
			img.Set(x, y, color.RGBA{uint8(r.Intn(256)), uint8(r.Intn(256)), uint8(r.Intn(256)), 255})
		}
	}
	var b bytes.Buffer
	_ = png.Encode(&b, img) // a buffer takes everything
	return b.Bytes()
}

// An emblem that is too large for the diary is kept smaller; it is taken away and
// brought back in one step each.
func TestAnEmblemIsKept(t *testing.T) {
	s := office(t)
	c, err := export.SetEmblem(noise(700, 700), nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Do(c); err != nil {
		t.Fatal(err)
	}
	kept := lookOf(t, s).Emblem
	if img, _, err := image.Decode(bytes.NewReader(kept)); err != nil || img.Bounds().Dx() != img.Bounds().Dy() || img.Bounds().Dx() < 100 {
		t.Fatalf("kept %d bytes, %v", len(kept), err)
	}
	settings, err := s.Settings()
	if err != nil {
		t.Fatal(err)
	}
	away, err := export.SetEmblem(nil, settings)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Do(away); err != nil || lookOf(t, s).Emblem != nil {
		t.Errorf("it is still there: %v", err)
	}
	if _, err := s.Undo(); err != nil || !bytes.Equal(lookOf(t, s).Emblem, kept) {
		t.Errorf("it is not back: %v", err)
	}
	for what, file := range map[string][]byte{"words": []byte("no picture"), "half a picture": kept[:len(kept)/2]} {
		if _, err := export.SetEmblem(file, nil); model.Code(err) != "export.emblem" {
			t.Errorf("%s: %v", what, err)
		}
	}
}

// A letterhead that fills several settings is kept whole, and a smaller one
// leaves nothing of it behind.
func TestALetterheadIsKept(t *testing.T) {
	s := office(t)
	make := func(emblem []byte) []byte {
		var b bytes.Buffer
		p := paper.Paper{Lang: "en", Headings: []paper.Run{{Text: "{{title}}"}}, Facts: []string{"{{body}}"}, Size: paper.A4, Look: paper.Look{Emblem: emblem}}
		if err := docx.Write(&b, []paper.Paper{p}, time.Unix(0, 0)); err != nil {
			t.Fatal(err)
		}
		return b.Bytes()
	}
	for _, file := range [][]byte{make(noise(400, 300)), make(nil), nil} {
		settings, err := s.Settings()
		if err != nil {
			t.Fatal(err)
		}
		c, err := export.SetTemplate(file, settings)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Do(c); err != nil {
			t.Fatal(err)
		}
		if got := lookOf(t, s).Template; !bytes.Equal(got, file) {
			t.Errorf("kept %d bytes of %d", len(got), len(file))
		}
	}
	for range 3 {
		if _, err := s.Undo(); err != nil {
			t.Fatal(err)
		}
	}
	if lookOf(t, s).Template != nil {
		t.Error("three steps back there is still one")
	}
	if _, err := export.SetTemplate([]byte("no document"), nil); model.Code(err) != "export.template" {
		t.Errorf("%v", err)
	}
}

func TestColours(t *testing.T) {
	for typed, want := range map[string]paper.Tint{"#1F3864": {R: 0x1f, G: 0x38, B: 0x64}, "7a1f2b": {R: 0x7a, G: 0x1f, B: 0x2b}} {
		if got, err := export.Tint(typed); err != nil || *got != want {
			t.Errorf("%s is %v, %v", typed, got, err)
		}
	}
	for _, typed := range []string{"blue", "#12", "#1234567", "#12345g"} {
		if _, err := export.Tint(typed); model.Code(err) != "export.colour" {
			t.Errorf("%s: %v", typed, err)
		}
	}
	if got, err := export.Tint(""); got != nil || err != nil {
		t.Errorf("nothing is %v, %v", got, err)
	}
}

//go:build e2e

package e2e

import (
	"bytes"
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"chancery/ui/probe"
)

const (
	handbookPictures = "../assets/handbook/pictures"
	keepPictures     = "CHANCERY_GOLDEN" // in the environment: what is seen is kept
	pictured         = 8                 // of ten parts of the room, from its upper left
	ofTen            = 10
	pictureColours   = 64
	pictureMost      = 40_000 // bytes
	otherDots        = .004   // of all may differ clearly, between two machines
	otherStep        = 40     // of 255
)

// shots are the pictures of the handbook: how the window comes to show each.
var shots = []struct {
	name    string
	toolbar bool
	come    func(s *screen)
}{
	{"week", true, func(s *screen) { s.ofSample() }},
	{"visit", true, func(s *screen) { s.ofSample(); s.openVisit() }},
	{"clash", false, func(s *screen) {
		s.ofSample()
		s.openVisit()
		s.keys("ctrl+2")
		s.stands("the day", probe.State{View: "day"})
		s.changes("a clash", func() {
			s.drag(s.target(probe.Which{Kind: "entry", Label: map[string]string{"": "Tête-à-tête", "ro_RO": "Convorbiri tête-à-tête", "uk_UA": "Зустріч віч-на-віч"}[s.lang]}), 0, s.state().Hour/2)
		})
	}},
	{"delegations", true, func(s *screen) {
		s.ofSample()
		s.openVisit()
		s.keys("F6")
		s.stands("the delegations", probe.State{View: "delegations"})
	}},
	{"papers", true, func(s *screen) {
		s.ofSample()
		s.openVisit()
		s.keys("F10")
		s.stands("the papers", probe.State{View: "papers"})
		s.press(probe.Which{Kind: "paper", Key: "public"})
		s.target(probe.Which{Kind: "page"})
	}},
	{"import", true, func(s *screen) {
		s.sent("testdata/draft2.docx")
		s.empty("2027-04-27T21:40")
		s.imports("draft2.docx")
	}},
}

func (s *screen) ofSample() { s.open("--sample", "--now", "2026-03-12T11:40") }

// The pictures of the handbook are of the window as it looks now, in the language of its pages. What
// an old one should be is left beside the pictures of failures.
func TestPicturesOfTheHandbookAreOfThisWindow(t *testing.T) {
	for lang, reader := range readers {
		for _, shot := range shots {
			t.Run(lang+"/"+shot.name, func(t *testing.T) {
				s := newScreen(t, 1100, 720)
				s.lang = reader.locale
				shot.come(s)
				if s.state().Overlays == 0 { // the pointer is in no picture
					s.over(probe.Which{Kind: "pane", Label: s.said().Say("ui.status")})
				}
				s.compare(filepath.Join(handbookPictures, lang, shot.name+".png"), poor(cropped(s.still(), s.pictured(shot.toolbar))))
			})
		}
	}
}

// compare holds what is seen now against a picture, or keeps it as that picture.
func (s *screen) compare(path string, now image.Image) {
	s.t.Helper()
	if os.Getenv(keepPictures) != "" {
		keepPicture(s.t, path, now)
	}
	f, err := os.Open(path)
	if err != nil {
		s.t.Fatalf("%v (set %s to make it)", err, keepPictures)
	}
	defer f.Close()
	was, err := png.Decode(f)
	if err != nil {
		s.t.Fatal(err)
	}
	if part := clearlyOther(was, now); part > otherDots {
		s.keep(filepath.Base(path))
		s.t.Errorf("%s is of an earlier window: %.1f %% of it differ", path, part*100)
	}
}

// pictured is what lies beside the sidebar, as far as a picture reaches; a card is shown whole.
func (s *screen) pictured(toolbar bool) image.Rectangle {
	s.t.Helper()
	if s.state().Overlays > 0 {
		return image.Rect(0, 0, s.w, s.h)
	}
	room := s.room(toolbar)
	room.Max = room.Min.Add(room.Size().Mul(pictured).Div(ofTen))
	return room
}

func cropped(img *image.RGBA, to image.Rectangle) *image.RGBA {
	out := image.NewRGBA(image.Rectangle{Max: to.Size()})
	draw.Draw(out, out.Bounds(), img, to.Min, draw.Src)
	return out
}

// poor is a picture in its most frequent colours, the same ones each time: each other dot has the
// nearest of them.
func poor(img *image.RGBA) *image.Paletted {
	times := map[color.RGBA]int{}
	b := img.Bounds()
	for y := range b.Dy() {
		for x := range b.Dx() {
			times[img.RGBAAt(x, y)]++
		}
	}
	list := slices.SortedFunc(maps.Keys(times), func(p, q color.RGBA) int {
		return cmp.Or(times[q]-times[p], int(p.R)-int(q.R), int(p.G)-int(q.G), int(p.B)-int(q.B))
	})
	var few color.Palette
	const apart = 12 * 12 * 3
	for _, c := range list {
		if len(few) == pictureColours {
			break
		}
		if len(few) < 12 || !slices.ContainsFunc(few, func(have color.Color) bool { return away(have.(color.RGBA), c) < apart }) {
			few = append(few, c)
		}
	}
	out, nearest := image.NewPaletted(b, few), map[color.RGBA]uint8{}
	for y := range b.Dy() {
		for x := range b.Dx() {
			c := img.RGBAAt(x, y)
			if _, ok := nearest[c]; !ok {
				nearest[c] = uint8(few.Index(c))
			}
			out.SetColorIndex(x, y, nearest[c])
		}
	}
	return out
}

func away(p, q color.RGBA) int {
	r, g, b := int(p.R)-int(q.R), int(p.G)-int(q.G), int(p.B)-int(q.B)
	return r*r + g*g + b*b
}

func keepPicture(t *testing.T, path string, img image.Image) {
	t.Helper()
	var out bytes.Buffer
	err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&out, img)
	if err == nil {
		err = os.MkdirAll(filepath.Dir(path), 0o755)
	}
	if err == nil {
		err = os.WriteFile(path, out.Bytes(), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	if out.Len() > pictureMost {
		t.Errorf("%s has %d bytes", path, out.Len())
	}
}

// clearlyOther is the part of the dots, 0 to 1, that anybody would see to be others.
func clearlyOther(a, b image.Image) float64 {
	if a.Bounds().Size() != b.Bounds().Size() {
		return 1
	}
	n, size := 0, a.Bounds().Size()
	for y := range size.Y {
		for x := range size.X {
			p, q := color.RGBAModel.Convert(a.At(x, y)).(color.RGBA), color.RGBAModel.Convert(b.At(x, y)).(color.RGBA)
			if max(int(p.R)-int(q.R), int(q.R)-int(p.R), int(p.G)-int(q.G), int(q.G)-int(p.G), int(p.B)-int(q.B), int(q.B)-int(p.B)) > otherStep {
				n++
			}
		}
	}
	return float64(n) / float64(size.X*size.Y)
}

package uitest

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2/driver/software"
)

// Environment variable that, when set, makes Golden keep what it sees.
const keepGolden = "CHANCERY_GOLDEN"

const (
	softStep = 40   // of 255: what another rasteriser may differ by in one pixel
	softPart = .004 // of all pixels may differ by more
)

// shot is what the window shows, laid out as before a frame. What the toolkit takes for
// long unused it lets go with a frame, and its clock stands still between two of them: a
// picture of nothing lets that be before things are laid out, not after.
func (u *User) shot() image.Image {
	software.NewCanvas().Capture()
	u.settle()
	return u.Canvas.Capture()
}

// Save writes what the window shows into a file, to be looked at.
func (u *User) Save(path string) {
	u.t.Helper()
	if err := write(path, u.shot()); err != nil {
		u.t.Fatal(err)
	}
}

// Golden compares what the window shows with testdata/<name>.png, but for the
// small differences between rasterisers. The picture that failed is left in
// testdata/failed; with CHANCERY_GOLDEN set the new picture is kept.
func (u *User) Golden(name string) {
	u.t.Helper()
	compareGolden(u.t, u.shot(), name)
}

// compareGolden is Golden for any picture.
func compareGolden(t testing.TB, got image.Image, name string) {
	t.Helper()
	path := filepath.Join("testdata", name+".png")
	if os.Getenv(keepGolden) != "" {
		if err := write(path, got); err != nil {
			t.Fatal(err)
		}
	}
	want, err := read(path)
	if err != nil {
		t.Fatalf("%v (set %s to make it)", err, keepGolden)
	}
	if part := difference(got, want); part > softPart {
		failed := filepath.Join("testdata", "failed", name+".png")
		if err := write(failed, got); err != nil {
			t.Error(err)
		}
		t.Errorf("%s: %.2f %% of the picture differ; see %s", name, part*100, failed)
	}
}

// difference is the part of the pixels, 0 to 1, that clearly differ.
func difference(a, b image.Image) float64 {
	if a.Bounds().Size() != b.Bounds().Size() {
		return 1
	}
	n, size := 0, a.Bounds().Size()
	for y := 0; y < size.Y; y++ {
		for x := 0; x < size.X; x++ {
			if apart(a, b, x, y) {
				n++
			}
		}
	}
	return float64(n) / float64(size.X*size.Y)
}

func apart(a, b image.Image, x, y int) bool {
	r1, g1, b1, _ := a.At(x+a.Bounds().Min.X, y+a.Bounds().Min.Y).RGBA()
	r2, g2, b2, _ := b.At(x+b.Bounds().Min.X, y+b.Bounds().Min.Y).RGBA()
	return step(r1, r2) > softStep || step(g1, g2) > softStep || step(b1, b2) > softStep
}

func step(a, b uint32) int {
	d := int(a>>8) - int(b>>8)
	return max(d, -d)
}

func write(path string, img image.Image) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	if err := png.Encode(f, img); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}

func read(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return png.Decode(f)
}

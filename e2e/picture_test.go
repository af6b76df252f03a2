//go:build e2e

package e2e

import (
	"encoding/binary"
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"strings"

	"chancery/ui/probe"
)

// picture is what the screen shows. The display keeps it in a file, as the X
// window dump knows it: a head of numbers, a palette, and four bytes a pixel.
func (s *screen) picture() *image.RGBA {
	s.t.Helper()
	b, err := os.ReadFile(s.frame)
	if err != nil {
		s.t.Fatalf("no picture of the screen: %v", err)
	}
	const headSize, perLine, colours = 0, 12, 19
	number := func(n int) int { return int(binary.BigEndian.Uint32(b[4*n:])) }
	line, pixels := number(perLine), b[number(headSize)+12*number(colours):]
	img := image.NewRGBA(image.Rectangle{Max: image.Point{X: s.w, Y: s.h}})
	for y := range s.h {
		from, to := pixels[y*line:], img.Pix[y*img.Stride:]
		for x := range s.w {
			to[4*x], to[4*x+1], to[4*x+2], to[4*x+3] = from[4*x+2], from[4*x+1], from[4*x], 255
		}
	}
	return img
}

// still is the picture once the window has nothing left to do.
func (s *screen) still() *image.RGBA {
	s.t.Helper()
	s.until("a window that is idle", probe.For{Idle: true})
	return s.picture()
}

// differ counts the pixels that are not the same within a rectangle.
func differ(a, b *image.RGBA, within image.Rectangle) int {
	n := 0
	for y := within.Min.Y; y < within.Max.Y; y++ {
		for x := within.Min.X; x < within.Max.X; x++ {
			if a.RGBAAt(x, y) != b.RGBAAt(x, y) {
				n++
			}
		}
	}
	return n
}

// body is the window without its status bar, which says when a backup was made.
func (s *screen) body() image.Rectangle {
	s.t.Helper()
	status := s.area(probe.Which{Kind: "pane", Label: s.said().Say("ui.status")})
	return image.Rectangle{Max: image.Point{X: s.w, Y: status.Min.Y}}
}

// room is what lies beside the sidebar: the boards, and the toolbar over them
// where it is wanted.
func (s *screen) room(toolbar bool) image.Rectangle {
	s.t.Helper()
	bar := s.area(probe.Which{Kind: "pane", Label: s.said().Say("ui.toolbar")})
	room := image.Rectangle{Min: bar.Min, Max: s.body().Max}
	if !toolbar {
		room.Min.Y = bar.Max.Y
	}
	return room
}

// area is where a target can be seen.
func (s *screen) area(w probe.Which) image.Rectangle {
	s.t.Helper()
	return rect(s.target(w))
}

func rect(t probe.Target) image.Rectangle {
	return image.Rectangle{Min: image.Point{X: t.X, Y: t.Y}, Max: image.Point{X: t.X + t.W, Y: t.Y + t.H}}
}

// keep saves a picture for whoever looks into a failure.
func (s *screen) keep(name string) {
	s.shots++
	path := filepath.Join(os.TempDir(), fmt.Sprintf("chancery-%s-%d-%s.png", strings.ReplaceAll(s.t.Name(), "/", "-"), s.shots, name))
	f, err := os.Create(path)
	if err != nil {
		return
	}
	defer f.Close()
	if png.Encode(f, s.picture()) == nil {
		s.t.Logf("picture: %s", path)
	}
}

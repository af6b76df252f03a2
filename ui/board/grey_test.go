package board

import (
	"image"
	"image/color"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/software"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/words"
)

// How an item stands is told without its colours: of one item in each of these states no two blocks are alike in grey,
// where there is room for signs, in the light and in the dark.
func TestHowAnItemStandsIsToldInGrey(t *testing.T) {
	test.NewTempApp(t)
	states := []struct {
		name string
		set  func(*model.Entry, *core)
	}{
		{"agreed", func(*model.Entry, *core) {}},
		{"proposed", func(e *model.Entry, _ *core) { e.Status = model.Proposed }},
		{"cancelled", func(e *model.Entry, _ *core) { e.Status = model.Dropped }},
		{"locked", func(e *model.Entry, _ *core) { e.Status = model.Locked }},
		{"in conflict", func(e *model.Entry, c *core) { c.clashes = map[model.Ref]string{e.Ref: "two at once"} }},
		{"changed", func(e *model.Entry, c *core) { c.set.Since = map[model.Ref]string{e.Ref: "later"} }},
		{"chosen", func(e *model.Entry, c *core) { c.chosen = map[model.Ref]bool{e.Ref: true} }},
		{"of others", func(e *model.Entry, _ *core) { e.Lent = "nightly" }},
		{"internal", func(e *model.Entry, _ *core) { e.Audience = model.Internal }},
		{"for the press", func(e *model.Entry, _ *core) { e.Press = model.PressOpen }},
		{"anchored", func(e *model.Entry, _ *core) { e.Anchored = true }},
		{"open-ended", func(e *model.Entry, _ *core) { e.EndMark = model.Open }},
	}
	t.Cleanup(func() { look.Follow(look.Light, theme.VariantLight) })
	for _, mode := range []look.Mode{look.Light, look.Dark} {
		look.Follow(mode, theme.VariantLight)
		var seen []*image.Gray
		for i, state := range states {
			e := entry(t, 1, "13:30", "14:30")
			c := &core{set: Setting{Words: words.For("en"), Now: at(t, "2026-03-12T11:40").Time, Zone: zone}}
			state.set(&e, c)
			seen = append(seen, greyBlock(c, &e))
			for j := range i {
				if n := toldBy(seen[i], seen[j]); n < 20 {
					t.Errorf("mode %v: in grey, what is %s and what is %s are told apart by %d points", mode, state.name, states[j].name, n)
				}
			}
		}
	}
}

// greyBlock is a block as whoever sees no colours sees it.
func greyBlock(c *core, e *model.Entry) *image.Gray {
	const w, h = 220, 48
	l := scene.NewLayer()
	l.Scene.Begin()
	l.Scene.Rect(0, 0, w, h, look.Now().Bg)
	c.block(&l.Scene, e, 2, 2, w-4, h-4)
	canvas := software.NewCanvas()
	canvas.SetContent(l)
	canvas.Resize(fyne.NewSize(w, h))
	l.Resize(fyne.NewSize(w, h))
	l.Refresh()
	img := canvas.Capture()
	out := image.NewGray(img.Bounds())
	for y := img.Bounds().Min.Y; y < img.Bounds().Max.Y; y++ {
		for x := img.Bounds().Min.X; x < img.Bounds().Max.X; x++ {
			out.Set(x, y, color.GrayModel.Convert(img.At(x, y)))
		}
	}
	return out
}

// toldBy counts the points that are clearly lighter in one of two pictures.
func toldBy(a, b *image.Gray) (n int) {
	const clearly = 24
	for i := range a.Pix {
		if d := int(a.Pix[i]) - int(b.Pix[i]); d > clearly || d < -clearly {
			n++
		}
	}
	return n
}

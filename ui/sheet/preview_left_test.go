package sheet

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"chancery/export/paper"
	"chancery/words"
)

// A page that gave way to a sentence is not seen again under the pages that come next, whether it was drawn
// by then or only afterwards: it may have been for other readers.
func TestAPageThatIsGoneStaysGone(t *testing.T) {
	test.NewTempApp(t)
	for _, late := range []bool{false, true} {
		var then []func()
		p := NewPreview(words.For("en"), func(work, done func()) {
			then = append(then, func() { work(); done() })
		})
		finish := func() {
			for _, f := range then {
				f()
			}
			then = nil
		}
		w := test.NewTempWindow(t, p.Object)
		w.Resize(fyne.NewSize(600, 800))
		p.Put(Shown{Pages: []paper.Page{{Width: 210, Height: 297}}})
		if !late {
			finish()
			if p.image.Image.Bounds().Dx() < 2 {
				t.Fatal("no page is drawn")
			}
		}
		p.Say("There is nothing for the public.")
		if late {
			finish()
		}
		p.Put(Shown{Pages: []paper.Page{{Width: 210, Height: 297}}})
		if got := p.image.Image.Bounds().Dx(); got > 1 {
			t.Errorf("late %v: the page of before is %d dots wide under the others", late, got)
		}
		if finish(); p.image.Image.Bounds().Dx() < 2 {
			t.Errorf("late %v: the page that came is not drawn", late)
		}
	}
}

package papers

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
	"chancery/ui/uitest"
)

// What stands against a paper is told over its buttons, with room of its own in windows of any size,
// how many rows it leaves out too; a press on it brings the list in sight, which stands before the rows.
func TestWhatStandsAgainstAPaperIsInPlainSight(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1100, 700), fyne.NewSize(1280, 800)} {
		h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public, Languages: export.Languages{"ro"}})
		h.u.Canvas.(interface{ Resize(fyne.Size) }).Resize(size)
		page(t, u)
		b := h.shown
		wait(t, "the rows that are left out are told", func() bool { u.Key(""); return len(b.asking.rows.still()) > 0 })
		var told uitest.Shown
		below := u.Corner(b.fields).Y + b.fields.Size().Height
		for _, s := range u.Shown() {
			if s.Text == b.stands(b.split.right-2*fieldsPad) && s.At.Y >= below { // it heads the rows too
				told = s
			}
		}
		top := u.Corner(b.foot).Y
		if told.Text == "" || told.At.Y+told.Size.Height > top {
			t.Errorf("%v: it is told at %+v, the buttons begin at %v: %q", size, told, top, u.Texts())
		}
		if b.asking.points.Position().Y > b.asking.rows.Position().Y {
			t.Error("the rows lie before the points")
		}
		u.ClickPlace("points", 0)
		u.Key("")
		if at := b.asked().Position().Y - b.fields.Offset.Y; at < 0 || at > b.fields.Size().Height-40 {
			t.Errorf("%v: a press on it brings no list in sight: %v", size, at)
		}
		if f := b.asking.file; f.MinSize().Height > f.Size().Height+1 {
			t.Errorf("%v: the name of the file has %v, and needs %v", size, f.Size(), f.MinSize())
		}
	}
}

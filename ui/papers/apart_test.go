package papers

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
)

// In a window too narrow for all of the board its parts stand one at a time, none over another: the
// list, then by a press the page and the options; what is asked for by a key comes into sight.
func TestInASmallWindowThePartsStandOneAtATime(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public, Languages: export.Languages{"ro"}})
	page(t, u)
	b := h.shown
	parts := func() []fyne.CanvasObject {
		return []fyne.CanvasObject{b.shelf.scroll, b.asking.preview.Object, b.fields}
	}
	resize := func(w, hh float32) {
		h.u.Canvas.(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(w, hh))
		u.Key("")
	}
	only := func(which int) {
		t.Helper()
		u.Key("")
		for i, o := range parts() {
			if o.Visible() != (i == which) {
				t.Fatalf("part %d is on show: %v, where %d is asked for", i, o.Visible(), which)
			}
		}
		at := parts()[which]
		if at.Size().Width < 250 || at.Size().Height < 100 {
			t.Errorf("part %d has %v", which, at.Size())
		}
	}
	for _, size := range []fyne.Size{fyne.NewSize(585, 280), fyne.NewSize(700, 600)} {
		resize(size.Width, size.Height)
		b.turn(theList)
		only(theList)
		for i := range b.turns {
			a, z := u.Corner(b.turns[i]), b.turns[i].Size()
			if a.X < 0 || a.X+z.Width > size.Width || a.Y+z.Height > 60 {
				t.Errorf("%v: button %d lies at %v, %v", size, i, a, z)
			}
		}
		u.ClickPlace("paper", 1)
		only(thePage)
		u.ClickText(h.words.Say("papers.part.fields"))
		only(theFields)
		u.ClickText(h.words.Say("papers.part.list"))
		only(theList)
		b.Prints()
		only(theFields)
		b.Choose("internal")
		only(thePage)
	}
	resize(1280, 800)
	for i, o := range parts() {
		if !o.Visible() {
			t.Errorf("part %d does not come back", i)
		}
	}
	for _, one := range b.turns {
		if one.Visible() {
			t.Error("where all have room it is asked which")
		}
	}
}

// Making a paper moves no other on the list of those that can be made: the next press meets what it aims at.
func TestMakingAPaperMovesNoOther(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public})
	page(t, u)
	for _, wide := range []float32{1100, 1280} {
		h.u.Canvas.(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(wide, 800))
		u.Key("")
		var were []fyne.Position
		for i := range h.shown.shelf.list {
			were = append(were, fyne.NewPos(h.shown.shelf.list[i].y, h.shown.shelf.list[i].h))
		}
		for range 12 {
			if err := h.desk.RecordPaper(&model.Made{At: 1, EventUID: h.shown.asking.by.uid, Title: "Visit", Document: "public", Format: "pdf", Audience: model.Public, File: "P.pdf"}); err != nil {
				t.Fatal(err)
			}
		}
		h.filled(t, h.shown)
		for i, was := range were {
			if now := h.shown.shelf.list[i]; fyne.NewPos(now.y, now.h) != was {
				t.Fatalf("%v wide: %s moves from %v to %v, %v", wide, now.document, was, now.y, now.h)
			}
		}
		if !u.Sees("12") {
			t.Errorf("%v wide: nothing says how often it was made: %q", wide, u.Texts())
		}
	}
}

package papers

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/export"
	"chancery/model"
)

// A visit is left by a key while the pointer rests on something of its papers; what was under the
// pointer hears of that when the board is empty, as does a press that was under way.
func TestTheBoardIsLeftUnderThePointer(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public})
	b, size := h.shown, h.u.Canvas.Size()
	for _, wide := range []float32{size.Width, 700} {
		h.u.Canvas.(interface{ Resize(fyne.Size) }).Resize(fyne.NewSize(wide, size.Height))
		u.Key("")
		if wide != size.Width {
			b.turn(theFields) // the only part with all that stands against a paper
		}
		wait(t, "it is said what is left out", func() bool { u.Key(""); return len(b.asking.rows.still()) > 0 })
		told := false
		for place, at := range u.Places() {
			u.Move(at.X, at.Y)
			told = told || b.ground.Hovered("points", 0)
			ground := b.ground
			b.Drop()
			if u.Move(1, 1); ground.Hovered(place.Kind, 0) {
				t.Errorf("%v: %v is under the pointer still", wide, place)
			}
			h.filled(t, b)
			if wide != size.Width {
				b.turn(theFields)
			}
			wait(t, "it is filled again", func() bool { u.Key(""); return len(b.asking.rows.still()) > 0 })
		}
		if !told {
			t.Errorf("%v: the pointer was never on what stands against the paper: %v", wide, u.Places())
		}
		hit := b.ground.Drawn().Hits()
		if len(hit) == 0 {
			t.Fatalf("%v: nothing can be pressed", wide)
		}
		b.Drop()
		b.ground.OnTap(hit[0], nil)
		h.filled(t, b)
	}
}

package papers

import (
	"testing"

	"chancery/export"
	"chancery/model"
	"chancery/ui/scene"
)

// Fields that were scrolled to their end stay within it when less stands under them: what is seen is
// what a press meets, and nothing moves with the next touch of the pointer.
func TestFieldsThatGrowShorterStayInSight(t *testing.T) {
	h, u, _ := exporting(t, export.Request{Document: "public", Audience: model.Public, Languages: export.Languages{"en"}})
	page(t, u)
	b := h.shown
	p, err := h.desk.Programme(h.visit)
	if err != nil {
		t.Fatal(err)
	}
	let := func(to model.Audience) {
		t.Helper()
		now, err := h.desk.Programme(h.visit)
		if err != nil {
			t.Fatal(err)
		}
		for _, it := range now.Items {
			it.Audience = to
			if err := h.desk.Do(&model.SaveItem{Item: it}); err != nil {
				t.Fatal(err)
			}
		}
	}
	over := func() float32 {
		return b.fields.Offset.Y - max(0, b.fields.Content.MinSize().Height-b.fields.Size().Height)
	}
	let(model.Internal)
	e := p.Event
	e.Audience, e.Status, e.Announced = model.Internal, model.Idea, ""
	if err := h.desk.Do(&model.SaveEvent{Event: e}); err != nil {
		t.Fatal(err)
	}
	h.filled(t, b)
	wait(t, "both are told, with the rows", func() bool {
		u.Key("")
		return len(b.asking.points.list) == 2 && !b.asking.points.held && b.asking.rows.open
	})
	end := func() float32 {
		b.fields.ScrollToBottom()
		u.Key("")
		return b.fields.Offset.Y
	}
	if end() <= 0 {
		t.Fatal("there is nothing to scroll")
	}
	fold := scene.Hit{Kind: "closed-fold"} // of many rows its place is out of sight here
	b.asking.rows.tap(fold)
	if b.asking.rows.open {
		t.Fatal("the rows are not folded")
	}
	if by := over(); by > 0 {
		t.Errorf("folded, the fields stand %v past their end", by)
	}
	b.asking.rows.tap(fold)
	was := end()
	let(model.Public)
	h.filled(t, b)
	wait(t, "the rows are gone", func() bool { u.Key(""); return len(b.asking.rows.list) == 0 })
	if by := over(); by > 0 {
		t.Errorf("with fewer rows the fields stand %v past their end; they stood at %v", by, was)
	}
}

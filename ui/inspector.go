package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

type fyneObject = fyne.CanvasObject

const inspectorHead = 46

// inspecting says whether there is one thing to look into. The running order
// has room for all of it already, until somebody asks for more.
func (w *Window) inspecting() bool {
	if len(w.chosen) != 1 || w.chosen[0] == (model.Ref{}) {
		return false
	}
	return w.place.View != Order || w.memory.Inspect
}

// fillInspector shows what is chosen, or folds the inspector away.
func (w *Window) fillInspector() {
	if !w.inspecting() {
		return
	}
	ref := w.chosen[0]
	p := w.inside
	if ref.Event != w.place.Event {
		var err error
		if p, err = w.reading.Programme(ref.Event); err != nil {
			w.chosen = nil
			w.root.Refresh()
			return
		}
	}
	if !ref.IsItem() {
		w.fillEvent(&p)
		return
	}
	if _, ok := p.Item(ref.Item); !ok {
		w.chosen = nil
		w.root.Refresh()
		return
	}
	cells, err := w.cells(p)
	if err != nil {
		w.tell(err)
		return
	}
	if w.item == nil {
		w.item = sheet.NewItem(w.kit)
	}
	w.item.Fill(ref.Item, cells)
	w.inspect(w.item.Box())
}

func (w *Window) fillEvent(p *model.Programme) {
	if w.event == nil {
		w.event = sheet.NewEvent(w.kit)
	}
	w.event.Fill(p)
	w.inspect(w.event.Box())
}

func (w *Window) inspect(box fyne.CanvasObject) {
	if holder := w.scroll.Content.(*fyne.Container); len(holder.Objects) == 0 || holder.Objects[0] != box {
		w.scroll.Content = container.New(gutter{}, box)
		w.scroll.Offset = fyne.NewPos(0, 0)
		w.scroll.Refresh()
	}
	w.shade.Refresh()
}

func (w *Window) paintInspector(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Panel)
	s.Rect(0, 0, 1, size.Height, c.Line)
	if len(w.chosen) != 1 {
		return
	}
	title, hue := w.inspected(w.chosen[0])
	s.RRect(16, 17, 10, 10, 5, c.Hue(hue).Bar)
	s.In(34, 6, 32, scene.F12b.Fit(title, size.Width-80), scene.F12b, c.Text2)
	p.Lit(s, size.Width-40, 9, 26, 26, 6, "close", 0)
	s.Icon(size.Width-33, 16, 12, scene.CrossIcon, theme.ColorNamePlaceHolder)
}

// inspected is what the head of the inspector says: the kind and the visit.
func (w *Window) inspected(ref model.Ref) (title, hue string) {
	for _, l := range w.events {
		if l.Event.ID != ref.Event {
			continue
		}
		if !ref.IsItem() {
			return w.words.Say("event.kind." + string(l.Event.Kind)), look.EventHue(l.Event.Hue, l.Event.Kind)
		}
		title = w.words.Text(l.Event.Title)
	}
	if e := w.entryOf(ref); e.Ref == ref {
		return w.words.Say("item.kind."+string(e.Kind)) + " · " + title, look.FamilyHue(e.Kind.Family())
	}
	return title, "slate"
}

func (w *Window) tapInspector(h scene.Hit, _ *desktop.MouseEvent) {
	if h.Kind == "close" {
		w.memory.Inspect = false
		w.choose(nil)
		w.focusBoard()
	}
}

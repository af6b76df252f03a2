package part

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"chancery/ui/look"
	"chancery/ui/scene"
)

type tableRenderer struct {
	t       *Table
	objects []fyne.CanvasObject
}

func (r *tableRenderer) Destroy()                     {}
func (r *tableRenderer) MinSize() fyne.Size           { return r.t.MinSize() }
func (r *tableRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *tableRenderer) Layout(size fyne.Size) {
	if size == r.t.size {
		return
	}
	r.t.fit(size.Width, size.Height)
	r.t.build()
	r.t.tellSight()
}
func (r *tableRenderer) Refresh() {
	r.t.build()
	r.t.tellSight()
	canvas.Refresh(r.t)
}

func (t *Table) build() {
	if t.size.Width < 40 || t.size.Height < 40 {
		return
	}
	if len(t.ys) != t.rows.Len() {
		t.measure()
	}
	fw := t.frozenWidth()
	put := func(l *scene.Layer, x, y, w, h float32) {
		l.Move(fyne.NewPos(x, y))
		l.Resize(fyne.NewSize(w, h))
		l.Begin()
		l.X, l.Y = -x, -y
	}
	put(t.body, 0, tableHead, t.size.Width, t.size.Height-tableHead)
	t.paintRows(&t.body.Scene, false)
	put(t.frozen, 0, tableHead, fw, t.size.Height-tableHead)
	if t.scrollX > 0 {
		t.paintRows(&t.frozen.Scene, true)
		t.frozen.Scene.Rect(fw-1, 0, 1, t.size.Height, look.Now().Line)
	}
	put(t.head, 0, 0, t.size.Width, tableHead)
	t.paintHead(&t.head.Scene)
	put(t.top, 0, 0, t.size.Width, t.size.Height)
	t.paintTop(&t.top.Scene)
	t.body.Ringed(t.body.Size())
	t.placeEntry()
}

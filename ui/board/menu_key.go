package board

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/scene"
)

// menuHere opens the menu of what is chosen, where it is drawn: a right press by keyboard. Where nothing
// is chosen it is that of an empty place, at an instant and a point of the board.
func (c *core) menuHere(at int64, empty fyne.Position, layers ...*scene.Layer) {
	if c.OnMenu == nil {
		return
	}
	driver := fyne.CurrentApp().Driver()
	pos := driver.AbsolutePositionForObject(c.self).Add(empty)
	if len(c.order) == 0 {
		c.OnMenu(model.Ref{}, at, pos)
		return
	}
	ref := c.order[len(c.order)-1]
	if e := c.entry(ref); e != nil {
		at = e.Drawn().From
	}
	for _, l := range layers {
		for _, h := range l.Scene.Hits() {
			if h.Kind == "entry" && int(h.ID) < len(c.entries) && c.entries[h.ID].Ref == ref {
				pos = driver.AbsolutePositionForObject(l).Add(h.Pos).AddXY(min(h.Size.Width/2, 24), min(h.Size.Height, 20))
			}
		}
	}
	c.OnMenu(ref, at, pos)
}

// corner is where a board begins that tells of no place for what is empty.
var corner = fyne.NewPos(60, 80)

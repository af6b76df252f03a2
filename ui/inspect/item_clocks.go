package inspect

import (
	"strings"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// beside is what is said of the hours of an item: on which it follows, and on whose clocks
// they stand.
func (f *itemForm) beside(it *model.Item) string {
	out := f.otherClocks(it)
	if on, ok := model.LeansOn(f.cells.Programme.Items, it.ID); ok {
		out = strings.TrimSuffix(f.kit.Words.Say("sheet.follows", f.kit.Words.Text(on.Title))+" · "+out, " · ")
	}
	return out
}

// fillClocks says on which an item follows and on whose clocks the hours stand, and what those of the board beside
// them show, where the two differ.
func (f *itemForm) fillClocks(it *model.Item) {
	said := f.beside(it)
	f.clocks.Call(said)
	part.Reveal(f.clocks, said != "")
	f.clocks.Refresh()
}

func (f *itemForm) otherClocks(it *model.Item) string {
	if f.kit.Zone == nil {
		return ""
	}
	w, zone := f.kit.Words, f.kit.Zone()
	start, err := it.Start.In(zone)
	if err != nil || it.AllDay {
		return ""
	}
	end, err := it.End.In(zone)
	if err != nil || start.Off == it.Start.Off && end.Off == it.End.Off {
		return ""
	}
	own, here := w.City(it.Start.Zone), start.Clock()
	if it.End.Zone != it.Start.Zone {
		own += " – " + w.City(it.End.Zone)
	}
	if it.EndMark != model.Open {
		here += " – " + end.Clock()
	}
	return w.Say("sheet.clocks", own, here)
}

func (f *itemForm) paintClocks(_ *scene.Pane, s *scene.Scene, size fyne.Size) {
	it, ok := f.cells.Programme.Item(f.id)
	if !ok {
		return
	}
	s.In(1, 0, size.Height, scene.F11.Fit(f.beside(&it), size.Width-2), scene.F11, look.Now().Text2)
}

package ui

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
	"chancery/ui/view"
)

const (
	moreWidth  = 26  // of what leads to the views that had no room
	leastTitle = 430 // room for the title and the steps
	leastViews = 2   // of the switch, whatever the title wants
)

// rare are the views that stand in the menu of more views, unless one of them is
// on show.
var rare = []View{Work, Some}

// switchViews are the views of the switch, as many as there is room for, and
// those that stand behind it.
func (w *Window) switchViews() (shown, more []View) {
	room := w.bar.Size().Width - w.newWidth() - max(leastTitle, w.headWidth())
	for _, v := range view.Kinds {
		switch {
		case v == Order && !w.place.Inside():
		case slices.Contains(rare, v) && v != w.place.View:
			more = append(more, v)
		default:
			shown = append(shown, v)
		}
	}
	for i := len(shown) - 1; i >= 0 && len(shown) > leastViews && w.viewsWidth(shown) > room; i-- {
		if v := shown[i]; v != w.place.View {
			shown = slices.Delete(shown, i, i+1)
			more = append([]View{v}, more...)
		}
	}
	return shown, more
}

// headWidth is what the name of the open visit wants, with the steps beside it.
func (w *Window) headWidth() float32 {
	if !w.place.Inside() {
		return 0
	}
	width := 150 + scene.F16b.Width(w.words.Text(w.inside.Event.Title))
	if w.place.View != Order {
		width += w.stepsWidth() + 12
	}
	return width
}

func (w *Window) newWidth() float32 { return scene.F13b.Width(w.words.Say("ui.new")) + 58 }

func (w *Window) viewsWidth(views []View) float32 {
	total := float32(6 + moreWidth)
	for _, v := range views {
		total += w.viewWidth(v)
	}
	return total
}

func (w *Window) viewWidth(v View) float32 { return scene.F12.Width(w.viewName(v)) + 24 }

// viewName is what a view is called: that of some days says how many.
func (w *Window) viewName(v View) string {
	if v == Some {
		return w.words.Count("ui.some-days", Place{Days: w.memory.Days}.Some())
	}
	return w.words.Say("ui.view." + string(v))
}

// moreViews offers the views that had no room, and how many days to show.
func (w *Window) moreViews(at fyne.Position) {
	_, more := w.switchViews()
	var list []scene.Entry
	for _, v := range view.Kinds {
		if slices.Contains(more, v) && v != Some {
			list = append(list, scene.Entry{Label: w.viewName(v), Do: func() { w.setView(v) }})
		}
	}
	list = append(list, scene.Entry{})
	for n := 1; n <= 9; n++ {
		list = append(list, scene.Entry{Label: w.words.Count("ui.some-days", n), Ticked: w.place.View == Some && w.place.Some() == n, Do: func() { w.showDays(n) }})
	}
	scene.Popup(w.win.Canvas(), at, 180, list)
}

// showDays shows n days side by side.
func (w *Window) showDays(n int) {
	w.memory.Days = n
	w.setView(Some)
}

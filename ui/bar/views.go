package bar

import (
	"slices"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
	"chancery/ui/view"
)

const (
	moreWidth  = 26  // of what leads to the views that had no room
	leastTitle = 430 // room for the title and the steps
	mostTitle  = .42 // of the bar: a long heading is cut before views give way to it
	leastViews = 2   // of the switch, whatever the title wants
	foldedBar  = 620 // below which the one on show is all that stays of it
)

// rare are the views that stand in the menu of more views, unless one of them is
// on show.
var rare = []view.Kind{view.Work, view.Some}

// views are the views of the switch, as many as there is room for, and
// those that stand behind it. Beside days that would be cut the one on show is all that stays.
func (b *Bars) views(at *Head) (shown, more []view.Kind) {
	whole := b.Tools.Size().Width
	beside := whole - b.newWidth() - b.crumbWidth(at) // what the days on show leave, which are not cut
	room := min(beside, whole-b.newWidth()-max(leastTitle, min(b.headWidth(at), whole*mostTitle)))
	for _, v := range view.Kinds {
		switch {
		case v == view.Order && !at.Inside():
		case slices.Contains(rare, v) && v != at.View:
			more = append(more, v)
		default:
			shown = append(shown, v)
		}
	}
	least := leastViews
	if whole < foldedBar {
		least = 1
	}
	for i := len(shown) - 1; i >= 0; i-- {
		wide := b.total(shown, at.Some())
		if (len(shown) <= least || wide <= room) && (len(shown) == 1 || wide <= beside) {
			break
		}
		if v := shown[i]; v != at.View {
			shown = slices.Delete(shown, i, i+1)
			more = append([]view.Kind{v}, more...)
		}
	}
	return shown, more
}

// headWidth is what the name of the open visit wants, with the steps beside it.
func (b *Bars) headWidth(at *Head) float32 {
	if !at.Inside() {
		return 0
	}
	width := 150 + scene.F16b.Width(at.Visit)
	if !at.Whole() {
		width += b.stepsWidth() + 12
	}
	return width
}

// crumbWidth is what the way back and the days want, or the days alone, with the steps
// beside them: they are not cut.
func (b *Bars) crumbWidth(at *Head) float32 {
	if !at.Inside() {
		return 52 + scene.F13b.Width(at.Title) + b.stepsWidth() + 34
	}
	days := at.Title
	if at.Whole() {
		days = at.Days
	}
	return 52 + 26 + scene.F11b.Width(b.host.Words().Say("ui.calendar")) + scene.F11.Width(" › "+days) + b.stepsWidth() + 52
}

func (b *Bars) newWidth() float32 { return scene.F13b.Width(b.host.Words().Say("ui.new")) + 58 }

func (b *Bars) total(views []view.Kind, some int) float32 {
	total := float32(6 + moreWidth)
	for _, v := range views {
		total += b.width(v, some)
	}
	return total
}

func (b *Bars) width(v view.Kind, some int) float32 { return scene.F12.Width(b.name(v, some)) + 24 }

// name is what a view is called: that of some days says how many, and lanes what they stand for.
func (b *Bars) name(v view.Kind, some int) string {
	if v == view.Some {
		return b.host.Words().Count("ui.some-days", some)
	}
	w, key := b.host.Words(), "ui.view."+string(v)
	if by := key + "-" + b.host.LanesBy(); v == view.Lanes && w.Has(by) {
		return w.Say(by)
	}
	return w.Say(key)
}

// moreViews offers the views that had no room, and how many days to show.
func (b *Bars) moreViews(pos fyne.Position) {
	at := b.host.Head()
	_, more := b.views(&at)
	var list []scene.Entry
	for _, v := range view.Kinds {
		if slices.Contains(more, v) && v != view.Some {
			list = append(list, scene.Entry{Label: b.name(v, at.Some()), Do: func() { b.host.SetView(v) }})
		}
	}
	list = append(list, scene.Entry{})
	for n := 1; n <= 9; n++ {
		list = append(list, scene.Entry{Label: b.host.Words().Count("ui.some-days", n), Ticked: at.View == view.Some && at.Some() == n, Do: func() { b.host.ShowDays(n) }})
	}
	scene.Popup(b.host.Canvas(), pos, 180, list)
}

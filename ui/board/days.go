package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/model/civil"
	"chancery/ui/scene"
)

const (
	rulerWidth  = 56 // of one zone
	headHeight  = 54
	bandRow     = 22
	bandMost    = 5 // rows of the band before it says "+n"
	gutter      = 8 // free at the right of each day, to draw in
	leastLane   = 58
	leastDay    = 52 // of an empty one that gives its room away
	leastBeside = 48 // of a lane beside "+n"
	moreRoom    = 26 // of "+n"
	edge        = 6  // where a press resizes
	usualHour   = 52
	leastHour   = 28
	mostHour    = 240
	scrollWidth = 8
)

// Days is a board of one or more days side by side, hours running down.
type Days struct {
	widget.BaseWidget
	core
	first  civil.Date
	count  int
	cols   []column
	edges  []float32 // where each column begins, and where the last one ends
	band   []arrange.Bar
	hidden []int
	rows   int
	hour   float32 // height of one
	scroll float32
	placed bool    // the first scroll was done
	opens  float32 // hour to begin at, 0 for the board's own choice
	seeks  bool    // an item is to be brought in sight
	slot   slot    // where the keyboard stands when nothing is chosen

	size                   fyne.Size
	body, ruler, head, top *scene.Layer
	barGrip                float32 // where the scroll bar was taken, 0 when not
}

// column is one day: its ruler, and what stands in it.
type column struct {
	arrange.Ruler
	day    civil.Date
	blocks []arrange.Placed // Key is an index into entries
	more   []arrange.More
	full   map[int]bool // sweep blocks that keep room for "+n"
}

// slot is an empty place the keyboard points at.
type slot struct {
	col, minute int
	shown       bool
}

// NewDays is a board without entries. hour is the height of an hour in dp, 0
// for the usual.
func NewDays(set Setting, w Wishes, hour float32) *Days {
	b := &Days{core: newCore(set, w), hour: usualHour, count: 7, first: "2026-01-01",
		body: scene.NewLayer(), ruler: scene.NewLayer(), head: scene.NewLayer(), top: scene.NewLayer()}
	if hour > 0 {
		b.hour = min(max(hour, leastHour), mostHour)
	}
	b.card = newCard(&b.core)
	b.card.others = b.boxes
	b.repaint, b.self = b.Refresh, b
	b.ExtendBaseWidget(b)
	return b
}

var (
	_ desktop.Hoverable  = (*Days)(nil)
	_ desktop.Mouseable  = (*Days)(nil)
	_ desktop.Cursorable = (*Days)(nil)
	_ fyne.Focusable     = (*Days)(nil)
	_ fyne.Draggable     = (*Days)(nil)
	_ fyne.Scrollable    = (*Days)(nil)
	_ fyne.Tappable      = (*Days)(nil)
	_ fyne.Shortcutable  = (*Days)(nil)
)

// Fill shows a stretch of days with what stands on them. clashes names, per
// entry, what it clashes with.
func (b *Days) Fill(set Setting, first civil.Date, count int, list []model.Entry, clashes map[model.Ref]string) {
	moved := first != b.first || count != b.count
	b.set, b.first, b.count = set, first, count
	b.setEntries(list, clashes)
	b.pack()
	if moved {
		b.slot.shown = false
	}
	b.Refresh()
}

// Select chooses entries without asking anybody.
func (b *Days) Select(refs ...model.Ref) {
	b.choose(refs...)
	b.Refresh()
}

// Hour is the height of an hour, to be remembered.
func (b *Days) Hour() float32 { return b.hour }

func (b *Days) MinSize() fyne.Size { return fyne.NewSize(200, 160) }

func (b *Days) CreateRenderer() fyne.WidgetRenderer {
	return &daysRenderer{b, []fyne.CanvasObject{b.body, b.ruler, b.head, b.top}}
}

type daysRenderer struct {
	b       *Days
	objects []fyne.CanvasObject
}

func (r *daysRenderer) Destroy()                     {}
func (r *daysRenderer) MinSize() fyne.Size           { return r.b.MinSize() }
func (r *daysRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *daysRenderer) Layout(size fyne.Size) {
	if size == r.b.size {
		return
	}
	r.b.size = size
	r.b.pack()
	r.b.setScroll(r.b.scroll)
	if !r.b.rests() {
		r.b.build()
	}
}
func (r *daysRenderer) Refresh() {
	if r.b.rests() {
		return
	}
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says which days are shown, and what is chosen.
func (b *Days) AccessibilityLabel() string {
	return b.set.Words.Range(b.first, b.first.Add(b.count-1)) + b.spoken()
}

// AccessibilityRole is the nearest role there is.
func (b *Days) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

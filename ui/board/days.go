package board

import (
	"sort"

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
	edge        = 6 // where a press resizes
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
	band   []arrange.Bar
	hidden []int
	rows   int
	hour   float32 // height of one
	scroll float32
	placed bool    // the first scroll was done
	opens  float32 // hour to begin at, 0 for the board's own choice
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
	b.repaint = b.Refresh
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

// pack gives everything its column and lane; it runs when data or zoom change.
func (b *Days) pack() {
	b.cols = b.cols[:0]
	for i := 0; i < b.count; i++ {
		r, err := arrange.NewRuler(b.first.Add(i), b.set.Zone)
		if err != nil {
			continue
		}
		b.cols = append(b.cols, column{Ruler: r, day: b.first.Add(i)})
	}
	b.packBand()
	least := int(17 / b.hour * 60)
	for i := range b.cols {
		col := &b.cols[i]
		col.blocks, col.more = arrange.Pack(b.onDay(col), least, b.lanes())
	}
}

// lanes is how many blocks may stand side by side in one day.
func (b *Days) lanes() int {
	if b.size.Width == 0 {
		return 0
	}
	return max(1, int((b.colWidth()-gutter)/leastLane))
}

// onDay clips what has hours to one day.
func (b *Days) onDay(col *column) []arrange.Block {
	span := col.Span()
	var out []arrange.Block
	for i := range b.entries {
		e := &b.entries[i]
		if banded(e) {
			continue
		}
		s := e.Span()
		if s.To == s.From {
			s.To++ // no end: it still stands somewhere
		}
		if s.Overlaps(span) {
			out = append(out, arrange.Block{Key: i, From: max(col.Minute(s.From), 0), To: min(col.Minute(s.To-1)+1, col.Len)})
		}
	}
	return out
}

func (b *Days) packBand() {
	var list []arrange.Days
	for i := range b.entries {
		e := &b.entries[i]
		if !banded(e) {
			continue
		}
		first, last := b.days(e)
		list = append(list, arrange.Days{Key: i, First: first.Sub(b.first), Last: last.Sub(b.first)})
	}
	sort.SliceStable(list, func(i, j int) bool {
		return b.entries[list[i].Key].Ref.Item == 0 && b.entries[list[j].Key].Ref.Item != 0
	})
	b.band, b.hidden, b.rows = arrange.Bars(list, b.count, bandMost)
	for _, n := range b.hidden {
		if n > 0 {
			b.rows = bandMost
		}
	}
}

// geometry

func (b *Days) left() float32 {
	if n := len(b.set.further()); n > 0 {
		return float32(1+n) * rulerWidth
	}
	return rulerWidth + 8
}

func (b *Days) headBottom() float32 { return headHeight + max(1, float32(b.rows))*bandRow + 6 }

func (b *Days) colWidth() float32 {
	return max(20, (b.size.Width-b.left()-scrollWidth)/float32(max(1, b.count)))
}

func (b *Days) colX(i int) float32 { return b.left() + float32(i)*b.colWidth() }

// y is where a minute of a column lies, in the coordinates of the widget.
func (b *Days) y(minute int) float32 {
	return b.headBottom() + float32(minute)/60*b.hour - b.scroll
}

func (b *Days) longest() int {
	n := 24 * 60
	for i := range b.cols {
		n = max(n, b.cols[i].Len)
	}
	return n
}

func (b *Days) maxScroll() float32 {
	return max(0, float32(b.longest())/60*b.hour-(b.size.Height-b.headBottom()))
}

func (b *Days) setScroll(y float32) { b.scroll = max(0, min(y, b.maxScroll())) }

// spot is the column and the minute under a point.
func (b *Days) spot(p fyne.Position) (col, minute int) {
	col = int((p.X - b.left()) / b.colWidth())
	col = max(0, min(col, len(b.cols)-1))
	minute = int((p.Y - b.headBottom() + b.scroll) / b.hour * 60)
	if len(b.cols) > 0 {
		minute = max(0, min(minute, b.cols[col].Len))
	}
	return col, minute
}

// scrollIn scrolls to the beginning of what is shown, once: 07:30 or the first item.
func (b *Days) scrollIn() {
	if b.placed || len(b.cols) == 0 || b.size.Height < 10 {
		return
	}
	b.placed = true
	if b.opens > 0 {
		b.setScroll(b.opens * b.hour)
		return
	}
	earliest := 8 * 60
	for i := range b.cols {
		for _, p := range b.cols[i].blocks {
			earliest = min(earliest, p.From)
		}
	}
	b.setScroll(float32(earliest-30) / 60 * b.hour)
}

// Begin makes the board begin at an hour when it is first shown; 0 lets it
// choose.
func (b *Days) Begin(hour float32) { b.opens = hour }

// Top is the hour that is highest in sight.
func (b *Days) Top() float32 {
	if !b.placed {
		return b.opens
	}
	return b.scroll / b.hour
}

// Reveal scrolls to an instant, leaving some room above it.
func (b *Days) Reveal(at int64) {
	b.placed = true
	for i := range b.cols {
		if m := b.cols[i].Minute(at); m >= 0 && m < b.cols[i].Len {
			y := b.y(m)
			if y < b.headBottom()+10 || y > b.size.Height-90 {
				b.setScroll(float32(m)/60*b.hour - (b.size.Height-b.headBottom())/4)
			}
			b.Refresh()
			return
		}
	}
}

// widget

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
	r.b.build()
}
func (r *daysRenderer) Refresh() {
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says which days are shown, and what is chosen.
func (b *Days) AccessibilityLabel() string {
	return b.set.Words.Range(b.first, b.first.Add(b.count-1)) + b.spoken()
}

// AccessibilityRole is the nearest role there is.
func (b *Days) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

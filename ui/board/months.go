package board

import (
	"sort"
	"strconv"

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
	monthHead = 30
	monthDate = 26 // above the bars of a day
	shortDate = 19 // of a day that is too low for that and a bar
	monthRow  = 21 // of one of them, where there is room
	closeRow  = 17 // of one, at least, where one more has room for that
)

// Month is a board of six weeks.
type Month struct {
	widget.BaseWidget
	core
	month  civil.Date // its first day
	weeks  [6][7]civil.Date
	rows   [6]weekRow
	cursor civil.Date // where the keyboard stands
	size   fyne.Size
	body   *scene.Layer
	top    *scene.Layer
}

// weekRow is what stands in one week.
type weekRow struct {
	bars   []arrange.Bar // Key is an index into entries
	hidden []int
}

// NewMonth is a board without entries.
func NewMonth(set Setting, w Wishes) *Month {
	b := &Month{core: newCore(set, w), body: scene.NewLayer(), top: scene.NewLayer()}
	b.card = newCard(&b.core)
	b.repaint, b.self = b.Refresh, b
	b.ExtendBaseWidget(b)
	return b
}

var (
	_ desktop.Hoverable  = (*Month)(nil)
	_ desktop.Mouseable  = (*Month)(nil)
	_ desktop.Cursorable = (*Month)(nil)
	_ fyne.Focusable     = (*Month)(nil)
	_ fyne.Draggable     = (*Month)(nil)
	_ fyne.Scrollable    = (*Month)(nil)
	_ fyne.Tappable      = (*Month)(nil)
	_ fyne.Shortcutable  = (*Month)(nil)
)

// Fill shows the month of day with what stands on it.
func (b *Month) Fill(set Setting, day civil.Date, list []model.Entry, clashes map[model.Ref]string) {
	b.set = set
	if b.month != day.MonthStart() || b.cursor == "" {
		b.cursor = day
	}
	b.month = day.MonthStart()
	b.weeks = arrange.Month(day, set.Words.FirstWeekday())
	b.setEntries(list, clashes)
	b.pack()
	b.Refresh()
}

// Select chooses entries without asking anybody.
func (b *Month) Select(refs ...model.Ref) {
	b.choose(refs...)
	b.Refresh()
}

// slots is how many lines a day has, the last of them that which counts others.
func (b *Month) slots() int { return max(1, int((b.cellHeight()-b.dateRoom()-1)/closeRow)) }

// low says that a date at its usual height would leave no room for one bar: large letters in a small window.
func (b *Month) low() bool { return b.cellHeight()-monthDate-1 < closeRow }

// dateRoom is how high the line with the date of a day is.
func (b *Month) dateRoom() float32 {
	if b.low() {
		return shortDate
	}
	return monthDate
}

// row is how high each of them is.
func (b *Month) row() float32 {
	return min(monthRow, (b.cellHeight()-b.dateRoom()-1)/float32(b.slots()))
}

func (b *Month) pack() {
	if b.size.Height < 50 || b.weeks[0][0] == "" {
		return
	}
	all := b.reach(b.weeks[0][0])
	for w := range b.rows {
		on := b.weeks[w][0].Sub(b.weeks[0][0])
		var list []arrange.Days
		for _, d := range all {
			if d.First, d.Last = d.First-on, d.Last-on; d.Last >= 0 && d.First < 7 {
				list = append(list, d)
			}
		}
		// bars first, then items by the clock: Bars gives ties to the lower key
		sort.SliceStable(list, func(i, j int) bool { return b.firstInCell(list[i], list[j]) })
		keys := make([]int, len(list))
		for i := range list {
			keys[i], list[i].Key = list[i].Key, i
		}
		bars, hidden, _ := arrange.Bars(list, 7, b.slots())
		for i := range bars {
			bars[i].Key = keys[bars[i].Key]
		}
		b.rows[w] = weekRow{bars, hidden}
	}
}

// reach are the days of each entry, counted from one of them.
func (b *Month) reach(zero civil.Date) []arrange.Days {
	out := make([]arrange.Days, len(b.entries))
	for i := range b.entries {
		from, to := b.days(&b.entries[i])
		out[i] = arrange.Days{Key: i, First: from.Sub(zero), Last: to.Sub(zero)}
		if !banded(&b.entries[i]) {
			out[i].Last = out[i].First // an item stands where it starts
		}
	}
	return out
}

func (b *Month) firstInCell(x, y arrange.Days) bool {
	a, c := &b.entries[x.Key], &b.entries[y.Key]
	if banded(a) != banded(c) {
		return banded(a)
	}
	if a.Start.At != c.Start.At {
		return a.Start.At < c.Start.At
	}
	return a.Ref.Item < c.Ref.Item
}

func (b *Month) cellWidth() float32  { return b.size.Width / 7 }
func (b *Month) cellHeight() float32 { return (b.size.Height - monthHead) / 6 }

// cell is where a day is drawn.
func (b *Month) cell(week, day int) (x, y float32) {
	return float32(day) * b.cellWidth(), monthHead + float32(week)*b.cellHeight()
}

// dayAt is the day under a point, counted from the first on show.
func (b *Month) dayAt(p fyne.Position) int {
	col := max(0, min(int(p.X/b.cellWidth()), 6))
	row := max(0, min(int((p.Y-monthHead)/b.cellHeight()), 5))
	return row*7 + col
}

func (b *Month) date(n int) civil.Date { return b.weeks[0][0].Add(n) }

func (b *Month) MinSize() fyne.Size { return fyne.NewSize(200, 160) }

func (b *Month) CreateRenderer() fyne.WidgetRenderer {
	return &monthRenderer{b, []fyne.CanvasObject{b.body, b.top}}
}

type monthRenderer struct {
	b       *Month
	objects []fyne.CanvasObject
}

func (r *monthRenderer) Destroy()                     {}
func (r *monthRenderer) MinSize() fyne.Size           { return r.b.MinSize() }
func (r *monthRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *monthRenderer) Layout(size fyne.Size) {
	if size != r.b.size {
		r.b.size = size
		r.b.pack()
		if !r.b.rests() {
			r.b.build()
		}
	}
}
func (r *monthRenderer) Refresh() {
	if r.b.rests() {
		return
	}
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says which month is shown, and what is chosen.
func (b *Month) AccessibilityLabel() string {
	return b.set.Words.Month(b.month.Month()) + " " + strconv.Itoa(b.month.Year()) + b.spoken()
}

// AccessibilityRole is the nearest role there is.
func (b *Month) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

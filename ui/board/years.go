package board

import (
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

// yearBars is how many things that cover days a day of the year shows.
const yearBars = 3

// Year is a board of twelve small months: how much there is on each day, and
// which visits.
type Year struct {
	widget.BaseWidget
	core
	OnMonth func(civil.Date)

	year   int
	days   map[civil.Date]*arrange.Count
	most   int // items on the fullest day
	cursor civil.Date
	over   civil.Date // under the pointer
	size   fyne.Size
	body   *scene.Layer
}

// NewYear is a board without entries.
func NewYear(set Setting, w Wishes) *Year {
	b := &Year{core: newCore(set, w), body: scene.NewLayer(), year: 2026}
	b.repaint, b.self = b.Refresh, b
	b.ExtendBaseWidget(b)
	return b
}

var (
	_ desktop.Hoverable  = (*Year)(nil)
	_ desktop.Mouseable  = (*Year)(nil)
	_ desktop.Cursorable = (*Year)(nil)
	_ fyne.Focusable     = (*Year)(nil)
	_ fyne.Tappable      = (*Year)(nil)
	_ fyne.Scrollable    = (*Year)(nil)
	_ fyne.Shortcutable  = (*Year)(nil)
)

// Fill shows the year of day.
func (b *Year) Fill(set Setting, day civil.Date, list []model.Entry) {
	b.set, b.year, b.cursor = set, day.Year(), day
	b.setEntries(list, nil)
	b.pack()
	b.Refresh()
}

// pack counts what is on each day.
func (b *Year) pack() {
	var items, first, last []civil.Date
	var bars []int
	for i := range b.entries {
		e := &b.entries[i]
		from, to := b.core.days(e)
		if banded(e) {
			first, last, bars = append(first, from), append(last, to), append(bars, i)
		} else {
			items = append(items, from)
		}
	}
	b.days = arrange.Year(b.year, items, first, last, yearBars)
	b.most = 1
	for _, c := range b.days {
		b.most = max(b.most, c.Items)
		for s, key := range c.Bars {
			if key >= 0 {
				c.Bars[s] = bars[key]
			}
		}
	}
}

// on lists what is on a day: whole days first, then by the clock.
func (b *Year) on(day civil.Date) []*model.Entry {
	var bars, items []*model.Entry
	for i := range b.entries {
		e := &b.entries[i]
		switch from, to := b.core.days(e); {
		case banded(e) && from <= day && day <= to:
			bars = append(bars, e)
		case !banded(e) && from == day:
			items = append(items, e)
		}
	}
	return append(bars, items...)
}

// A day is no smaller than its number, with a line under it.
const leastDayWide, leastDayTall = 17, 13

// together is how many months are on show at once, and how many of them side by side: all twelve
// where the numbers of their days can be read, else as many as can, those around where one stands.
func (b *Year) together() (months, columns int) {
	for _, months = range []int{12, 6, 4, 3, 2, 1} {
		n := b.columns(months)
		if w, h := b.dayRoom(months, n); w >= leastDayWide && h >= leastDayTall || months == 1 {
			return months, n
		}
	}
	return 1, 1
}

// columns is how many of some months stand side by side: so many that their days have the
// most room, which is as little as the narrower of their two sides.
func (b *Year) columns(months int) int {
	const wider = 1.6 // a day is wide enough for its number long before it is high enough
	best, most := 1, float32(0)
	for _, n := range []int{1, 2, 3, 4, 6} {
		if n > months || months == 12 && n == 1 {
			continue
		}
		w, h := b.dayRoom(months, n)
		if room := min(w/wider, h); room > most {
			best, most = n, room
		}
	}
	return best
}

// dayRoom is how large a day is with n of some months side by side.
func (b *Year) dayRoom(months, n int) (w, h float32) {
	month, row := (b.size.Width-yearPad)/float32(n), (b.size.Height-yearPad/2)/float32((months+n-1)/n)
	return (month - yearPad) / 7, (row - yearPad/2 - yearName - yearHead) / 6
}

// Scrolled goes on to other months where not all of them have room.
func (b *Year) Scrolled(e *fyne.ScrollEvent) {
	months, _ := b.together()
	if months == 12 || e.Scrolled.DY == 0 {
		return
	}
	by := months
	if e.Scrolled.DY > 0 {
		by = -months
	}
	if to := b.cursor.AddMonths(by); to.Year() == b.year {
		b.cursor = to
		b.Refresh()
	}
}

func (b *Year) MinSize() fyne.Size { return fyne.NewSize(300, 300) }

func (b *Year) CreateRenderer() fyne.WidgetRenderer {
	return &yearRenderer{b, []fyne.CanvasObject{b.body}}
}

type yearRenderer struct {
	b       *Year
	objects []fyne.CanvasObject
}

func (r *yearRenderer) Destroy()                     {}
func (r *yearRenderer) MinSize() fyne.Size           { return r.b.MinSize() }
func (r *yearRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *yearRenderer) Layout(size fyne.Size) {
	if size != r.b.size {
		r.b.size = size
		if !r.b.rests() {
			r.b.build()
		}
	}
}
func (r *yearRenderer) Refresh() {
	if r.b.rests() {
		return
	}
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says which year is shown, and which day the keyboard is on.
func (b *Year) AccessibilityLabel() string {
	if !b.cursor.Valid() {
		return strconv.Itoa(b.year)
	}
	return strconv.Itoa(b.year) + "; " + b.set.Words.Day(b.cursor)
}

// AccessibilityRole is the nearest role there is.
func (b *Year) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

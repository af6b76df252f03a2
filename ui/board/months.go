package board

import (
	"sort"
	"strconv"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/model"
	"chancery/model/arrange"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

const (
	monthHead = 30
	monthDate = 26 // above the bars of a day
	monthRow  = 21
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
	b.repaint = b.Refresh
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

// Tick is called each minute: what is past fades.
func (b *Month) Tick(time.Time) { b.Refresh() }

func (b *Month) slots() int { return max(1, int((b.cellHeight()-monthDate-2)/monthRow)) }

func (b *Month) pack() {
	if b.size.Height < 50 || b.weeks[0][0] == "" {
		return
	}
	for w := range b.rows {
		first := b.weeks[w][0]
		var list []arrange.Days
		for i := range b.entries {
			from, to := b.days(&b.entries[i])
			d := arrange.Days{Key: i, First: from.Sub(first), Last: to.Sub(first)}
			if !banded(&b.entries[i]) {
				d.Last = d.First // an item stands where it starts
			}
			if d.Last >= 0 && d.First < 7 {
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

// Where is the middle of a day, for tests.
func (b *Month) Where(day civil.Date) fyne.Position {
	n := day.Sub(b.weeks[0][0])
	x, y := b.cell(n/7, n%7)
	return fyne.NewPos(x+b.cellWidth()/2, y+b.cellHeight()/2)
}

func (b *Month) build() {
	if b.size.Width < 40 || b.size.Height < 60 || b.weeks[0][0] == "" {
		return
	}
	b.body.Move(fyne.NewPos(0, 0))
	b.body.Resize(b.size)
	b.body.Begin()
	b.paint(&b.body.Scene)
	b.top.Resize(b.size)
	b.top.Begin()
	b.paintTop(&b.top.Scene)
}

func (b *Month) paint(s *scene.Scene) {
	p, w := look.Now(), b.set.Words
	s.Rect(0, 0, b.size.Width, b.size.Height, p.Bg)
	for d := 0; d < 7; d++ {
		x, _ := b.cell(0, d)
		s.Right(x+b.cellWidth()-12, 8, w.WeekdayShort(b.weeks[0][d].Weekday()), scene.F11, p.Text2)
	}
	for wk := range b.weeks {
		for d := range b.weeks[wk] {
			b.paintCell(s, wk, d)
		}
		b.paintRow(s, wk)
	}
	for i := 0; i <= 6; i++ {
		_, y := b.cell(i, 0)
		s.Rect(0, y, b.size.Width, 1, p.Line)
		x, _ := b.cell(0, i)
		if i > 0 {
			s.Rect(x, monthHead, 1, b.size.Height, p.Line)
		}
	}
}

func (b *Month) paintCell(s *scene.Scene, week, d int) {
	p, w := look.Now(), b.set.Words
	day := b.weeks[week][d]
	x, y := b.cell(week, d)
	cw, ch := b.cellWidth(), b.cellHeight()
	if wd := day.Weekday(); wd == 0 || wd == 6 {
		s.Rect(x, y, cw, ch, p.Weekend)
	}
	s.Hit(x, y, cw, ch, "cell", int64(week*7+d))
	if b.focused && b.cursor == day {
		s.Stroke(x+2, y+2, cw-4, ch-4, 5, 2, p.Accent)
	}
	b.paintSweep(s, week*7+d, x, y)
	num := strconv.Itoa(day.Day())
	f, col := scene.F13, p.Text
	if day.MonthStart() != b.month {
		col = p.Text3
	}
	if day.Day() == 1 {
		num, f = num+" "+w.MonthShort(day.Month()), scene.F13b
	}
	if day == b.today() {
		s.RRect(x+cw-34, y+3, 24, 24, 12, p.Now)
		s.Centre(x+cw-22, y+6, strconv.Itoa(day.Day()), scene.F13b, p.OnAccent)
	} else {
		s.Right(x+cw-12, y+6, num, f, col)
	}
	s.Hit(x+cw-38, y+2, 36, 24, "day", int64(week*7+d))
}

// paintSweep tints the days that a drag is drawing over.
func (b *Month) paintSweep(s *scene.Scene, n int, x, y float32) {
	g := b.grip
	if g == nil || g.do == pressing {
		return
	}
	from, to := min(g.dayFrom, g.dayNow), max(g.dayFrom, g.dayNow)
	if g.do == moving || g.do == movingDays {
		from, to = g.dayNow, g.dayNow
	}
	if n >= from && n <= to {
		s.Rect(x, y, b.cellWidth(), b.cellHeight(), look.Now().AccentSoft)
	}
}

func (b *Month) paintRow(s *scene.Scene, wk int) {
	p, w := look.Now(), b.set.Words
	for _, bar := range b.rows[wk].bars {
		x, y := b.cell(wk, bar.First)
		y += monthDate + float32(bar.Slot)*monthRow
		wide := float32(bar.Last-bar.First+1) * b.cellWidth()
		e := &b.entries[bar.Key]
		left, right := float32(5), float32(5)
		if bar.MoreLeft {
			left = 0
		}
		if bar.MoreRight {
			right = 0
		}
		if banded(e) {
			b.bar(s, e, x+left, y, wide-left-right, monthRow-2, bar.MoreLeft, bar.MoreRight)
		} else {
			b.line(s, e, x+5, y, wide-10, monthRow-2)
		}
		s.Hit(x+left, y, wide-left-right, monthRow-2, "entry", int64(bar.Key))
	}
	for d, n := range b.rows[wk].hidden {
		if n == 0 {
			continue
		}
		x, y := b.cell(wk, d)
		y += monthDate + float32(b.slots()-1)*monthRow
		s.In(x+12, y, monthRow-2, w.Say("board.more", n), scene.F11b, p.Text2)
		s.Hit(x+5, y, b.cellWidth()-10, monthRow-2, "more", int64(wk*7+d))
	}
}

// line is an item with hours in a cell: a dot, its title, its start.
func (b *Month) line(s *scene.Scene, e *model.Entry, x, y, w, h float32) {
	p, hu := look.Now(), hue(e)
	text, quiet := p.Text, p.Text2
	switch {
	case b.chosen[e.Ref]:
		s.RRect(x, y, w, h, 5, hu.Solid)
		text, quiet = p.OnAccent, p.OnAccent
	case b.hover == e.Ref:
		s.RRect(x, y, w, h, 5, hu.Fill)
	case b.past(e):
		text, quiet = p.Text2, p.Text3
	}
	if tentative(e) {
		s.Stroke(x+6, y+h/2-3.5, 7, 7, 3.5, 1.5, hu.Bar)
	} else {
		s.RRect(x+6, y+h/2-3.5, 7, 7, 3.5, hu.Bar)
	}
	start := b.start(e)
	room := w - 24 - scene.F11.Width(start) - 6
	if b.clashes[e.Ref] != "" {
		room -= 14
		s.Icon(x+w-scene.F11.Width(start)-20, y+4, 11, scene.WarningIcon, "error")
	}
	b.put(s, e, x+19, y, h, scene.F12.Fit(b.title(e, scene.F12, room), room), scene.F12, text)
	s.Right(x+w-6, y+2, start, scene.F11, quiet)
}

func (b *Month) paintTop(s *scene.Scene) {
	g := b.grip
	if g == nil || g.do == pressing {
		b.card.paint(s, b.size)
		return
	}
	e := b.entry(g.ref)
	if e == nil {
		return
	}
	w := b.cellWidth() - 12
	text := b.set.Words.Text(e.Title)
	if e.Ref.IsItem() {
		text = b.start(e) + "  " + text
	} else {
		first, last := b.days(e)
		d := g.dayNow - g.dayFrom
		text = b.set.Words.RangeNoYear(first.Add(d), last.Add(d)) + "  " + text
	}
	x := max(4, min(g.now.X-30, b.size.Width-w-4))
	ghostBar(s, x, g.now.Y-10, w, 24, text)
	if g.stop {
		reason := b.set.Words.Say("board.hold-ctrl")
		p := look.Now()
		tw := scene.F11b.Width(reason)
		rx := max(4, min(x, b.size.Width-tw-40))
		s.Raised(rx, g.now.Y+18, tw+34, 24, 7, p.DangerSoft, p.Danger, p.Shadow)
		s.Icon(rx+8, g.now.Y+24, 12, scene.LockIcon, "error")
		s.In(rx+26, g.now.Y+18, 24, reason, scene.F11b, p.Danger)
	}
}

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
		r.b.build()
	}
}
func (r *monthRenderer) Refresh() {
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says which month is shown, and what is chosen.
func (b *Month) AccessibilityLabel() string {
	return b.set.Words.Month(b.month.Month()) + " " + strconv.Itoa(b.month.Year()) + b.spoken()
}

// AccessibilityRole is the nearest role there is.
func (b *Month) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

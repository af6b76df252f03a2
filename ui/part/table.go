package part

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// Col is one column of a table.
type Col struct {
	Title  string
	Width  float32 // usual
	Least  float32 // when there is little room
	Flex   float32 // share of the room that is left over
	Frozen bool    // stays when the rest scrolls sideways
	Fixed  bool    // cannot be typed in
	Bold   bool
}

// RowLook is how a row is marked.
type RowLook struct {
	Hue    string // of the bar at its left
	Past   bool
	Struck bool
	Draft  bool // not in the diary yet
	Icons  []fyne.Resource
	Clash  bool
}

// Between is what stands above a row: the heading of a day, a gap, an overlap.
type Between struct {
	Heading string
	Gap     string
	Bad     bool // an overlap
}

// Rows is what a table shows.
type Rows interface {
	Len() int
	Cell(row, col int) string
	Look(row int) RowLook
	Above(row int) Between
}

// Suggestion is offered while a cell is typed.
type Suggestion struct {
	Label string // what is shown
	Text  string // what the cell will say
}

// Table is a grid that is typed in like a sheet of paper: Tab and Enter walk
// its cells, letters begin to edit, Escape gives up.
type Table struct {
	widget.BaseWidget
	cols []Col
	rows Rows
	say  func(error) string

	OnEdit    func(row, col int, text string) error
	OnSuggest func(row, col int, text string) []Suggestion
	OnPaste   func(row, col int, cells [][]string)
	OnInsert  func(row int) // a new row before that one
	OnDelete  func(row int)
	OnShift   func(row, by int) // move the row up or down
	OnRow     func(row int)     // the row under the keyboard changed
	OnOpen    func(row int)     // double click on what cannot be typed in
	OnMenu    func(row, col int, at fyne.Position)
	OnEscape  func()
	OnKey     func(*fyne.KeyEvent) bool
	OnRune    func(rune)
	tick      func() int64 // milliseconds of a stopwatch

	row, col int
	focused  bool
	edit     *editing
	scrollX  float32
	scrollY  float32
	size     fyne.Size
	xs       []float32 // left edges
	ws       []float32 // widths
	ys       []float32 // top of each row, after what stands above it
	hs       []float32
	total    float32
	hover    int
	lastTap  int64
	lastCell [2]int

	head, body, frozen, top *scene.Layer
	entry                   *cellEntry
}

const (
	tableHead = 32
	rowLeast  = 34
	rowLine   = 16
	cellPad   = 7
	rowMost   = 40 // lines: nobody is left out of a row
	dayRow    = 36
	gapRow    = 18
)

// NewTable is a table of rows; tick is a stopwatch in milliseconds.
func NewTable(cols []Col, rows Rows, say func(error) string, tick func() int64) *Table {
	t := &Table{cols: cols, rows: rows, say: say, tick: tick, hover: -1,
		head: scene.NewLayer(), body: scene.NewLayer(), frozen: scene.NewLayer(), top: scene.NewLayer()}
	for t.col < len(cols)-1 && cols[t.col].Fixed {
		t.col++
	}
	t.entry = newCellEntry(t)
	t.entry.Hide()
	t.ExtendBaseWidget(t)
	return t
}

var (
	_ desktop.Mouseable  = (*Table)(nil)
	_ desktop.Hoverable  = (*Table)(nil)
	_ desktop.Cursorable = (*Table)(nil)
	_ fyne.Focusable     = (*Table)(nil)
	_ fyne.Tabbable      = (*Table)(nil)
	_ fyne.Scrollable    = (*Table)(nil)
	_ fyne.Tappable      = (*Table)(nil)
	_ fyne.Shortcutable  = (*Table)(nil)
	_ fyne.Accessible    = (*Table)(nil)
)

// Reload measures and draws the rows anew. What is being typed stays.
func (t *Table) Reload() {
	t.row = max(0, min(t.row, t.rows.Len()-1))
	t.measure()
	t.Refresh()
}

// Row is the row under the keyboard.
func (t *Table) Row() int { return t.row }

// GoTo puts the keyboard on a cell.
func (t *Table) GoTo(row, col int) {
	n := t.rows.Len()
	was := t.row
	t.row, t.col = max(0, min(row, n-1)), max(0, min(col, len(t.cols)-1))
	t.reveal()
	if t.row != was && t.OnRow != nil {
		t.OnRow(t.row)
	}
	t.Refresh()
}

// Editing says whether a cell is being typed in.
func (t *Table) Editing() bool { return t.edit != nil }

// CellAt is where a cell is drawn, for tests.
func (t *Table) CellAt(row, col int) (fyne.Position, fyne.Size) {
	x, y, w, h := t.cell(row, col)
	return fyne.NewPos(x, y), fyne.NewSize(w, h)
}

// layout

// measure gives columns their widths and rows their heights.
func (t *Table) measure() {
	if t.size.Width < 10 {
		return
	}
	t.widths()
	n := t.rows.Len()
	t.ys, t.hs = t.ys[:0], t.hs[:0]
	y := float32(0)
	for r := 0; r < n; r++ {
		y += aboveHeight(t.rows.Above(r))
		lines := 1
		for c := range t.cols {
			if text := t.rows.Cell(r, c); text != "" {
				lines = max(lines, len(t.face(c).Wrap(text, t.ws[c]-2*cellPad, rowMost)))
			}
		}
		h := max(rowLeast, float32(lines)*rowLine+16)
		t.ys, t.hs = append(t.ys, y), append(t.hs, h)
		y += h
	}
	t.total = y + 60
	t.setScroll(t.scrollX, t.scrollY)
}

func aboveHeight(b Between) (h float32) {
	if b.Heading != "" {
		h += dayRow
	}
	if b.Gap != "" {
		h += gapRow
	}
	return h
}

func (t *Table) face(col int) *scene.Face {
	if t.cols[col].Bold {
		return scene.F12b
	}
	return scene.F12
}

// widths shares the room: the usual widths when they fit, less when they do
// not, and what is left over to the flexible columns.
func (t *Table) widths() {
	usual, least, flex := float32(0), float32(0), float32(0)
	cols := make([]Col, len(t.cols))
	for i, c := range t.cols {
		c.Least = max(c.Least, t.longest(i))
		c.Width = max(c.Width, c.Least)
		cols[i] = c
		usual, least, flex = usual+c.Width, least+c.Least, flex+c.Flex
	}
	room := t.size.Width - 10
	t.xs, t.ws = t.xs[:0], t.ws[:0]
	x := float32(0)
	for _, c := range cols {
		w := c.Least
		switch {
		case room >= usual:
			w = c.Width + (room-usual)*c.Flex/max(flex, 1)
		case room > least:
			w = c.Least + (c.Width-c.Least)*(room-least)/(usual-least)
		}
		t.xs, t.ws = append(t.xs, x), append(t.ws, w)
		x += w
	}
}

// longest is the room that the title and the longest word of a column need, so
// that neither is cut. What is longer than any word is broken.
func (t *Table) longest(col int) float32 {
	const most = 150
	w := scene.F11b.Width(t.cols[col].Title)
	for r := 0; r < t.rows.Len(); r++ {
		for word := range strings.FieldsSeq(t.rows.Cell(r, col)) {
			w = max(w, t.face(col).Width(word))
		}
	}
	return min(w, most) + inset(col) + cellPad
}

func (t *Table) tableWidth() float32 {
	n := len(t.cols) - 1
	return t.xs[n] + t.ws[n]
}

func (t *Table) frozenWidth() (w float32) {
	for i, c := range t.cols {
		if c.Frozen {
			w = t.xs[i] + t.ws[i]
		}
	}
	return w
}

func (t *Table) setScroll(x, y float32) {
	t.scrollX = max(0, min(x, t.tableWidth()-t.size.Width+10))
	t.scrollY = max(0, min(y, t.total-(t.size.Height-tableHead)))
}

// cell is where a cell is drawn, in the coordinates of the table.
func (t *Table) cell(row, col int) (x, y, w, h float32) {
	if row >= len(t.ys) || col >= len(t.xs) {
		return 0, 0, 0, 0
	}
	x = t.xs[col]
	if !t.cols[col].Frozen {
		x -= t.scrollX
	}
	return x, tableHead + t.ys[row] - t.scrollY, t.ws[col], t.hs[row]
}

// reveal scrolls so that the cell under the keyboard is seen.
func (t *Table) reveal() {
	if t.row >= len(t.ys) {
		return
	}
	view := t.size.Height - tableHead
	y := t.scrollY
	if top := t.ys[t.row] - aboveHeight(t.rows.Above(t.row)); top < y {
		y = top
	}
	if bottom := t.ys[t.row] + t.hs[t.row] + 24; bottom > y+view {
		y = bottom - view
	}
	x := t.scrollX
	if !t.cols[t.col].Frozen {
		fw := t.frozenWidth()
		if t.xs[t.col]-x < fw {
			x = t.xs[t.col] - fw
		}
		if right := t.xs[t.col] + t.ws[t.col]; right-x > t.size.Width-10 {
			x = right - t.size.Width + 10
		}
	}
	t.setScroll(x, y)
}

// at is the cell under a point; row -1 above or below all rows.
func (t *Table) at(p fyne.Position) (row, col int) {
	row = -1
	y := p.Y - tableHead + t.scrollY
	for r := range t.ys {
		if p.Y >= tableHead && y >= t.ys[r] && y < t.ys[r]+t.hs[r] {
			row = r
		}
	}
	fw := t.frozenWidth()
	for c := range t.xs {
		x := p.X
		if x >= fw {
			x += t.scrollX
		}
		if x >= t.xs[c] && x < t.xs[c]+t.ws[c] {
			return row, c
		}
	}
	return row, -1
}

// widget

func (t *Table) MinSize() fyne.Size { return fyne.NewSize(200, 120) }

func (t *Table) CreateRenderer() fyne.WidgetRenderer {
	return &tableRenderer{t, []fyne.CanvasObject{t.body, t.frozen, t.entry, t.head, t.top}}
}

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
	r.t.size = size
	r.t.measure()
	r.t.build()
}
func (r *tableRenderer) Refresh() {
	r.t.build()
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
	t.placeEntry()
}

// AccessibilityLabel says where the keyboard is.
func (t *Table) AccessibilityLabel() string {
	if t.row < t.rows.Len() && t.col < len(t.cols) {
		return t.cols[t.col].Title + ": " + t.rows.Cell(t.row, t.col)
	}
	return ""
}

// AccessibilityRole is the nearest role there is.
func (t *Table) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

package part

import (
	"maps"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/ui/scene"
)

// Col is one column of a table.
type Col struct {
	Title  string
	Width  float32 // usual
	Least  float32 // when there is little room
	Flex   float32 // share of the room that is left over
	Set    float32 // as somebody dragged it; 0 for none
	Frozen bool    // stays when the rest scrolls sideways
	Fixed  bool    // cannot be typed in
	Tick   bool    // a press in it is OnOpen at once
	Offers bool    // a press in it shows at once what it may say besides
	Bold   bool
	Flags  bool // a flag stands before what it says
	Sorted int  // the rows stand by it: 1 from the beginning, -1 from the end
}

// RowLook is how a row is marked.
type RowLook struct {
	Hue    string // of the bar at its left
	Past   bool
	Struck bool
	Draft  bool // not in the diary yet
	Part   bool // belongs to the row above it
	Fold   Fold
	Icons  []fyne.Resource
	Clash  bool
	Since  string // how it differs from what was given out: a bar, and words under the pointer
	Hint   string // stands in the first column as long as that says nothing
}

// Fold says whether a row has parts below it that can be shown.
type Fold int

// The states of a row with parts.
const (
	NoFold Fold = iota
	Closed
	Unfolded
)

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

// lasting are rows of which each says what stays the same as long as what stands in it
// does, nil of one that does not last: it is measured once. There may be many of them.
type lasting interface{ Lasting(row int) any }

// flagged are rows that stand under flags: the code of a state, "" for none.
type flagged interface{ Flag(row, col int) string }

// reddened are rows some cells of which are said in red.
type reddened interface{ Red(row, col int) bool }

// Suggestion is offered while a cell is typed.
type Suggestion struct {
	Label string // what is shown
	Text  string // what the cell will say
	Note  string // a few quiet words behind it
	Do    func() // is done instead, when it stands at the end: what is on no list is added
	Who   int64  // whom its text means, where others may be called so too; 0 for nobody
	Near  bool   // what is typed is something else by itself: it is taken when it is gone to, never unasked
}

// Table is a grid that is typed in like a sheet of paper: Tab and Enter walk
// its cells, letters begin to edit, Escape gives up.
type Table struct {
	widget.BaseWidget
	cols []Col
	rows Rows
	say  func(error) string

	floats float32 // how far down reaches what floats under the cell that is typed in

	OnEdit    func(row, col int, text string) error
	OnAll     func(rows []int, col int, text string) (bool, error) // the same for rows that are chosen together; false where each says its own
	OnLocked  func()                                               // somebody would type in a table that can only be read; nil: it can be written
	OnSuggest func(row, col int, text string) []Suggestion
	OnTook    func(Suggestion) // one of them was taken that means somebody
	OnFloat   func(to float32) // what floats under the cell that is typed in reaches so far down, 0 for nothing
	// OnForesee says what would be amiss if a cell were left as it is typed; "" is
	// nothing.
	OnForesee func(row, col int, text string) string
	// OnTongue says in which language a text is typed a step on from one, "" for the usual one, and
	// what it is called; nothing where no text of several languages is typed.
	OnTongue func(row, col int, from string, step int) (tongue, called string)
	OnPaste  func(row, col int, text string) bool // false when it is the text of one cell
	OnInsert func(row int)                        // a new row before that one
	OnGiveUp func()                               // Escape left a cell as it was
	OnDelete func(rows []int)
	OnCut    func(rows []int)         // as OnDelete, of rows that were copied
	OnShift  func(rows []int, by int) // move the rows past so many, down or (below 0) up
	OnPick   func(rows []int)         // others are chosen together
	OnCopy   func(rows []int, text string, cut bool)
	OnOwn    func(row int, text string) bool          // rows copied before are pasted; false when they are others
	OnCopied func(text string, put func(rows string)) // looks for rows that say more than the text that was copied
	OnRow    func(row int)                            // the row under the keyboard changed
	OnOpen   func(row int)                            // double click on what cannot be typed in
	OnFixed  func(row, col int)                       // somebody would type there
	OnMenu   func(row, col int, at fyne.Position)
	OnHead   func(at fyne.Position)       // the head is pressed with the other button
	OnSort   func(col int)                // the head of a column is pressed
	OnWidth  func(col int, width float32) // a column was dragged so wide; 0 fits its content
	OnFold   func(row int, open bool)
	OnPast   func(step int) // Tab leads past the last cell, or (below 0) before the first
	OnSight  func()         // other rows are in view
	OnLeft   func()         // what was typed is taken, and the keyboard went on
	// OnBelow is the row to which Enter leads from one that was typed just now; false
	// for the next.
	OnBelow func(row int) (int, bool)
	OnKey   func(*fyne.KeyEvent) bool
	OnTyped func(open []Left) []Left // all that would be lost with it, given the cell that is typed in
	OnPut   func(Left) bool          // types that again
	// OnLetter says that a letter was for something else than the cell under the keyboard.
	OnLetter func(rune) bool
	tick     func() int64 // milliseconds of a stopwatch

	row, col int
	walked   bool         // somebody went to a cell
	held     bool         // a button is pressed on it
	waiting  func()       // what is to be done once that is let go
	begun    int          // the column in which typing along a row began, -1 for none
	opens    bool         // the cell that was pressed is typed in once the button is up
	tongue   string       // the language that is typed in, "" for the usual one
	called   string       // and its name
	picked   map[int]bool // rows chosen together
	filled   bool         // they were given what was typed
	mark     int          // where choosing them began
	lift     *lifted      // rows that are dragged
	stretch  *stretch     // a column that is made wider
	focused  bool
	edit     *editing
	scrollX  float32
	scrollY  float32
	size     fyne.Size
	covered  float32   // of the foot, by what lies over it
	xs       []float32 // left edges
	ws       []float32 // widths
	ys       []float32 // top of each row, after what stands above it
	hs       []float32
	total    float32
	unseen   [2]int // rows above and below
	known    measured
	hover    int
	hoverCol int
	onBorder bool // the pointer lies on a border of the head
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
	rowOff    = 3  // of a column off the edge
	dayRow    = 36
	gapRow    = 18
)

// NewTable is a table of rows; tick is a stopwatch in milliseconds.
func NewTable(cols []Col, rows Rows, say func(error) string, tick func() int64) *Table {
	t := &Table{cols: cols, rows: rows, say: say, tick: tick, hover: -1, hoverCol: -1, begun: -1,
		head: scene.NewLayer(), body: scene.NewLayer(), frozen: scene.NewLayer(), top: scene.NewLayer()}
	t.col = t.first()
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
	_ fyne.Draggable     = (*Table)(nil)
	_ fyne.Shortcutable  = (*Table)(nil)
	_ fyne.Accessible    = (*Table)(nil)
)

// Reload measures and draws the rows anew. What is being typed stays.
func (t *Table) Reload() {
	t.row = max(0, min(t.row, t.rows.Len()-1))
	maps.DeleteFunc(t.picked, func(r int, _ bool) bool { return r >= t.rows.Len() })
	t.measure()
	t.Refresh()
}

// Arrange shows other columns. The keyboard stays in the one it was in.
func (t *Table) Arrange(cols []Col) {
	title := ""
	if t.col < len(t.cols) {
		title = t.cols[t.col].Title
	}
	t.editAmong(cols)
	t.cols = cols
	t.known = measured{}
	t.col = t.first()
	for i, c := range cols {
		if c.Title == title {
			t.col = i
		}
	}
	t.Reload()
}

// Row is the row under the keyboard.
func (t *Table) Row() int { return t.row }

// Col is the column under the keyboard.
func (t *Table) Col() int { return t.col }

// GoTo puts the keyboard on a cell.
func (t *Table) GoTo(row, col int) {
	n := t.rows.Len()
	was := t.row
	t.unpick()
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

func (t *Table) MinSize() fyne.Size { return fyne.NewSize(200, 120) }

func (t *Table) CreateRenderer() fyne.WidgetRenderer {
	return &tableRenderer{t, []fyne.CanvasObject{t.body, t.frozen, t.entry, t.head, t.top}}
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

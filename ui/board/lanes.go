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

// By says what each lane stands for.
type By string

const (
	ByRoom   By = "room"
	ByParty  By = "party"
	ByPerson By = "person"
)

// bys lists them in the order of the switch.
var bys = []By{ByRoom, ByParty, ByPerson}

const (
	lanesSide  = 188 // names at the left
	lanesBare  = 54  // of the head, without the rulers of further zones
	lanesRuler = 15
	lanesTabs  = 5  // above what lanes stand for
	laneLine   = 36 // of one item
	laneLow    = 34 // of a lane with nothing in sight: its name has two lines
	lanePad    = 8
	groupLine  = 28
	usualWide  = 150 // of an hour: a bilateral of 25 minutes says who meets
	roomyWide  = 72  // of one, at least, where all of a day is shown at once
	leastWide  = 18
	mostWide   = 420
	laneLength = 46 // dp that a block is drawn long at least
)

// Lanes is a board on which time runs across, with a lane for each room,
// delegation or person.
type Lanes struct {
	widget.BaseWidget
	core
	OnBy func(By)
	// OnLane is told that an item was carried from one lane to another.
	OnLane func(ref model.Ref, from, to Lane, m model.Move, insist bool)
	// OnClashIn names what an item would clash with in another lane.
	OnClashIn func(m model.Move, from, to Lane) string
	// OnOptions asks how lanes are ordered and which are shown, at a place of
	// the window.
	OnOptions func(at fyne.Position)

	by      By
	roster  Roster
	first   civil.Date
	count   int
	days    []arrange.Ruler
	lanes   []lane
	folded  map[string]bool // groups
	hour    float32         // width of one
	left    float32         // scrolled
	down    float32
	placed  bool
	zoomed  bool   // by hand
	held    int    // lane the pointer carries something over, -1 for none
	from    Lane   // where it was taken
	sliding string // the scroll bar that is held

	size                   fyne.Size
	body, side, head, over *scene.Layer
}

// NewLanes is a board without entries.
func NewLanes(set Setting, w Wishes) *Lanes {
	b := &Lanes{core: newCore(set, w), by: ByRoom, hour: usualWide, folded: map[string]bool{}, held: -1,
		body: scene.NewLayer(), side: scene.NewLayer(), head: scene.NewLayer(), over: scene.NewLayer()}
	b.card = newCard(&b.core)
	b.repaint, b.self = b.Refresh, b
	b.ExtendBaseWidget(b)
	return b
}

var (
	_ desktop.Hoverable  = (*Lanes)(nil)
	_ desktop.Mouseable  = (*Lanes)(nil)
	_ desktop.Cursorable = (*Lanes)(nil)
	_ fyne.Focusable     = (*Lanes)(nil)
	_ fyne.Draggable     = (*Lanes)(nil)
	_ fyne.Scrollable    = (*Lanes)(nil)
	_ fyne.Tappable      = (*Lanes)(nil)
	_ fyne.Shortcutable  = (*Lanes)(nil)
)

// Fill shows a stretch of days.
func (b *Lanes) Fill(set Setting, by By, first civil.Date, count int, list []model.Entry, clashes map[model.Ref]string) {
	if first != b.first || count != b.count {
		b.placed = false
	}
	if by == "" {
		by = ByRoom
	}
	b.set, b.by, b.first, b.count, b.told, b.housed = set, by, first, count, by != ByRoom, by == ByRoom
	b.setEntries(list, clashes)
	b.pack()
	b.Refresh()
}

// Select chooses entries without asking anybody.
func (b *Lanes) Select(refs ...model.Ref) {
	b.choose(refs...)
	b.Refresh()
}

// begin and minutes are the stretch of time that is shown.
func (b *Lanes) begin() int64 { return b.days[0].Begin }

func (b *Lanes) minutes() int {
	n := 0
	for i := range b.days {
		n += b.days[i].Len
	}
	return n
}

// x is where a minute of the stretch lies.
func (b *Lanes) x(minute int) float32 { return lanesSide + float32(minute)/60*b.hour - b.left }

// minuteAt is the minute under a point.
func (b *Lanes) minuteAt(x float32) int {
	return max(0, min(int((x-lanesSide+b.left)/b.hour*60), b.minutes()))
}

func (b *Lanes) setScroll(left, down float32) {
	wide := float32(b.minutes()) / 60 * b.hour
	b.left = max(0, min(left, wide-(b.size.Width-lanesSide)))
	down = b.stack(down)
	b.down = max(0, min(down, b.height()-(b.size.Height-b.headTall())+12))
}

// headTall is how high the head is, with a line for each further zone.
func (b *Lanes) headTall() float32 { return lanesBare + lanesRuler*float32(len(b.set.further())) }

func (b *Lanes) height() float32 {
	if n := len(b.lanes); n > 0 {
		return b.lanes[n-1].y + b.lanes[n-1].h
	}
	return 0
}

// Reveal scrolls to an instant.
func (b *Lanes) Reveal(at int64) {
	if len(b.days) == 0 {
		return
	}
	b.placed = true
	if x := b.x(int((at - b.begin()) / 60)); x < lanesSide+10 || x > b.size.Width-80 {
		b.setScroll(b.left+x-lanesSide-(b.size.Width-lanesSide)/4, b.down)
	}
	b.Refresh()
}

func (b *Lanes) MinSize() fyne.Size { return fyne.NewSize(300, 160) }

func (b *Lanes) CreateRenderer() fyne.WidgetRenderer {
	return &lanesRenderer{b, []fyne.CanvasObject{b.body, b.side, b.head, b.over}}
}

type lanesRenderer struct {
	b       *Lanes
	objects []fyne.CanvasObject
}

func (r *lanesRenderer) Destroy()                     {}
func (r *lanesRenderer) MinSize() fyne.Size           { return r.b.MinSize() }
func (r *lanesRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *lanesRenderer) Layout(size fyne.Size) {
	if size != r.b.size {
		r.b.size = size
		if !r.b.rests() {
			r.b.build()
		}
	}
}
func (r *lanesRenderer) Refresh() {
	if r.b.rests() {
		return
	}
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says which days are shown, and what is chosen.
func (b *Lanes) AccessibilityLabel() string {
	return b.set.Words.Range(b.first, b.first.Add(b.count-1)) + b.spoken()
}

// AccessibilityRole is the nearest role there is.
func (b *Lanes) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

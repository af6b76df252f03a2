package board

import (
	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/scene"
)

// deed is what a grip is about to do.
type deed int

const (
	pressing deed = iota // not far enough to be a drag yet
	moving
	resizingStart
	resizingEnd
	creating
	movingDays
	creatingDays
)

// dragThreshold is how far a press travels, in dp, before it is a drag.
const dragThreshold = 4

// grip is what the pointer holds: an entry, or an empty place. Spots are
// measured as the view measures them.
type grip struct {
	do       deed
	want     deed // what it becomes once it has travelled far enough
	ref      model.Ref
	rev      int64 // of the entry when it was taken: the diary may change under the hand
	from     fyne.Position
	now      fyne.Position
	dayFrom  int // column where it was taken
	dayNow   int
	minFrom  int // minutes of the day where it was taken
	minNow   int
	start    int64 // of the entry, unix seconds
	end      int64
	open     bool // it has no end, and is drawn as long as is usual
	stop     bool // a fixed item that nobody insists on moving
	astray   bool // it would lie outside the days of its visit, and nobody insists
	out      bool // the pointer left the board: nothing is dropped there
	clash    string
	newStart int64 // as the ghost shows it
	newEnd   int64
}

// take lays hold of an entry as it is on show.
func (g *grip) take(e *model.Entry) {
	s := e.Drawn()
	g.rev, g.start, g.end, g.open = e.Rev, s.From, s.To, e.EndMark == model.Open
	g.newStart, g.newEnd = g.start, g.end
}

// move is what the ghost of an item shows. What has no end gets one only where its
// end is pulled.
func (g *grip) move() model.Move {
	if g.open && g.do != resizingEnd {
		return model.Move{Item: g.ref.Item, Rev: g.rev, Start: g.newStart, End: g.newStart}
	}
	return model.Move{Item: g.ref.Item, Rev: g.rev, Start: g.newStart, End: g.newEnd}
}

// far says whether the pointer has travelled enough.
func (g *grip) far() bool {
	return abs(g.now.X-g.from.X) >= dragThreshold || abs(g.now.Y-g.from.Y) >= dragThreshold
}

// begin turns a press into the drag that was wanted.
func (g *grip) begin() bool {
	if g.do == pressing && g.want != pressing && g.far() {
		g.do = g.want
	}
	return g.do != pressing
}

// insisting says that Ctrl is held: fixed items move.
func insisting() bool { return scene.Held()&fyne.KeyModifierControl != 0 }

// step is the grid in minutes: 5, with Shift 1.
func step() int {
	if scene.Held()&fyne.KeyModifierShift != 0 {
		return 1
	}
	return 5
}

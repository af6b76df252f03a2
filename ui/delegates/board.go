// Package delegates is the board on which the delegations of a visit stand: a column for
// each with its seats in the order in which they were sent, and above them the groups
// that follow from the seats. What is done on it is done by changes; it knows no window,
// only its host.
package delegates

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// Host is the window that the board stands in.
type Host interface {
	Kit() sheet.Kit
	Cells(model.Programme) (typed.Cells, error) // to understand what is typed
	Key(*fyne.KeyEvent) bool                    // keys that the board has no use for
	Locked()                                    // tells why nothing can be changed
}

const (
	stripTall  = 46  // of the groups
	headTall   = 74  // of a delegation, over its column
	columnWide = 244 // of a column where all of them have room
	columnSlim = 240 // at least, where as many as fit whole are in sight
	columnGap  = 12
	cardTall   = 58
	cardGap    = 6
	aside      = 14 // from the left edge
	addTall    = 34 // of the place at the end of a column
)

// Board is that board.
type Board struct {
	widget.BaseWidget
	host      Host
	kit       sheet.Kit
	of        model.Programme
	cells     typed.Cells
	columns   []column
	groups    []group
	at        place         // of the keyboard
	group     int64         // whose members are shown, 0 for none
	onStrip   int           // groups that have room on the strip, where not all have
	follows   map[spot]bool // who they are
	focused   bool
	col       float32 // the width of a column
	left      float32 // scrolled, as far as a hand has come
	down      float32
	hover     scene.Hit
	grip      *grip
	last      press
	typing    *typing
	card      *card
	assign    *assigning
	picked    map[int64]bool // seats that are chosen
	invite    *part.Choice
	held      []int64 // parties that have a delegation, as was offered last
	size      fyne.Size
	covered   float32 // of the foot, by what lies over it
	body, top *scene.Layer
	over      *scene.Layer
}

// place is where the keyboard is: a column, and a seat in it or, behind the last, where
// another is typed. The row of its head is -1.
type place struct{ column, row int }

// New is a board of no visit yet.
func New(h Host) *Board {
	b := &Board{host: h, kit: h.Kit(), body: scene.NewLayer(), top: scene.NewLayer(), over: scene.NewLayer()}
	b.ExtendBaseWidget(b)
	return b
}

var (
	_ desktop.Hoverable  = (*Board)(nil)
	_ desktop.Mouseable  = (*Board)(nil)
	_ desktop.Cursorable = (*Board)(nil)
	_ fyne.Focusable     = (*Board)(nil)
	_ fyne.Draggable     = (*Board)(nil)
	_ fyne.Scrollable    = (*Board)(nil)
	_ fyne.Tappable      = (*Board)(nil)
	_ fyne.Shortcutable  = (*Board)(nil)
	_ part.Typist        = (*Board)(nil)
)

// Fill shows the delegations of a programme. What is typed stays.
func (b *Board) Fill(p model.Programme) {
	if p.Event.ID != b.of.Event.ID {
		b.begin()
	}
	cells, err := b.host.Cells(p)
	if err != nil {
		b.kit.Tell(err)
		return
	}
	b.of, b.cells = p, cells
	b.gather()
	b.offerParties()
	b.card.follow()
	b.at = b.within(b.at)
	b.assign.look()
	b.Refresh()
}

// begin makes the fields anew: those of another visit, another diary or another language.
func (b *Board) begin() {
	b.kit = b.host.Kit()
	b.at, b.group, b.left, b.down, b.grip = place{}, 0, 0, 0, nil
	b.picked = map[int64]bool{}
	b.typing, b.card, b.assign = newTyping(b), newCard(b), newAssigning(b)
	b.invite, b.held = b.newInvite(), nil
}

// Drop forgets the visit.
func (b *Board) Drop() {
	b.of, b.columns, b.groups = model.Programme{}, nil, nil
	b.typing, b.card, b.assign, b.invite = nil, nil, nil, nil
	b.Refresh()
}

func (b *Board) MinSize() fyne.Size { return fyne.NewSize(300, 160) }

func (b *Board) CreateRenderer() fyne.WidgetRenderer { return &boardRenderer{b} }

type boardRenderer struct{ b *Board }

func (r *boardRenderer) Destroy()           {}
func (r *boardRenderer) MinSize() fyne.Size { return r.b.MinSize() }
func (r *boardRenderer) Objects() []fyne.CanvasObject {
	b := r.b
	out := []fyne.CanvasObject{b.body}
	if b.typing != nil {
		out = append(out, b.typing.objects()...)
	}
	out = append(out, b.top)
	if b.invite != nil {
		out = append(out, b.invite.Pane)
	}
	if b.card != nil {
		out = append(out, b.card.objects()...)
		out = append(out, b.assign.objects()...)
	}
	return append(out, b.over)
}

func (r *boardRenderer) Layout(size fyne.Size) {
	if size != r.b.size {
		r.b.size = size
		r.b.build()
	}
}

func (r *boardRenderer) Refresh() {
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says what the board shows.
func (b *Board) AccessibilityLabel() string {
	if b.typing == nil { // of no visit
		return ""
	}
	return b.kit.Words.Say("ui.tab.delegations")
}

// AccessibilityRole is the nearest role there is.
func (b *Board) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

// wide is the room of the columns: what the card or the programme leaves.
func (b *Board) wide() float32 { return b.size.Width - max(b.card.wide(), b.assign.wide()) }

package board

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/scene"
)

const (
	agendaDay = 40 // a day's heading
	agendaRow = 46
	agendaGap = 10 // after a day
	// agendaLong is how many days a bar may cover to be listed on each of them.
	agendaLong = 14
)

// Agenda lists what is planned day after day, and goes on both ways: when an end
// of what was read comes near it asks for more.
type Agenda struct {
	widget.BaseWidget
	core
	OnTop   func(civil.Date) // the hand scrolled to another day
	OnReach func()           // an end of what was read came near

	rows   []listed
	high   float32 // of all rows
	scroll float32
	at     civil.Date // the day that was last asked for, or scrolled to
	size   fyne.Size
	body   *scene.Layer
	top    *scene.Layer
}

// listed is one row: a day's heading, or an entry on that day.
type listed struct {
	day   civil.Date
	entry int // index into entries, -1 for a heading
	of    int // how many days a bar covers, and which of them this is
	nth   int
	y, h  float32
}

// NewAgenda is a list without entries.
func NewAgenda(set Setting, w Wishes) *Agenda {
	b := &Agenda{core: newCore(set, w), body: scene.NewLayer(), top: scene.NewLayer()}
	b.card = newCard(&b.core)
	b.repaint, b.self = b.Refresh, b
	b.ExtendBaseWidget(b)
	return b
}

var (
	_ desktop.Hoverable  = (*Agenda)(nil)
	_ desktop.Mouseable  = (*Agenda)(nil)
	_ desktop.Cursorable = (*Agenda)(nil)
	_ fyne.Focusable     = (*Agenda)(nil)
	_ fyne.Scrollable    = (*Agenda)(nil)
	_ fyne.Tappable      = (*Agenda)(nil)
	_ fyne.Shortcutable  = (*Agenda)(nil)
)

// Fill lists entries. What stood at the top stays there, unless day is another
// day than the list stands on: then the list goes there.
func (b *Agenda) Fill(set Setting, day civil.Date, list []model.Entry, clashes map[model.Ref]string) {
	held, off := b.holds()
	b.set = set
	b.setEntries(list, clashes)
	b.pack()
	if day != b.at {
		b.reveal(day)
	} else if y, ok := b.find(held); ok {
		b.setScroll(y + off)
	}
	b.Refresh()
}

// Select chooses entries without asking anybody.
func (b *Agenda) Select(refs ...model.Ref) {
	b.choose(refs...)
	b.Refresh()
}

// reveal goes to a day, or to the first after it on which anything is planned.
func (b *Agenda) reveal(day civil.Date) {
	b.at = day
	for i := range b.rows {
		if b.rows[i].day >= day {
			b.setScroll(b.rows[i].y)
			return
		}
	}
	b.setScroll(b.high)
}

// anchor names a row, whatever else is read.
type anchor struct {
	day civil.Date
	ref model.Ref // zero for the heading
}

// holds is the row at the top, and how far it is scrolled out.
func (b *Agenda) holds() (anchor, float32) {
	if i := b.first(); i < len(b.rows) {
		return b.anchorOf(i), b.scroll - b.rows[i].y
	}
	return anchor{}, 0
}

func (b *Agenda) anchorOf(i int) anchor {
	a := anchor{day: b.rows[i].day}
	if n := b.rows[i].entry; n >= 0 && n < len(b.entries) {
		a.ref = b.entries[n].Ref
	}
	return a
}

func (b *Agenda) find(a anchor) (float32, bool) {
	for i := range b.rows {
		if b.anchorOf(i) == a {
			return b.rows[i].y, true
		}
	}
	return 0, false
}

// first is the index of the first row that can be seen.
func (b *Agenda) first() int {
	lo, hi := 0, len(b.rows)
	for lo < hi {
		mid := (lo + hi) / 2
		if b.rows[mid].y+b.rows[mid].h > b.scroll {
			hi = mid
		} else {
			lo = mid + 1
		}
	}
	return lo
}

func (b *Agenda) setScroll(y float32) {
	b.scroll = max(0, min(y, b.high-b.size.Height))
}

// slide scrolls by hand: the list stands on the day at its top then, and asks
// for more where an end is near.
func (b *Agenda) slide(dy float32) {
	b.setScroll(b.scroll + dy)
	if i := b.first(); i < len(b.rows) && b.rows[i].day != b.at {
		b.at = b.rows[i].day
		if b.OnTop != nil {
			b.OnTop(b.at)
		}
	}
	near := b.scroll < b.size.Height/2 && dy < 0 || b.scroll > b.high-1.5*b.size.Height && dy > 0
	if near && b.OnReach != nil {
		b.OnReach()
	}
	b.Refresh()
}

func (b *Agenda) MinSize() fyne.Size { return fyne.NewSize(200, 160) }

func (b *Agenda) CreateRenderer() fyne.WidgetRenderer {
	return &agendaRenderer{b, []fyne.CanvasObject{b.body, b.top}}
}

type agendaRenderer struct {
	b       *Agenda
	objects []fyne.CanvasObject
}

func (r *agendaRenderer) Destroy()                     {}
func (r *agendaRenderer) MinSize() fyne.Size           { return r.b.MinSize() }
func (r *agendaRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *agendaRenderer) Layout(size fyne.Size) {
	if size != r.b.size {
		r.b.size = size
		r.b.setScroll(r.b.scroll)
		if !r.b.rests() {
			r.b.build()
		}
	}
}
func (r *agendaRenderer) Refresh() {
	if r.b.rests() {
		return
	}
	r.b.build()
	canvas.Refresh(r.b)
}

// AccessibilityLabel says from which day on the list is shown, and what is chosen.
func (b *Agenda) AccessibilityLabel() string {
	if !b.at.Valid() {
		return ""
	}
	return b.set.Words.Day(b.at) + b.spoken()
}

// AccessibilityRole is the nearest role there is.
func (b *Agenda) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

// People is one side of an item: who takes part, in an order that can be
// dragged, and a field that finds or adds somebody as the name is typed.
type People struct {
	widget.BaseWidget
	kit   sheet.Kit
	label string
	side  model.Side
	item  int64
	cells typed.Cells
	who   []model.Participant
	gone  []bool // who of them will not be there
	list  *scene.Pane
	field *part.Field
	offer []offered
	at    int // of the offers, under the keyboard
	on    int // 1 + row under the keyboard, while nothing is typed; 0 for none
	drag  int // row in the hand, -1 for none
	dragY float32
}

const (
	personRow  = 30
	personHead = 18
)

// newPeople is an empty side.
func newPeople(kit sheet.Kit, label string, side model.Side) *People {
	l := &People{kit: kit, label: label, side: side, drag: -1}
	l.list = scene.NewPane(label, fyne.NewSize(60, personHead), l.paint)
	l.list.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { l.tap(h) }
	l.list.OnDrag = l.dragged
	l.list.OnDragEnd = l.dropped
	l.field = part.NewField("", 1, kit.Words.Error).Hint(kit.Words.Say("sheet.add-person"))
	l.field.OnChange = l.typed
	l.field.Entry().OnKey = l.key
	l.field.Entry().OnTab = l.single
	l.field.Entry().OnEnter = func() {
		if l.on > 0 {
			l.open(l.on - 1)
			return
		}
		l.choose(max(l.at, 0))
	}
	l.ExtendBaseWidget(l)
	return l
}

// fill shows the side of an item as it stands in the diary.
func (l *People) fill(it *model.Item, cells typed.Cells) {
	if l.item != it.ID {
		l.field.Put("")
		l.offer, l.on = nil, 0
	}
	l.on = min(l.on, len(cells.Programme.Side(it, l.side)))
	l.item, l.cells = it.ID, cells
	l.who = cells.Programme.Side(it, l.side)
	l.gone = cells.Programme.Gone(it, l.who)
	l.resize()
}

func (l *People) resize() {
	n := len(l.who)
	l.list.SetMin(fyne.NewSize(60, personHead+float32(n+len(l.offer))*personRow))
	l.Refresh()
	l.list.Refresh()
}

func (l *People) tap(h scene.Hit) {
	switch h.Kind {
	case "person":
		l.open(int(h.ID))
	case "leads":
		l.lead(int(h.ID))
	case "remove":
		l.save(append(append([]model.Participation{}, l.rows()[:h.ID]...), l.rows()[h.ID+1:]...), nil)
	case "offer":
		l.choose(int(h.ID))
	}
}

func (l *People) rows() []model.Participation {
	out := make([]model.Participation, len(l.who))
	for i := range l.who {
		out[i] = l.who[i].Participation
	}
	return out
}

// dragged carries a row; dropped puts it where it was carried.
func (l *People) dragged(from scene.Hit, dy float32) {
	if from.Kind != "person" {
		return
	}
	l.drag, l.dragY = int(from.ID), dy
	l.list.Refresh()
}

func (l *People) dropped() {
	if l.drag < 0 {
		return
	}
	from := l.drag
	to := from + int((l.dragY+personRow/2)/personRow)
	if l.dragY < 0 {
		to = from - int((-l.dragY+personRow/2)/personRow)
	}
	l.drag, l.dragY = -1, 0
	if to = max(0, min(to, len(l.who)-1)); to != from {
		l.move(from, to)
	}
	l.list.Refresh()
}

func (l *People) move(from, to int) {
	rows := l.rows()
	p := rows[from]
	rows = append(rows[:from], rows[from+1:]...)
	rows = append(rows[:to], append([]model.Participation{p}, rows[to:]...)...)
	l.save(rows, nil)
}

func (l *People) save(who []model.Participation, made map[int]model.SavePerson) error {
	side := &model.Participate{Item: l.item, Side: l.side, Who: who, Was: model.AllSeen(l.who), New: made}
	err := l.kit.DoSaying(side, l.cells.ToldOneSide(side), nil)
	if err != nil && made == nil {
		l.kit.Tell(err)
	}
	if err == nil && made != nil {
		l.field.Put("")
		l.offer = nil
		l.resize()
	}
	return err
}

// Lock shows who takes part, and lets nobody change it.
func (l *People) Lock() {
	l.list.Disable()
	l.field.Lock()
}

// Entry is where the name of somebody else is typed.
func (l *People) Entry() *part.Entry { return l.field.Entry() }

// AccessibilityLabel is the name of the side.
func (l *People) AccessibilityLabel() string { return l.label }

// AccessibilityRole is the nearest role there is.
func (l *People) AccessibilityRole() fyne.AccessibleRole { return fyne.AccessibleRoleContainer }

func (l *People) MinSize() fyne.Size {
	return fyne.NewSize(80, l.list.MinSize().Height+l.field.MinSize().Height+2)
}

func (l *People) CreateRenderer() fyne.WidgetRenderer { return &peopleRenderer{l} }

type peopleRenderer struct{ l *People }

func (r *peopleRenderer) Destroy()           {}
func (r *peopleRenderer) MinSize() fyne.Size { return r.l.MinSize() }
func (r *peopleRenderer) Refresh()           { r.Layout(r.l.Size()) }
func (r *peopleRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.l.list, r.l.field}
}

// Layout keeps the offers below the field: the list is drawn round it.
func (r *peopleRenderer) Layout(size fyne.Size) {
	h := r.l.list.MinSize().Height
	r.l.list.Resize(fyne.NewSize(size.Width, h))
	r.l.field.Move(fyne.NewPos(0, h+2))
	r.l.field.Resize(fyne.NewSize(size.Width, r.l.field.MinSize().Height))
}

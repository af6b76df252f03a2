package inspect

import (
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
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
	list  *scene.Pane
	field *part.Field
	offer []offered
	at    int // of the offers, under the keyboard
	on    int // 1 + row under the keyboard, while nothing is typed; 0 for none
	drag  int // row in the hand, -1 for none
	dragY float32
}

// offered is one way to understand a typed name.
type offered struct {
	label string
	known *model.Known // nil: not known
	fresh bool         // becomes a person; else stays as free text
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
	l.resize()
}

func (l *People) resize() {
	n := len(l.who)
	l.list.SetMin(fyne.NewSize(60, personHead+float32(n+len(l.offer))*personRow))
	l.Refresh()
	l.list.Refresh()
}

func (l *People) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Text(1, 0, l.label, scene.F11, c.Text2)
	for i := range l.who {
		y := float32(personHead + i*personRow)
		if i == l.drag {
			y += l.dragY
		}
		l.paintPerson(p, s, i, y, size.Width)
	}
	for i, o := range l.offer {
		y := float32(personHead + (len(l.who)+i)*personRow)
		text, icon := c.Text, theme.ColorNamePlaceHolder
		if i == l.at {
			s.RRect(0, y+1, size.Width, personRow-2, 6, c.Accent)
			text, icon = c.OnAccent, theme.ColorNameForegroundOnPrimary
		}
		p.Lit(s, 0, y+1, size.Width, personRow-2, 6, "offer", int64(i))
		if o.known == nil {
			s.Icon(8, y+9, 12, scene.PlusIcon, icon)
		}
		s.In(28, y, personRow, scene.F12.Fit(o.label, size.Width-34), scene.F12, text)
	}
}

func (l *People) paintPerson(p *scene.Pane, s *scene.Scene, i int, y, w float32) {
	c, who := look.Now(), &l.who[i]
	if l.on == i+1 {
		s.RRect(0, y+1, w, personRow-2, 6, c.AccentSoft)
	}
	if p.Hovered("person", int64(i)) || p.Hovered("remove", int64(i)) || l.drag == i {
		s.RRect(0, y+1, w, personRow-2, 6, c.Hover)
	}
	s.Hit(0, y, w-28, personRow, "person", int64(i))
	s.Icon(3, y+8, 13, scene.DragIcon, theme.ColorNamePlaceHolder)
	x := float32(22)
	if who.Tag != "" {
		if words.Flag(who.Tag) != "" {
			s.Flag(x, y+8, 14, who.Tag)
		}
		x += 20
	}
	name := l.kit.Words.Text(who.Called)
	f := scene.F12
	if who.PersonID != nil || who.SeatID != nil {
		f = scene.F12b
	}
	if who.Plus > 0 {
		name += " +" + strconv.Itoa(who.Plus)
	}
	shown := f.Fit(name, w-x-32)
	s.In(x, y, personRow, shown, f, c.Text)
	if more := l.more(who); more != "" {
		left := x + f.Width(shown) + 7
		if room := w - left - 32; room > 30 {
			s.In(left, y, personRow, scene.F11.Fit(more, room), scene.F11, c.Text2)
		}
	}
	p.Lit(s, w-26, y+4, 22, 22, 6, "remove", int64(i))
	s.Icon(w-20, y+10, 10, scene.CrossIcon, theme.ColorNamePlaceHolder)
}

// more is what stands behind a name: the seat, where one is given, and the office.
func (l *People) more(who *model.Participant) string {
	return strings.Trim(l.kit.Words.Text(who.Place)+" · "+l.kit.Words.Text(who.Office), " ·")
}

func (l *People) tap(h scene.Hit) {
	switch h.Kind {
	case "person":
		l.open(int(h.ID))
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

// typed offers whom the name may mean.
func (l *People) typed(text string) {
	l.offer, l.at, l.on = nil, 0, 0
	key := words.Fold(text)
	if key != "" && l.cells.Roll != nil {
		for i := range l.cells.Roll.Known() {
			k := &l.cells.Roll.Known()[i]
			if len(l.offer) < 4 && matches(k, key) {
				l.offer = append(l.offer, offered{label: l.name(k), known: k})
			}
		}
		l.offer = append(l.offer, offered{label: l.kit.Words.Say("sheet.keep-text", text)},
			offered{label: l.kit.Words.Say("sheet.new-person", text), fresh: true})
	}
	l.resize()
}

func matches(k *model.Known, key string) bool {
	return contains(k.Person.Name, key) || contains(k.Person.Aliases, key) || contains(k.Office, key)
}

func (l *People) name(k *model.Known) string {
	s := l.kit.Words.Text(k.Person.Name)
	if o := l.kit.Words.Text(k.Office); o != "" {
		s += " · " + o
	}
	return s
}

// choose takes the offer: somebody known, words as they stand, or a new person
// whose card opens to be filled in.
func (l *People) choose(i int) {
	text := l.field.Text()
	if i >= len(l.offer) || text == "" {
		return
	}
	o := l.offer[i]
	p := model.Participation{Side: l.side, Mode: model.InPerson, Role: "member"}
	if o.fresh {
		openPerson(l.kit, l, text, func(made model.SavePerson) error {
			return l.save(append(l.rows(), p), map[int]model.SavePerson{len(l.who): made})
		})
		return
	}
	if o.known != nil {
		id := o.known.Person.ID
		p.PersonID = &id
	} else {
		p.Name = model.Text{l.kit.Lang: text}
	}
	l.field.Put("")
	l.offer = nil
	l.save(append(l.rows(), p), nil)
	l.resize()
}

func (l *People) save(who []model.Participation, made map[int]model.SavePerson) error {
	err := l.kit.Do(&model.Participate{Item: l.item, Side: l.side, Who: who, Was: model.AllSeen(l.who), New: made})
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

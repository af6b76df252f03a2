package delegates

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// assigning is the programme at the right of the board: its items, in which those who are
// chosen can take part. They are ticked, or somebody is dropped on one.
type assigning struct {
	b          *Board
	on         bool
	ground     *scene.Pane
	body       *container.Scroll
	box, foot  *fyne.Container
	whom       *scene.Pane
	role, mode *part.Choice
	plus       *part.Field
	list       *scene.Pane
	notice     *part.Notice
	do         *part.Button
	hand       hand
	plans      []model.Assigned
	ticked     map[int64]bool // items
	under      int64          // the item that is carried over, 0 for none
}

// manners are those in which somebody can come.
var manners = []model.Mode{model.InPerson, model.ByVideo, model.Represented}

func newAssigning(b *Board) *assigning {
	w, say := b.kit.Words, b.kit.Words.Error
	a := &assigning{b: b, ticked: map[int64]bool{}, notice: part.NewNotice(cardWide - 40)}
	a.ground = scene.NewPane("", fyne.NewSize(cardWide, 100), a.paint)
	a.ground.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "close" {
			a.shut()
		}
	}
	a.whom = scene.NewPane("", fyne.NewSize(100, 20), a.paintWhom)
	a.role = part.NewChoice(w.Say("sheet.role"), named(part.Options(roles, "role.", w.Say), w.Say("delegates.as-sent")), say)
	a.mode = part.NewChoice(w.Say("sheet.mode"), part.Options(manners, "mode.", w.Say), say)
	a.plus = part.NewField(w.Say("delegates.assign-plus"), 1, say).Passing()
	a.role.Put("")
	a.mode.Put(string(model.InPerson))
	again := func(string) error { a.look(); return nil }
	a.role.OnChoose, a.mode.OnChoose = again, again
	a.plus.OnChange = func(string) { a.look() }
	a.plus.Entry().OnEnter = func() { a.accept(0) }
	a.list = scene.NewPane(w.Say("delegates.assign"), fyne.NewSize(100, itemTall), a.paintItems)
	a.list.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { a.turn(h.ID) }
	a.list.OnKey = a.key
	a.do = part.NewButton(w.Say("delegates.assign-do"), part.Primary, func() { a.accept(0) })
	a.box = container.New(part.Stack{Gap: 10}, a.whom, container.New(part.Row{Weights: []float32{1.35, 1.1, .75}}, a.role.Pane, a.mode.Pane, a.plus), a.list)
	a.foot = container.New(part.Stack{Gap: 8}, a.notice.Pane, a.do.Pane)
	a.body = container.NewVScroll(container.New(gutter{}, a.box))
	for _, o := range a.objects() {
		o.Hide()
	}
	return a
}

func (a *assigning) objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{a.ground, a.body, a.foot}
}

func (a *assigning) open() bool { return a != nil && a.on }

// wide is the room that it takes from the columns.
func (a *assigning) wide() float32 {
	if !a.open() {
		return 0
	}
	return min(cardWide, a.b.size.Width/2)
}

// show opens the programme in the place of a card, unless something on that waits.
func (a *assigning) show() {
	if a.on || !a.b.card.fold() {
		return
	}
	a.on = true
	a.look()
	a.b.reveal()
	a.b.Refresh()
}

func (a *assigning) shut() {
	a.on, a.under = false, 0
	clear(a.ticked)
	a.plus.Put("")
	a.b.focus()
	a.b.Refresh()
}

// look plans anew for those who are chosen now.
func (a *assigning) look() {
	if !a.open() {
		return
	}
	a.hand = a.b.hand()
	rows := append([]model.Participation{}, a.hand.rows...)
	plus, err := typed.ParsePlus(a.plus.Text())
	a.plus.Wrong(a.b.kit.Words.Error(err))
	for i := range rows {
		rows[i].Mode, rows[i].Plus = model.Mode(a.mode.Value()), plus
		if r := a.role.Value(); r != "" {
			rows[i].Role = model.Role(r)
		}
	}
	a.plans = a.b.of.Assigning(rows)
	a.tell(err != nil)
	a.list.SetMin(fyne.NewSize(100, a.tall()))
	a.whom.SetMin(fyne.NewSize(100, float32(len(a.names()))*whomLine))
	a.box.Refresh()
	a.body.Refresh()
}

// tell says below the list what the ticked ones come to: how many, and which rooms are too
// small for it.
func (a *assigning) tell(wrong bool) {
	w, n := a.b.kit.Words, 0
	var over []string
	for i := range a.plans {
		p := &a.plans[i]
		if !p.Changes() || !a.ticked[p.Item] && a.under != p.Item {
			continue
		}
		if p.Over() {
			over = append(over, w.Text(a.item(p.Item).Title)+" ("+w.Say("delegates.places-over", p.Would, p.Room)+")")
		}
		if a.ticked[p.Item] {
			n++
		}
	}
	text := ""
	if len(over) > 0 {
		text = w.Say("delegates.over", strings.Join(over, "; "))
	}
	a.notice.Put(text, nil)
	a.do.Name(w.Say("delegates.assign-do"))
	if n > 0 {
		a.do.Name(w.Count("delegates.assign-in", n))
	}
	a.do.Off(n == 0 || wrong || a.b.kit.ReadOnly)
}

func (a *assigning) item(id int64) model.Item {
	it, _ := a.b.of.Item(id)
	return it
}

// plan is that of an item, nil for none.
func (a *assigning) plan(item int64) *model.Assigned {
	for i := range a.plans {
		if a.plans[i].Item == item {
			return &a.plans[i]
		}
	}
	return nil
}

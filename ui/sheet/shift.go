package sheet

import (
	"cmp"
	"fmt"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/model"
	"chancery/reading"
	"chancery/typed"
	"chancery/ui/part"
)

// shift asks how much later a part of a programme is to be, and shows what
// becomes of it while it is typed.
type shift struct {
	kit   Kit
	items []model.Item
	wish  model.ShiftWish
	plan  *model.ShiftItems

	sheet *part.Sheet
	by    *part.Field
	list  *shiftList
	less  *part.Notice // that it does not all go as far as was asked
	ahead *part.Notice
	do    *part.Button
	alike *part.Check // all go as far
}

// Shifting is what a shift begins with: the chosen items alone, past what is not chosen or not, or all
// that follows them too, and how many minutes are proposed, 0 for a quarter of an hour.
type Shifting struct {
	Chosen  []int64
	Alone   bool
	Past    bool
	Minutes int
}

// What is said of a shift that goes no further, and of one past what is not chosen.
const (
	ShiftAlone = "alone"
	ShiftPast  = "past"
)

// OpenShift asks how much later everything is from the chosen items on.
func OpenShift(kit Kit, c fyne.Canvas, p model.Programme, of Shifting) {
	w := kit.Words
	f := &shift{kit: kit, items: p.Items, wish: model.ShiftWish{Chosen: of.Chosen, Past: of.Past, Scope: model.ShiftDay}}
	heading := "sheet.shift"
	if of.Alone {
		f.wish.Scope, heading = model.ShiftChosen, "sheet.shift.alone"
	}
	f.by = part.NewField(w.Say("sheet.shift.by"), 1, w.Error)
	f.by.Put(fmt.Sprintf("%+d", cmp.Or(of.Minutes, 15)))
	f.by.OnChange = func(string) { f.preview() }
	scope := part.NewChoice(w.Say("sheet.shift.scope"), part.Options(model.ShiftScopes, "sheet.shift.scope.", w.Say), w.Error)
	scope.Put(string(f.wish.Scope))
	scope.OnChoose = func(v string) error {
		f.wish.Scope = model.ShiftScope(v)
		f.preview()
		return nil
	}
	protect := part.NewCheck(w.Say("sheet.shift.protect"), false, func(on bool) {
		f.wish.Protect = on
		f.preview()
	})
	f.alike = part.NewCheck(w.Say("sheet.shift.alike"), false, func(on bool) {
		f.wish.Alike = on
		f.preview()
	})
	f.list, f.less, f.ahead = newShiftList(w, p.Event.Zone), part.NewNotice(560).Whole(), part.NewNotice(560)
	f.do = part.NewButton(w.Say("sheet.shift.none"), part.Primary, f.accept)
	body := container.New(part.Stack{Gap: 12}, container.New(part.Row{Weights: []float32{2, 3}}, f.by, scope.Pane), f.alike.Pane, protect.Pane, f.less.Pane, f.ahead.Pane, f.list.Pane)
	f.preview()
	began := Began{Card: OfShift, Of: model.Ref{Event: p.Event.ID}, Rows: of.Chosen, Word: map[bool]string{true: ShiftAlone}[of.Alone] + map[bool]string{true: ShiftPast}[of.Past]}
	f.sheet = f.kit.OpenAs(began, c, w.Say(heading), 620, body, f.by.Entry(),
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { f.sheet.Close() }), f.do)
	f.by.Entry().OnEnter = f.accept
	f.by.Entry().OnEscape = func() { f.sheet.Escape() }
}

// preview plans anew and shows the plan, or says why there is none.
func (f *shift) preview() {
	var plan []model.Shifted
	minutes, err := typed.ParseShift(f.by.Text())
	if err == nil {
		f.wish.Minutes = minutes
		plan, err = model.PlanShift(f.items, f.wish)
	}
	f.plan = model.NewShift(f.items, f.wish, plan)
	f.list.fill(plan)
	said := ""
	if sum := model.SumShift(plan, f.wish.Minutes); len(plan) > 0 && (f.wish.Alike || !sum.Whole()) {
		said = f.kit.Words.Shifted(&sum)
	}
	if said != "" && f.wish.Alike {
		said = f.kit.Words.Say("sheet.shift.alike-said", said)
	}
	f.less.Put(said, f.ways(plan))
	f.foresee(plan)
	f.by.Wrong(f.kit.Words.Error(err))
	f.do.Off(len(f.plan.Moves) == 0)
	f.do.Name(f.kit.Words.Say("sheet.shift.none"))
	if n := f.plan.Told(); n > 0 {
		f.do.Name(f.kit.Words.Count("sheet.shift.do", n))
	}
	if f.sheet != nil {
		f.sheet.Refresh()
	}
}

// foresee says what the items would clash with where they are going.
func (f *shift) foresee(plan []model.Shifted) {
	var list []reading.Foreseen
	for i := range plan {
		if p := &plan[i]; p.Moves() {
			it := p.Item
			it.Start, it.End = p.Start, p.End
			list = append(list, reading.Foreseen{Item: it})
		}
	}
	said := ""
	if len(list) > 0 {
		said = f.kit.Ahead(list)
	}
	f.ahead.Put(said, nil)
}

func (f *shift) accept() {
	if len(f.plan.Moves) == 0 {
		return
	}
	err := f.kit.Do(f.plan)
	if err == nil {
		f.sheet.Close()
		return
	}
	if p, e := f.kit.Desk.Programme(f.plan.Event); e == nil {
		f.items = p.Items // what somebody else has made of it, to be looked at before it is asked again
		f.preview()
	}
	f.by.Wrong(f.kit.Words.Error(err))
}

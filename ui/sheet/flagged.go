package sheet

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// Flags are texts that were typed for somebody in whose stead another comes: nobody has
// got them, and each has to be looked at.
type Flags struct {
	Of     model.Event
	Items  []model.Item
	Name   string // of whoever left
	List   []model.Flagged
	looked map[int]bool
}

// OpenFlags lists them. A press goes to where one stands; what was gone to is ticked, so
// that the list can be walked to its end.
func OpenFlags(kit Kit, c fyne.Canvas, f *Flags, reach func(model.Ref)) {
	w := kit.Words
	if f.looked == nil {
		f.looked = map[int]bool{}
	}
	list := newSteadList(w.Say("sheet.flags"), nil)
	list.whole = true
	var lines []steadLine
	for i := range f.List {
		l := flagLine(w, &f.Of, f.Items, &f.List[i])
		l.ticked, l.quiet = f.looked[i], f.looked[i]
		lines = append(lines, l)
	}
	list.fill(lines)
	var s *part.Sheet
	list.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind != "flagged" {
			return
		}
		f.looked[int(h.ID)] = true
		s.Close()
		if of := &f.List[h.ID]; of.Seat != 0 && kit.Delegates != nil {
			kit.Delegates(f.Of.ID, model.Participation{SeatID: &of.Seat})
		} else {
			reach(model.Ref{Event: f.Of.ID, Item: of.Item})
		}
	}
	body := container.New(part.Stack{Gap: 12}, part.NewPara(w.Say("sheet.flags-text", f.Name), 600), list.Pane)
	s = part.Open(c, w.Say("sheet.flags"), 680, body, list.Pane, part.NewButton(w.Say("sheet.close"), part.Primary, func() { s.Close() }))
}

// flagLine is one text: of what, which field, and what it says.
func flagLine(w *words.Words, of *model.Event, items []model.Item, f *model.Flagged) steadLine {
	l := steadLine{title: w.Text(of.Title), how: w.Say("flag." + f.Table() + "." + f.Field), said: w.Text(f.Text), item: f.Item}
	if i := slices.IndexFunc(items, func(it model.Item) bool { return it.ID == f.Item }); i >= 0 {
		l.when, l.title = whenOf(w, &items[i], of.Zone), w.Text(items[i].Title)
	}
	if !f.Of.Empty() {
		l.how += ": " + w.Text(f.Of)
	}
	if f.Step > 0 {
		l.how = w.Say("flag.step", f.Step)
	}
	return l
}

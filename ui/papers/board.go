package papers

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/export"
	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// Board is where the papers of a visit are made: at the left what can be made for whom and what
// was made, in the middle its pages, at the right how it is asked for.
type Board struct {
	Object *fyne.Container

	m      *Maker
	asking *asking // nil while there is no visit
	shelf  *shelf
	made   *made
	ground *scene.Pane
	fields *container.Scroll
	make   *part.Button
	all    *part.Button
	print  *part.Button
	event  int64
	last   int64           // deed that is on show
	issued bool            // something was given out
	foot   *fyne.Container // with the buttons
	flow   *flow
	split  split
	part   int  // that is on show where they stand one at a time
	apart  bool // they do
	turns  []*part.Button
}

// NewBoard is a board of no visit yet.
func (m *Maker) NewBoard() *Board {
	b := &Board{m: m}
	b.Object = container.New(&columns{b})
	return b
}

// Fill shows the papers of a programme. What is typed and chosen stays.
func (b *Board) Fill(p model.Programme) {
	last := b.m.host.Reading().Last()
	if b.asking == nil || p.Event.ID != b.event || b.last != last && b.issued != (len(b.asking.by.given()) > 0) {
		b.event, b.last = p.Event.ID, last
		b.begin(p)
		return
	}
	b.asking.by.follow(p)
	if b.last != last {
		b.last = last
		b.asking.renew()
	}
	b.read()
}

// begin makes all of it anew: for another visit, another diary or another language.
func (b *Board) begin(p model.Programme) {
	w, t := b.m.words(), b.m.task("paper", p)
	list := append(documents(false), export.ICS)
	if b.issued = len(t.given()) > 0; b.issued {
		list = append(list, export.ChangeSheet)
	}
	if b.asking != nil {
		b.asking.gone = true
	}
	b.asking = newAsking(t, t.first(list), fieldsWide-2*fieldsPad)
	b.shelf, b.made = newShelf(b, list), newMade(b)
	b.ground = scene.NewPane("", fyne.NewSize(1, 1), b.paint)
	b.ground.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "points" && b.asking != nil { // the visit may be left between a press and what it does
			b.reveal(b.asked())
		}
	}
	b.ground.Aside() // the keyboard comes to the list itself
	b.make = part.NewButton(w.Say("papers.make"), part.Primary, b.asking.make)
	b.all = part.NewButton(w.Say("papers.make-all"), part.Plain, b.askAll)
	b.print = part.NewButton(w.Say("sheet.print"), part.Plain, b.asking.print)
	b.asking.under.Objects = []fyne.CanvasObject{part.NewButton(w.Say("sheet.choose-folder"), part.Plain, func() { b.m.host.ChooseFolder(b.asking.folder.Put) }),
		part.NewButton(w.Say("papers.open-folder"), part.Plain, func() { b.m.host.Open(b.asking.folder.Text()) })}
	b.flow = &flow{}
	b.foot = container.New(b.flow, b.make, b.all, b.print)
	b.asking.onPoints, b.asking.onLook = b.ground.Refresh, b.reveal
	b.asking.onShift = func(by float32) { b.fields.ScrollToOffset(fyne.NewPos(0, max(0, b.fields.Offset.Y+by))) }
	b.asking.onLaid = b.hold
	b.asking.onRenew = b.renewed
	b.asking.busy = b.busy
	b.fields = container.NewVScroll(container.New(aside{b.asking.rows}, b.asking.form))
	b.part = theList
	b.Object.Objects = append(append([]fyne.CanvasObject{b.ground}, b.newTurns()...), b.shelf.scroll, b.fields, b.foot, b.asking.preview.Object, b.made.scroll)
	b.Object.Refresh()
	b.asking.renew()
	b.read()
}

// renewed says anew for whom each paper is.
func (b *Board) renewed() {
	was := b.shelf.MinSize()
	if b.shelf.lay(b.shelf.wide); b.shelf.MinSize() != was {
		b.Object.Refresh()
	}
	b.shelf.Refresh()
}

// stands is how much stands against a paper, and where there is room for that how many rows it
// leaves out.
func (b *Board) stands(room float32) string {
	said := ""
	if n := len(b.asking.points.list); n > 0 {
		said = b.m.words().Count("papers.against", n)
	}
	if len(b.asking.rows.still()) > 0 {
		if both := strings.TrimPrefix(said+" · "+b.asking.rows.head(), " · "); said == "" || scene.F11b.Width(both) <= room {
			said = both
		}
	}
	return said
}

// asked is where that is listed.
func (b *Board) asked() fyne.CanvasObject {
	if len(b.asking.points.list) > 0 {
		return b.asking.points.Pane
	}
	return b.asking.rows
}

// reveal scrolls the fields to a part of them.
func (b *Board) reveal(o fyne.CanvasObject) {
	b.turn(theFields)
	b.fields.ScrollToOffset(fyne.NewPos(0, max(0, min(o.Position().Y, b.most()))))
}

// most is how far the fields can be scrolled.
func (b *Board) most() float32 {
	return max(0, b.fields.Content.MinSize().Height-b.fields.Size().Height)
}

// hold keeps the fields from standing past their end when they are shorter now: the toolkit would put
// that right with the next touch of the pointer only, and the press that follows would meet another row.
func (b *Board) hold() {
	if most := b.most(); b.fields.Offset.Y > most {
		b.fields.ScrollToOffset(fyne.NewPos(0, most))
	}
}

// read asks what was made.
func (b *Board) read() {
	list, err := b.m.host.Reading().Papers(b.asking.by.uid)
	if err != nil {
		b.m.host.Tell(err)
		return
	}
	b.made.fill(list)
	b.shelf.fill(list)
	b.Object.Refresh()
}

// Begin asks for lists of one item of that item, by its uid, from now on.
func (b *Board) Begin(item string) {
	if b.asking == nil || item == "" {
		return
	}
	b.asking.item = item
	if d, _ := export.Find(b.asking.ask.Document); d.OfItem && b.asking.ask.Item != item {
		b.asking.ask.Item = b.asking.begin(b.asking.ask)
		b.asking.renew()
	}
}

// Choose asks for a paper.
func (b *Board) Choose(document string) {
	if b.asking != nil {
		b.asking.choose(document)
		b.shelf.reveal()
		b.turn(thePage)
	}
}

// Document is the paper that is shown, "" for none.
func (b *Board) Document() string {
	if b.asking == nil {
		return ""
	}
	return b.asking.ask.Document
}

// Shelved is the number of a paper among those that can be made.
func (b *Board) Shelved(document string) int64 {
	if b.asking == nil {
		return -1
	}
	return int64(slices.IndexFunc(b.shelf.list, func(one stock) bool { return one.document == document }))
}

// Ready puts the keyboard on the button that makes what is asked for.
func (b *Board) Ready() { b.focus(b.make) }

// Prints puts it on the one that prints it.
func (b *Board) Prints() { b.focus(b.print) }

func (b *Board) focus(button *part.Button) {
	if b.asking != nil {
		b.turn(theFields)
		b.m.host.Canvas().Focus(button)
	}
}

func (b *Board) busy(on bool) {
	for _, one := range []*part.Button{b.make, b.all, b.print} {
		one.Off(on)
	}
}

// Keyboard is what takes the keys.
func (b *Board) Keyboard() fyne.Focusable {
	switch {
	case b.asking == nil:
		return nil
	case b.apart && b.part == thePage:
		return b.asking.preview.Keyboard()
	case b.apart && b.part == theFields:
		return b.asking.audience.Pane
	}
	return b.shelf
}

// Editing says that something on the board has the keyboard.
func (b *Board) Editing(f fyne.CanvasObject) bool { return b.asking != nil && f.Visible() }

// Drop forgets the visit.
func (b *Board) Drop() {
	if b.asking != nil {
		b.asking.gone = true
	}
	b.asking, b.event = nil, 0
	b.Object.Objects = nil
	b.Object.Refresh()
}

// Settle takes what is typed as leaving it does, and gives what cannot be taken.
func (b *Board) Settle() []part.Left {
	if b.asking == nil {
		return nil
	}
	return part.Settle(b.asking.form)
}

// Typed is what was typed and is in no paper yet.
func (b *Board) Typed() []part.Left {
	if b.asking == nil {
		return nil
	}
	return part.Typed(b.asking.form)
}

// Put types again what was not saved.
func (b *Board) Put(l part.Left) bool { return b.asking != nil && part.Put(b.asking.form, l) }

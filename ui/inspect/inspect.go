// Package inspect is the inspector: one item or one visit looked into, with those
// who take part. Each field is saved when it is left, and what cannot be saved
// waits where it was typed. It knows no window, only its host.
package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
)

const (
	// Width is how wide the inspector is, Narrow in a narrow window.
	Width  = 324
	Narrow = 314
	head   = 46
)

// Host is the window this room stands in.
type Host interface {
	Kit() sheet.Kit
	Programme(event int64) (model.Programme, error) // of a visit, as it is on show
	Cells(model.Programme) (typed.Cells, error)     // to read and write it with
	Since(model.Ref) string                         // how an item differs from the last edition, "" for not
	FilesSaid(model.Ref) string                     // how many lie with it, "" for none
	ShowFiles(model.Ref)
	Stands(model.Ref) string                          // which visit it is with a state, "" where nobody can know
	Offered(model.Ref) (text string, ways []part.Way) // what the calendar that an item was taken from says now, "" for nothing
	Tell(error)
	FoldInspector()
}

// Panel is the inspector.
type Panel struct {
	Ground *scene.Pane // behind all of it, with the head
	Body   *container.Scroll

	host  Host
	item  *itemForm  // nil until one was looked into
	visit *visitForm // likewise
	more  *besides
	at    model.Ref
	of    model.Event
	form  fyne.CanvasObject // on show
	busy  bool              // saving what was typed in a form that is left
	kind  model.ItemKind    // of the item on show, "" for a visit
	aside map[model.Ref][]part.Left
}

// New looks into nothing yet.
func New(h Host) *Panel {
	p := &Panel{host: h, aside: map[model.Ref][]part.Left{}, Body: container.NewVScroll(container.NewWithoutLayout())}
	p.more = newBesides(func() { h.ShowFiles(p.at) })
	p.Ground = scene.NewPane("", fyne.NewSize(Width, 100), p.paint)
	p.Ground.Rest()
	p.Ground.OnTap = func(at scene.Hit, _ *desktop.MouseEvent) {
		if at.Kind == "close" {
			h.FoldInspector()
		}
	}
	return p
}

// Drop forgets what was typed: what comes next is another diary, or is said in
// another language.
func (p *Panel) Drop() {
	p.item, p.visit, p.form, p.aside = nil, nil, nil, map[model.Ref][]part.Left{}
}

// Look looks into an item or a visit, and says whether it is still there.
func (p *Panel) Look(ref model.Ref) bool {
	if p.busy { // what is saved here is read anew at once: whoever saves it looks afterwards
		return true
	}
	p.setAside(ref)
	of, err := p.host.Programme(ref.Event)
	if err != nil {
		return false
	}
	defer p.takeUp(ref)
	p.at = ref
	p.besides(ref)
	if !ref.IsItem() {
		p.lookIntoVisit(&of)
		return true
	}
	it, ok := of.Item(ref.Item)
	if !ok {
		return false
	}
	cells, err := p.host.Cells(of)
	if err != nil {
		p.host.Tell(err)
		return true
	}
	if p.item == nil {
		p.item = newItem(p.host.Kit())
	}
	p.item.fill(ref.Item, cells)
	p.item.since.say(p.host.Since(ref))
	p.item.offer.Put(p.host.Offered(ref))
	p.of, p.kind = of.Event, it.Kind
	p.show(p.item.box)
	return true
}

func (p *Panel) lookIntoVisit(of *model.Programme) {
	if p.visit == nil {
		p.visit = newVisit(p.host.Kit())
	}
	p.visit.fill(of)
	p.of, p.kind = of.Event, ""
	p.show(p.visit.box)
}

func (p *Panel) show(form fyne.CanvasObject) {
	if p.form != form {
		p.form = form
		scene.RestOn(p.Ground, form)
		p.Body.Content = scene.Under(p.Ground, container.New(gutter{}, container.New(part.Stack{Gap: 4}, p.more.Pane, form)))
		p.Body.Offset = fyne.NewPos(0, 0)
		p.Body.Refresh()
	}
	if p.host.Kit().ReadOnly {
		part.Lock(form)
	}
	p.Ground.Refresh()
}

// Lay places the inspector in a room at the right of the window.
func (p *Panel) Lay(x, y, width, height float32) {
	on := width > 0
	part.Reveal(p.Ground, on)
	part.Reveal(p.Body, on)
	if !on {
		return
	}
	p.Ground.Move(fyne.NewPos(x, y))
	p.Ground.Resize(fyne.NewSize(width, height))
	p.Body.Move(fyne.NewPos(x+16, y+head))
	p.Body.Resize(fyne.NewSize(width-18, height-head))
}

// Focus puts the keyboard into the first field of the item on show.
func (p *Panel) Focus(c fyne.Canvas) {
	if p.item != nil {
		p.item.focus(c)
	}
}

// To puts the keyboard into the field that has a label, of the visit or the item on show, and brings it in
// sight.
func (p *Panel) To(c fyne.Canvas, label string) {
	if label == "sheet.actual-from" && p.item != nil && p.kind != "" {
		scene.OnceDrawn(p.item.box, func() { c.Focus(p.item.actual.from.Entry()) })
		return
	}
	if p.visit == nil || p.kind != "" {
		return
	}
	scene.OnceDrawn(p.visit.box, func() { // what was never drawn has no place to scroll to
		switch label {
		case "sheet.announced":
			c.Focus(p.visit.told.Entry())
		case "sheet.col.audience":
			c.Focus(p.visit.readers.Pane)
			scene.InSight(p.visit.readers.Pane, 0, p.visit.readers.Size().Height) // without having been drawn it knows no place of its own
		}
		for _, t := range p.visit.texts {
			if t.label == label {
				c.Focus(t.Field().Entry())
			}
		}
	})
}

func (p *Panel) paint(pane *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Panel)
	s.Rect(0, 0, 1, size.Height, c.Line)
	title, hue := p.named()
	s.RRect(16, 17, 10, 10, 5, c.Hue(hue).Bar)
	s.In(34, 6, 32, scene.F12b.Fit(title, size.Width-80), scene.F12b, c.Text2)
	pane.Lit(s, size.Width-40, 9, 26, 26, 6, "close", 0)
	s.Icon(size.Width-33, 16, 12, scene.CrossIcon, theme.ColorNamePlaceHolder)
}

// named is what the head says: the kind of a visit, of an item with its visit.
func (p *Panel) named() (title, hue string) {
	w := p.host.Kit().Words
	if p.kind != "" {
		return w.Say("item.kind."+string(p.kind)) + " · " + w.Text(p.of.Title), look.FamilyHue(p.kind.Family())
	}
	return w.Say("event.kind." + string(p.of.Kind)), look.EventHue(p.of.Hue, p.of.Kind)
}

// gutter keeps the right edge free for the scroll bar.
type gutter struct{}

const gutterWide = 10

func (gutter) MinSize(o []fyne.CanvasObject) fyne.Size {
	return o[0].MinSize().AddWidthHeight(gutterWide, 12)
}

func (gutter) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size.SubtractWidthHeight(gutterWide, 12))
}

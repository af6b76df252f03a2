// Package guide shows the handbook in the window: its contents and what is looked for on the
// left, a page on the right.
package guide

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/handbook"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

const (
	wide   = 1080
	left   = 270
	slim   = 200 // of a window in which both would have no room
	small  = 770 // such a window
	around = 190 // of the window, round what is on the card
)

// Host is the window this room stands in.
type Host interface {
	Words() *words.Words
	Canvas() fyne.Canvas
	Tell(error)
	Tour()
	Begun() string   // the command that was run last, which may have opened the card on show
	Showing() string // the command that leads to what is on show, "" for all the calendar
}

// Guide is the handbook, open or not; it remembers where it was read last.
type Guide struct {
	host  Host
	book  *handbook.Book
	said  *words.Words // in which the book was read
	at    handbook.Place
	of    string           // what was on show when it was opened last
	trail []handbook.Place // where it was before
	ahead []handbook.Place // where it was gone back from

	left    float32 // of the contents
	sheet   *part.Sheet
	field   *part.Field
	list    *scene.Pane
	lines   []line
	cursor  int
	listed  *container.Scroll
	scroll  *container.Scroll
	column  *fyne.Container
	anchors map[string]fyne.CanvasObject
	back    *part.Button
	forward *part.Button
}

// New is a handbook that is not open.
func New(h Host) *Guide { return &Guide{host: h} }

// Explain leads from a card, by its title, to what explains it.
func (g *Guide) Explain(title string) {
	if g.read() {
		if g.at.Page != "" { // Back leads to what was read before
			g.trail, g.ahead = append(g.trail, g.at), nil
		}
		g.open(g.explains(title))
	}
}

// explains is the place that explains a card: by its title, by the command that opened it, else by what is on show
// under it.
func (g *Guide) explains(title string) handbook.Place {
	if p, ok := g.book.Titled(title, g.said); ok {
		return p
	}
	if p, ok := g.book.Explains(g.host.Begun()); ok {
		return p
	}
	if page := pages[g.host.Showing()]; page != "" {
		return handbook.Place{Page: page}
	}
	return handbook.Place{Page: "keys", Heading: "cards"}
}

// pages are those about what is on show, where a page is about all of it.
var pages = map[string]string{"programme": "programme", "delegations": "delegations", "papers": "papers",
	"section-people": "registers", "section-places": "registers", "section-follow-up": "follow-up"}

// Open shows the handbook at what is on show, or where it was read last while that was.
func (g *Guide) Open() {
	if !g.read() {
		return
	}
	of := g.host.Showing()
	if of == g.of || of == "" {
		g.of = of
		g.open(g.at)
		return
	}
	at, ok := handbook.Place{Page: pages[of]}, true
	if at.Page == "" {
		at, ok = g.book.Explains(of)
	}
	if g.of = of; !ok {
		at = g.at
	} else if g.at.Page != "" && g.at.Page != at.Page {
		g.trail, g.ahead = append(g.trail, g.at), nil
	}
	g.open(at)
}

// read reads the book in the language of the window.
func (g *Guide) read() bool {
	w := g.host.Words()
	if g.book != nil && g.said == w {
		return true
	}
	book, err := handbook.Read(w)
	if err != nil {
		g.host.Tell(err)
		return false
	}
	g.book, g.said = book, w
	return true
}

func (g *Guide) open(at handbook.Place) {
	c, w := g.host.Canvas(), g.said
	if g.left = left; c.Size().Width < small {
		g.left = slim
	}
	g.field = part.NewField("", 1, w.Error).Hint(w.Say("handbook.search")).Passing()
	g.list = scene.NewPane(w.Say("handbook.contents"), fyne.NewSize(g.left-16, 10), g.paint)
	g.list.OnTap = g.tapped
	g.listed = container.NewVScroll(g.list)
	g.column = container.New(&column{})
	g.scroll = container.NewVScroll(g.column)
	g.back = part.NewButton(w.Say("handbook.back"), part.Plain, g.goBack)
	g.forward = part.NewButton(w.Say("handbook.forward"), part.Plain, g.goForward)
	body := container.New(&sheet.Beside{Left: g.left, Least: c.Size().Height - around}, container.NewBorder(g.field, nil, nil, nil, g.listed), g.scroll)
	led := part.NewButton(w.Say("ui.cmd.tour"), part.Plain, func() {
		g.sheet.Close()
		g.host.Tour()
	})
	g.sheet = part.Open(c, w.Say("ui.cmd.handbook"), wide, body, g.field.Entry(), led,
		g.back, g.forward, part.NewButton(w.Say("sheet.close"), part.Primary, func() { g.sheet.Close() }))
	g.sheet.Explained()
	in := g.field.Entry()
	in.OnEnter = func() { g.take(g.cursor) }
	in.OnEscape = g.sheet.Escape
	in.OnKey = g.key
	g.field.OnChange = func(string) { g.narrow() }
	g.show(at)
}

// key walks the list while the keyboard is in the field, and the page by Page Up and Down.
func (g *Guide) key(k *fyne.KeyEvent) bool {
	switch k.Name {
	case fyne.KeyDown, fyne.KeyUp:
		by := 1
		if k.Name == fyne.KeyUp {
			by = -1
		}
		g.cursor = max(0, min(g.cursor+by, len(g.lines)-1))
		g.list.Refresh()
		g.inSight()
	case fyne.KeyPageDown, fyne.KeyPageUp:
		by := g.scroll.Size().Height - 40
		if k.Name == fyne.KeyPageUp {
			by = -by
		}
		g.scrollTo(g.scroll.Offset.Y + by)
	default:
		return false
	}
	return true
}

func (g *Guide) scrollTo(y float32) {
	g.scroll.ScrollToOffset(fyne.NewPos(0, max(0, min(y, g.column.MinSize().Height-g.scroll.Size().Height))))
}

// follow leads to a place, from which Back leads here again.
func (g *Guide) follow(p handbook.Place) {
	g.trail, g.ahead = append(g.trail, g.at), nil
	g.show(p)
}

func (g *Guide) goBack() {
	if n := len(g.trail) - 1; n >= 0 {
		to := g.trail[n]
		g.trail, g.ahead = g.trail[:n], append(g.ahead, g.at)
		g.show(to)
	}
}

func (g *Guide) goForward() {
	if n := len(g.ahead) - 1; n >= 0 {
		to := g.ahead[n]
		g.ahead, g.trail = g.ahead[:n], append(g.trail, g.at)
		g.show(to)
	}
}

// show lays a page out and scrolls to one of its headings.
func (g *Guide) show(p handbook.Place) {
	page := &g.book.Pages[g.book.Find(p.Page)]
	if p.Heading == "" {
		p.Heading = page.Name
	}
	p.Page = page.Name
	g.at = p
	g.anchors = map[string]fyne.CanvasObject{}
	g.column.Objects = g.blocks(page)
	g.column.Refresh()
	g.scroll.Refresh()
	g.back.Off(len(g.trail) == 0)
	g.forward.Off(len(g.ahead) == 0)
	g.narrow()
	g.scroll.ScrollToTop()
	if o := g.anchors[p.Heading]; o != nil && p.Heading != page.Name {
		g.scrollTo(o.Position().Y)
	}
}

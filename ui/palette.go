package ui

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model/civil"
	"chancery/typed"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

const (
	paletteWidth = 560
	paletteRow   = 34
	paletteMost  = 11
)

// offer is one line of the palette: a day to go to, a visit to open, a command.
type offer struct {
	name, group, key string
	folded           string
	off              bool
	do               func()
}

// palette is the card in which a command is found by a few of its letters.
type palette struct {
	w     *Window
	all   []offer
	shown []offer
	at    int
	field *part.Field
	list  *scene.Pane
	sheet *part.Sheet
}

// openPalette offers all commands and visits, and any day that is typed.
func (w *Window) openPalette(hint string) {
	p := &palette{w: w, all: w.offers()}
	p.field = part.NewField("", 1, w.words.Error).Hint(w.words.Say(hint)).Passing()
	p.list = scene.NewPane(w.words.Say("ui.cmd.palette"), fyne.NewSize(paletteWidth, paletteMost*paletteRow), p.paint)
	p.list.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { p.take(int(h.ID)) }
	p.sheet = part.Open(w.win.Canvas(), w.words.Say("ui.cmd.palette"), paletteWidth+60, container.New(part.Stack{Gap: 10}, p.field, p.list), p.field.Entry())
	p.field.OnChange = p.narrow
	in := p.field.Entry()
	in.OnEnter = func() { p.take(p.at) }
	in.OnEscape = p.sheet.Escape
	in.OnKey = p.key
	p.narrow("")
}

// offers are all commands as they can be run now, and all visits.
func (w *Window) offers() []offer {
	var out []offer
	for _, c := range w.commands() {
		group := w.words.Say("ui.group." + c.group)
		name := strings.TrimSuffix(w.name(c), "…")
		out = append(out, offer{name: name, group: group, key: c.shown, folded: words.Fold(name + " " + group + " " + c.shown), off: !w.enabled(c), do: c.run})
	}
	for _, l := range w.events {
		title := w.words.Text(l.Event.Title)
		out = append(out, offer{name: w.words.Say("ui.palette-open", title), group: w.words.Range(l.Event.FirstDay, l.Event.LastDay),
			folded: words.Fold(title + " " + w.words.Say("ui.palette-open", "")), do: func() { w.enter(l.Event.ID) }})
	}
	for _, v := range w.filter.Views() {
		group := w.words.Say("ui.views")
		out = append(out, offer{name: v.Name, group: group, folded: words.Fold(v.Name + " " + group), do: func() { w.filter.Apply(&v) }})
	}
	return out
}

// dayTyped is the day that a text names, and nothing else: 12 mar, tomorrow, fri.
func (w *Window) dayTyped(text string) (civil.Date, bool) {
	q := typed.ParseLine(w.words, text, w.today(), w.today())
	return q.Day, q.Day != "" && q.Err == nil && q.Title == "" && q.Start < 0 && q.Place == "" && len(q.People) == 0
}

// narrow keeps what every typed word is found in: the day that was typed first,
// then names that begin so.
func (p *palette) narrow(text string) {
	p.shown, p.at = nil, 0
	if d, ok := p.w.dayTyped(text); ok {
		p.shown = append(p.shown, offer{name: p.w.words.Say("ui.palette-day", p.w.words.Day(d)), do: func() { p.w.GoTo(d); p.w.focusBoard() }})
	}
	typed := strings.Fields(words.Fold(text))
	var begins, rest []offer
	for _, o := range p.all {
		switch {
		case slices.ContainsFunc(typed, func(s string) bool { return !strings.Contains(o.folded, s) }):
		case len(typed) > 0 && strings.HasPrefix(o.folded, typed[0]):
			begins = append(begins, o)
		default:
			rest = append(rest, o)
		}
	}
	p.shown = append(append(p.shown, begins...), rest...)
	for p.at < len(p.shown)-1 && p.shown[p.at].off {
		p.at++
	}
	p.list.Refresh()
}

func (p *palette) key(k *fyne.KeyEvent) bool {
	by := map[fyne.KeyName]int{fyne.KeyDown: 1, fyne.KeyUp: -1, fyne.KeyPageDown: paletteMost, fyne.KeyPageUp: -paletteMost}[k.Name]
	if by == 0 {
		return false
	}
	p.at = max(0, min(p.at+by, len(p.shown)-1))
	p.list.Refresh()
	return true
}

// take does what a line offers, once the card is gone.
func (p *palette) take(i int) {
	if i < 0 || i >= len(p.shown) || p.shown[i].off {
		return
	}
	p.sheet.Close()
	p.shown[i].do()
}

func (p *palette) paint(pane *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	if len(p.shown) == 0 {
		s.In(10, 0, paletteRow, p.w.words.Say("ui.nothing-found"), scene.F12, c.Text2)
		return
	}
	first := max(0, p.at-paletteMost+1)
	for i := first; i < len(p.shown) && i < first+paletteMost; i++ {
		o, y := &p.shown[i], float32(i-first)*paletteRow
		text, quiet := c.Text, c.Text3
		switch {
		case i == p.at && !o.off:
			s.RRect(0, y+1, size.Width, paletteRow-2, 7, c.Accent)
			text, quiet = c.OnAccent, c.OnAccent
		case i == p.at:
			s.RRect(0, y+1, size.Width, paletteRow-2, 7, c.Hover)
			text = c.Text3
		case o.off:
			text = c.Text3
		}
		pane.Lit(s, 0, y+1, size.Width, paletteRow-2, 7, "offer", int64(i))
		right := size.Width - 12
		if o.key != "" {
			s.Right(right, y+(paletteRow-scene.F11.Height())/2, o.key, scene.F11, quiet)
			right -= scene.F11.Width(o.key) + 16
		}
		group := scene.F11.Fit(o.group, 150)
		s.Right(right, y+(paletteRow-scene.F11.Height())/2, group, scene.F11, quiet)
		s.In(12, y, paletteRow, scene.F13.Fit(o.name, right-scene.F11.Width(group)-28), scene.F13, text)
	}
}

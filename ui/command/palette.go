package command

import (
	"slices"
	"strings"
	"unicode/utf8"

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
	leastLooked  = 2 // letters, before the registers are asked
	mostCards    = 24
)

// Offer is one line of the palette: a day to go to, a visit to open, a command.
type Offer struct {
	Name, Group, Key string
	Do               func()
	// Found are the words it is found by.
	Found string
	// Of are words of the diary in its name. They find it only together with a word of its own: whoever
	// types a title looks for what has it, and Enter does the first that is found.
	Of string
	// First comes before all commands that begin alike: it is of what is chosen.
	First bool
	// Off cannot be done now; its name says why.
	Off bool

	folded string
	own    string // what it is called by itself
	of     string
}

// leastOwn is how much is typed of a word of its own before what it is of is looked at.
const leastOwn = 3

// found says that it is found by all words that are typed.
func (o *Offer) found(typed []string) bool {
	within := func(text string) bool {
		return !slices.ContainsFunc(typed, func(s string) bool { return !strings.Contains(text, s) })
	}
	if o.of == "" || within(o.folded) {
		return within(o.folded)
	}
	return within(o.folded+" "+o.of) && slices.ContainsFunc(typed, func(s string) bool {
		return utf8.RuneCountInString(s) >= leastOwn && strings.Contains(" "+o.own, " "+s)
	})
}

// palette is the card in which a command is found by a few of its letters.
type palette struct {
	host  Host
	all   []Offer
	shown []Offer
	at    int
	field *part.Field
	list  *scene.Pane
	sheet *part.Sheet
	days  bool // a day is asked for, and nothing else
}

// Palette offers all commands and visits, and any day that is typed.
func (t *Table) Palette() {
	t.open(&palette{host: t.host, all: t.offers()}, "ui.cmd.palette", "ui.palette-hint")
}

// AskDay asks for the day to go to.
func (t *Table) AskDay() {
	t.open(&palette{host: t.host, days: true}, "ui.cmd.go-date", "ui.palette-date-hint")
}

// open shows a palette; head and hint say what it is opened for.
func (t *Table) open(p *palette, head, hint string) {
	w := t.host.Words()
	p.field = part.NewField("", 1, w.Error).Hint(w.Say(hint)).Passing()
	p.list = scene.NewPane(w.Say("ui.cmd.palette"), fyne.NewSize(paletteWidth, paletteMost*paletteRow), p.paint)
	p.list.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { p.take(int(h.ID)) }
	p.sheet = part.Open(t.host.Canvas(), w.Say(head), paletteWidth+60, container.New(part.Stack{Gap: 10}, p.field, p.list), p.field.Entry())
	p.field.OnChange = p.narrow
	in := p.field.Entry()
	in.OnEnter = func() { p.take(p.at) }
	in.OnEscape = p.sheet.Escape
	in.OnKey = p.key
	p.narrow("")
}

// offers are all commands as they can be run now, and all the host has besides.
func (t *Table) offers() []Offer {
	var out []Offer
	for _, c := range t.host.Commands() {
		if c.Walks { // the host offers each of those it leads to
			continue
		}
		group := t.host.Words().Say("ui.group." + c.Group)
		name := strings.TrimSuffix(t.Name(c), "…")
		also := ""
		if key := "ui.cmd." + c.ID + ".also"; t.host.Words().Has(key) { // what others call it
			also = t.host.Words().Say(key)
		}
		own, of := name, ""
		if key := "ui.cmd." + c.ID; c.Named != nil && t.host.Words().Has(key) { // it may say a title
			own, of = strings.TrimSuffix(t.host.Words().Say(key), "…"), name
		}
		out = append(out, Offer{Name: name, Group: group, Key: c.Shown, Do: c.Run, Off: !t.enabled(c),
			folded: words.Fold(own + " " + group + " " + c.Shown + " " + also), own: words.Fold(own), of: words.Fold(of)})
	}
	for _, o := range t.host.Offers() {
		o.folded, o.of = words.Fold(o.Found), words.Fold(o.Of)
		o.own = o.folded
		out = append(out, o)
	}
	return out
}

// dayTyped is the day that a text names, and nothing else: 12 mar, tomorrow, fri. Where a day is
// asked for, figures are one (12.03), and what is left out is that of the day on show: +3.
func (p *palette) dayTyped(text string) (civil.Date, bool) {
	if p.days {
		today := p.host.Today()
		d, err := typed.Days{Base: p.host.Day(), Today: today, First: today}.Parse(text)
		return d, err == nil
	}
	q := typed.ParseLine(p.host.Words(), text, p.host.Today(), p.host.Today())
	if q.Day == "" || q.Err != nil || q.Title != "" || q.Start >= 0 || q.Place != "" || len(q.People) > 0 {
		return "", false
	}
	on := p.host.Day()
	if d, err := (typed.Days{Base: on, Today: p.host.Today(), First: p.host.Today()}).Parse(text); err == nil && max(d.Sub(on), on.Sub(d)) <= near {
		return d, true // of the year in which one looks about
	}
	return q.Day, true
}

// near is how many days from those on show a date without its year is meant for their year.
const near = 92

// narrow keeps what every typed word is found in: the day that was typed first, then names that
// begin with all that was typed, then with its first word, those of what is chosen before others.
func (p *palette) narrow(text string) {
	p.shown, p.at = nil, 0
	if p.days {
		p.offerDays(text)
		return
	}
	if d, ok := p.dayTyped(text); ok {
		p.shown = append(p.shown, Offer{Name: p.host.Words().Say("ui.palette-day", p.host.Words().Day(d)), Do: func() { p.host.GoTo(d) }})
	}
	typed := strings.Fields(words.Fold(text))
	var whole, first, begins, rest []Offer
	for _, o := range p.all {
		switch {
		case !o.found(typed):
		case len(typed) > 1 && strings.HasPrefix(o.folded, strings.Join(typed, " ")):
			whole = append(whole, o)
		case len(typed) > 0 && strings.HasPrefix(o.folded, typed[0]) && o.First:
			first = append(first, o)
		case len(typed) > 0 && strings.HasPrefix(o.folded, typed[0]):
			begins = append(begins, o)
		default:
			rest = append(rest, o)
		}
	}
	p.shown = slices.Concat(p.shown, whole, first, begins, rest)
	if len([]rune(strings.TrimSpace(text))) >= leastLooked {
		p.shown = append(p.shown, p.host.Cards(text, mostCards)...)
	}
	for p.at < len(p.shown)-1 && p.shown[p.at].Off {
		p.at++
	}
	p.list.Refresh()
}

// nearDays are those that are offered before anything is typed, counted from today.
var nearDays = []int{0, 1, 7}

// offerDays offers the day that was typed; what is none is said.
func (p *palette) offerDays(text string) {
	offer := func(d civil.Date) {
		p.shown = append(p.shown, Offer{Name: p.host.Words().Say("ui.palette-day", p.host.Words().Day(d)), Do: func() { p.host.GoTo(d) }})
	}
	d, ok := p.dayTyped(text)
	switch {
	case ok:
		offer(d)
	case strings.TrimSpace(text) == "":
		for _, n := range nearDays {
			offer(p.host.Today().Add(n))
		}
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
	if i < 0 || i >= len(p.shown) || p.shown[i].Off {
		return
	}
	p.sheet.Close()
	p.shown[i].Do()
}

func (p *palette) paint(pane *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	if len(p.shown) == 0 {
		said := "ui.nothing-found"
		if p.days {
			said = "ui.palette-no-day"
		}
		s.In(10, 0, paletteRow, p.host.Words().Say(said), scene.F12, c.Text2)
		return
	}
	first := max(0, p.at-paletteMost+1)
	for i := first; i < len(p.shown) && i < first+paletteMost; i++ {
		o, y := &p.shown[i], float32(i-first)*paletteRow
		text, quiet := c.Text, c.Text3
		switch {
		case i == p.at && !o.Off:
			s.RRect(0, y+1, size.Width, paletteRow-2, 7, c.Accent)
			text, quiet = c.OnAccent, c.OnAccent
		case i == p.at:
			s.RRect(0, y+1, size.Width, paletteRow-2, 7, c.Hover)
			text = c.Text3
		case o.Off:
			text = c.Text3
		}
		pane.Lit(s, 0, y+1, size.Width, paletteRow-2, 7, "offer", int64(i))
		right := size.Width - 12
		if o.Key != "" {
			s.Right(right, y+(paletteRow-scene.F11.Height())/2, o.Key, scene.F11, quiet)
			right -= scene.F11.Width(o.Key) + 16
		}
		group := scene.F11.Fit(o.Group, max(150, right-scene.F13.Width(o.Name)-40)) // shortened where there is no room alone
		s.Right(right, y+(paletteRow-scene.F11.Height())/2, group, scene.F11, quiet)
		s.In(12, y, paletteRow, scene.F13.Fit(o.Name, right-scene.F11.Width(group)-28), scene.F13, text)
	}
}

package section

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// twinned says whether two rows of a register can be made one.
func twinned(k register.Kind) bool {
	return k == register.People || k == register.Offices || k == register.Parties || k == register.Venues
}

// twins are the pairs of one reading of a register.
type twins struct {
	in   *register.Book // in which they were looked for: a deed is known before its rows are read anew
	list []register.Pair
}

// twinsOf are the pairs of the register on show, looked for once in each reading.
func (s *Section) twinsOf(k register.Kind) []register.Pair {
	if !twinned(k) {
		return nil
	}
	book := s.rows.book
	if t, ok := s.pairs[k]; ok && t.in == book {
		return t.list
	}
	t := twins{book, book.Twins(k)}
	s.pairs[k] = t
	return t.list
}

// twinNote says on the card that a row may be there twice.
type twinNote struct {
	*scene.Pane
	form *form
	pair register.Pair
}

func newTwinNote(f *form) *twinNote {
	n := &twinNote{form: f}
	n.Pane = scene.NewPane(f.section.host.Words().Say("section.twins"), fyne.NewSize(100, 60), n.paint)
	n.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "compare" {
			f.section.compare(n.pair)
		}
	}
	n.read()
	return n
}

func (n *twinNote) read() {
	n.pair = register.Pair{}
	rec := n.form.line.Record
	for _, p := range n.form.section.twinsOf(n.form.line.Kind()) {
		if p.A.Head().ID == rec.Head().ID || p.B.Head().ID == rec.Head().ID {
			n.pair = p
			break
		}
	}
	part.Reveal(n.Pane, n.pair.Why != "")
	n.SetMin(fyne.NewSize(100, 18*float32(len(n.lines(250)))+16))
	n.Refresh()
}

func (n *twinNote) lines(width float32) []string {
	if n.pair.Why == "" {
		return nil
	}
	w, other := n.form.section.host.Words(), n.pair.A
	if other.Head().ID == n.form.line.Record.Head().ID {
		other = n.pair.B
	}
	return scene.F11.Wrap(w.Say("section.twin", w.Text(model.NameOf(other)), w.Say("register.why."+string(n.pair.Why))), width, 4)
}

func (n *twinNote) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.RRect(0, 0, size.Width, size.Height, 7, c.WarnBg)
	p.Lit(s, 0, 0, size.Width, size.Height, 7, "compare", 0)
	s.Icon(10, 10, 13, scene.WarningIcon, theme.ColorNameWarning)
	for i, l := range n.lines(250) {
		s.Text(30, 8+float32(i)*18, l, scene.F11, c.Warn)
	}
}

// twins lists what may be there twice in the register on show.
func (s *Section) twins() {
	if s.rows == nil {
		return
	}
	w := s.host.Words()
	list := s.twinsOf(s.rows.list.Kind)
	if len(list) == 0 {
		s.host.Say(w.Say("section.twins.none"))
		return
	}
	var open *part.Sheet
	const row, most = 46, 9
	pane := scene.NewPane(w.Say("section.twins"), fyne.NewSize(480, row*float32(min(len(list), most))), func(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
		c := look.Now()
		for i, one := range list[:min(len(list), most)] {
			y := float32(i) * row
			p.Lit(sc, 0, y, size.Width, row-2, 7, "pair", int64(i))
			sc.Text(10, y+4, scene.F13b.Fit(w.Text(s.called(one.A))+" – "+w.Text(s.called(one.B)), size.Width-20), scene.F13b, c.Text)
			sc.Text(10, y+24, scene.F11.Fit(s.told(one), size.Width-20), scene.F11, c.Text2)
		}
	})
	pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		open.Close()
		s.compare(list[h.ID])
	}
	open = part.Open(s.host.Canvas(), w.Say("section.twins"), 540, container.New(part.Stack{}, pane), pane,
		part.NewButton(w.Say("sheet.close"), part.Plain, func() { open.Close() }))
}

// told is why two rows may be one, and what each is beside its name.
func (s *Section) told(p register.Pair) string {
	out := s.host.Words().Say("register.why." + string(p.Why))
	if a, b := s.rows.book.About(p.A), s.rows.book.About(p.B); a+b != "" {
		out += ": " + cmp.Or(a, "–") + " / " + cmp.Or(b, "–")
	}
	return out
}

func (s *Section) called(r model.Record) model.Text { return s.rows.called(r) }

// compareRows compares two rows that were chosen.
func (s *Section) compareRows(rows []int) {
	if len(rows) != 2 || s.rows.record(rows[0]) == nil || s.rows.record(rows[1]) == nil {
		s.host.Say(s.host.Words().Say("section.pick-two"))
		return
	}
	p := register.Pair{A: s.rows.record(rows[0]), B: s.rows.record(rows[1])}
	for _, known := range s.twinsOf(s.rows.list.Kind) {
		if known.A == p.B && known.B == p.A || known.A == p.A && known.B == p.B {
			p = known
		}
	}
	s.compare(p)
}

// Compare compares the two rows that are chosen, or lists what may be there twice.
func (s *Section) Compare() {
	if s.rows == nil {
		return
	}
	if picked := s.rows.Table.Picked(); len(picked) == 2 && twinned(s.rows.list.Kind) {
		s.compareRows(picked)
		return
	}
	s.twins()
}

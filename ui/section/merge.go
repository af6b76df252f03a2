package section

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const sideRow = 44

// merge is the card on which two rows stand beside each other, field by field, and one
// is made of them, or it is said that they are two.
type merge struct {
	section *Section
	book    *register.Book
	pair    register.Pair
	kind    register.Kind
	sides   []register.Side
	theirs  map[*register.Column]bool
	offices [2]string // that each holds, where they do not hold the same, or has where both sit in one delegation
	printed string    // that papers have where all stay, "" where each holds no more than the other
	seats   bool      // both sit in one delegation as something else
	stays   string    // mine, theirs or all
	used    [2]int
	list    *scene.Pane
	sheet   *part.Sheet
}

// compare opens the card of two rows. The fields that one does not say are the other's.
func (s *Section) compare(p register.Pair) {
	w := s.host.Words()
	m := &merge{section: s, book: s.rows.book, pair: p, kind: s.rows.list.Kind, theirs: map[*register.Column]bool{}, stays: "mine"}
	m.sides = m.book.Beside(m.kind, p.A, p.B)
	for _, side := range m.sides {
		m.theirs[side.Column] = side.A == ""
	}
	for i, r := range []model.Record{p.A, p.B} {
		list, err := s.host.Reading().Uses(r.TableName(), r.Head().ID)
		if err != nil {
			s.host.Tell(err)
		}
		for _, u := range list {
			if u.Through.Empty() { // what they attend with others is not written down with them
				m.used[i]++
			}
		}
	}
	why := w.Say("section.merge.chosen")
	if p.Why != "" {
		why = w.Say("section.merge.why", w.Say("register.why."+string(p.Why)))
	}
	if m.book.Offices(p.A, p.B) != "" {
		m.offices, m.printed = [2]string{m.book.Held(p.A), m.book.Held(p.B)}, m.book.Printed(p.A, p.B)
	}
	if at := m.seated(); at[0] != at[1] {
		if m.seats = true; m.offices[0] == "" {
			m.offices = at
		}
	}
	if m.offices[0] != "" {
		why += " " + w.Say("section.merge.offices")
	}
	m.list = scene.NewPane(w.Say("section.merge"), fyne.NewSize(560, 52+sideRow*float32(max(1, len(m.sides)+m.before()))), m.paint)
	m.list.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) { m.tap(h) }
	scroll := container.NewVScroll(m.list)
	scroll.SetMinSize(fyne.NewSize(560, min(m.list.MinSize().Height, 340)))
	m.sheet = part.Open(s.host.Canvas(), w.Say("section.merge"), 620, container.New(part.Stack{Gap: 12}, part.NewPara(why, 560), scroll), m.list,
		part.NewButton(w.Say("sheet.cancel"), part.Plain, func() { m.sheet.Close() }),
		part.NewButton(w.Say("section.merge.two"), part.Plain, m.two),
		part.NewButton(w.Say("section.merge.do"), m.likely(), m.one))
}

// likely lights the way to one row where somebody has chosen the two; father and son have
// one name as well.
func (m *merge) likely() part.Weight {
	if m.pair.Why == "" {
		return part.Primary
	}
	return part.Plain
}

// before is how many lines stand before the fields.
func (m *merge) before() int {
	switch {
	case m.offices[0] == "":
		return 0
	case m.printed == "":
		return 1
	}
	return 2
}

// without are the terms in offices that do not stay.
func (m *merge) without() []model.Seen {
	switch {
	case m.printed == "" || m.stays == "all":
		return nil
	case m.stays == "mine":
		return m.book.Without(m.pair.B, m.pair.A)
	}
	return m.book.Without(m.pair.A, m.pair.B)
}

// stays are whose terms in offices may stay, as they are chosen.
var stays = []string{"mine", "theirs", "all"}

func (m *merge) tap(h scene.Hit) {
	switch i := int(h.ID); h.Kind {
	case "choice":
		m.stays = stays[i]
	case "mine":
		m.theirs[m.sides[i].Column] = false
	case "theirs":
		m.theirs[m.sides[i].Column] = true
	}
	m.list.Refresh()
}

// one makes one row of the two.
func (m *merge) one() {
	s := m.section
	change, err := m.book.Merge(m.kind, m.pair.A, m.pair.B, m.theirs, m.without()...)
	if err == nil {
		change.Theirs = m.seats && m.stays == "theirs"
		err = s.host.Kit().Do(change)
	}
	if err != nil {
		s.host.Tell(err)
		return
	}
	m.sheet.Close()
	s.rows.find(m.pair.A.Head().ID)
	s.host.FocusBoard()
}

// two says that they are two, and that nobody is asked again.
func (m *merge) two() {
	if err := m.section.host.Kit().Do(&model.Twins{A: m.pair.A, B: m.pair.B}); err != nil {
		m.section.host.Tell(err)
		return
	}
	m.sheet.Close()
	m.section.host.FocusBoard()
}

func (m *merge) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, w := look.Now(), m.section.host.Words()
	const label = 120
	wide := (size.Width - label - 12) / 2
	for i, r := range []model.Record{m.pair.A, m.pair.B} {
		x := label + (wide+8)*float32(i)
		s.Text(x+8, 2, scene.F13b.Fit(w.Text(m.section.called(r)), wide-12), scene.F13b, c.Text)
		about := m.book.About(r)
		if about != "" {
			about += " · "
		}
		s.Text(x+8, 22, scene.F11.Fit(about+w.Count("section.merge.uses", m.used[i]), wide-12), scene.F11, c.Text2)
	}
	if m.before() > 0 {
		for n, line := range scene.F11.Wrap(w.Say("section.merge.printed"), label-8, 2) {
			s.Text(0, 54+float32(n)*15, line, scene.F11, c.Text2)
		}
		for i, whose := range stays[:2] {
			x := label + (wide+8)*float32(i)
			m.paintValue(p, s, x, 48, wide, m.offices[i], m.stays == whose)
			p.Lit(s, x, 48, wide, sideRow-6, 7, "choice", int64(i))
		}
	}
	if m.printed != "" {
		m.paintValue(p, s, label, 48+sideRow, 2*wide+8, w.Say("section.merge.all", m.printed), m.stays == "all")
		p.Lit(s, label, 48+sideRow, 2*wide+8, sideRow-6, 7, "choice", 2)
	}
	if len(m.sides) == 0 && m.before() == 0 {
		s.In(label+8, 48, sideRow, w.Say("section.merge.same"), scene.F12, c.Text2)
	}
	for i, side := range m.sides {
		y := 48 + sideRow*float32(i+m.before())
		for n, line := range scene.F11.Wrap(m.book.Name(side.Column), label-8, 2) {
			s.Text(0, y+6+float32(n)*15, line, scene.F11, c.Text2)
		}
		m.paintValue(p, s, label, y, wide, side.A, !m.theirs[side.Column])
		p.Lit(s, label, y, wide, sideRow-6, 7, "mine", int64(i))
		m.paintValue(p, s, label+wide+8, y, wide, side.B, m.theirs[side.Column])
		p.Lit(s, label+wide+8, y, wide, sideRow-6, 7, "theirs", int64(i))
	}
}

// paintValue draws what one of them says; what is to stand is marked.
func (m *merge) paintValue(_ *scene.Pane, s *scene.Scene, x, y, wide float32, text string, on bool) {
	c := look.Now()
	line, ground, col := c.FieldLine, c.Field, c.Text2
	if on {
		line, ground, col = c.Accent, c.AccentSoft, c.Text
	}
	s.RRect(x, y, wide, sideRow-6, 7, line)
	s.RRect(x+1, y+1, wide-2, sideRow-8, 6, ground)
	if text == "" {
		text = "–"
	}
	f := scene.F12
	if f.Width(text) > wide-16 {
		f = scene.F11
	}
	lines := f.Wrap(text, wide-16, 2)
	for i, l := range lines {
		s.Text(x+8, y+(sideRow-6-float32(len(lines))*15)/2+float32(i)*15, l, f, col)
	}
}

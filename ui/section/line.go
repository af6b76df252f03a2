package section

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

const (
	// LineHeight is how high the line is that narrows a table over it.
	LineHeight = 46
	lineField  = 260 // of the filter at most
)

// makeLine makes the line over the table: a register is narrowed in every window, also where
// its card leaves no room for the sidebar.
func (s *Section) makeLine() {
	w := s.host.Words()
	s.Line = scene.NewPane(w.Say("section.side"), fyne.NewSize(100, LineHeight), s.paintLine)
	s.Line.OnTap = s.tapSide
	s.More = part.NewButton(w.Say("section.narrow-more"), part.Plain, s.host.BringSidebar)
}

// LayLine places the filter in the line, and what leads to the rest of what narrows.
func (s *Section) LayLine(x, y, width float32) {
	more := s.More.MinSize()
	field := min(lineField, width-24-more.Width-8)
	s.Field.Move(fyne.NewPos(x+12, y+7))
	s.Field.Resize(fyne.NewSize(field, 32))
	s.Field.Show()
	s.More.Move(fyne.NewPos(x+12+field+8, y+7))
	s.More.Resize(fyne.NewSize(more.Width, 32))
}

// paintLine says beside the filter how many rows pass, where there is room for it.
func (s *Section) paintLine(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
	c := look.Now()
	sc.Rect(0, 0, size.Width, size.Height, c.Side)
	sc.Rect(0, size.Height-1, size.Width, 1, c.Line)
	if s.rows == nil {
		return
	}
	more := s.More.MinSize().Width
	x := 12 + min(lineField, size.Width-24-more-8) + 8 + more + 14
	text, all := s.passed(), ""
	room := size.Width - x - 12
	if s.rows.list.Narrowed() {
		all = s.host.Words().Say("section.all")
		room -= scene.F11b.Width(all) + 22
	}
	if scene.F11.Width(text) > room {
		return
	}
	sc.In(x, 0, size.Height, text, scene.F11, c.Text2)
	if all != "" {
		x += scene.F11.Width(text) + 8
		p.Lit(sc, x, 12, scene.F11b.Width(all)+14, 22, 5, "widen", 0)
		sc.In(x+7, 12, 22, all, scene.F11b, c.Accent)
	}
}

// passed says how many rows pass.
func (s *Section) passed() string {
	w, l := s.host.Words(), s.rows.list
	if l.Narrowed() {
		return w.Count("section.count-of", l.All(), itoa(len(l.Shown())))
	}
	return w.Count("section.count", l.All())
}

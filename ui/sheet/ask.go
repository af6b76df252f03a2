package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// Ask puts a question that must be answered: Enter accepts, Escape refuses.
func Ask(c fyne.Canvas, title, text, no, yes string, onNo, onYes func()) {
	var s *part.Sheet
	refuse := func() {
		s.Close()
		if onNo != nil {
			onNo()
		}
	}
	s = part.Open(c, title, 460, container.New(part.Stack{}, part.NewPara(text, 400)), nil,
		part.NewButton(no, part.Plain, refuse),
		part.NewButton(yes, part.Primary, func() { s.Close(); onYes() }))
	s.OnEscape = func() bool { refuse(); return false }
}

// AskDanger asks before what nothing brings back: the keyboard is on the way out of it.
func AskDanger(c fyne.Canvas, title, text, no, yes string, onYes func()) {
	var s *part.Sheet
	stay := part.NewButton(no, part.Primary, func() { s.Close() })
	s = part.Open(c, title, 460, container.New(part.Stack{}, part.NewPara(text, 400)), stay,
		part.NewButton(yes, part.Danger, func() { s.Close(); onYes() }), stay)
}

// Choose says what is wrong, and lays the ways out below each other: the first is
// what Enter means, Escape goes none.
func Choose(c fyne.Canvas, title, text, shut string, ways []part.Action) {
	var s *part.Sheet
	list := []fyne.CanvasObject{part.NewPara(text, 470)}
	var first *part.Button
	for i, way := range ways {
		kind := part.Plain
		if i == 0 {
			kind = part.Primary
		}
		b := part.NewButton(way.Name, kind, func() { s.Close(); way.Do() })
		if list = append(list, b); i == 0 {
			first = b
		}
	}
	s = part.Open(c, title, 520, container.New(part.Stack{Gap: 8}, list...), first, part.NewButton(shut, part.Plain, func() { s.Close() }))
}

// Keys shows a list of keys in two columns; a line without a key is a heading.
func Keys(c fyne.Canvas, title string, lines [][2]string, shut string) {
	const row, gap, between = 24, 14, 35
	need, half, columns := float32(0), (len(lines)+1)/2, float32(2)
	for _, l := range lines {
		need = max(need, scene.F12.Width(l[0])+gap+scene.F11b.Width(l[1]))
	}
	for half < len(lines) && lines[half][1] != "" {
		half++
	}
	wide := min(max(390, need), (c.Size().Width-130)/2) // of a column
	if wide < need {                                    // one has room where two have none
		half, columns, wide = len(lines), 1, min(need, c.Size().Width-100)
	}
	across := columns*wide + (columns-1)*between
	pane := scene.NewPane(title, fyne.NewSize(across, float32(half)*row+8), func(p *scene.Pane, s *scene.Scene, size fyne.Size) {
		col := look.Now()
		for i, l := range lines {
			x, y := float32(0), float32(i)*row
			if i >= half {
				x, y = wide+between, float32(i-half)*row
			}
			if l[1] == "" {
				s.In(x, y, row, l[0], scene.F12b, col.Accent)
				continue
			}
			s.In(x, y, row, scene.F12.Fit(l[0], wide-gap-scene.F11b.Width(l[1])), scene.F12, col.Text)
			s.Right(x+wide, y+4, l[1], scene.F11b, col.Text2)
		}
	})
	var s *part.Sheet
	s = part.Open(c, title, across+65, pane, nil, part.NewButton(shut, part.Primary, func() { s.Close() }))
}

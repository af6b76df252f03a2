package sheet

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/words"
)

// OpenPapers lists the papers that were made, the last first: who made which,
// when, for whom, of which edition, and how each begins to be told from any other. Hours are
// in zone. recall calls back one that was given out, by its number.
func OpenPapers(kit Kit, c fyne.Canvas, list []model.Made, issued map[string]string, recall map[int64]func(), zone string) {
	w := kit.Words
	const row, width = 50, 660
	pane := scene.NewPane(w.Say("ui.cmd.papers-made"), fyne.NewSize(width, float32(max(1, len(list)))*row+6), func(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
		col := look.Now()
		if len(list) == 0 {
			sc.In(0, 0, row, w.Say("sheet.no-papers"), scene.F13, col.Text2)
		}
		for i, m := range list {
			y, right := float32(i)*row, size.Width-8
			mark := m.Hash[:min(8, len(m.Hash))]
			sc.Text(0, y+6, scene.F13b.Fit(w.Say("sheet.paper."+m.Document)+" · "+m.Title, right-scene.F12.Width(mark)-16), scene.F13b, col.Text)
			sc.Right(right, y+7, mark, scene.F12, col.Text2)
			room := right
			if recall[m.ID] != nil {
				word := w.Say("recall.do")
				wide := scene.F12.Width(word) + 24
				sc.Box(right-wide, y+25, wide, 22, false, false)
				sc.In(right-wide+12, y+25, 22, word, scene.F12, col.Text)
				p.Lit(sc, right-wide, y+25, wide, 22, 8, "recall", m.ID)
				room -= wide + 12
			}
			sc.Text(0, y+26, scene.F12.Fit(made(w, m, issued[m.Hash], zone), room), scene.F12, col.Text2)
			sc.Rect(0, y+row-1, right, 1, col.Hour)
		}
	})
	var s *part.Sheet
	pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if do := recall[h.ID]; do != nil {
			s.Close()
			do()
		}
	}
	s = part.Open(c, w.Say("ui.cmd.papers-made"), width+60, container.New(part.Stack{Gap: 10}, part.NewPara(w.Say("sheet.papers-text"), width), pane), nil,
		part.NewButton(w.Say("sheet.close"), part.Primary, func() { s.Close() }))
}

// made is of which edition, when, by whom and for whom a paper was made, and its file.
func made(w *words.Words, m model.Made, edition, zone string) string {
	var when string
	if at, err := civil.MomentAt(m.At, zone); err == nil {
		when = w.Date(at.Date()) + ", " + at.Clock()
	}
	var parts []string
	for _, s := range []string{edition, when, m.Actor, w.Say("papers.to." + string(m.Audience)), strings.ReplaceAll(m.Langs, ",", " | "), w.Say("sheet.revision", m.Revision), m.File} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	return strings.Join(parts, " · ")
}

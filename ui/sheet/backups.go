package sheet

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// Copy is one backup as the list shows it.
type Copy struct {
	Path  string
	Title string
	Note  string // what is special about it
	Size  int64  // bytes
}

// OpenBackups lists the backups: one can be made now, and one can be put in
// the place of the diary after its contents were shown.
func OpenBackups(kit Kit, c fyne.Canvas, list []Copy, kept string, preview func(string) (string, error), now func() error, restore func(string)) {
	w := kit.Words
	const row = 34
	var s *part.Sheet
	pane := scene.NewPane(w.Say("ui.cmd.backups"), fyne.NewSize(480, float32(max(1, len(list)))*row+6), func(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
		col := look.Now()
		if len(list) == 0 {
			sc.In(0, 0, row, w.Say("ui.no-backup"), scene.F13, col.Text2)
		}
		for i, b := range list {
			y := float32(i) * row
			p.Lit(sc, 0, y, size.Width-6, row-2, 6, "copy", int64(i))
			sc.In(10, y, row-2, b.Title, scene.F13, col.Text)
			sc.In(10+scene.F13.Width(b.Title)+14, y, row-2, b.Note, scene.F12, col.Text2)
			sc.Right(size.Width-18, y+7, w.Size(b.Size), scene.F12, col.Text2)
			sc.Rect(0, y+row-1, size.Width-6, 1, col.Hour)
		}
	})
	pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		b := list[h.ID]
		text, err := preview(b.Path)
		if err != nil {
			kit.Tell(err)
			return
		}
		s.Close()
		Ask(c, w.Say("sheet.restore-title", b.Title), text+"\n\n"+w.Say("sheet.restore-text"), w.Say("sheet.cancel"), w.Say("sheet.restore"), nil, func() { restore(b.Path) })
	}
	shut := part.NewButton(w.Say("sheet.close"), part.Plain, func() { s.Close() })
	s = part.Open(c, w.Say("ui.cmd.backups"), 540, container.New(part.Stack{Gap: 10}, part.NewPara(w.Say("sheet.backups-text")+"\n\n"+kept, 480), pane), nil,
		shut, part.NewButton(w.Say("sheet.backup-now"), part.Primary, func() {
			s.Close()
			if err := now(); err != nil {
				kit.Tell(err)
			}
		}))
}

package door

import (
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// Before is a diary that was opened before.
type Before struct {
	Path, Name string
}

// Gone says that it does not lie there any more.
func (b Before) Gone() bool {
	_, err := os.Stat(b.Path)
	return err != nil
}

const recentRow = 40

// Recent offers the diaries that were opened before, and any other file. One that is gone is
// not opened, which would be to begin an empty one in its name: it is said so.
func (d *Doors) Recent() {
	say, list := d.host.Words().Say, d.host.Before()
	var s *part.Sheet
	other := part.NewButton(say("ui.recent.other"), part.Plain, func() {
		s.Close()
		d.browseDiary()
	})
	shut := part.NewButton(say("sheet.close"), part.Plain, func() { s.Close() })
	if len(list) == 0 {
		s = part.Open(d.host.Canvas(), say("ui.cmd.recent"), 540, container.New(part.Stack{}, part.NewPara(say("ui.recent.none"), 480)), nil, shut, other)
		return
	}
	gone := make([]bool, len(list))
	for i, b := range list {
		gone[i] = b.Gone()
	}
	pane := scene.NewPane(say("ui.cmd.recent"), fyne.NewSize(300, float32(len(list))*recentRow+4), func(p *scene.Pane, sc *scene.Scene, size fyne.Size) {
		for i := range list {
			d.paintRecent(p, sc, i, list[i], gone[i], size.Width)
		}
	})
	pane.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		b := list[h.ID]
		if b.Gone() {
			d.host.Tell(model.Refuse("storage.missing", b.Path))
			return
		}
		s.Close()
		d.OpenFile(b.Path)
	}
	s = part.Open(d.host.Canvas(), say("ui.cmd.recent"), 540, container.New(part.Stack{Gap: 10}, part.NewPara(say("ui.recent.text"), 480), pane), pane, shut, other)
}

// paintRecent is one of them: its name, and the folder by which two of one name are told apart.
func (d *Doors) paintRecent(p *scene.Pane, sc *scene.Scene, i int, b Before, gone bool, width float32) {
	c, y := look.Now(), float32(i)*recentRow
	p.Lit(sc, 0, y, width-6, recentRow-2, 6, "diary", int64(i))
	name, room := c.Text, width-30
	if gone {
		name = c.Text3
		note := d.host.Words().Say("ui.recent.gone")
		sc.Right(width-16, y+4, note, scene.F11, c.Warn)
		room -= scene.F11.Width(note) + 10
	}
	sc.In(10, y+2, 18, scene.F13b.Fit(b.Name, room), scene.F13b, name)
	sc.In(10, y+20, 16, scene.F11.Fit(filepath.Dir(b.Path), width-30), scene.F11, c.Text2)
	sc.Rect(0, y+recentRow-1, width-6, 1, c.Hour)
}

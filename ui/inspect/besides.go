package inspect

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/scene"
)

// besides stands over the fields of an item or a visit where there is more of it than they say:
// which visit it is in the history with a state, and the files that lie with it, which a press
// shows.
type besides struct {
	*scene.Pane
	history, files string
}

const besidesLine = 24

func newBesides(files func()) *besides {
	b := &besides{}
	b.Pane = scene.NewPane("", fyne.NewSize(60, 0), b.paint)
	b.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "files" {
			files()
		}
	}
	b.Hide()
	return b
}

func (b *besides) say(history, files string) {
	if b.history == history && b.files == files {
		return
	}
	b.history, b.files = history, files
	b.Call(history + "\n" + files)
	lines := 0
	for _, s := range []string{history, files} {
		if s != "" {
			lines++
		}
	}
	b.SetMin(fyne.NewSize(60, float32(lines)*besidesLine))
	part.Reveal(b, lines > 0)
	b.Refresh()
}

func (b *besides) paint(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, y := look.Now(), float32(0)
	if b.history != "" {
		s.In(0, y, besidesLine, scene.F12.Fit(b.history, size.Width), scene.F12, c.Text2)
		y += besidesLine
	}
	if b.files != "" {
		p.Lit(s, -4, y, min(size.Width, scene.F12.Width(b.files)+36), besidesLine-2, 6, "files", 0)
		s.Icon(2, y+5, 12, theme.FileIcon(), theme.ColorNamePrimary)
		s.In(22, y, besidesLine-2, scene.F12.Fit(b.files, size.Width-26), scene.F12, c.Accent)
	}
}

// besides says of what is looked into what there is besides its fields.
func (p *Panel) besides(ref model.Ref) {
	p.more.say(p.host.Stands(ref), p.host.FilesSaid(ref))
}

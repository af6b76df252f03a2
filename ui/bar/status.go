package bar

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintStatus draws what is safe at the left, and the clocks at the right.
func (b *Bars) paintStatus(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Side)
	s.Rect(0, 0, size.Width, 1, c.Line)
	now := b.host.State()
	if !now.Open {
		return
	}
	dot, text := c.Ok, b.host.Words().Say("ui.saved")
	switch {
	case now.Damaged:
		dot = c.Danger
	case now.ReadOnly:
		dot, text = c.Warn, b.host.Words().Say("ui.read-only")
	case now.Warned:
		dot = c.Warn
	}
	s.RRect(14, size.Height/2-4, 8, 8, 4, dot)
	s.In(29, 0, size.Height, text, scene.F11, c.Text2)
	x := 29 + scene.F11.Width(text) + 16
	backup := b.host.Words().Say("ui.no-backup")
	if now.Backup != "" {
		backup = b.host.Words().Say("ui.backup-at", now.Backup)
	}
	bw := scene.F11.Width(backup) + 12
	p.Lit(s, x-6, 3, bw, size.Height-6, 5, "backups", 0)
	s.In(x, 0, size.Height, backup, scene.F11, c.Text2)
	x = b.paintTongue(p, s, x+bw+4, size.Height, now)
	if now.Damaged {
		x = b.paintCheck(p, s, x, size.Height, now)
	}
	room := b.paintClocks(p, s, x, size, now)
	if !now.Damaged && x+scene.F11.Width(now.Checked) <= room {
		x = b.paintCheck(p, s, x, size.Height, now)
	}
	if w := scene.F11b.Width(now.Unseen); w > 0 && x+w <= room {
		s.In(x, 0, size.Height, now.Unseen, scene.F11b, c.Text2)
	}
}

// paintClocks draws at the right what stands against the calendar, and as many clocks as there is room for
// behind x. It says up to where there is room before them.
func (b *Bars) paintClocks(p *scene.Pane, s *scene.Scene, x float32, size fyne.Size, now State) (room float32) {
	const apart = 24
	c, clashes, wide := look.Now(), "", float32(0)
	if now.Clashes > 0 {
		clashes = b.host.Words().Count("ui.clashes", now.Clashes)
		wide = scene.F11b.Width(clashes) + 24
	}
	clocks := now.Clocks
	for len(clocks) > 0 && x+wide+apart+scene.F11.Width(together(clocks)) > size.Width-16 {
		clocks = clocks[:len(clocks)-1]
	}
	right := scene.F11.Width(together(clocks))
	s.Right(size.Width-16, (size.Height-scene.F11.Height())/2, together(clocks), scene.F11, c.Text2)
	room = size.Width - 40 - right
	if clashes != "" {
		cx := room - scene.F11b.Width(clashes)
		p.Lit(s, cx-24, 3, scene.F11b.Width(clashes)+32, size.Height-6, 5, "clashes", 0)
		s.Icon(cx-16, 8, 12, scene.WarningIcon, "error")
		s.In(cx, 0, size.Height, clashes, scene.F11b, c.Danger)
		room = cx - 30
	}
	return room
}

func together(clocks []string) string { return strings.Join(clocks, "  ·  ") }

// paintTongue says as long as it is so in which other language texts are typed; a press leads back.
func (b *Bars) paintTongue(p *scene.Pane, s *scene.Scene, x, height float32, now State) float32 {
	if now.Tongue == "" {
		return x
	}
	c, w := look.Now(), scene.F11b.Width(now.Tongue)
	s.RRect(x-2, 3, w+12, height-6, 5, c.AccentSoft)
	p.Lit(s, x-2, 3, w+12, height-6, 5, "tongue", 0)
	s.In(x+4, 0, height, now.Tongue, scene.F11b, c.Text)
	return x + w + 24
}

// paintCheck says how the last check of the diary ended, and where that ends.
func (b *Bars) paintCheck(p *scene.Pane, s *scene.Scene, x, height float32, now State) float32 {
	if now.Checked == "" {
		return x
	}
	col, font := look.Now().Text2, scene.F11
	if now.Damaged {
		col, font = look.Now().Danger, scene.F11b
	}
	p.Lit(s, x-6, 3, font.Width(now.Checked)+12, height-6, 5, "check", 0)
	s.In(x, 0, height, now.Checked, font, col)
	return x + font.Width(now.Checked) + 16
}

func (b *Bars) tapStatus(h scene.Hit, _ *desktop.MouseEvent) {
	switch h.Kind {
	case "backups":
		b.host.Backups()
	case "check":
		b.host.Check()
	case "tongue":
		b.host.TypeOwn()
	case "clashes":
		b.host.Clashes()
	}
}

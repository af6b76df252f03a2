package ui

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"

	"chancery/model"
	"chancery/model/civil"
	"chancery/ui/look"
	"chancery/ui/scene"
)

// paintStatus draws what is safe at the left, and the clocks at the right.
func (w *Window) paintStatus(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c := look.Now()
	s.Rect(0, 0, size.Width, size.Height, c.Side)
	s.Rect(0, 0, size.Width, 1, c.Line)
	if w.diary == nil {
		return
	}
	h := w.diary.Health()
	dot, text := c.Ok, w.words.Say("ui.saved")
	switch {
	case h.ReadOnly != nil:
		dot, text = c.Warn, w.words.Say("ui.read-only")
	case len(h.Warnings) > 0:
		dot = c.Warn
	}
	s.RRect(14, size.Height/2-4, 8, 8, 4, dot)
	s.In(29, 0, size.Height, text, scene.F11, c.Text2)
	x := 29 + scene.F11.Width(text) + 16
	backup := w.words.Say("ui.no-backup")
	if h.BackupAt != 0 {
		backup = w.words.Say("ui.backup-at", w.when(h.BackupAt))
	}
	bw := scene.F11.Width(backup) + 12
	p.Lit(s, x-6, 3, bw, size.Height-6, 5, "backups", 0)
	s.In(x, 0, size.Height, backup, scene.F11, c.Text2)
	clocks := w.clocks()
	s.Right(size.Width-16, (size.Height-scene.F11.Height())/2, clocks, scene.F11, c.Text2)
	if n := len(w.distinctClashes()); n > 0 {
		say := w.words.Count("ui.clashes", n)
		cx := size.Width - 40 - scene.F11.Width(clocks) - scene.F11b.Width(say)
		p.Lit(s, cx-24, 3, scene.F11b.Width(say)+32, size.Height-6, 5, "clashes", 0)
		s.Icon(cx-16, 8, 12, scene.WarningIcon, "error")
		s.In(cx, 0, size.Height, say, scene.F11b, c.Danger)
	}
}

// distinctClashes are the entries that clash, in the order of time.
func (w *Window) distinctClashes() []model.Ref {
	var out []model.Ref
	for i := range w.pool.list {
		if w.clashes[w.pool.list[i].Ref] != "" {
			out = append(out, w.pool.list[i].Ref)
		}
	}
	return out
}

// when is a moment as people say it: today 14:30, or the day.
func (w *Window) when(at int64) string {
	m, err := civil.MomentAt(at, w.Zone)
	if err != nil {
		return ""
	}
	if m.Date() == w.today() {
		return w.words.Say("ui.today-at", m.Clock())
	}
	return w.words.DayShort(m.Date()) + " " + m.Clock()
}

// clocks show home and the zones of the visits on show.
func (w *Window) clocks() string {
	zones := []string{w.Zone}
	add := func(z string) {
		for _, have := range zones {
			if have == z || z == "" {
				return
			}
		}
		if len(zones) < 4 {
			zones = append(zones, z)
		}
	}
	add(w.zone)
	for i := range w.entries {
		add(w.entries[i].Start.Zone)
		add(w.entries[i].End.Zone)
	}
	add(w.memory.Second)
	add(w.memory.Third)
	var out []string
	for _, z := range zones {
		if m, err := civil.MomentAt(w.Now().Unix(), z); err == nil {
			out = append(out, w.words.City(z)+" "+m.Clock())
		}
	}
	return strings.Join(out, "  ·  ")
}

func (w *Window) tapStatus(h scene.Hit, _ *desktop.MouseEvent) {
	switch h.Kind {
	case "backups":
		w.backups()
	case "clashes":
		w.showClashes()
	}
}

package bar

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"

	"chancery/ui/look"
	"chancery/ui/scene"
	"chancery/ui/section"
)

const (
	// railNarrow is how wide the rail is at least.
	railNarrow = 48
	railRow    = 56
	railMost   = 96
)

var railIcons = map[section.Kind]fyne.Resource{section.Calendar: scene.DaysIcon, section.People: scene.PeopleIcon, section.Places: scene.PlacesIcon, section.FollowUp: scene.TickIcon}

// newRail is the rail at the left edge: the sections, each by an icon and its word.
func newRail(b *Bars) *scene.Pane {
	p := scene.NewPane(b.host.Words().Say("section.rail"), fyne.NewSize(railNarrow, 100), b.paintRail)
	p.OnTap = func(h scene.Hit, _ *desktop.MouseEvent) {
		if h.Kind == "section" {
			b.host.GoSection(section.Kinds[h.ID])
		}
	}
	return p
}

// RailWidth is how wide the rail is for its words; slim, they reach to its edges.
func (b *Bars) RailWidth(slim bool) float32 {
	w, around := float32(railNarrow), float32(18)
	if slim {
		around = 6
	}
	for _, k := range section.Kinds {
		w = max(w, scene.F10b.Width(b.host.Words().Say("section."+string(k)))+around)
	}
	return min(w, railMost)
}

func (b *Bars) paintRail(p *scene.Pane, s *scene.Scene, size fyne.Size) {
	c, at := look.Now(), b.host.Head().Section
	s.Rect(0, 0, size.Width, size.Height, look.Mix(c.Side, c.Line, .35))
	s.Rect(size.Width-1, 0, 1, size.Height, c.Line)
	for i, k := range section.Kinds {
		y := 8 + railRow*float32(i)
		icon, col, f := theme.ColorNamePlaceHolder, c.Text2, scene.F10
		if k == at {
			s.RRect(5, y, size.Width-10, railRow-6, 8, c.AccentSoft)
			s.RRect(0, y+10, 3, railRow-26, 1.5, c.Accent)
			icon, col, f = theme.ColorNamePrimary, c.Accent, scene.F10b
		}
		p.Lit(s, 4, y, size.Width-8, railRow-6, 8, "section", int64(i))
		s.Icon(size.Width/2-10, y+7, 20, railIcons[k], icon)
		name := b.host.Words().Say("section." + string(k))
		s.Centre(size.Width/2, y+31, f.Fit(name, size.Width-2), f, col)
	}
}

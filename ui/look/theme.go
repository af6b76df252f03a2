package look

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Mode is what the person chose.
type Mode string

const (
	System Mode = ""
	Light  Mode = "light"
	Dark   Mode = "dark"
)

var current = &light // read while drawing, on the UI goroutine only

// Now is the palette in force.
func Now() *Colours { return current }

// Follow puts the palette in force that the mode and the desktop's variant ask
// for, and says whether it changed.
func Follow(m Mode, desktop fyne.ThemeVariant) bool {
	p := pick(m, desktop)
	changed := p != current
	current = p
	return changed
}

func pick(m Mode, v fyne.ThemeVariant) *Colours {
	if m == Dark || m == System && v == theme.VariantDark {
		return &dark
	}
	return &light
}

// Theme gives the palette and the sizes to the toolkit's own widgets.
type Theme struct{ Mode Mode }

func (t Theme) Color(n fyne.ThemeColorName, v fyne.ThemeVariant) color.Color {
	p := pick(t.Mode, v)
	if c, ok := p.named(n); ok {
		return c
	}
	if p.Dark {
		v = theme.VariantDark
	} else {
		v = theme.VariantLight
	}
	return theme.DefaultTheme().Color(n, v)
}

func (p *Colours) named(n fyne.ThemeColorName) (color.Color, bool) {
	c, ok := p.names[n] // asked for thousands of times a frame
	return c, ok
}

// naming gives the palette to the toolkit's names of colours.
func (p *Colours) naming() map[fyne.ThemeColorName]color.Color {
	return map[fyne.ThemeColorName]color.Color{
		theme.ColorNameBackground: p.Bg, theme.ColorNameForeground: p.Text, theme.ColorNamePrimary: p.Accent, theme.ColorNameHyperlink: p.Accent,
		theme.ColorNameForegroundOnPrimary: p.OnAccent, theme.ColorNameButton: p.Field, theme.ColorNameInputBackground: color.NRGBA{},
		theme.ColorNameInputBorder: color.NRGBA{}, // its stroke gets a dark fringe; fields draw their own box
		theme.ColorNameSeparator:   p.Line, theme.ColorNameHover: p.Hover, theme.ColorNamePressed: p.Press, theme.ColorNameFocus: Alpha(p.Accent, 0x38),
		theme.ColorNameSelection: Alpha(p.Accent, 0x48), theme.ColorNamePlaceHolder: p.Text3, theme.ColorNameDisabled: p.Text3,
		theme.ColorNameMenuBackground: p.Raised, theme.ColorNameOverlayBackground: p.Raised, theme.ColorNameScrollBar: Alpha(p.Text3, 0x90),
		theme.ColorNameScrollBarBackground: color.NRGBA{}, theme.ColorNameError: p.Danger, theme.ColorNameSuccess: p.Ok, theme.ColorNameWarning: p.Warn,
		theme.ColorNameHeaderBackground: p.Side, theme.ColorNameShadow: color.NRGBA{}, // a scrolled entry would get dark edges
	}
}

func (t Theme) Font(s fyne.TextStyle) fyne.Resource {
	if s.Monospace || s.Symbol {
		return theme.DefaultTheme().Font(s)
	}
	switch {
	case s.Bold && s.Italic:
		return boldItalic()
	case s.Bold:
		return Bold
	case s.Italic:
		return italic()
	}
	return Regular
}

func (t Theme) Icon(n fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(n) }

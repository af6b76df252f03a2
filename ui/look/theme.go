package look

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
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
func Now() *Palette { return current }

// Follow puts the palette in force that the mode and the desktop's variant ask
// for, and says whether it changed.
func Follow(m Mode, desktop fyne.ThemeVariant) bool {
	p := pick(m, desktop)
	changed := p != current
	current = p
	return changed
}

func pick(m Mode, v fyne.ThemeVariant) *Palette {
	if m == Dark || m == System && v == theme.VariantDark {
		return &dark
	}
	return &light
}

// Theme gives the palette to the toolkit's own widgets.
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

func (p *Palette) named(n fyne.ThemeColorName) (color.Color, bool) {
	c, ok := map[fyne.ThemeColorName]color.NRGBA{
		theme.ColorNameBackground: p.Bg, theme.ColorNameForeground: p.Text, theme.ColorNamePrimary: p.Accent, theme.ColorNameHyperlink: p.Accent,
		theme.ColorNameForegroundOnPrimary: p.OnAccent, theme.ColorNameButton: p.Field, theme.ColorNameInputBackground: {},
		theme.ColorNameInputBorder: {}, // its stroke gets a dark fringe; fields draw their own box
		theme.ColorNameSeparator:   p.Line, theme.ColorNameHover: p.Hover, theme.ColorNamePressed: p.Press, theme.ColorNameFocus: Alpha(p.Accent, 0x38),
		theme.ColorNameSelection: Alpha(p.Accent, 0x48), theme.ColorNamePlaceHolder: p.Text3, theme.ColorNameDisabled: p.Text3,
		theme.ColorNameMenuBackground: p.Raised, theme.ColorNameOverlayBackground: p.Raised, theme.ColorNameScrollBar: Alpha(p.Text3, 0x90),
		theme.ColorNameScrollBarBackground: {}, theme.ColorNameError: p.Danger, theme.ColorNameSuccess: p.Ok, theme.ColorNameWarning: p.Warn,
		theme.ColorNameHeaderBackground: p.Side, theme.ColorNameShadow: p.Shadow,
	}[n]
	return c, ok
}

func (t Theme) Font(s fyne.TextStyle) fyne.Resource {
	if s.Monospace || s.Symbol {
		return theme.DefaultTheme().Font(s)
	}
	switch {
	case s.Bold:
		return theme.DefaultTextBoldFont()
	case s.Italic:
		return theme.DefaultTextItalicFont()
	}
	return theme.DefaultTextFont()
}

func (t Theme) Icon(n fyne.ThemeIconName) fyne.Resource { return theme.DefaultTheme().Icon(n) }

var sizes = map[fyne.ThemeSizeName]float32{
	theme.SizeNameText: 13, theme.SizeNameCaptionText: 11, theme.SizeNameSubHeadingText: 16, theme.SizeNameHeadingText: 20,
	theme.SizeNamePadding: 4, theme.SizeNameInnerPadding: 7, theme.SizeNameInputRadius: 6, theme.SizeNameSelectionRadius: 6,
	theme.SizeNameInputBorder: 1, theme.SizeNameInlineIcon: 16, theme.SizeNameLineSpacing: 3, theme.SizeNameScrollBar: 10,
	theme.SizeNameScrollBarSmall: 3, theme.SizeNameScrollBarRadius: 5, theme.SizeNameModalBlurRadius: 0,
}

func (t Theme) Size(n fyne.ThemeSizeName) float32 {
	if v, ok := sizes[n]; ok {
		return v
	}
	return theme.DefaultTheme().Size(n)
}

var familyHues = map[model.Family]string{
	model.FamilyTalks: "blue", model.FamilySummit: "teal", model.FamilyBilateral: "violet", model.FamilyCeremony: "rose",
	model.FamilyMeal: "amber", model.FamilySite: "green", model.FamilyPress: "orange", model.FamilyLogistics: "slate",
}

// FamilyHue is the name of the hue of a family of items.
func FamilyHue(f model.Family) string { return familyHues[f] }

// EventHue is the name of the hue of an event: its own, else one of its kind.
func EventHue(own string, k model.EventKind) string {
	switch {
	case own != "":
		return own
	case k == model.Summit, k == model.Ministerial:
		return "teal"
	case k == model.Standing:
		return "slate"
	case k == model.Meeting, k == model.Ceremony:
		return "violet"
	case k == model.Recce, k == model.Transit, k == model.PrivateVisit:
		return "green"
	}
	return "blue"
}

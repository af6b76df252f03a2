package look

import (
	"image/color"
	"os"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"chancery/model"
)

// What is small or quiet must still be readable: 4.5 to 1, as WCAG AA asks.
func TestEverythingCanBeRead(t *testing.T) {
	for _, p := range []*Colours{&light, &dark} {
		check := func(what string, text, ground color.NRGBA, least float64) {
			t.Helper()
			if ratio := contrast(text, ground); ratio < least {
				t.Errorf("dark %v: %s has contrast %.2f", p.Dark, what, ratio)
			}
		}
		for name, h := range p.hues {
			check(name+" text", h.Text, h.Fill, 4.5)
			check(name+" sub", h.Sub, h.Fill, 4.5)
			check(name+" hovered", h.Text, h.Hover, 4.5)
			check(name+" sub hovered", h.Sub, h.Hover, 4.5)
			check(name+" selected", white, h.Solid, 4.5)
			check(name+" past", h.PastText, h.PastFill, 4.5)
			check(name+" tentative", h.Text, p.Bg, 4.5)
		}
		grounds := map[string]color.NRGBA{"page": p.Bg, "side": p.Side, "panel": p.Panel, "popover": p.Raised, "field": p.Field, "weekend": p.Weekend, "off hours": p.Off}
		for name, g := range grounds {
			check("text on "+name, p.Text, g, 4.5)
			check("text 2 on "+name, p.Text2, g, 4.5)
			check("text 3 on "+name, p.Text3, g, 4.5)
			check("danger on "+name, p.Danger, g, 4.5)
			check("link on "+name, p.Link, g, 4.5)
			check("now on "+name, p.NowText, g, 4.5)
			check("now line on "+name, p.Now, g, 3)
			check("focus ring on "+name, p.Ring, g, 3)
		}
		check("on accent", p.OnAccent, p.Accent, 4.5)
		check("on now", p.OnAccent, p.Now, 4.5)
		check("on danger", p.OnAccent, p.DangerFill, 4.5)
		check("text on accent soft", p.Text, p.AccentSoft, 4.5)
		check("text 2 on accent soft", p.Text2, p.AccentSoft, 4.5)
		check("text on danger soft", p.Text, p.DangerSoft, 4.5)
		check("danger on danger soft", p.Danger, p.DangerSoft, 4.5)
		check("ok on side", p.Ok, p.Side, 4.5)
		check("warn on its ground", p.Warn, p.WarnBg, 4.5)
	}
}

// What is told by a line or a mark must be told from its ground: 3 to 1, as WCAG asks of the
// borders of fields, and of all that means something. What is past stands back, and its words
// say it.
func TestEveryMarkCanBeSeen(t *testing.T) {
	for _, p := range []*Colours{&light, &dark} {
		check := func(what string, mark, ground color.NRGBA) {
			t.Helper()
			if ratio := contrast(mark, ground); ratio < 3 {
				t.Errorf("dark %v: %s has contrast %.2f", p.Dark, what, ratio)
			}
		}
		grounds := map[string]color.NRGBA{"page": p.Bg, "side": p.Side, "panel": p.Panel, "popover": p.Raised, "field": p.Field, "weekend": p.Weekend}
		for on, g := range grounds {
			check("border of a field on "+on, p.FieldLine, g)
			check("border of a mark on "+on, p.Text3, g)
			check("accent on "+on, p.Accent, g)
			check("ok on "+on, p.Ok, g)
			check("warn on "+on, p.Warn, g)
			for name, h := range p.hues {
				check(name+" bar on "+on, h.Bar, g)
			}
		}
		for name, h := range p.hues {
			check(name+" bar on its block", h.Bar, h.Fill)
			check("danger on "+name, p.Danger, h.Fill)
			check("ring on "+name, p.Ring, h.Fill)
		}
		check("warn on its ground", p.Warn, p.WarnBg)
		check("danger on its ground", p.Danger, p.DangerSoft)
	}
}

func TestContrastOfBlackAndWhite(t *testing.T) {
	if got := contrast(color.NRGBA{A: 255}, white); got < 20.9 || got > 21.1 {
		t.Errorf("contrast of black and white is %.2f, not 21", got)
	}
	if got := contrast(white, white); got != 1 {
		t.Errorf("contrast of white and white is %.2f, not 1", got)
	}
}

// Overlaps stay clean when nothing shines through.
func TestHuesAreOpaque(t *testing.T) {
	for _, p := range []*Colours{&light, &dark} {
		for _, name := range model.Hues {
			if name == "" {
				continue // by kind
			}
			h, ok := p.hues[name]
			if !ok {
				t.Errorf("no hue %s", name)
			}
			for i, c := range []color.NRGBA{h.Bar, h.Fill, h.Hover, h.Line, h.Text, h.Sub, h.Solid, h.PastFill, h.PastText, h.PastBar} {
				if c.A != 255 {
					t.Errorf("%s: colour %d shines through", name, i)
				}
			}
		}
		if p.Hue("no such") != p.Hue("slate") {
			t.Error("an unknown hue is not slate")
		}
	}
}

func TestEveryFamilyAndKindHasAHue(t *testing.T) {
	for _, f := range model.Families {
		if _, ok := light.hues[FamilyHue(f)]; !ok {
			t.Errorf("family %s has no hue", f)
		}
	}
	for _, k := range model.EventKinds {
		if _, ok := light.hues[EventHue("", k)]; !ok {
			t.Errorf("kind %s has no hue", k)
		}
	}
	if EventHue("rose", model.Summit) != "rose" {
		t.Error("an event's own hue does not win")
	}
}

func TestFollow(t *testing.T) {
	t.Cleanup(func() { Follow(Light, theme.VariantLight) })
	for _, c := range []struct {
		mode    Mode
		desktop fyne.ThemeVariant
		dark    bool
	}{
		{System, theme.VariantLight, false}, {System, theme.VariantDark, true}, {Light, theme.VariantDark, false}, {Dark, theme.VariantLight, true},
	} {
		Follow(c.mode, c.desktop)
		if Now().Dark != c.dark {
			t.Errorf("mode %q on a desktop %d: dark is %v", c.mode, c.desktop, Now().Dark)
		}
		if Follow(c.mode, c.desktop) {
			t.Errorf("mode %q: following twice says that it changed", c.mode)
		}
	}
}

// What the toolkit's own widgets must never get.
func TestThemeTraps(t *testing.T) {
	for _, m := range []Mode{Light, Dark} {
		th := Theme{Mode: m}
		if _, _, _, a := th.Color(theme.ColorNameInputBorder, 0).RGBA(); a != 0 {
			t.Error("the border of an entry can be seen: it gets a dark fringe")
		}
		if th.Size(theme.SizeNameModalBlurRadius) != 0 {
			t.Error("a modal sheet blurs the window in every frame")
		}
		if th.Font(fyne.TextStyle{Bold: true}).Name() != theme.DefaultTextBoldFont().Name() || th.Font(fyne.TextStyle{Italic: true}).Name() != theme.DefaultTextItalicFont().Name() {
			t.Error("bold or italic is another font")
		}
	}
	if (Theme{Mode: Light}).Color(theme.ColorNameBackground, theme.VariantDark) != (light.Bg) {
		t.Error("the person's choice does not win over the desktop's")
	}
	if (Theme{}).Color(theme.ColorNameBackground, theme.VariantDark) != (dark.Bg) {
		t.Error("the desktop is not followed")
	}
}

type settings struct {
	fyne.Settings
	set []fyne.Theme
}

func (s *settings) SetTheme(t fyne.Theme) { s.set = append(s.set, t) }

func TestZoom(t *testing.T) {
	t.Setenv(scaleKey, "")
	s := &settings{}
	if err := Zoom(s, Theme{Mode: Dark}, 1.4); err != nil {
		t.Fatal(err)
	}
	if got := os.Getenv(scaleKey); got != "1.4" || len(s.set) != 1 {
		t.Errorf("zoomed to %q, theme set %d times", got, len(s.set))
	}
	if err := Zoom(s, Theme{}, 1); err != nil || os.Getenv(scaleKey) != given {
		t.Errorf("%v: the usual zoom is %q", err, os.Getenv(scaleKey))
	}
}

func TestStep(t *testing.T) {
	for _, c := range []struct {
		now  float32
		by   int
		want float32
	}{{0, 1, 1.1}, {1, -1, .9}, {.8, -1, .8}, {2, 1, 2}, {1.25, 1, 1.3}} {
		if got := Step(c.now, c.by); got != c.want {
			t.Errorf("%v by %d is %v, not %v", c.now, c.by, got, c.want)
		}
	}
}

func BenchmarkThemeColor(b *testing.B) {
	th := Theme{Mode: Dark}
	for b.Loop() {
		th.Color(theme.ColorNameForeground, 0)
	}
}

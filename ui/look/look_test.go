package look

import "testing"

// What is small or quiet must still be readable: 4.5 to 1, as WCAG AA asks.
func TestEverythingCanBeRead(t *testing.T) {
	for _, p := range []*Palette{&light, &dark} {
		check := func(what string, ratio float64) {
			if ratio < 4.5 {
				t.Errorf("dark %v: %s has contrast %.2f", p.Dark, what, ratio)
			}
		}
		for name, h := range p.hues {
			check(name+" text", Contrast(h.Text, h.Fill))
			check(name+" sub", Contrast(h.Sub, h.Fill))
			check(name+" hovered", Contrast(h.Text, h.Hover))
			check(name+" selected", Contrast(white, h.Solid))
			check(name+" past", Contrast(h.PastText, h.PastFill))
		}
		check("text", Contrast(p.Text, p.Bg))
		check("text 2", Contrast(p.Text2, p.Side))
		check("text 3", Contrast(p.Text3, p.Side))
		check("text 3 on the page", Contrast(p.Text3, p.Bg))
		check("danger", Contrast(p.Danger, p.Panel))
		check("ok", Contrast(p.Ok, p.Side))
		check("warn", Contrast(p.Warn, p.WarnBg))
	}
}

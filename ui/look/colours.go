// Package look is how the program looks: colours for light and dark, sizes, and
// the theme that gives both to the toolkit's own widgets.
package look

import (
	"image/color"

	"fyne.io/fyne/v2"
)

// Hue is one family of colour for what stands on a calendar. All are opaque,
// so that what overlaps stays clean.
type Hue struct {
	Bar, Fill, Hover, Line color.NRGBA // the bar, the block, under the pointer, its hairline
	Text, Sub              color.NRGBA // on Fill
	Solid                  color.NRGBA // behind white text, when selected
	PastFill, PastText     color.NRGBA
	PastBar                color.NRGBA
}

// Colours is the full set of colours of one variant.
type Colours struct {
	Dark                                 bool
	Bg, Side, Panel, Raised              color.NRGBA // page, sidebar, inspector, popover
	Line, Hour, Half, Weekend, Off       color.NRGBA
	Text, Text2, Text3, OnAccent         color.NRGBA
	Accent, AccentSoft, Now              color.NRGBA // grounds and lines: white can be read on Accent and Now
	Link, Ring, NowText                  color.NRGBA // the same as text, and round what has the keyboard
	Danger, DangerSoft, Ok, Warn, WarnBg color.NRGBA
	DangerFill                           color.NRGBA // behind white text
	Hover, Press, Field, FieldLine       color.NRGBA
	Shadow, Scrim                        color.NRGBA
	hues                                 map[string]Hue
	names                                map[fyne.ThemeColorName]color.Color
}

// bars are the colours that everything about a hue is mixed from.
var bars = map[string]string{
	"blue": "#3B7BF6", "teal": "#0FA3A3", "violet": "#7C5CFC", "rose": "#E5486D",
	"amber": "#E39A0B", "green": "#30A46C", "orange": "#F76808", "slate": "#7D8597",
}

// Hue finds a hue by its name; an unknown one is slate.
func (p *Colours) Hue(name string) Hue {
	if h, ok := p.hues[name]; ok {
		return h
	}
	return p.hues["slate"]
}

var (
	white = hex("#FFFFFF")
	ink   = hex("#0B0D12")
)

func hues(dark bool, bg color.NRGBA) map[string]Hue {
	out := map[string]Hue{}
	for name, s := range bars {
		b := hex(s)
		h := Hue{Bar: b, Fill: Mix(white, b, .15), Hover: Mix(white, b, .24), Line: Mix(white, b, .34), Text: Mix(b, ink, .68), Sub: Mix(b, ink, .46)}
		if dark {
			h = Hue{Bar: Mix(b, white, .12), Fill: Mix(bg, b, .26), Hover: Mix(bg, b, .36), Line: Mix(bg, b, .46), Text: Mix(b, white, .80), Sub: Mix(b, white, .58)}
		}
		h.Bar = apart(apart(h.Bar, h.Fill), bg)
		h.Solid = solid(b)
		h.PastFill, h.PastBar = Mix(h.Fill, bg, .45), Mix(h.Bar, bg, .45)
		h.PastText = readable(Mix(h.Text, bg, .30), h.PastFill)
		out[name] = h
	}
	return out
}

// solid darkens a bar until white text on it is readable.
func solid(b color.NRGBA) color.NRGBA {
	for contrast(white, b) < 4.6 {
		b = Mix(b, ink, .04)
	}
	return b
}

// apart moves a mark away from its ground until it is told from it by those who see little.
func apart(mark, ground color.NRGBA) color.NRGBA {
	to := ink
	if luminance(ground) < .2 {
		to = white
	}
	for contrast(mark, ground) < 3.1 {
		mark = Mix(mark, to, .03)
	}
	return mark
}

// readable moves a text away from its ground until it can be read.
func readable(text, ground color.NRGBA) color.NRGBA {
	to := ink
	if luminance(ground) < .2 {
		to = white
	}
	for contrast(text, ground) < 4.6 {
		text = Mix(text, to, .05)
	}
	return text
}

var light = Colours{
	Bg: hex("#FFFFFF"), Side: hex("#F7F7F8"), Panel: hex("#FBFBFC"), Raised: hex("#FFFFFF"),
	Line: hex("#E4E5E9"), Hour: hex("#ECEDF0"), Half: hex("#F5F5F7"), Weekend: hex("#FAFAFB"), Off: hex("#FAFAFB"),
	Text: hex("#1A1D23"), Text2: hex("#5A616E"), Text3: hex("#686F7C"), OnAccent: white,
	Accent: hex("#2F5FE3"), AccentSoft: hex("#E6EDFD"), Now: hex("#D9363C"),
	Link: hex("#2F5FE3"), Ring: hex("#2F5FE3"), NowText: hex("#C92F35"), DangerFill: hex("#C9242F"),
	Danger: hex("#C9242F"), DangerSoft: hex("#FDECEC"), Ok: hex("#1F7F4C"), Warn: hex("#9A5B00"), WarnBg: hex("#FFF4DC"),
	Hover: hex("#1A1D230D"), Press: hex("#1A1D231A"), Field: hex("#FFFFFF"), FieldLine: hex("#868C98"),
	Shadow: hex("#0F172A46"), Scrim: hex("#0F172A40"),
}

var dark = Colours{
	Dark: true,
	Bg:   hex("#17181B"), Side: hex("#1D1E22"), Panel: hex("#1B1C20"), Raised: hex("#25272C"),
	Line: hex("#2C2E34"), Hour: hex("#25272C"), Half: hex("#1D1F23"), Weekend: hex("#1A1B1F"), Off: hex("#151619"),
	Text: hex("#ECEDF0"), Text2: hex("#A9AFBA"), Text3: hex("#8E95A1"), OnAccent: white,
	Accent: hex("#3F6CE4"), AccentSoft: hex("#22304F"), Now: hex("#D93A40"),
	Link: hex("#8FB0FF"), Ring: hex("#6E97FF"), NowText: hex("#FF7A80"), DangerFill: hex("#C9303A"),
	Danger: hex("#FF7A80"), DangerSoft: hex("#3A2024"), Ok: hex("#4CC38A"), Warn: hex("#F1A10D"), WarnBg: hex("#3A2E14"),
	Hover: hex("#FFFFFF0F"), Press: hex("#FFFFFF1C"), Field: hex("#222428"), FieldLine: hex("#70757F"),
	Shadow: hex("#00000090"), Scrim: hex("#00000080"),
}

func init() {
	light.hues, dark.hues = hues(false, light.Bg), hues(true, dark.Bg)
	light.names, dark.names = light.naming(), dark.naming()
}

package look

import (
	"image/color"
	"math"
	"strconv"
)

// hex reads #RRGGBB or #RRGGBBAA.
func hex(s string) color.NRGBA {
	v, err := strconv.ParseUint(s[1:], 16, 64)
	if err != nil {
		panic(s) // a typing error in this package
	}
	if len(s) == 7 {
		return color.NRGBA{uint8(v >> 16), uint8(v >> 8), uint8(v), 255}
	}
	return color.NRGBA{uint8(v >> 24), uint8(v >> 16), uint8(v >> 8), uint8(v)}
}

// Mix goes from a to b by t, 0 to 1, opaque.
func Mix(a, b color.NRGBA, t float64) color.NRGBA {
	f := func(x, y uint8) uint8 { return uint8(float64(x)*(1-t) + float64(y)*t + .5) }
	return color.NRGBA{f(a.R, b.R), f(a.G, b.G), f(a.B, b.B), 255}
}

// Alpha is c with another opacity.
func Alpha(c color.NRGBA, a uint8) color.NRGBA {
	c.A = a
	return c
}

// contrast is the ratio of two opaque colours as WCAG 2 has it, 1 to 21.
func contrast(a, b color.NRGBA) float64 {
	x, y := luminance(a), luminance(b)
	if x < y {
		x, y = y, x
	}
	return (x + .05) / (y + .05)
}

func luminance(c color.NRGBA) float64 {
	lin := func(v uint8) float64 {
		f := float64(v) / 255
		if f <= .03928 {
			return f / 12.92
		}
		return math.Pow((f+.055)/1.055, 2.4)
	}
	return .2126*lin(c.R) + .7152*lin(c.G) + .0722*lin(c.B)
}

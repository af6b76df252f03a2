package look

import (
	"os"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

var sizes = map[fyne.ThemeSizeName]float32{
	theme.SizeNameText: 13, theme.SizeNameCaptionText: 11, theme.SizeNameSubHeadingText: 16, theme.SizeNameHeadingText: 20,
	theme.SizeNamePadding: 4, theme.SizeNameInnerPadding: 7, theme.SizeNameInputRadius: 6, theme.SizeNameSelectionRadius: 6, theme.SizeNamePopupRadius: 10, theme.SizeNameMenuRadius: 10,
	theme.SizeNameDialogRadius: 14, theme.SizeNameButtonRadius: 7, theme.SizeNameCardRadius: 10,
	theme.SizeNameInputBorder: 1, theme.SizeNameInlineIcon: 16, theme.SizeNameLineSpacing: 3, theme.SizeNameScrollBar: 10,
	theme.SizeNameScrollBarSmall: 3, theme.SizeNameScrollBarRadius: 5,
	theme.SizeNameModalBlurRadius: 0, // else the whole window is blurred anew in every frame
}

func (t Theme) Size(n fyne.ThemeSizeName) float32 {
	if v, ok := sizes[n]; ok {
		return v
	}
	return theme.DefaultTheme().Size(n)
}

// zooms are the factors the whole program can be drawn at; the toolkit rounds
// to tenths.
var zooms = []float32{.8, .9, 1, 1.1, 1.2, 1.3, 1.4, 1.6, 1.8, 2}

// Step is the zoom that is by steps larger (below 0 smaller) than now. 0 counts as 1.
func Step(now float32, by int) float32 {
	if now == 0 {
		now = 1
	}
	at := 0
	for i, z := range zooms {
		if z <= now+.01 {
			at = i
		}
	}
	return zooms[max(0, min(at+by, len(zooms)-1))]
}

const scaleKey = "FYNE_SCALE"

var given = os.Getenv(scaleKey) // what the person started the program with

// Zoom draws the whole program at a factor, 0 or 1 for the usual, from now on.
// The toolkit reads its scale from the environment when a theme is set.
func Zoom(s fyne.Settings, t Theme, factor float32) error {
	var err error
	switch base, bad := strconv.ParseFloat(given, 32); {
	case factor == 0 || factor == 1:
		err = os.Setenv(scaleKey, given)
	case bad != nil || base <= 0:
		err = os.Setenv(scaleKey, tenths(float64(factor)))
	default:
		err = os.Setenv(scaleKey, tenths(base*float64(factor)))
	}
	s.SetTheme(t)
	return err
}

func tenths(f float64) string { return strconv.FormatFloat(f, 'f', 1, 64) }

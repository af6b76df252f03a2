package look

import (
	"bytes"
	"sync"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// Regular and Bold are the faces of the screen: the toolkit's own.
var (
	Regular = dotted(theme.DefaultTextFont())
	Bold    = dotted(theme.DefaultTextBoldFont())

	// what no screen shows is made when it is asked for
	italic     = sync.OnceValue(func() fyne.Resource { return dotted(theme.DefaultTextItalicFont()) })
	boldItalic = sync.OnceValue(func() fyne.Resource { return dotted(theme.DefaultTextBoldItalicFont()) })
)

// dotted keeps the dots on the Ukrainian і and the Serbian ј. The shaper takes
// the font's glyph composition feature, ccmp, for Cyrillic as it is meant for a
// letter with another accent above, and drops the dot of every one; under a
// name that no shaper asks for, the feature sleeps. What is written here is
// composed text and needs none of it.
func dotted(font fyne.Resource) fyne.Resource {
	return fyne.NewStaticResource(font.Name(), bytes.ReplaceAll(font.Content(), []byte("ccmp"), []byte("zzzz")))
}

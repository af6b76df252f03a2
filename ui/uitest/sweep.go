package uitest

import (
	"time"
	_ "unsafe" // what the toolkit keeps is not reached otherwise

	"fyne.io/fyne/v2/driver/software"
	"github.com/go-text/typesetting/shaping"
)

// Hundreds of tests run in one process, each with an application of its own, and some with
// hundreds of windows. The toolkit reads its fonts anew for each and keeps them all in the
// plans of its one shaper, and it keeps what a widget has drawn until a window is painted,
// which no window of a test driver is. Together that took gigabytes.

//go:linkname shaper fyne.io/fyne/v2/internal/painter.shaper
var shaper *shaping.HarfbuzzShaper

// drop lets go of what all widgets have drawn that nobody has asked for since.
//
//go:linkname drop fyne.io/fyne/v2/internal/cache.destroyExpiredRenderers
func drop(since time.Time)

// theEnd is after all that was ever asked for.
var theEnd = time.Unix(1<<33, 0)

// sweep lets go of fonts that were read before, and of what was drawn a minute ago.
func sweep() {
	*shaper = shaping.HarfbuzzShaper{}
	software.NewCanvas().Capture()
}

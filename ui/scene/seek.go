package scene

import (
	"fyne.io/fyne/v2"

	"chancery/ui/look"
)

// sought is the place that somebody is led to, by what scenes call it.
var sought Hit

// Seek has a place ringed wherever it is drawn from now on, "" none; it says whether that is another
// one than before.
func Seek(kind string, id int64) bool {
	was := sought
	sought = Hit{Kind: kind, ID: id}
	return sought != was
}

// Ringed marks the place that is sought, where it is among those just drawn on something so
// large and any of it can be seen.
func (s *Scene) Ringed(size fyne.Size) {
	if sought.Kind == "" {
		return
	}
	for _, h := range s.hits {
		seen := h.Pos.X < size.Width && h.Pos.Y < size.Height && h.Pos.X+h.Size.Width > 0 && h.Pos.Y+h.Size.Height > 0
		if h.Is(sought.Kind, sought.ID) && seen {
			s.X, s.Y = 0, 0
			const halo = 3 // so that it is found at a glance
			s.Stroke(h.Pos.X-2-halo, h.Pos.Y-2-halo, h.Size.Width+4+2*halo, h.Size.Height+4+2*halo, 8+halo, halo, look.Alpha(look.Now().Ring, 90))
			s.ring(h, size)
			return
		}
	}
}

package board

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/ui/scene"
)

// titleFace is the largest face in which no word of a title is wider than the
// room, else the smallest.
func (c *core) titleFace(e *model.Entry, w float32) *scene.Face {
	words := strings.Fields(c.set.Words.Text(e.Title))
	for _, f := range []*scene.Face{scene.F12b, scene.F11b} {
		if !slices.ContainsFunc(words, func(s string) bool { return f.Width(s) > w }) {
			return f
		}
	}
	return scene.F10b
}

// when is from when until when, or the start alone where that has no room.
func (c *core) when(e *model.Entry, f *scene.Face, w float32) string {
	if t := c.times(e); f.Width(t) <= w {
		return t
	}
	return c.start(e)
}

// whenWhere is the hours with the place behind them, as far as there is room for
// it. Where lanes are delegations or people, the place says more than the end
// does.
func (c *core) whenWhere(e *model.Entry, f *scene.Face, w float32) string {
	place := c.place(e)
	if c.housed {
		place = ""
	}
	lines := []string{c.times(e), c.start(e)}
	if !c.told {
		lines = lines[:1]
	}
	for _, t := range lines {
		if place != "" && f.Width(t+" · "+place) <= w {
			return t + " · " + place
		}
	}
	t := lines[len(lines)-1]
	if room := w - f.Width(t+" · "); place != "" && room >= telling {
		return t + " · " + f.Fit(place, room)
	}
	return c.when(e, f, w)
}

package ui

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/look"
)

// The list of keys has no heading with nothing under it, and is paged through by keys.
func TestTheListOfKeys(t *testing.T) {
	w, u := sit(t, "en", look.Light)
	w.table.Run("keys")
	texts := u.Above()
	if slices.Contains(texts, "BY ROOM, DELEGATION") || !slices.ContainsFunc(texts, func(s string) bool { return strings.HasPrefix(s, "IN THE CALENDAR") }) {
		t.Errorf("it says %q", texts)
	}
	at := u.Point("IN THE CALENDAR").Y
	u.Key(fyne.KeyPageDown)
	if now := u.Point("IN THE CALENDAR").Y; now >= at {
		t.Errorf("Page down leaves it at %v, it was at %v", now, at)
	}
	u.Key(fyne.KeyPageUp)
	if now := u.Point("IN THE CALENDAR").Y; now != at {
		t.Errorf("Page up leads to %v, not %v", now, at)
	}
}

//go:build e2e

package e2e

import (
	"testing"

	"chancery/ui/probe"
)

// An empty diary offers the states of the world where a visit is begun, in every
// language, and opens the programme to be typed.
func TestAnEmptyDiaryOffersTheWorld(t *testing.T) {
	for lang, is := range map[string]struct{ guest, types, name string }{
		"en": {"Guest", "holy", "Holy See"}, "ro": {"Oaspete", "sfantul sc", "Sfântul Scaun"}, "uk": {"Гість", "sviatyi", "Святий Престол"},
	} {
		t.Run(lang, func(t *testing.T) {
			t.Parallel()
			s := newScreen(t, 1280, 800)
			s.open("--now", "2026-03-12T11:40", "--lang", lang)
			s.keys("Return") // begin empty
			s.stands("the new diary", probe.State{View: "week"})
			s.keys("ctrl+n")
			s.types("Visit")
			s.press(probe.Which{Kind: "choice", In: is.guest})
			s.types(is.types)
			s.press(probe.Which{Kind: "offer", Label: is.name})
			s.nothingFloats()
			s.changes("the visit", func() { s.types("", "Tab", "Tab", "Tab", "Tab", "Return") })
			s.stands("its running order", probe.State{View: "order", Visit: "Visit"})
			s.changes("the first row", func() { s.types("10:00", "Tab", "Tab"); s.types("Arrival", "Return") })
			s.finish()
		})
	}
}

// nothingFloats waits until the card alone is left over the window.
func (s *screen) nothingFloats() {
	s.t.Helper()
	s.wait("the card alone", func() (string, bool) { return "", s.state().Overlays == 1 })
}

package model

import (
	"strings"
	"testing"
)

// A name is found whole, inflected and alone where it is a family's, and not in what only
// looks like it.
func TestANameIsFoundInTexts(t *testing.T) {
	n := naming{fold: strings.ToLower}
	n.know(Text{"en": "Andrii Sybiha", "uk": "Андрій Сибіга"}, "", true)
	n.know(Text{"en": "Kim Minseok"}, "family-first", true)
	n.know(Text{"en": "Toader"}, "", false)
	for text, want := range map[string]bool{
		"Talks with Andrii Sybiha": true, "обід Сибіги": true, "за участю Сибігою": true, "SYBIHA": true, "the Sybihas": true, "Sybi": false,
		"kim comes": false, "Kim Minseok": true, "Toader speaks": true, "Lunch": false, "Andrii": false, "": false,
	} {
		if got := n.in(Text{"en": text}); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	if n.in(nil) {
		t.Error("a name stands in nothing")
	}
}

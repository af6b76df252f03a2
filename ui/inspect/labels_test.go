package inspect

import (
	"testing"

	"chancery/ui/scene"
	"chancery/words"
)

// The labels of the texts on the card of a visit have room beside the letters of the languages, in a
// narrow window too.
func TestTheLabelsOfAVisitHaveRoom(t *testing.T) {
	const letters = 3*28 + 4
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, key := range []string{"sheet.heading", "sheet.host-name", "sheet.guest-name", "sheet.city", "sheet.agent", "sheet.contact", "sheet.foreword", "sheet.practical", "sheet.press-rooms", "sheet.col.remarks", "sheet.liaison"} {
			if wide := scene.F11.Width(w.Say(key)); wide > Narrow-18-gutterWide-letters {
				t.Errorf("%s: %q is %.0f wide", lang, w.Say(key), wide)
			}
		}
	}
}

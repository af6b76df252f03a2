package inspect

import (
	"testing"

	"fyne.io/fyne/v2"

	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/words"
)

// The labels of the texts on the card of a visit have room beside the letters of the languages, in a
// narrow window too.
func TestTheLabelsOfAVisitHaveRoom(t *testing.T) {
	const letters = 3*28 + 4
	for _, lang := range words.Languages {
		w := words.For(lang)
		for _, key := range []string{"sheet.heading", "sheet.host-name", "sheet.guest-name", "sheet.city", "sheet.agent", "sheet.contact", "sheet.foreword", "sheet.practical", "sheet.press-rooms", "sheet.col.remarks"} {
			if wide := scene.F11.Width(w.Say(key)); wide > Narrow-18-gutterWide-letters {
				t.Errorf("%s: %q is %.0f wide", lang, w.Say(key), wide)
			}
		}
	}
}

// Who meets a delegation is a text beside a telephone: its label has room there too.
func TestTheLabelOfALiaisonOfficerHasRoom(t *testing.T) {
	const letters = 3*28 + 4
	for _, lang := range words.Languages {
		w := words.For(lang)
		d := &delegations{kit: sheet.Kit{Words: w, Lang: lang, Langs: words.Languages}}
		d.lay(1)
		o := d.rows[0].fields()
		o.Resize(fyne.NewSize(Narrow-18-gutterWide, o.MinSize().Height))
		if wide, room := scene.F11.Width(w.Say("sheet.liaison")), d.rows[0].liaison.Size().Width-letters; wide > room {
			t.Errorf("%s: %.0f wide where there are %.0f", lang, wide, room)
		}
	}
}

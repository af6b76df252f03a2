package inspect

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/ui/part"
	"chancery/ui/scene"
	"chancery/ui/sheet"
	"chancery/ui/uitest"
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

// What can be chosen on the card of an item stands there in whole words, in a narrow window too.
func TestNoChoiceOfAnItemIsBroken(t *testing.T) {
	for _, lang := range words.Languages {
		u := uitest.New(t, part.NewHead("ground"), 460, 2600)
		kit := testKit(func(model.Change) error { return nil })
		kit.Words = words.For(lang)
		f := newItem(kit)
		u.Canvas.SetContent(f.box)
		f.box.Resize(fyne.NewSize(Narrow-18-gutterWide, f.box.MinSize().Height))
		for _, c := range []*part.Choice{f.kind, f.status, f.aud, f.press} {
			room := c.Size().Width - 36 // beside the arrow
			for _, o := range c.Options() {
				for _, word := range strings.Fields(o.Name) {
					if wide := scene.F11.Width(word); wide > room {
						t.Errorf("%s: %q of %q is %.0f wide where there are %.0f", lang, word, o.Name, wide, room)
					}
				}
			}
		}
	}
}

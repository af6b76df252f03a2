package ui

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"chancery/model"
	"chancery/register"
	"chancery/ui/look"
	"chancery/ui/part"
	"chancery/ui/uitest"
)

// typesOver types into a field of the card, from its beginning.
func typesOver(u *uitest.User, in *part.Field, text string) {
	u.Canvas.Focus(in.Entry())
	u.Shortcut(fyne.KeyA, fyne.KeyModifierControl).Type(text)
}

// A field of the card offers what its cell offers in the table: whoever may sign, and where a text or a commitment comes
// from. A press on it puts it there, though what was typed so far was kept when the keyboard left the field.
func TestAFieldOfTheCardOffersWhatItsCellDoes(t *testing.T) {
	for _, lang := range []string{"en", "ro", "uk"} {
		w, u := atBoard(t, lang, look.Light, register.Texts)
		w.win.Resize(fyne.NewSize(1600, 1800))
		rec := standOn(t, w, "Joint Declaration on the Strategic Partnership between Romania and Ukraine").(*model.Instrument)
		now := func() *model.Instrument {
			list, err := w.desk.Texts()
			if err != nil {
				t.Fatal(err)
			}
			for i := range list {
				if list[i].UID == rec.UID {
					return &list[i].Instrument
				}
			}
			t.Fatal("it is gone")
			return nil
		}
		signer := fieldOf(u, w.words.Say("register.col.our-signer"))
		name := map[string]string{"en": "Nicușor Dan", "ro": "Nicușor Dan", "uk": "Нікушор Дан"}[lang]
		typesOver(u, signer, strings.Split(name, " ")[0])
		if !u.Sees(name + " · ") {
			t.Fatalf("%s: nobody is offered: %q", lang, u.Texts())
		}
		if lang == "ro" { // or without the mouse
			u.Key(fyne.KeyDown, fyne.KeyReturn)
		} else {
			u.ClickText(name + " · ")
		}
		if got := now().OurSigner; got.In("en") != "Nicușor Dan" || got.In("uk") != "Нікушор Дан" {
			t.Errorf("%s: %v signs", lang, got)
		}
		if u.Sees(name + " · ") {
			t.Errorf("%s: it is offered still", lang)
		}
		was := *now().ItemID
		in := fieldOf(u, w.words.Say("register.col.from-visit"))
		title := map[string]string{"en": "Official welcome ceremony", "ro": "Ceremonia primirii oficiale", "uk": "Офіційна церемонія зустрічі"}[lang]
		typesOver(u, in, string([]rune(title)[:12]))
		u.ClickText(title)
		if got := now(); got.ItemID == nil || *got.ItemID == was || got.EventID == nil || w.itemNow(t, *got.ItemID).Title.In(lang) != title {
			t.Errorf("%s: it comes from %v: %q", lang, got.ItemID, in.Refused())
		}
	}
}

package ui

import (
	"chancery/export"
	"chancery/ui/command"
)

// papersMeant are the papers of the visit that is meant, each found by its name and by what others call it.
func (w *Window) papersMeant() (out []command.Offer) {
	event, title := w.visitMeant()
	if event == 0 {
		return nil
	}
	papers := w.words.Say("ui.tab.papers")
	for _, d := range export.Documents() {
		if d.Several {
			continue
		}
		name := w.words.Say("sheet.paper." + d.ID)
		found := name + " " + papers
		if key := "sheet.paper." + d.ID + ".also"; w.words.Has(key) {
			found += " " + w.words.Say(key)
		}
		out = append(out, command.Offer{Name: name, Group: papers + " · " + title, Found: found, Of: title, Do: func() {
			w.toPapers(event, "")
			w.views.Papers.Board.Choose(d.ID)
		}})
	}
	return out
}

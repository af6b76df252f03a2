package ui

import (
	"cmp"
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/register"
	"chancery/ui/command"
)

// papersMeant are the papers of the visit that is meant, each found by its name.
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
		out = append(out, command.Offer{Name: name, Group: papers + " · " + title, Found: papers + " " + name, Of: title, Do: func() {
			w.toPapers(event, "")
			w.views.Papers.Board.Choose(d.ID)
		}})
	}
	return out
}

// historyMeant are the states whose history is asked for where none is named: that of the visit that is meant, else
// those with which there was most.
func (h host) historyMeant() (out []model.Hit) {
	w := h.w
	contacts, err := w.reading.Contacts()
	if err != nil {
		w.tell(err)
		return nil
	}
	lists, err := w.reading.Registers()
	if err != nil {
		w.tell(err)
		return nil
	}
	settings, err := w.reading.Settings()
	if err != nil {
		w.tell(err)
		return nil
	}
	meant := int64(0)
	if event, _ := w.visitMeant(); event != 0 {
		if p, err := w.reading.Programme(event); err == nil && p.Event.OtherID() != nil {
			meant = *p.Event.OtherID()
		}
	}
	most := slices.Clone(lists.Parties)
	slices.SortStableFunc(most, func(a, b model.Party) int { return cmp.Compare(len(contacts[b.ID]), len(contacts[a.ID])) })
	for _, p := range most {
		known := len(contacts[p.ID]) > 0 && p.UID != settings[model.SettingHomeParty].In()
		if known && len(out) < mostNamed && (meant == 0 || p.ID == meant) {
			out = append(out, model.Hit{Of: string(register.Parties), Key: p.ID, Title: p.Name, Kind: "party", Detail: model.Plain(w.words.Say("sheet.paper.history"))})
		}
	}
	return out
}

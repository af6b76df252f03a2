package ui

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/register"
)

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

// historyInWords are the states of which a text asks the history by a word of what that is called, whatever stands
// where: "Ukraine, previous".
func (h host) historyInWords(text string) []model.Hit {
	rest, asked := withoutWords("search.history-word", text)
	if !asked {
		return nil
	}
	for more := true; more && len(rest) > 0; {
		rest, more = withoutWords("search.history-beside", strings.Join(rest, " "))
	}
	if len(rest) == 0 {
		return nil
	}
	return h.foundStates(strings.Join(rest, " "))
}

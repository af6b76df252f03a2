package ui

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/words"
)

// foundPowers are the texts of whose signatories full powers are asked for or were seen, those that
// lack them first, where it is powers that are looked for; other words narrow them.
func (h host) foundPowers(text string) []model.Hit {
	w := h.w
	rest, asked := withoutWords("search.powers", text)
	if !asked || w.diary == nil {
		return nil
	}
	list, err := w.reading.Texts()
	if err != nil {
		w.tell(err)
		return nil
	}
	var lack, seen []model.Hit
	for i := range list {
		t := &list[i].Instrument
		against := t.Against()
		if t.Making != model.Signs || len(against) == 0 && t.OurPowers+t.TheirPowers == model.PowersUnseen {
			continue
		}
		hit := model.Hit{Of: t.TableName(), Key: t.ID, Title: t.Title, Kind: "instrument"}
		said := []string{}
		for _, one := range against {
			said = append(said, w.words.Text(one.Signer)+": "+strings.ToLower(w.words.Say("text.powers."+string(one.Seen))))
		}
		if len(said) == 0 {
			said = append(said, strings.ToLower(w.words.Say("text.powers.seen")))
		}
		hit.Detail = model.Plain(strings.Join(said, " · "))
		all := words.Fold(t.Title.All() + " " + t.OurSigner.All() + " " + t.TheirSigner.All())
		switch fits := !slices.ContainsFunc(rest, func(s string) bool { return !strings.Contains(all, s) }); {
		case !fits:
		case len(against) > 0:
			lack = append(lack, hit)
		default:
			seen = append(seen, hit)
		}
	}
	out := append(lack, seen...)
	return out[:min(len(out), mostDays)]
}

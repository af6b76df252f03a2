package proposal

import (
	"slices"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// replied is what somebody of a list answered otherwise than the row of an item has it. A row that an earlier list brought
// without an answer has none; another is of somebody who comes.
func (p *Proposal) replied(w *words.Words, d *Person, of *model.Participation) (out Detail) {
	said := map[model.Mode]model.SeatStatus{model.InPerson: model.Accepted, model.Absent: model.Declined, model.Represented: model.Substituted, model.ByVideo: model.OnVideo}
	mode, was := answerOf(d.Answer).mode(), of.Mode
	if was == "" && !p.brought(of.TableName(), of.ID, "itemid") {
		was = model.InPerson
	}
	if mode == "" || mode == was || !of.Worded() && of.PersonID == nil && of.SeatID == nil {
		return out
	}
	return Detail{Field: "answer", Was: named(w, "seat.status.", string(said[was])), Now: named(w, "seat.status.", string(said[mode]))}
}

// GuestsGone are those whom an earlier list brought to an item and this one names no longer: nobody whom an office put
// there, nobody who stays away, and none where it names nobody of those who are there.
func (p *Proposal) GuestsGone(c *typed.Cells, it *model.Item, s Seated) (out []Participant) {
	named, any := map[int64]bool{}, false
	for _, st := range p.Standings(c, it, s) {
		if st.Sure {
			named[st.is.Row], any = true, true
		}
		for _, one := range st.Likely {
			named[one.Row] = true
		}
	}
	for _, a := range attenders(c, it) {
		own := a.of.PersonID != nil || a.of.SeatID != nil || a.of.Worded() && a.whole && !a.open
		if any && own && !named[a.Row] && a.of.Mode != model.Absent && p.brought(a.of.TableName(), a.Row, "itemid") {
			out = append(out, a.Participant)
		}
	}
	return out
}

// without takes rows off a side of an item, and says whether one was there.
func without(deed *model.Participate, rows []int64) bool {
	stay, made := deed.Who[:0:0], map[int]model.SavePerson{}
	for i, one := range deed.Who {
		if one.ID != 0 && slices.Contains(rows, one.ID) {
			continue
		}
		if new, ok := deed.New[i]; ok {
			made[len(stay)] = new
		}
		stay = append(stay, one)
	}
	gone := len(stay) < len(deed.Who)
	deed.Who, deed.New = stay, made
	return gone
}

// OfItem are what a list of guests changes in an item: one for whoever is new, one for whatever it says otherwise of those
// who are there, and one for whoever it names no longer.
func (p *Proposal) OfItem(c *typed.Cells, it *model.Item, s Seated) (out []Change) {
	for i, st := range p.Standings(c, it, s) {
		d := &p.People[i]
		switch {
		case d.Out || firstOf(d.Name, d.Office, d.Org) == "" || st.Sure && st.Same:
		case !st.Sure:
			out = append(out, Change{What: isAdded, New: d.N})
		default:
			one := Change{What: isChanged, New: d.N, Title: st.is.Called}
			if st.Reply.Field != "" {
				one.Fields, one.Was, one.Now = []string{st.Reply.Field}, []string{st.Reply.Was}, []string{st.Reply.Now}
			}
			if d.remarked() != "" && !notedIn(it, d) {
				one.Fields, one.Was, one.Now = append(one.Fields, "remarks"), append(one.Was, ""), append(one.Now, oneLine(d.Remarks))
			}
			out = append(out, one)
		}
	}
	for _, one := range p.GuestsGone(c, it, s) {
		out = append(out, Change{What: isRemoved, Title: one.Called, gone: one.Row})
	}
	return out
}

// GuestsOff are the rows of those changes that take somebody off an item.
func GuestsOff(changes []Change) (out []int64) {
	for i := range changes {
		if changes[i].gone != 0 {
			out = append(out, changes[i].gone)
		}
	}
	return out
}

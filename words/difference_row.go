package words

import "chancery/model"

// row names what came to an item or went from it, and the item as it is called now; "" of what is no row of
// an item, or of one that is gone itself.
func (d differs) row(r model.Record, now *model.Programme) (item, what string) {
	var of int64
	switch v := r.(type) {
	case *model.Participation:
		of, what = v.ItemID, d.participant(v)
	case *model.Access:
		of, what = v.ItemID, d.Say("press."+string(v.Press))
	default:
		return "", ""
	}
	then, _ := d.p.Item(of)
	for i := range now.Items {
		if it := &now.Items[i]; it.UID == then.UID {
			return d.Text(it.Title), what
		}
	}
	return "", ""
}

// Text is a text as whoever it is said for reads it.
func (d differs) Text(t model.Text) string {
	if d.printed {
		return d.Lent(t)
	}
	return d.Words.Text(t)
}

// person is what somebody is called: a name stands as it is.
func (d differs) person(t model.Text) string {
	if d.Bare(t) {
		return d.Words.Text(t)
	}
	return d.Text(t)
}

func (d differs) within(item int64, what string) string {
	it, ok := d.p.Item(item)
	if !ok {
		return what
	}
	return d.pair(d.Text(it.Title), what)
}

// delegation is a delegation as a sentence names it: what came to an item, or went from it, is no state.
func (d differs) delegation(id int64) string {
	one := d.p.Delegations[id]
	party := d.p.Parties[one.PartyID]
	if !one.Name.Empty() || d.Text(party.Name) != d.Words.Text(party.Name) { // a name of its own, or one that is lent
		return d.named("delegations", id)
	}
	return d.DelegationOf(&party)
}

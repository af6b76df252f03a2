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

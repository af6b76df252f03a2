package export

import "chancery/model"

// Closed are the rows of a programme that will take place, that a paper would have, and that
// its readers may not see.
func Closed(p *model.Programme, document string, to model.Audience) []model.Item {
	var out []model.Item
	for i := range p.Items {
		if it := &p.Items[i]; it.Live() && !to.MayRead(it.Audience) && has(p, document, it) {
			out = append(out, *it)
		}
	}
	return out
}

// has says whether a document tells of items, and of this one.
func has(p *model.Programme, document string, it *model.Item) bool {
	switch document {
	case "press-programme":
		return len(p.Admitted(it)) > 0
	case "individual", "guest-list":
		return len(p.Who[it.ID]) > 0
	case "delegation-list", "who-is-who", "contacts":
		return false
	}
	return true
}

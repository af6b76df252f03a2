package export

import "chancery/model"

// Rows are those of a document that its readers may see.
func Rows(p *model.Programme, document string, as model.Reader) (out []model.Item) {
	read := p.For(as)
	for i := range read.Items {
		if it := &read.Items[i]; has(&read, document, it) && it.Status != model.Dropped {
			out = append(out, *it)
		}
	}
	return out
}

// Pending are the rows of a document of which something is still open for its readers: the
// hour is to be confirmed, it is kept from them, the row itself is not agreed.
func Pending(p *model.Programme, document string, as model.Reader) (hours, withheld, unsure []model.Item) {
	for _, it := range Rows(p, document, as) {
		switch it.StartMark {
		case model.Withheld:
			withheld = append(withheld, it)
		case model.TimeTBC:
			hours = append(hours, it)
		}
		if unsettled(&it) {
			unsure = append(unsure, it)
		}
	}
	return hours, withheld, unsure
}

package register

import "chancery/model"

// recognised fills a new state or organisation that the program knows by the name that is typed first: what it is, its code and
// flag, and its name in every language, as it is filled where it is named in a delegation.
func recognised(cols []Column) []Column {
	take := cols[0].take
	cols[0].take = func(b *Book, r *Row, text string) error {
		p := r.Record.(*model.Party)
		if p.ID == 0 && p.Name.Empty() && p.Tag() == "" {
			for _, k := range b.strangers() {
				if k.Called(text) {
					name := b.stateCalled(text)
					*p = k.Party
					p.Row, p.Name = model.Row{UID: k.UID}, name
					return nil
				}
			}
		}
		return take(b, r, text)
	}
	return cols
}

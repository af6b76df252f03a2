package register

import "chancery/model"

// Along lets those behind it know a row that comes with them and is not kept yet: what is pasted
// as one answers what stands beside it, and has no number twice.
func (b *Book) Along(r *Row) {
	if l, ok := r.Record.(*model.Letter); ok && l.ID == 0 {
		if l.UID == "" {
			l.UID = model.NewUID(b.now)
		}
		b.along = append(b.along, l)
	}
}

// Alone forgets those that came along.
func (b *Book) Alone() { b.along = nil }

// everyLetter are those of the register, and those that come with a row.
func (b *Book) everyLetter() (out []*model.Letter) {
	for i := range b.Read.Letters {
		out = append(out, &b.Read.Letters[i].Letter)
	}
	return append(out, b.along...)
}

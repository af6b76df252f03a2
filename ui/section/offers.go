package section

import (
	"strings"

	"chancery/ui/part"
)

// mostAlike is how many are offered below a field.
const mostAlike = 4

// offersAlike lets a field of the card offer what its cell does in the table, below what is typed.
func (f *form) offersAlike(one *field, in *part.Field) {
	one.offers = part.NewNotice(offerWide)
	commit := in.OnCommit
	in.OnCommit = func(text string) error {
		err := commit(text)
		if err == nil {
			one.offers.Put("", nil)
		}
		return err
	}
	in.OnChange = func(text string) {
		var ways []part.Way
		b, c := f.list.Book(), one.columns[0]
		if strings.TrimSpace(text) != "" && in.Dirty() {
			for _, o := range b.Offers(&f.line.Row, c, text, mostAlike) {
				if o.Text == text {
					ways = nil
					break
				}
				ways = append(ways, part.Way{Name: o.Label, Take: func() {
					in.Entry().SetText(o.Text)
					if in.Commit() {
						one.offers.Put("", nil)
					}
				}})
			}
		}
		one.offers.Put("", ways)
	}
}

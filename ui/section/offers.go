package section

import (
	"strings"

	"chancery/register"
	"chancery/ui/part"
)

// mostAlike is how many are offered below a field.
const mostAlike = 4

// offersAlike lets a field of the card offer what its cell does in the table, below what is typed; here says that what is
// typed is in the language of the cell.
func (f *form) offersAlike(one *field, in *part.Field, here func() bool) {
	one.offers = part.NewNotice(offerWide).AtOnce()
	in.Entry().OnKey = one.offers.Key
	changed, commit := in.OnChange, in.OnCommit
	in.OnChange = func(text string) {
		if changed != nil {
			changed(text)
		}
		one.offers.Put("", f.alike(one, in, text, here))
	}
	in.OnCommit = func(text string) error {
		err := commit(text)
		if err == nil {
			one.offers.Put("", nil)
		}
		return err
	}
}

// alike are what may be meant by what is typed, none where it is one of them already.
func (f *form) alike(one *field, in *part.Field, text string, here func() bool) (out []part.Way) {
	if strings.TrimSpace(text) == "" || !in.Dirty() || !here() {
		return nil
	}
	for _, o := range f.list.Book().Offers(&f.line.Row, one.columns[0], text, mostAlike) {
		if o.Text == text {
			return nil
		}
		out = append(out, part.Way{Name: o.Label, Take: func() { f.takeOffer(one, in, o.Text) }})
	}
	return out
}

// takeOffer types what was offered as in the cell: a person or an office is meant in every language.
func (f *form) takeOffer(one *field, in *part.Field, text string) {
	c := one.columns[0]
	one.offers.Put("", nil)
	in.Put(text)
	if err := f.say(func(b *register.Book, r *register.Row) error { return b.Type(r, c, text) }); err != nil {
		in.Wrong(f.section.host.Words().Error(err))
	}
}

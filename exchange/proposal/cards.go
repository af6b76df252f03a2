package proposal

import (
	"chancery/exchange/photo"
	"chancery/exchange/source"
)

// pictured takes the photo of a card, where it is one that can be kept.
func (p *Proposal) pictured(c *source.Card, d *Person) {
	if len(c.Photo) > 0 && photo.Is(c.Photo) == nil {
		d.Photo = c.Photo
	}
}

// portrait is the photo as it is kept, nil for none.
func (d *Person) portrait() []byte {
	if d.Photo == nil {
		return nil
	}
	b, err := photo.Kept(d.Photo)
	if err != nil {
		return nil
	}
	return b
}

// besideCards says what becomes of that in cards which is no name and no office: photos, and when people were born.
func (p *Proposal) besideCards(cards []source.Card) {
	var in, left, born []string
	for i := range cards {
		c, d := &cards[i], &p.People[len(p.People)-len(cards)+i]
		switch {
		case d.Photo != nil:
			in = append(in, d.Name)
		case len(c.Photo) > 0 || c.Linked:
			left = append(left, d.Name)
		}
		if c.Born {
			born = append(born, d.Name)
		}
	}
	for _, said := range []struct {
		code string
		who  []string
	}{{"photos-new", in}, {"photos-left", left}, {"births", born}} {
		if len(said.who) > 0 {
			p.ask(said.code, few(said.who))
		}
	}
}

package register

import "chancery/model"

// withWhoComes takes a visit: the row is with whoever is met in it, where nobody said with whom.
func withWhoComes(take func(*Book, *Row, string) error, of func(model.Record) **int64) func(*Book, *Row, string) error {
	return func(b *Book, r *Row, text string) error {
		err := take(b, r, text)
		c, _ := comesFrom(r.Record)
		if with := of(r.Record); err == nil && *with == nil && *c.event != nil && b.events[**c.event] != nil {
			*with = b.events[**c.event].OtherID()
		}
		return err
	}
}

// toldWith takes who promised, or to whom: with which state that is where nobody said it.
func (b *Book) toldWith(take func(*Book, *Row, string) error, of func(model.Record) *model.Commitment) func(*Book, *Row, string) error {
	return func(b *Book, r *Row, text string) error {
		if c := of(r.Record); c.PartyID == nil {
			if _, _, party := b.whoMeant(text); party != nil && (b.home() == nil || *party != *b.home()) {
				c.PartyID = party
			}
		}
		return take(b, r, text)
	}
}

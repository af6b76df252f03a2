package delegates

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// comers are those who take part in items of the visit for a delegation in which nobody has a seat yet, by
// rank: they were named once already.
func (b *Board) comers(i int) []model.Seat {
	c := &b.columns[i]
	if len(c.seats) > 0 || b.kit.ReadOnly {
		return nil
	}
	seen := map[int64]bool{}
	for _, s := range b.of.Seats {
		if s.PersonID != nil {
			seen[*s.PersonID] = true
		}
	}
	var out []model.Seat
	for j := range b.of.Items {
		for _, who := range b.of.Who[b.of.Items[j].ID] {
			if who.PersonID == nil || seen[*who.PersonID] || !b.ofColumn(c, &who) {
				continue
			}
			seen[*who.PersonID] = true
			id := *who.PersonID
			out = append(out, model.Seat{PersonID: &id, Role: "member"})
		}
	}
	slices.SortStableFunc(out, func(x, y model.Seat) int { return cmp.Compare(b.rank(&x), b.rank(&y)) })
	return out
}

// ofColumn says that whoever takes part in an item is of the party of a delegation; without a party, of the
// only delegation of that side.
func (b *Board) ofColumn(c *column, who *model.Participation) bool {
	if who.Side != c.is.Side {
		return false
	}
	if party := b.of.People[*who.PersonID].PartyID; party != nil {
		return *party == c.is.PartyID
	}
	return len(b.of.DelegationsOf(c.is.Side)) == 1
}

// fromItems offers them by name, "" where there are none.
func (b *Board) fromItems(i int) string {
	list := b.comers(i)
	if len(list) == 0 {
		return ""
	}
	var names []string
	for j := range list {
		names = append(names, b.called(&list[j]))
	}
	return b.kit.Words.Count("delegates.from-items", len(list), strings.Join(names, ", "))
}

// first seats those who take part in items, or asks for the first of a delegation.
func (b *Board) first(i int) {
	list := b.comers(i)
	if len(list) == 0 {
		b.typing.begin(i, "")
		return
	}
	if err := b.add(&b.columns[i], typed.Seated{Seats: list}, false); err != nil {
		b.kit.Tell(err)
	}
}

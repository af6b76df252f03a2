package delegates

import (
	"strconv"
	"strings"

	"chancery/model"
)

// hand is whom something is done with: as rows of an item would name them, with their
// names.
type hand struct {
	rows  []model.Participation
	names []model.Text
}

// hand is what is carried, else what is chosen: seats, a group that is shown, what the
// keyboard is on.
func (b *Board) hand() hand {
	switch g, s := b.shown(), b.seat(); {
	case b.grip != nil && b.grip.far:
		return b.handOf(b.grip.kind, b.grip.id)
	case len(b.picked) > 0:
		return b.seats(b.chosen())
	case g != nil:
		return b.handOf("group", g.is.ID)
	case s != nil:
		return b.handOf("seat", s.ID)
	case b.at.row < 0 && b.at.column < len(b.columns):
		return b.handOf("sender", b.columns[b.at.column].is.ID)
	}
	return hand{}
}

// handOf is one of the things on the board; a seat that is chosen brings the others along.
func (b *Board) handOf(kind string, id int64) hand {
	switch kind {
	case "seat":
		if at, ok := b.find(id); ok && !b.picked[id] {
			return b.seats([]model.Seat{*b.seatAt(at)})
		}
		return b.seats(b.chosen())
	case "sender":
		if c := b.columnOf(id); c >= 0 {
			d := b.columns[c].is
			return hand{[]model.Participation{{DelegationID: &id, Side: d.Side, Role: "member"}}, []model.Text{b.of.NameOf(&d)}}
		}
	case "group":
		for i := range b.groups {
			if g := &b.groups[i].is; g.ID == id {
				out := hand{names: []model.Text{g.Name}}
				for _, side := range b.of.SidesOf(g, b.hour()) {
					out.rows = append(out.rows, model.Participation{GroupID: &id, Side: side, Role: "member"})
				}
				return out
			}
		}
	}
	return hand{}
}

func (b *Board) seats(list []model.Seat) (out hand) {
	for _, s := range list {
		row := model.Participation{SeatID: &s.ID, Side: b.of.Delegations[s.DelegationID].Side, Role: s.Role}
		out.rows = append(out.rows, row)
	}
	out.names = b.namesOf(list)
	return out
}

// namesOf are the names on seats.
func (b *Board) namesOf(list []model.Seat) []model.Text {
	out := make([]model.Text, len(list))
	for i := range list {
		out[i] = b.nameOf(&list[i])
	}
	return out
}

const mostNamed = 3 // in a sentence about several

// told lets a change say with whom something is done.
func (b *Board) told(c *model.SaveDelegation, how model.How, names []model.Text) *model.SaveDelegation {
	h := hand{names: names[:min(len(names), mostNamed)]}
	if c.How = how; len(names) > 0 {
		c.Who = h.called(b.kit.Langs)
	}
	if more := len(names) - mostNamed; more > 0 {
		for l, s := range c.Who {
			c.Who[l] = s + " +" + strconv.Itoa(more)
		}
	}
	return c
}

// called are all names as one text, in each language.
func (h *hand) called(langs []string) model.Text {
	if len(h.names) == 1 {
		return h.names[0]
	}
	out := model.Text{}
	for _, l := range langs {
		var list []string
		for _, n := range h.names {
			list = append(list, n.In(l))
		}
		out[l] = strings.Join(list, ", ")
	}
	return out
}

package proposal

import (
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
	"chancery/words"
)

// belonging is what is known of the sides of a visit: whose state each is, who is of it or has a seat
// in its delegation, and who the guest is, as the title of the visit says.
type belonging struct {
	host, guest string
	sides       map[string][2]bool // by names: whether of the host, of the guest
	title       string
	unsure      []string // of whom it is not known
}

func belongings(c *typed.Cells) *belonging {
	e := &c.Programme.Event
	b := &belonging{host: codeOf(c, e.HostID), guest: codeOf(c, e.GuestID), sides: map[string][2]bool{}}
	if e.GuestID != nil {
		b.title = " " + words.Fold(e.Title.All()) + " "
	}
	add := func(t model.Text, host, guest bool) {
		for _, s := range t {
			if key := nameKey(s); key != "" && (host || guest) {
				was := b.sides[key]
				b.sides[key] = [2]bool{was[0] || host, was[1] || guest}
			}
		}
	}
	is := func(a, b *int64) bool { return a != nil && b != nil && *a == *b }
	if c.Roll != nil {
		for _, k := range c.Roll.Known() {
			add(k.Person.Name, is(k.Person.PartyID, e.HostID), is(k.Person.PartyID, e.GuestID))
		}
	}
	for _, s := range c.Programme.Seats {
		guest := slices.ContainsFunc(c.Programme.DelegationsOf(model.GuestSide), func(d model.Delegation) bool { return d.ID == s.DelegationID })
		name := s.Name
		if s.PersonID != nil {
			name = c.Programme.People[*s.PersonID].Name
		}
		add(name, !guest, guest)
	}
	return b
}

// of says of which sides somebody is, by name: of none where nobody knows, or where those of both are
// called so.
func (b *belonging) of(text string) (ours, theirs bool) {
	var d Person
	d.named(text, false)
	side := b.sides[nameKey(d.Name)]
	if side == [2]bool{} && strings.Contains(d.Name, " ") && strings.Contains(b.title, " "+words.Fold(d.Name)+" ") {
		return false, true
	}
	return side[0] && !side[1], side[1] && !side[0]
}

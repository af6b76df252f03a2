package export

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"chancery/model"
	"chancery/words"
)

// unsaid are the parts that nobody is told that they take: people know who they are.
var unsaid = map[model.Role]bool{"principal": true, model.HeadOfDelegation: true, "member": true, "accompanying": true, "attached": true, "ambassador": true,
	model.SpouseOf: true, model.OfPress: true}

// toldOf is somebody as people are told of: with the form of address, and the office.
func (c *composer) toldOf(who model.Participant, w *words.Words) string {
	if who.DelegationID != nil {
		d := c.p.Delegations[*who.DelegationID]
		party := c.p.Parties[d.PartyID]
		if d.Name.Empty() {
			return w.DelegationOf(&party)
		}
	}
	office := c.officeAmong(&who, w)
	bare := office == ""
	if !bare {
		short, byOffice := c.again(&who, w, office)
		if byOffice {
			return office
		} else if short {
			office = ""
		}
	}
	address := w.Text(words.Styled(who.Address))
	if c.ofHome(who.Participation) && c.toHome() {
		address = atHome(w, address)
	}
	name := c.name(w, who.Called)
	if bare {
		name = c.withState(name, &who, w)
	}
	return c.house.Named(w, name, address, office, true)
}

// ofHome says that somebody is of the state that is at home: among themselves, its people
// are told of without "Excellency". Abroad nobody is at home.
func (c *composer) ofHome(w model.Participation) bool {
	host := c.p.Host
	if !c.atHome() {
		return false
	}
	if d, ok := c.p.DelegationIn(w); ok {
		return d.PartyID == host.ID
	}
	return w.PersonID != nil && keyOf(c.p.People[*w.PersonID].PartyID) == host.ID
}

// atHome says that the office is among its own: its state is the host, whatever the visit says of
// its direction. Where nobody has said which state that is, the direction tells it.
func (c *composer) atHome() bool {
	host, leads := c.p.Host, c.full.Event.Direction // which the readers are not told
	switch {
	case host == nil || leads == model.Outgoing || leads == model.ThirdCountry:
		return false
	case c.opt.Look.Home == "":
		return true
	}
	return host.UID == c.opt.Look.Home || model.KnownUID(host.Kind, host.Tag()) == c.opt.Look.Home
}

// toHome says that who gets the paper is of that state.
func (c *composer) toHome() bool { return c.ofHome(c.to.self(&c.p)) }

// self is a row that names an addressee.
func (a Addressee) self(p *model.Programme) model.Participation {
	for id, one := range p.People {
		if a.Key == "person "+one.UID {
			return model.Participation{PersonID: &id}
		}
	}
	for id, s := range p.Seats {
		if seated(p, s).Key == a.Key {
			return model.Participation{SeatID: &id}
		}
	}
	return model.Participation{Name: a.Name}
}

// addressed is for whom a paper is, as people are told of.
func (c *composer) addressed(w *words.Words) string {
	me := c.listedTo()
	if me.name.Empty() {
		me.name = c.to.Name
	}
	address := w.Text(me.address)
	if c.toHome() {
		address = atHome(w, address)
	} else {
		address = inFull(w, address)
	}
	return c.house.Named(w, c.name(w, me.name), address, c.text(w, me.office), true)
}

// listedTo is the addressee as lists have them: with a seat, or known as a person.
func (c *composer) listedTo() listed {
	for _, s := range c.p.Seats {
		if seated(&c.p, s).Key == c.to.Key {
			return c.ofSeat(s, c.hour())
		}
	}
	if self := c.to.self(&c.p); self.PersonID != nil {
		return c.ofPerson(*self.PersonID, c.hour())
	}
	return listed{}
}

// forWhom is that as a line. Where nobody has a name yet it is for an office.
func (c *composer) forWhom() string {
	c.met = map[string]bool{} // in full

	if c.flat() { // a value is one line
		return c.both(c.forOne)
	}
	var lines []string // as all that stands under it, one language a line
	for _, w := range c.langs {
		if s := c.forOne(w); !slices.Contains(lines, s) {
			lines = append(lines, s)
		}
	}
	return strings.Join(lines, "\n")
}

// once says each only once: what both sides have, of both, and what a side has several
// times, how often.
func (c *composer) once(list, sides []string, w *words.Words) []string {
	n, on := map[string]int{}, map[string]string{}
	var out []string
	for i, s := range list {
		if n[s]++; n[s] == 1 {
			out, on[s] = append(out, s), sides[i]
		} else if on[s] != sides[i] {
			on[s] = ""
		}
	}
	for i, s := range out {
		switch {
		case n[s] > 1 && on[s] == "" && c.p.Event.ManyMeet(): // there they are all
		case n[s] > 1 && on[s] == "":
			out[i] = w.Say("export.both-sides", s)
		case n[s] > 1:
			out[i] = s + hard + "×" + strconv.Itoa(n[s])
		}
	}
	return out
}

// InNoRow are those of the delegations that readers may know of who are in no row of what
// these may see: they get no programme of their own.
func InNoRow(p model.Programme, r model.Reader) []Addressee {
	there := map[string]bool{}
	p = withHeads(p)
	for _, a := range People(p, r) {
		there[a.Key] = true
	}
	seen := p.For(r)
	var out []Addressee
	for _, side := range model.Sides {
		for _, s := range seatsOf(&seen, side) {
			a, sits := seated(&seen, s), p.Seats[s.ID]
			if own := r.Delegation == 0 || s.DelegationID == r.Delegation; own && !a.Name.Empty() && !there[a.Key] && !never(&p, &sits) {
				there[a.Key] = true
				out = append(out, a)
			}
		}
	}
	return out
}

// Movements are ways, flights, arrivals and departures on which somebody goes who gets a
// programme, and which readers may not see: without them it is not whole.
func Movements(p model.Programme, r model.Reader, only string) []model.Item {
	ours := map[string]bool{}
	p = withHeads(p)
	for _, a := range People(p, r) {
		ours[a.Key] = only == "" || a.Key == only
	}
	var out []model.Item
	for _, it := range p.Items {
		moves := it.Kind == model.Transfer || it.Kind == model.Flight || it.Kind == model.Arrival || it.Kind == model.Departure
		goes := func(one model.Attendee) bool { return ours[attendee(&p, one).Key] }
		if moves && it.Live() && !r.Audience.MayRead(it.Audience) && slices.ContainsFunc(p.Attending(&it), goes) {
			out = append(out, it)
		}
	}
	return out
}

// names are those who take part, a line each; two that are short share one.
func names(list []string) string {
	const short = 46 // letters
	if said := strings.Join(list, "; "); len(list) == 2 && utf8.RuneCountInString(said) <= short {
		return said
	}
	return strings.Join(list, ";\n")
}

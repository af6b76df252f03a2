package export

import (
	"slices"
	"strconv"

	"chancery/model"
	"chancery/words"
)

// unsaid are the parts that nobody is told that they take: people know who they are.
var unsaid = map[model.Role]bool{"principal": true, model.HeadOfDelegation: true, "member": true}

// toldOf is somebody as people are told of: with the form of address, and the office.
func (c *composer) toldOf(who model.Participant, own bool, w *words.Words) string {
	address := w.Text(who.Address)
	if own {
		address = ""
	}
	return c.house.Named(c.name(w, who.Called), address, c.text(w, c.office(who.Held)), true)
}

// home says that a side is that of the house: at home one's own are told of without a form
// of address, among themselves.
func (c *composer) home(side model.Side) bool {
	return side == model.HostSide && c.p.Event.Direction != model.Outgoing && c.p.Event.Direction != model.ThirdCountry
}

// addressed is for whom a paper is, as people are told of.
func (c *composer) addressed(w *words.Words) string {
	who := model.Participant{Called: c.to.Name}
	own := false
	for id, one := range c.p.People {
		if c.to.Key == "person "+one.UID {
			who.Address, who.Held = one.Address, c.p.Held(id, c.hour())
		}
	}
	for i := range c.p.Items {
		if part, ok := c.to.part(&c.p, &c.p.Items[i]); ok {
			own = c.home(part.Side)
			break
		}
	}
	return c.toldOf(who, own, w)
}

// once says each only once, and how many there are of it.
func once(list []string) []string {
	n := map[string]int{}
	var out []string
	for _, s := range list {
		if n[s]++; n[s] == 1 {
			out = append(out, s)
		}
	}
	for i, s := range out {
		if n[s] > 1 {
			out[i] = s + hard + "×" + strconv.Itoa(n[s])
		}
	}
	return out
}

// InNoRow are those of the delegations that readers may know of who are in no row of what
// these may see: they get no programme of their own.
func InNoRow(p model.Programme, r model.Reader) []Addressee {
	there := map[string]bool{}
	for _, a := range People(p, r) {
		there[a.Key] = true
	}
	seen := p.For(r)
	var out []Addressee
	for _, side := range model.Sides {
		for _, s := range seatsOf(&seen, side) {
			a := seated(&seen, s)
			if own := r.Delegation == 0 || s.DelegationID == r.Delegation; own && !a.Name.Empty() && !there[a.Key] && !absent(p.Seats[s.ID].Status) {
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

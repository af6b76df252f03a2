package export

import (
	"cmp"
	"strings"

	"chancery/export/paper"
	"chancery/model"
	"chancery/model/civil"
	"chancery/words"
)

// listed is somebody on a list of people: with a seat, known by name or not yet, without
// one, or of whom only a name was typed.
type listed struct {
	name, address, office, party model.Text
	languages                    string // codes
	role                         model.Role
	status                       model.SeatStatus
	photo                        model.Deposit
	person, seat, delegation     int64
}

// hour is that for which offices are told: when the programme begins, of somebody who is in no row of it the visit.
func (c *composer) hour() int64 {
	if len(c.p.Items) > 0 {
		return c.p.Items[0].Start.At
	}
	return cmp.Or(firstHour(&c.full), c.opt.AsOf.At)
}

// ofSeat is who has a seat. The office is as it was typed for the visit, else that of the person: of
// somebody who takes over at an hour that which they have from then on.
func (c *composer) ofSeat(s model.Seat, at int64) listed {
	at = max(at, s.From)
	out := listed{seat: s.ID, delegation: s.DelegationID, role: s.Role, status: s.Status}
	if s.PersonID != nil {
		out = c.named(out, *s.PersonID, at)
	}
	if out.name.Empty() {
		out.name = s.Name
	}
	if out.office.Empty() {
		out.office = s.Title
	}
	out.languages = cmp.Or(s.Languages, out.languages)
	out.party = c.p.Parties[c.p.Delegations[s.DelegationID].PartyID].Name
	return out.officed()
}

// ofPerson is somebody without a seat.
func (c *composer) ofPerson(id, at int64) listed {
	out := c.named(listed{}, id, at)
	if d, ok := c.p.DelegationOf(id); ok {
		out.delegation = d.ID
	}
	if party := c.p.People[id].PartyID; party != nil {
		out.party = c.p.Parties[*party].Name
	}
	return out
}

// rank is the place of somebody on a list.
func (c *composer) rank(l *listed) rank {
	switch {
	case l.seat != 0:
		return rankOf(&c.p, model.Participation{SeatID: &l.seat})
	case l.person != 0:
		return rankOf(&c.p, model.Participation{PersonID: &l.person})
	}
	return rank{last, last}
}

// isNamed says that it is known who it is: a person, or a name to which an office was sent.
// What stands alone in a seat may be the office of somebody who is still to be named.
func (l *listed) isNamed() bool { return l.person != 0 || !l.office.Empty() && model.Personal(l.name) }

func (c *composer) named(out listed, person, at int64) listed {
	who := c.p.People[person]
	out.person, out.name, out.address, out.languages, out.photo = person, who.Name, words.Styled(who.Address), who.Languages, who.Photo
	out.office = c.office(c.p.AtVisit(person, c.p.Coming(person, at)))
	return out
}

// seats are those of a delegation, in the sender's order. Whoever does not come any more
// is there for those who may know it; others find no trace.
func (c *composer) seats(d *model.Delegation) []model.Seat {
	var out []model.Seat
	for _, s := range seatsOf(&c.p, d.Side) {
		full := c.full.Seats[s.ID]
		if c.gone(s.ID) && c.sitsOn(&full) != 0 { // who is on the list where they sit when all begins
			continue
		}
		if s.DelegationID == d.ID && (c.ownSeat(s.ID) || !c.gone(s.ID) && c.comesNow(s.ID)) {
			out = append(out, s)
		}
	}
	return out
}

// ownSeat says that the readers are told of a seat since when and until when somebody has it.
func (c *composer) ownSeat(seat int64) bool {
	return c.opt.Audience == model.Internal || c.full.Seats[seat].DelegationID == c.reader.Delegation
}

// gone says that somebody was to come and does not.
func (c *composer) gone(seat int64) bool {
	s := c.full.Seats[seat]
	return never(&c.full, &s)
}

// never says that whoever has a seat comes to nothing: not to what is before an hour either, or that hour is before
// all there is.
func never(p *model.Programme, s *model.Seat) bool {
	return absent(s.Status) && (s.Status != model.Substituted || s.Until == 0) || s.Until != 0 && s.Until <= firstHour(p)
}

// handsOver says that somebody comes until an hour at which another takes over, or they have another seat: of the
// two one is counted.
func (c *composer) handsOver(seat int64) bool {
	s := c.full.Seats[seat]
	return s.Until != 0 && s.Until > firstHour(&c.full) && (s.Status == model.Substituted || c.sitsOn(&s) != 0)
}

// sitsOn is the seat that somebody of a delegation has next when one of theirs ends, 0 for none.
func (c *composer) sitsOn(s *model.Seat) int64 {
	var next model.Seat
	for id, o := range c.full.Seats {
		same := s.PersonID != nil && o.PersonID != nil && *s.PersonID == *o.PersonID && o.DelegationID == s.DelegationID
		if o.Until != 0 && o.Until <= o.From { // they were replaced in the moment in which they came
			continue
		}
		if same && s.Until != 0 && id != s.ID && o.From >= s.Until && !never(&c.full, &o) && (next.ID == 0 || o.From < next.From) {
			next = o
		}
	}
	return next.ID
}

// goesOn says that somebody of a delegation had another seat of it till they had this one: they were there all
// the while, and the readers are told so.
func (c *composer) goesOn(s model.Seat) bool {
	for _, o := range c.full.Seats {
		if c.ownSeat(s.ID) && o.Until == s.From && c.sitsOn(&o) == s.ID && !c.gone(o.ID) {
			return true
		}
	}
	return false
}

// yields says that who comes instead of somebody was there before, in another seat: they are two people.
func (c *composer) yields(s *model.Seat) bool {
	for _, o := range c.full.Seats {
		if o.DelegationID == s.DelegationID && o.Role == s.Role && o.From == s.Until && c.goesOn(o) {
			return true
		}
	}
	return false
}

// passesOn says that somebody has no number and is not counted, on any list: of two who have a seat one after the other it is
// the one who comes in the end, where both are listed and these readers are told so. Who gives way to one of the
// delegation who was there before is one more: they are two people.
func (c *composer) passesOn(seat int64) bool {
	s := c.p.Seats[seat]
	return c.handsOver(seat) && s.Until != 0 && !c.yields(&s)
}

// ledSaid says from when on somebody leads the delegation of whom they were a member till then.
func (c *composer) ledSaid(w *words.Words, person int64) string {
	for _, s := range c.full.Seats {
		if person != 0 && keyOf(s.PersonID) == person && s.Role == model.HeadOfDelegation && s.From > firstHour(&c.full) && c.goesOn(s) {
			return w.Say("role."+string(s.Role)) + " " + c.spanSaid(w, model.Seat{From: s.From})
		}
	}
	return ""
}

// stay is a seat with those that the person has after it, one upon the other.
func (c *composer) stay(seat int64) model.Seat {
	s := c.p.Seats[seat]
	for next := c.p.Seats[c.sitsOn(&s)]; next.ID != 0 && next.From == s.Until; next = c.p.Seats[c.sitsOn(&s)] {
		s.ID, s.Until = next.ID, next.Until
	}
	return s
}

// comesNow says that at the hour of the paper it is they who have the seat: those who are not
// told since when and until when are told of one.
func (c *composer) comesNow(seat int64) bool {
	s, at := c.full.Seats[seat], max(c.hour(), c.opt.AsOf.At)
	return s.From <= at && (s.Until == 0 || at < s.Until)
}

// spanSaid says from when on somebody comes, and until when, on the clocks of the visit.
func (c *composer) spanSaid(w *words.Words, s model.Seat) string {
	e := &c.p.Event
	var out []string
	for _, one := range []struct {
		key string
		at  int64
	}{{"typed.say.from", s.From}, {"typed.say.until", s.Until}} {
		m, err := civil.MomentAt(one.at, e.Zone)
		if one.at <= firstHour(&c.full) || err != nil { // of nothing that is on a paper
			continue
		}
		switch several, whole := e.FirstDay != e.LastDay, m.Minute() == 0; {
		case several && whole && one.at == s.Until: // whoever reads "until the 11th, 0:00" counts on them for the 11th
			out = append(out, w.Say("seat.until-day", w.DayMonth(m.Date().Add(-1))))
		case several && whole:
			out = append(out, w.Say(one.key, w.DayMonth(m.Date())))
		case several:
			out = append(out, w.Say(one.key, w.DayMonth(m.Date())+", "+c.house.Hour(w, m.Clock())))
		default:
			out = append(out, w.Say(one.key, c.house.Hour(w, m.Clock())))
		}
	}
	return strings.Join(out, ", ")
}

// absent says so of an answer.
func absent(s model.SeatStatus) bool {
	switch s {
	case model.Declined, model.Substituted, model.NoShow:
		return true
	}
	return false
}

// delegationsRead are those whose lists these readers are given: of one that reads, its
// own.
func (c *composer) delegationsRead() []model.Delegation {
	var out []model.Delegation
	for _, d := range Delegations(&c.p) {
		if c.reader.Delegation == 0 || c.reader.Delegation == d.ID {
			out = append(out, d)
		}
	}
	return out
}

// say is a text in each language of the paper, one under the other.
func (c *composer) say(t model.Text, bold bool) paper.Cell {
	return c.inEach(func(w *words.Words) string { return c.text(w, t) }, bold)
}

// address is a form of address, likewise. One that no other language has a word for stands as it
// was typed where its letters are read: nobody translates "Sir".
func (c *composer) address(t model.Text) paper.Cell {
	return c.inEach(func(w *words.Words) string {
		if s := w.Text(t); w.Spells(s) {
			return s
		}
		return c.text(w, t)
	}, false)
}

// called is what somebody is called, likewise.
func (c *composer) called(t model.Text, bold bool) paper.Cell {
	return c.inEach(func(w *words.Words) string { return c.name(w, t) }, bold)
}

// word is one of the words of the program in each language of the paper.
func (c *composer) word(key string) paper.Cell {
	return c.inEach(func(w *words.Words) string { return w.Say(key) }, false)
}

// tongues are languages by name.
func (c *composer) tongues(codes string) paper.Cell {
	return c.inEach(func(w *words.Words) string { return w.Tongues(codes) }, false)
}

package main

import (
	"cmp"
	"slices"

	"chancery/export"
	"chancery/model"
	"chancery/model/civil"
	"chancery/storage"
	"chancery/words"
)

type delegationsCmd struct {
	asking
	Event string `help:"Visit, summit or meeting: its title or UID, or enough of it to match only one." placeholder:"EVENT" required:""`
}

// seatRow is a seat of a delegation, in the order in which it was sent. A delegation
// without any is a row of its own.
type seatRow struct {
	UID        string `json:"uid" table:"-"`
	Delegation string `json:"delegation"`
	Code       string `json:"code" table:"-"`
	Side       string `json:"side" table:"-"`
	Number     int    `json:"number"`
	Title      string `json:"title"`
	Name       string `json:"name"`
	Office     string `json:"office"`
	Role       string `json:"role"`
	Languages  string `json:"languages"`
	Status     string `json:"status"`
	Reply      string `json:"reply" table:"-"` // by the invitation, where that says more than the seat
	Liaison    string `json:"liaison" table:"-"`
	Phone      string `json:"liaisonPhone" table:"-"`
	Hotel      string `json:"hotel" table:"-"`
	Arrival    string `json:"arrival" table:"-"`
	Departure  string `json:"departure" table:"-"`
	From       string `json:"from"`  // since when they have the seat, in the local time of the visit
	Until      string `json:"until"` // and until when
}

// Run lists who comes with each delegation to an event.
func (x *delegationsCmd) Run(c *context) error {
	return ask(c, &x.asking, func(d *storage.Store) ([]seatRow, error) {
		of, err := c.programmes(d, x.Event)
		if err != nil {
			return nil, err
		}
		var out []seatRow
		for _, one := range export.Delegations(&of[0]) {
			out = append(out, x.seats(c, &of[0], one)...)
		}
		if x.people() {
			c.inWords(out)
		}
		return out, nil
	})
}

func (x *delegationsCmd) seats(c *context, p *model.Programme, d model.Delegation) []seatRow {
	t, party := c.words.Text, p.Parties[d.PartyID]
	row := seatRow{UID: d.UID, Delegation: t(p.NameOf(&d)), Code: party.Tag(), Side: string(d.Side), Liaison: t(d.Liaison), Phone: d.LiaisonPhone, Hotel: t(d.Hotel), Arrival: t(d.Arrival), Departure: t(d.Departure)}
	all := x.fits(p.NameOf(&d).All(), party.Name.All(), party.Tag())
	hour := c.hour(p)
	var out []seatRow
	n := 0
	for _, s := range seatsOf(p, d.ID) {
		one, who := row, model.Person{}
		if s.PersonID != nil {
			who = p.People[*s.PersonID]
			one.Office = t(words.Held(p.Coming(who.ID, max(hour, s.From))))
		}
		one.UID, one.Number, one.Title, one.Name, one.Office = s.UID, 0, t(who.Address), cmp.Or(t(who.Name), t(s.Name)), cmp.Or(t(s.Title), one.Office)
		if s.Expected() { // as on the list that is printed
			n++
			one.Number = n
		}
		one.Role, one.Languages, one.Status = string(s.Role), cmp.Or(s.Languages, who.Languages), string(s.Status)
		one.From, one.Until = localTime(s.From, p.Event.Zone), localTime(s.Until, p.Event.Zone)
		if now, err := civil.MomentAt(c.now().Unix(), p.Event.Zone); err == nil {
			if _, reply := p.Replied(&s, now); reply != nil {
				one.Reply = c.words.Answered(reply)
			}
		}
		if all || x.fits(who.Name.All(), who.Aliases.All(), s.Name.All(), s.Title.All(), one.Office) {
			out = append(out, one)
		}
	}
	if len(out) == 0 && all {
		out = append(out, row)
	}
	return out
}

// localTime is unix seconds on the clocks of a zone; "" for none.
func localTime(at int64, zone string) string {
	m, err := civil.MomentAt(at, zone)
	if at == 0 || err != nil {
		return ""
	}
	return string(m.Date()) + " " + m.Clock()
}

// hour is that for which it is said what somebody is: now, while a visit lasts, else its
// first item, as on the board of delegations.
func (c *context) hour(p *model.Programme) int64 {
	now, items := c.now().Unix(), p.Items
	if len(items) == 0 || now >= items[0].Start.At && now <= items[len(items)-1].End.At {
		return now
	}
	return items[0].Start.At
}

// seatsOf are the seats of a delegation, in the sender's order.
func seatsOf(p *model.Programme, delegation int64) []model.Seat {
	var out []model.Seat
	for _, s := range p.Seats {
		if s.DelegationID == delegation {
			out = append(out, s)
		}
	}
	slices.SortFunc(out, func(a, b model.Seat) int { return cmp.Or(cmp.Compare(a.Pos, b.Pos), cmp.Compare(a.ID, b.ID)) })
	return out
}

// inWords says to people what programs read as codes.
func (c *context) inWords(list []seatRow) {
	for i := range list {
		r := &list[i]
		r.Languages = c.words.Tongues(r.Languages)
		if r.Role != "" {
			r.Role = c.words.Say("role." + r.Role)
		}
		if r.Reply != "" {
			r.Status = r.Reply
		} else if r.Status != "" {
			r.Status = c.words.Say("seat.status." + r.Status)
		}
	}
}

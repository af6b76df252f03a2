package sample

import (
	"encoding/json"
	"strings"

	"chancery/model"
	"chancery/model/civil"
)

// all are the items of an event: those written out, one per delegation of a
// series, and the grid of bilateral meetings after the window they lie in.
func (e *eventData) all(names map[string]forms) []itemData {
	out := append([]itemData(nil), e.Items...)
	for _, s := range e.Series {
		for _, slot := range s.Slots {
			it := s.itemData
			it.Start, it.End = slot[0], later(slot[0], s.Minutes)
			it.Title = named(it.Title, names[slot[1]]...)
			guest := "#" + slot[1]
			if s.Heads {
				guest = headOf(slot[1])
			}
			it.Guests = []json.RawMessage{quoted(guest)}
			out = append(out, it)
		}
	}
	if b := e.Bilaterals; b != nil {
		for _, slot := range b.Slots {
			for i, pair := range slot[1:] {
				out = append(out, b.meeting(slot[0], b.Rooms[i], pair, names))
			}
		}
	}
	return out
}

func (b *bilateralData) meeting(start, room, pair string, names map[string]forms) itemData {
	host, guest, _ := strings.Cut(pair, "-")
	return itemData{Day: b.Day, Start: start, End: later(start, b.Minutes), Kind: string(model.Bilateral), Status: string(model.Agreed), Audience: string(model.ForDelegation),
		Venue: b.Venue, Room: room, Container: b.Container, Title: named(b.Title, names[host][0], names[guest][0]), Interp: b.Interp, Remarks: b.Remarks,
		Hosts: []json.RawMessage{quoted("#" + host + " +3")}, Guests: []json.RawMessage{quoted("#" + guest + " +3")}}
}

// headOf is how the data name the seat of the head of a delegation.
func headOf(delegation string) string { return "%" + delegation + "/head" }

func quoted(s string) json.RawMessage {
	b, _ := json.Marshal(s) // a string always encodes
	return b
}

func later(clock string, minutes int) string {
	return civil.Clock(number(clock[:2])*60 + number(clock[3:]) + minutes)
}

// forms are what a party is called: as it is, in the genitive, and the genitive of its head.
type forms []text

// named puts names into a title, language by language.
func named(title text, names ...text) text {
	out := make(text, len(title))
	for i, s := range title {
		for n, name := range names {
			s = strings.ReplaceAll(s, "{"+string(rune('0'+n))+"}", name[i])
		}
		out[i] = s
	}
	return out
}

func (c *fill) putItem(e model.Event, d itemData) error {
	moment := func(clock string) civil.Moment {
		return civil.Moment{Local: d.Day + "T" + clock, Zone: e.Zone, Off: civil.NoOff}
	}
	it := model.NewItem(e.ID, model.ItemKind(d.Kind), moment(d.Start), moment(d.End))
	it.Title, it.Status, it.Audience, it.Anchored = d.Title.text(), model.ItemStatus(d.Status), model.Audience(d.Audience), d.Anchored
	if d.StartMark != "" {
		it.StartMark = model.TimeMark(d.StartMark)
	}
	if d.EndMark != "" {
		it.EndMark = model.TimeMark(d.EndMark)
	}
	it.VenueID, it.RoomID = idOf(c.venues, d.Venue), idOf(c.rooms, d.Venue+"/"+d.Room)
	it.FromID, it.ToID, it.ContainerID = idOf(c.venues, d.From), idOf(c.venues, d.To), idOf(c.items, d.Container)
	it.Press, it.PressNote, it.GatherAt, it.Dress = model.Press(d.Press), d.PressNote.text(), d.Gather, model.Dress(d.Dress)
	it.Interpret, it.Responsible, it.Description, it.Remarks = d.Interp.text(), d.Responsible.text(), d.Description.text(), d.Remarks.text()
	it.BusAt, it.BusPlace, it.GatherPlace, it.LatestAt = d.Bus, d.BusPlace.text(), d.GatherPlace.text(), d.Latest
	for _, s := range d.Steps {
		it.Steps = append(it.Steps, step(s))
	}
	if d.Positions != nil {
		var err error
		if it.Diagram, err = d.Positions.diagram(); err != nil {
			return err
		}
	}
	who := append(c.side(model.HostSide, d.Hosts), c.side(model.GuestSide, d.Guests)...)
	save := model.SaveItem{Item: it, Who: &who}
	if d.Back != "" {
		save.Accesses = &[]model.Access{{Press: it.Press, BusAt: d.Back, BusPlace: d.BackPlace.text()}}
	}
	if err := save.Apply(c.u); err != nil {
		return err
	}
	if d.Key != "" {
		c.items[d.Key] = save.ID
		return c.remember(d.Key, save.ID, &e)
	}
	return nil
}

// remember keeps what an item and its event are called, where somebody is asked aloud later.
func (c *fill) remember(key string, id int64, e *model.Event) error {
	var it model.Item
	if err := c.u.Get(&it, id); err != nil {
		return err
	}
	where := model.Text{}
	for lang, title := range it.Title {
		where[lang] = title + ", " + e.Title.In(lang)
	}
	c.said[key] = spoken{it.UID, where}
	return nil
}

func step(s []any) model.Step {
	minute, _ := s[0].(float64)
	out := model.Step{Minute: int(minute), Title: model.Text{}}
	for i, l := range langs() {
		words, _ := s[i+1].(string)
		out.Title = out.Title.With(l, words)
	}
	if len(s) <= len(langs())+1 {
		return out
	}
	more, _ := s[len(langs())+1].(map[string]any)
	for key, to := range map[string]*model.Text{"cue": &out.Cue, "who": &out.Who, "from": &out.From, "to": &out.To, "words": &out.Words, "music": &out.Music, "props": &out.Props} {
		said, _ := more[key].([]any)
		for i := range said {
			words, _ := said[i].(string)
			*to = to.With(langs()[i], words)
		}
	}
	return out
}

// side reads participants: "@person +6", "#DELEGATION +4", "%DELEGATION/seat",
// "&group +2", one of these with a seat or a car, or a text.
func (c *fill) side(side model.Side, list []json.RawMessage) []model.Participation {
	var out []model.Participation
	for _, raw := range list {
		p := model.Participation{Side: side, Role: "member", Mode: model.InPerson}
		var name string
		if json.Unmarshal(raw, &name) != nil {
			var t text
			if json.Unmarshal(raw, &t) == nil {
				p.Name = t.text()
				out = append(out, p)
				continue
			}
			var one partData
			if json.Unmarshal(raw, &one) != nil {
				continue
			}
			name, p.Place, p.Car = one.Who, one.Place.text(), one.Car.text()
		}
		name, plus, _ := strings.Cut(name, " +")
		p.Plus = number(plus)
		c.point(&p, name)
		out = append(out, p)
	}
	return out
}

// point makes a row that of whom a key of the data names.
func (c *fill) point(p *model.Participation, name string) {
	switch name[0] {
	case '@':
		p.PersonID, p.Role = idOf(c.people, name[1:]), "principal"
	case '%':
		p.SeatID = idOf(c.seats, name[1:])
		if strings.HasSuffix(name, "/head") {
			p.Role = model.HeadOfDelegation
		}
	case '&':
		p.GroupID = idOf(c.groups, name[1:])
	default:
		p.DelegationID, p.Role = idOf(c.delegations, name[1:]), model.HeadOfDelegation
	}
}

package proposal

import (
	"cmp"
	"slices"
	"strings"

	"chancery/model"
	"chancery/typed"
)

// Guests are the people of a list as guests of an item, behind those it has, each on their side. Whoever is on a side
// already stays there. Of whom more is said than the name, the register keeps it.
func (p *Proposal) Guests(c *typed.Cells, it *model.Item, s Seated) model.Change {
	var list []model.Change
	for _, side := range []model.Side{model.HostSide, model.GuestSide} {
		if deed := p.guestsOn(c, it, side, s); deed != nil {
			list = append(list, deed)
		}
	}
	if noted := p.guestsNoted(c, it); noted != nil {
		list = append(list, noted)
	}
	return together(list)
}

// guestsNoted keeps what a list remarks of guests with the item, a line each: nil where it stands there, or nothing is.
func (p *Proposal) guestsNoted(c *typed.Cells, it *model.Item) *model.SaveItem {
	said, there := it.Remarks[c.Lang], it.Remarks.All()
	for i := range p.People {
		d := &p.People[i]
		name := firstOf(d.Name, d.Office, d.Org)
		line := name + ": " + oneLine(d.Remarks)
		if !d.Out && name != "" && oneLine(d.Remarks) != "" && !strings.Contains("\n"+there+"\n", "\n"+line+"\n") {
			said = strings.TrimPrefix(said+"\n"+line, "\n")
		}
	}
	if said == it.Remarks[c.Lang] {
		return nil
	}
	next := *it
	next.Remarks = it.Remarks.With(c.Lang, said)
	return &model.SaveItem{Item: next}
}

// guestsOn is what becomes of one side of an item, nil for nothing.
func (p *Proposal) guestsOn(c *typed.Cells, it *model.Item, side model.Side, s Seated) *model.Participate {
	matches, sides, b := p.Matches(c, s.Parties), p.GuestSides(c), belongings(c)
	was, beyond := c.Programme.Side(it, side), c.Programme.Side(it, model.HostSide)
	if side == model.HostSide {
		beyond = c.Programme.Side(it, model.GuestSide)
	}
	deed, touched := &model.Participate{Item: it.ID, Side: side, New: map[int]model.SavePerson{}}, false
	for i := range was {
		deed.Was = append(deed.Was, model.SeenOf(&was[i].Participation))
		deed.Who = append(deed.Who, was[i].Participation)
	}
	for i := range p.People {
		d := &p.People[i]
		if d.Out || firstOf(d.Name, d.Office, d.Org) == "" {
			continue
		}
		one := model.Participation{ItemID: it.ID, Side: side}
		bare := strings.TrimSpace(d.Address + " " + firstOf(d.Name, d.Office, d.Org))
		var made *model.SavePerson
		if id := p.isOf(i, matches); id != 0 {
			one.PersonID = &id
		} else if made = p.guest(c, b, i, side, s, matches[i].Same); made != nil {
			one.Name = inTongue(bare, c.Lang)
		} else {
			one.Name = inTongue(d.worded(bare), c.Lang)
		}
		if d.With != "" || brings(d.Answer) {
			one.Plus = 1
		}
		one.Mode = answerOf(d.Answer).mode()
		same := func(w model.Participant) bool {
			if one.PersonID != nil || w.PersonID != nil {
				return one.PersonID != nil && w.PersonID != nil && *w.PersonID == *one.PersonID
			}
			said := w.Name.In(c.Lang)
			return w.Worded() && (said == one.Name.In(c.Lang) || said == bare)
		}
		at := slices.IndexFunc(was, same)
		if at < 0 {
			if sides[i] == side && !slices.ContainsFunc(beyond, same) {
				if made != nil {
					deed.New[len(deed.Who)] = *made
				}
				deed.Who = append(deed.Who, one)
				touched = true
			}
		} else if held := &deed.Who[at]; one.Mode != "" && cmp.Or(held.Mode, model.InPerson) != one.Mode { // the same list again adds nobody, and an answer that has come is kept
			held.Mode, touched = one.Mode, true
		}
	}
	if !touched {
		return nil
	}
	return deed
}

// guest is whom of a list the register begins to keep, nil for who is no person or may be one of several, and of whom
// nothing but the name is said.
func (p *Proposal) guest(c *typed.Cells, b *belonging, i int, side model.Side, s Seated, several bool) *model.SavePerson {
	d := &p.People[i]
	e := &c.Programme.Event
	said := d.delegate()
	if d.Name == "" || several && d.Is == 0 || firstOf(d.Office, d.Org, d.Phone, d.Email) == "" {
		return nil
	}
	seating := typed.Seating{Roll: c.Roll, Offices: s.Offices, Lang: c.Lang, Langs: s.Langs}
	if of := map[model.Side]*int64{model.HostSide: e.HostID, model.GuestSide: e.GuestID}[side]; of != nil {
		seating.Party = *of
	}
	made, ok := seating.Seat([]typed.Delegate{said}).New[0]
	if d.Is < 0 { // somebody else of a name that is known
		made, ok = seating.Person(&said), true
	}
	if !ok {
		return nil
	}
	if seating.Party == 0 || p.Whose == "" && p.unsaid(c, b, i) { // nobody said whose they are
		made.Person.PartyID, made.Office.PartyID = nil, nil
	}
	made = d.reachable(made, s.Parties)
	return &made
}

// worded is a guest of whom the register keeps nothing, with the office.
func (d *Person) worded(bare string) string {
	for _, s := range []string{d.Office, d.Org} {
		if s != "" && !strings.Contains(bare, s) {
			bare += ", " + s
		}
	}
	return bare
}
